import type {Proficiency, ReasonWords, Relation} from 'metier/fit';
import type {Way, Years} from '../reading.ts';

type Degree = Extract<Way, {kind: 'education'}>['degree'];

const DEGREES: Readonly<Record<Degree, string>> = {
  secondary: 'un diplôme de fin d’études secondaires',
  associate: 'un diplôme bac+2',
  bachelor: 'une licence',
  master: 'un master',
  doctorate: 'un doctorat',
};
const languages = new Intl.DisplayNames(['fr'], {type: 'language', fallback: 'code'});
const list = new Intl.ListFormat('fr', {type: 'conjunction'});
const MOST_NAMED = 3;

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** « 3 ans 4 mois ». */
function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years ? plural(years, 'an', 'ans') : '', rest || !years ? `${rest} mois` : ''].filter(Boolean).join(' ');
}

const yearsAgo = (months: number): string => plural(Math.floor(months / 12), 'an', 'ans');

const since = (months: number | null): string => (months === null ? '' : `, ${duration(months)}`);

const some = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? list.format(words)
    : list.format([...words.slice(0, MOST_NAMED - 1), `${words.length - MOST_NAMED + 1} autres`]);

function asked({min, max}: Years, of: string | null): string {
  const amount =
    min !== null ? plural(min, 'an', 'ans') : max !== null ? `${plural(max, 'an', 'ans')} au plus` : 'plusieurs années';
  return of === null ? `Demandé : ${amount}` : `Demandé : ${amount}, ${of}`;
}
const quoted = (of: string | null): string | null => (of === null ? null : `« ${of} »`);

const RELATIONS: Readonly<Record<Relation, (narrower: string, skill: string) => string>> = {
  kind: (narrower, skill) => `${narrower}, une sorte de ${skill},`,
  part: (narrower, skill) => `${narrower}, une partie de ${skill},`,
  needs: (narrower, skill) => `${narrower}, qui demande ${skill},`,
};
const OF_IT: Readonly<Record<Relation, string>> = {
  kind: 'qui en est une sorte',
  part: 'qui en est une partie',
  needs: 'qui le demande',
};

const field = (degree: string, of: string | null): string => (of ? `${degree} (${of})` : degree);
const speech = (language: string, level: Proficiency | null): string => {
  const name = languages.of(language) ?? language;
  return level ? `Demandé : ${name} (« ${level.words} »)` : `Demandé : ${name}`;
};

/** Pourquoi une exigence en est là : une phrase entière pour chaque raison. */
export const reasonsFr: ReasonWords = {
  'skill-shown': ({skill, months}) => `${skill} : le CV le montre${since(months)}.`,
  'skill-claimed': ({skill}) => `${skill} : cité ; aucun poste ni projet ne le montre.`,
  'skill-stale': ({skill, ago}) => `${skill} : dernier usage il y a ${yearsAgo(ago)}.`,
  'skill-years': ({skill, years, months}) => `${asked(years, skill)} ; montré : ${duration(months)}.`,
  'skill-years-undated': ({skill, years}) => `${asked(years, skill)} ; montré, sans dates.`,
  'skill-years-claimed': ({skill, years}) => `${asked(years, skill)} ; cité, aucun poste ni projet ne le montre.`,
  'skill-silent': ({skill}) => `${skill} : nulle part dans le CV.`,
  'narrower-shown': ({skill, narrower, relation, months}) =>
    `Le CV montre ${RELATIONS[relation](narrower, skill).replace(/,$/, '')}${since(months)}.`,
  'narrower-claimed': ({skill, narrower, relation}) =>
    `Le CV cite ${RELATIONS[relation](narrower, skill)} sans poste ni projet qui le montre.`,
  'narrower-stale': ({skill, narrower, relation, ago}) =>
    `Le dernier usage de ${RELATIONS[relation](narrower, skill)} remonte à ${yearsAgo(ago)}.`,
  'narrower-years': ({skill, narrower, relation, years, months}) =>
    `${asked(years, skill)} ; le CV montre ${narrower}, ${OF_IT[relation]} : ${duration(months)}.`,
  'narrower-years-undated': ({skill, narrower, relation, years}) =>
    `${asked(years, skill)} ; le CV montre ${narrower}, ${OF_IT[relation]}, sans dates.`,
  'together-shown': ({skill, others, months}) =>
    `${skill} : le CV le montre, avec ${some(others)}, pendant ${duration(months)}.`,
  'together-years': ({skill, others, years, months}) =>
    `${asked(years, skill)} ; montré : ${duration(months)}, avec ${some(others)}.`,
  'others-shown': ({skill, others, months}) => `${skill} : montré par ${some(others)}${since(months)}.`,
  'others-years': ({skill, others, years, months}) =>
    `${asked(years, skill)} ; montré par ${some(others)} : ${duration(months)}.`,
  'wider-shown': ({skill, wider}) => `Demandé : ${skill} ; le CV montre ${wider}, qui est plus large.`,
  'wider-claimed': ({skill, wider}) => `${skill} : nulle part dans le CV ; ${wider}, qui est plus large, est cité.`,
  'neighbour-shown': ({skill, neighbour}) => `Demandé : ${skill} ; le CV montre ${neighbour}, qui en est voisin.`,
  'neighbour-claimed': ({skill, neighbour}) =>
    `${skill} : nulle part dans le CV ; ${neighbour}, qui en est voisin, est cité.`,
  'title-shown': ({skill, title, months}) => `${skill} : montré par le titre « ${title} »${since(months)}.`,
  'title-years': ({skill, title, years, months}) =>
    `${asked(years, skill)} ; le titre « ${title} » le montre : ${duration(months)}.`,
  'words-shown': ({words}) => `« ${words} » figure dans le CV.`,
  'words-claimed': ({words}) => `« ${words} » est cité ; aucun poste ni projet ne le montre.`,
  'words-silent': ({words}) => `« ${words} » ne figure nulle part dans le CV.`,
  'years-shown': ({years, months}) => `${asked(years, null)} ; montré : ${duration(months)}.`,
  'years-of-shown': ({years, of, months}) =>
    `${asked(years, quoted(of))} ; montré dans de tels postes : ${duration(months)}.`,
  'years-of-related': ({years, of, titles, months}) =>
    `${asked(years, quoted(of))} ; montré dans des postes voisins, comme ${some(titles)} : ${duration(months)}.`,
  'years-of-elsewhere': ({years, of, months}) =>
    months
      ? `${asked(years, quoted(of))} ; aucun poste ne le dit. Autre travail : ${duration(months)}.`
      : `${asked(years, quoted(of))} ; aucun poste ne le dit.`,
  'years-interned': ({years, of, months, internship}) =>
    `${asked(years, quoted(of))} ; montré : ${duration(months)}, dont ${duration(internship)} en stage ou à côté des études.`,
  'years-studied': ({years, of, months, study}) =>
    months
      ? `${asked(years, quoted(of))} ; montré : ${duration(months)} de travail et ${duration(study)} de doctorat.`
      : `${asked(years, quoted(of))} ; montré : ${duration(study)} de doctorat.`,
  'years-undated': ({years, of}) => `${asked(years, quoted(of))} ; les postes n’ont pas de dates.`,
  'years-none': ({years, of}) => `${asked(years, quoted(of))} ; le CV ne montre aucun poste.`,
  'degree-shown': ({has, hasField}) => `${capital(field(DEGREES[has], hasField))} : le CV le montre.`,
  'degree-field-other': ({degree, field: wanted, has, hasField}) =>
    `Demandé : ${field(DEGREES[degree], wanted)} ; montré : ${field(DEGREES[has], hasField)}.`,
  'degree-field-unsaid': ({degree, field: wanted, has}) =>
    `Demandé : ${field(DEGREES[degree], wanted)} ; montré : ${DEGREES[has]}, sans dire le domaine.`,
  'degree-in-progress': ({degree, has, hasField, until}) =>
    until
      ? `Demandé : ${DEGREES[degree]} ; ${field(DEGREES[has], hasField)} est en cours, jusqu’en ${until}.`
      : `Demandé : ${DEGREES[degree]} ; ${field(DEGREES[has], hasField)} est en cours.`,
  'degree-equivalent': ({degree, months}) =>
    `Demandé : ${DEGREES[degree]} ou l’équivalent ; montré : ${duration(months)} de travail.`,
  'degree-lower': ({degree, has}) => `Demandé : ${DEGREES[degree]} ; le plus haut diplôme montré est ${DEGREES[has]}.`,
  'degree-unnamed': ({degree}) => `Demandé : ${DEGREES[degree]} ; le CV montre des études et ne nomme pas de diplôme.`,
  'degree-silent': ({degree}) => `Demandé : ${DEGREES[degree]} ; le CV ne montre aucune formation.`,
  'language-shown': ({language}) => `${capital(languages.of(language) ?? language)} : le CV le montre.`,
  'language-level': ({language, asked: level, shown}) => `${speech(language, level)} ; montré : « ${shown.words} ».`,
  'language-no-level': ({language, asked: level}) => `${speech(language, level)} ; le CV le cite sans niveau.`,
  'language-written': ({language, asked: level}) =>
    level
      ? `${speech(language, level)} ; le CV est écrit dans cette langue et ne dit pas le niveau.`
      : `${speech(language, null)} ; le CV est écrit dans cette langue.`,
  'language-silent': ({language, asked: level}) => `${speech(language, level)} ; le CV n’en parle pas.`,
  'credential-shown': ({credential}) => `« ${credential} » : le CV le montre.`,
  'credential-expired': ({credential, until}) =>
    until ? `« ${credential} » : montré, échu en ${until}.` : `« ${credential} » : montré, échu.`,
  'credential-in-progress': ({credential}) => `« ${credential} » est en cours.`,
  'credential-silent': ({credential}) => `« ${credential} » : nulle part dans le CV.`,
};

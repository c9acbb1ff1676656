import type {Proficiency, ReasonWords, Relation} from 'metier/fit';
import type {Way, Years} from '../reading.ts';

type Degree = Extract<Way, {kind: 'education'}>['degree'];

const DEGREES: Readonly<Record<Degree, string>> = {
  secondary: 'ein Schulabschluss',
  associate: 'ein Associate Degree',
  bachelor: 'ein Bachelor',
  master: 'ein Master',
  doctorate: 'eine Promotion',
};
const languages = new Intl.DisplayNames(['de'], {type: 'language', fallback: 'code'});
const list = new Intl.ListFormat('de', {type: 'conjunction'});
const MOST_NAMED = 3;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** „3 Jahre 4 Monate“. */
function duration(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [years ? plural(years, 'Jahr', 'Jahre') : '', rest || !years ? plural(rest, 'Monat', 'Monate') : '']
    .filter(Boolean)
    .join(' ');
}

const yearsAgo = (months: number): string => plural(Math.floor(months / 12), 'Jahr', 'Jahren');

const since = (months: number | null): string => (months === null ? '' : `, ${duration(months)}`);

const some = (words: readonly string[]): string =>
  words.length <= MOST_NAMED
    ? list.format(words)
    : list.format([...words.slice(0, MOST_NAMED - 1), `${words.length - MOST_NAMED + 1} weitere`]);

function asked({min, max}: Years, of: string | null): string {
  const amount =
    min !== null
      ? plural(min, 'Jahr', 'Jahre')
      : max !== null
        ? `bis zu ${plural(max, 'Jahr', 'Jahre')}`
        : 'mehrere Jahre';
  return of === null ? `Verlangt: ${amount}` : `Verlangt: ${amount} ${of}`;
}

const RELATIONS: Readonly<Record<Relation, (narrower: string, skill: string) => string>> = {
  kind: (narrower, skill) => `${narrower}, eine Art von ${skill},`,
  part: (narrower, skill) => `${narrower}, ein Teil von ${skill},`,
  needs: (narrower, skill) => `${narrower}, das ${skill} voraussetzt,`,
};
const OF_IT: Readonly<Record<Relation, string>> = {
  kind: 'eine Art davon',
  part: 'ein Teil davon',
  needs: 'das es voraussetzt',
};

const field = (degree: string, of: string | null): string => (of ? `${degree} (${of})` : degree);
const speech = (language: string, level: Proficiency | null): string => {
  const name = languages.of(language) ?? language;
  return level ? `Verlangt: ${name} („${level.words}“)` : `Verlangt: ${name}`;
};

/** Warum eine Anforderung so steht, ein ganzer Satz für jeden Grund. */
export const reasonsDe: ReasonWords = {
  'skill-shown': ({skill, months}) => `${skill} wird gezeigt${since(months)}.`,
  'skill-claimed': ({skill}) => `${skill} ist genannt; keine Station und kein Projekt zeigt es.`,
  'skill-stale': ({skill, ago}) => `${skill}: zuletzt vor ${yearsAgo(ago)} gezeigt.`,
  'skill-years': ({skill, years, months}) => `${asked(years, skill)}; gezeigt: ${duration(months)}.`,
  'skill-years-undated': ({skill, years}) => `${asked(years, skill)}; es wird gezeigt, ohne Daten.`,
  'skill-years-claimed': ({skill, years}) =>
    `${asked(years, skill)}; es ist genannt, keine Station und kein Projekt zeigt es.`,
  'skill-silent': ({skill}) => `${skill} steht nirgends im Lebenslauf.`,
  'narrower-shown': ({skill, narrower, relation, months}) =>
    `${RELATIONS[relation](narrower, skill)} wird gezeigt${since(months)}.`,
  'narrower-claimed': ({skill, narrower, relation}) =>
    `${RELATIONS[relation](narrower, skill)} ist genannt; keine Station und kein Projekt zeigt es.`,
  'narrower-stale': ({skill, narrower, relation, ago}) =>
    `${RELATIONS[relation](narrower, skill)} wurde zuletzt vor ${yearsAgo(ago)} gezeigt.`,
  'narrower-years': ({skill, narrower, relation, years, months}) =>
    `${asked(years, skill)}; ${narrower}, ${OF_IT[relation]}, wird gezeigt: ${duration(months)}.`,
  'narrower-years-undated': ({skill, narrower, relation, years}) =>
    `${asked(years, skill)}; ${narrower}, ${OF_IT[relation]}, wird gezeigt, ohne Daten.`,
  'together-shown': ({skill, others, months}) =>
    `${skill} wird gezeigt, zusammen mit ${some(others)}: ${duration(months)}.`,
  'together-years': ({skill, others, years, months}) =>
    `${asked(years, skill)}; gezeigt: ${duration(months)}, mit ${some(others)}.`,
  'others-shown': ({skill, others, months}) => `${skill} zeigt sich an ${some(others)}${since(months)}.`,
  'others-years': ({skill, others, years, months}) =>
    `${asked(years, skill)}; gezeigt an ${some(others)}: ${duration(months)}.`,
  'wider-shown': ({skill, wider}) => `Verlangt: ${skill}; gezeigt wird das weitere ${wider}.`,
  'wider-claimed': ({skill, wider}) => `${skill} steht nirgends im Lebenslauf; das weitere ${wider} ist genannt.`,
  'neighbour-shown': ({skill, neighbour}) => `Verlangt: ${skill}; gezeigt wird das verwandte ${neighbour}.`,
  'neighbour-claimed': ({skill, neighbour}) =>
    `${skill} steht nirgends im Lebenslauf; das verwandte ${neighbour} ist genannt.`,
  'title-shown': ({skill, title, months}) => `${skill} zeigt der Titel „${title}“${since(months)}.`,
  'title-years': ({skill, title, years, months}) =>
    `${asked(years, skill)}; der Titel „${title}“ zeigt es: ${duration(months)}.`,
  'words-shown': ({words}) => `„${words}“ steht im Lebenslauf.`,
  'words-claimed': ({words}) => `„${words}“ ist genannt; keine Station und kein Projekt zeigt es.`,
  'words-silent': ({words}) => `„${words}“ steht nirgends im Lebenslauf.`,
  'years-shown': ({years, months}) => `${asked(years, null)}; gezeigt: ${duration(months)}.`,
  'years-of-shown': ({years, of, months}) =>
    `${asked(years, `„${of}“`)}; in solchen Stationen gezeigt: ${duration(months)}.`,
  'years-of-related': ({years, of, titles, months}) =>
    `${asked(years, `„${of}“`)}; in verwandten Stationen wie ${some(titles)} gezeigt: ${duration(months)}.`,
  'years-of-elsewhere': ({years, of, months}) =>
    months
      ? `${asked(years, `„${of}“`)}; keine Station sagt das. Andere Arbeit: ${duration(months)}.`
      : `${asked(years, `„${of}“`)}; keine Station sagt das.`,
  'years-interned': ({years, of, months, internship}) =>
    `${asked(years, of && `„${of}“`)}; gezeigt: ${duration(months)}, davon ${duration(internship)} im Praktikum oder neben dem Studium.`,
  'years-studied': ({years, of, months, study}) =>
    months
      ? `${asked(years, of && `„${of}“`)}; gezeigt: ${duration(months)} Arbeit und ${duration(study)} Promotion.`
      : `${asked(years, of && `„${of}“`)}; gezeigt: ${duration(study)} Promotion.`,
  'years-undated': ({years, of}) => `${asked(years, of && `„${of}“`)}; die Stationen haben keine Daten.`,
  'years-none': ({years, of}) => `${asked(years, of && `„${of}“`)}; der Lebenslauf zeigt keine Station.`,
  'degree-shown': ({has, hasField}) => `${capital(field(DEGREES[has], hasField))} wird gezeigt.`,
  'degree-field-other': ({degree, field: wanted, has, hasField}) =>
    `Verlangt: ${field(DEGREES[degree], wanted)}; gezeigt: ${field(DEGREES[has], hasField)}.`,
  'degree-field-unsaid': ({degree, field: wanted, has}) =>
    `Verlangt: ${field(DEGREES[degree], wanted)}; gezeigt: ${DEGREES[has]}, das Fach ist nicht genannt.`,
  'degree-in-progress': ({degree, has, hasField, until}) =>
    until
      ? `Verlangt: ${DEGREES[degree]}; ${field(DEGREES[has], hasField)} läuft noch, bis ${until}.`
      : `Verlangt: ${DEGREES[degree]}; ${field(DEGREES[has], hasField)} läuft noch.`,
  'degree-equivalent': ({degree, months}) =>
    `Verlangt: ${DEGREES[degree]} oder Gleichwertiges; gezeigt: ${duration(months)} Arbeit.`,
  'degree-lower': ({degree, has}) =>
    `Verlangt: ${DEGREES[degree]}; der höchste gezeigte Abschluss ist ${DEGREES[has]}.`,
  'degree-unnamed': ({degree}) =>
    `Verlangt: ${DEGREES[degree]}; der Lebenslauf zeigt ein Studium und nennt keinen Abschluss.`,
  'degree-silent': ({degree}) => `Verlangt: ${DEGREES[degree]}; der Lebenslauf zeigt keine Ausbildung.`,
  'language-shown': ({language}) => `${languages.of(language) ?? language} wird gezeigt.`,
  'language-level': ({language, asked: level, shown}) => `${speech(language, level)}; gezeigt: „${shown.words}“.`,
  'language-no-level': ({language, asked: level}) => `${speech(language, level)}; der Lebenslauf nennt es ohne Niveau.`,
  'language-written': ({language, asked: level}) =>
    level
      ? `${speech(language, level)}; der Lebenslauf ist darin geschrieben und nennt kein Niveau.`
      : `${speech(language, null)}; der Lebenslauf ist darin geschrieben.`,
  'language-silent': ({language, asked: level}) => `${speech(language, level)}; der Lebenslauf nennt es nicht.`,
  'credential-shown': ({credential}) => `„${credential}“ wird gezeigt.`,
  'credential-expired': ({credential, until}) =>
    until ? `„${credential}“ wird gezeigt; es lief ab: ${until}.` : `„${credential}“ wird gezeigt; es ist abgelaufen.`,
  'credential-in-progress': ({credential}) => `„${credential}“ läuft noch.`,
  'credential-silent': ({credential}) => `„${credential}“ steht nirgends im Lebenslauf.`,
};

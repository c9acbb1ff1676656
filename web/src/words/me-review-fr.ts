import type {FindingKind, FindingWords, PersonalDatum} from 'metier/review/words';
import type {MeReviewWords} from './me-review-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
const list = new Intl.ListFormat('fr', {type: 'conjunction'});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const MONTHS = 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' ');

/** « mai 2021 » */
const month = (date: string): string =>
  date.length >= 7 ? `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : date;
const before = (date: string): string => {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 2;
  return `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
};

/** « 3 ans 4 mois » */
function duration(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years ? plural(years, 'an', 'ans') : '', rest || !years ? `${rest} mois` : ''].filter(Boolean).join(' ');
}

const VERBS = {required: 'exige', preferred: 'apprécie'} as const;
const HIDDEN = {white: 'en blanc sur blanc', tiny: 'trop petits pour être lus', invisible: 'invisibles'} as const;
const DATA: Readonly<Record<PersonalDatum, string>> = {
  'birth-date': 'date de naissance',
  age: 'âge',
  'marital-status': 'situation de famille',
  nationality: 'nationalité',
  religion: 'religion',
  gender: 'sexe',
  photo: 'photo',
};

export const findingsFr: FindingWords = {
  together: ({asked, where, shown, both, of}, names) =>
    `${capital(names.where(where))} nomme ${list.format(shown)}. Est-ce que cela comprenait ${asked.label} ? La cible l’${VERBS[asked.level]}. Sur ${of} offres qui exigent ${list.format(shown)}, ${both} exigent aussi ${asked.label}.`,
  needed: ({asked, where, shown}, names) =>
    `${capital(names.where(where))} nomme ${shown}, pour lequel il faut ${asked.label}. Est-ce que cela comprenait ${asked.label} ? La cible l’${VERBS[asked.level]}.`,
  'kind-of': ({asked, where, shown}, names) =>
    `${capital(names.where(where))} nomme ${shown}. Était-ce avec ${asked.label}, qui en est une sorte ? La cible l’${VERBS[asked.level]}.`,
  'list-only': ({level, labels}) =>
    labels.length === 1
      ? `${labels[0]} figure dans une liste ; aucun poste ni projet ne le nomme. La cible l’${VERBS[level]}. Si un poste s’en est servi, nommez-le là.`
      : `${list.format(labels)} figurent dans une liste ; aucun poste ni projet ne les nomme. La cible les ${VERBS[level]}. Nommez chacun dans le poste qui s’en est servi.`,
  'many-list-only': ({count, of, examples}) =>
    `${count} compétences listées sur ${of} ne sont nommées par aucun poste ni projet, par exemple ${list.format(examples)}.`,
  columns: ({pages}) =>
    `${pages.length === 1 ? `La page ${pages[0]} met` : `Les pages ${list.format(pages.map(String))} mettent`} du texte en colonnes côte à côte. Certains programmes lisent en travers et mélangent les lignes.`,
  table: ({cells}) =>
    `${cells} cellules d’un tableau contiennent des faits. Certains programmes lisent les tableaux ligne par ligne, ou pas du tout.`,
  'margin-text': ({characters}) =>
    `${characters} lettres se trouvent en tête ou en pied de page. Beaucoup de programmes les laissent de côté ; mettez l’important, comme votre adresse pour répondre, dans la page même.`,
  icons: ({count}) =>
    `${count} signes d’une police d’icônes se trouvent dans le texte. Les programmes y lisent des lettres inconnues ; écrivez plutôt un mot comme « e-mail ».`,
  'dates-apart': ({position, lines}, names) =>
    `${capital(names.position(position))} : les dates sont à ${lines} lignes du titre. Certains programmes les donnent à un autre poste.`,
  gap: ({from, to, months, open}) =>
    open
      ? `Après ${before(from)}, aucun poste, aucune étude ni aucun projet n’est daté : ${duration(months)} jusqu’à aujourd’hui. C’est seulement nommé, pas jugé.`
      : `De ${month(from)} à ${month(to)} (${duration(months)}), aucun poste, aucune étude ni aucun projet n’est daté. C’est seulement nommé, pas jugé.`,
  'end-before-start': ({position, from, to}, names) =>
    `${position === null ? 'Une période' : capital(names.position(position))} finit (${month(to)}) avant de commencer (${month(from)}).`,
  overlap: ({positions: [a, b], from, to, months}, names) =>
    `${capital(names.position(a))} et ${names.position(b)} ont lieu en même temps, de ${month(from)} à ${month(to)} (${duration(months)}). Si l’un était à temps partiel, dites-le.`,
  future: ({position, from}, names) => `${capital(names.position(position))} commence dans l’avenir : ${month(from)}.`,
  'years-said': ({years, skill, months}) =>
    `Une phrase dit ${years} ans${skill ? ` de ${skill}` : ''} ; les dates font ${duration(months)}.`,
  repeated: ({label, times}) => `${label} est listé ${times} fois, et aucun poste ni projet ne le nomme.`,
  'many-skills': ({count, most}) =>
    `Les listes nomment ${count} compétences, plus de ${most}. Qui les lit ne sait pas lesquelles comptent.`,
  copied: ({words, sentences}) =>
    `${words} mots dans ${plural(sentences, 'passage', 'passages')} sont ceux de l’offre. Qui lit beaucoup de CV connaît son offre.`,
  'hidden-text': ({how, characters}) =>
    `${characters} caractères sont ${HIDDEN[how]} : un programme les lit, une personne ne les voit pas.`,
  outcomes: ({count, of}) =>
    count === 0
      ? `Aucune des ${of} lignes de vos postes et projets ne dit ce que le travail a donné.`
      : `${count} des ${of} lignes de vos postes et projets ${count > 1 ? 'disent' : 'dit'} ce que le travail a donné. En voici une.`,
  personal: ({what}) =>
    `Rien de cela n’est utilisé ici : ${list.format(what.map((one) => DATA[one]))}. Vous pouvez l’omettre là où l’usage le permet.`,
  long: ({pages, words}) =>
    `Le CV fait ${pages === null ? '' : `${plural(pages, 'page', 'pages')}, `}${words} mots. La plupart ont une à trois pages.`,
  short: ({words}) => `Le CV fait ${plural(words, 'mot', 'mots')}. Il ne peut montrer que peu de choses.`,
  'no-contact': () => 'Aucune adresse e-mail ni aucun numéro de téléphone n’a été trouvé.',
  'no-positions': () =>
    'Aucun poste n’a été trouvé. Un titre comme « Expérience » au-dessus des postes aide aussi les programmes.',
  'no-dates': ({positions, of}) =>
    `${of === 1 ? 'Le seul poste est' : `${positions.length} postes sur ${of} ${positions.length === 1 ? 'est' : 'sont'}`} sans dates. L’expérience se compte à partir des dates.`,
  'no-title': ({positions, of}) =>
    of === 1
      ? 'Le seul poste est sans intitulé trouvé.'
      : `${positions.length} postes sur ${of} ${positions.length === 1 ? 'est' : 'sont'} sans intitulé trouvé.`,
  'skills-order': ({labels, behind}) =>
    `${list.format(labels)} ${labels.length === 1 ? 'vient' : 'viennent'} après ${plural(behind, 'compétence', 'compétences')} que la cible ne demande pas. ${labels.length === 1 ? 'Mettez-le' : 'Mettez-les'} en tête de la liste.`,
  'highlight-order': ({position, place, labels}, names) =>
    `${capital(names.position(position))} : la ligne ${place} est la première qui nomme ${list.format(labels)}. Mettez-la en haut.`,
};

const KINDS: Readonly<Record<FindingKind, string>> = {
  'maybe-there': 'Pas montré, mais peut-être là',
  'no-proof': 'Nommé, mais pas montré au travail',
  'lost-to-parsers': 'Ce qu’un programme peut perdre',
  dates: 'Dates',
  stuffing: 'Mots pour les machines',
  outcomes: 'Ce que le travail a donné',
  personal: 'Pas nécessaire',
  length: 'Longueur',
  missing: 'Pas trouvé',
  order: 'Ordre',
};

/** Les mots de la relecture et de la page pour un entretien à deux. */
export const meReviewFr: MeReviewWords = {
  code: 'fr',
  findings: findingsFr,
  kinds: KINDS,
  places: {
    position: (place, employer, title) =>
      employer ? `votre poste chez ${employer}` : title ? `votre poste de ${title}` : `votre poste ${place + 1}`,
    project: (place, name) => `votre projet ${name ?? place + 1}`,
    resume: 'votre CV',
  },
  heading: (count, target) => {
    const found = count === 0 ? 'Aucune remarque' : plural(count, 'remarque', 'remarques');
    return target === null ? `${found}.` : `${found} pour ${target}.`;
  },
  explain:
    'Le plus important d’abord. Il n’y a pas de note globale. Une remarque demande ou compte ; elle n’ajoute aucun mot sur vous.',
  none: 'Rien n’a été trouvé qu’une personne attentive ferait remarquer.',
  target: 'Relire pour',
  noTarget: 'Aucune offre ni aucun rôle',
  yourTargets: 'Vos offres et rôles',
  roles: 'Rôles',
  withheld: (role) => `${role} : trop peu d’offres pour relire en vue de ce rôle.`,
  untitled: 'Offre sans titre',
  drop: 'Déposez pour relire en vue de cette offre',
  paste: 'Une offre peut aussi être déposée sur cette page.',
  text: 'Votre CV',
  atWords: 'Remarque',
  quote: {resume: 'CV', posting: 'Offre'},
  spoken: (kind, sentence, places) =>
    places ? `${kind} : ${sentence} ${plural(places, 'endroit', 'endroits')} dans le texte.` : `${kind} : ${sentence}`,
  coach: {
    heading: 'Pour un entretien à deux',
    explain:
      'Une page avec un ordre du jour pour 30 minutes, l’adéquation, cette relecture, les prochaines étapes et des questions. Elle est faite ici et enregistrée sur cet appareil ; elle s’ouvre dans tout navigateur et s’imprime en A4 et Letter.',
    needs: 'Choisissez d’abord une offre ou un rôle.',
    withName: 'Avec les noms, les coordonnées et les employeurs',
    save: 'Enregistrer la page',
    saved: 'La page pour un entretien est enregistrée.',
    comments: 'Ajouter les remarques d’autres personnes',
    commentsRead: (count) => `${plural(count, 'fichier', 'fichiers')} de remarques figureront dans la page.`,
    notComments: (name) =>
      `${name} ne contient pas de remarques. Choisissez un fichier enregistré depuis une telle page.`,
    file: 'entretien.html',
  },
};

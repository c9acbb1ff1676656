import type {MeResumeWords} from './me-resume-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** Les mots de ce que montre un CV. */
export const meResumeFr: MeResumeWords = {
  code: 'fr',
  summary: {
    positions: (duration, positions) => `${duration} de travail en ${plural(positions, 'poste', 'postes')}.`,
    undated: (positions) => `${plural(positions, 'poste', 'postes')}, sans dates.`,
    none: 'Aucun poste n’a été trouvé.',
    nothing: 'Rien de ce que montre un CV n’a été trouvé dans ce texte.',
    skills: (shown, claimed) => {
      if (claimed === 0) return `${plural(shown, 'compétence montrée', 'compétences montrées')} au travail.`;
      if (shown === 0)
        return `${plural(claimed, 'compétence seulement citée', 'compétences seulement citées')}, aucune montrée au travail.`;
      return `${plural(shown, 'compétence montrée', 'compétences montrées')} au travail, ${plural(claimed, 'seulement citée', 'seulement citées')}.`;
    },
    overlap: 'Les mois qui se recoupent comptent une fois.',
  },
  short: (years, months) =>
    [years ? plural(years, 'an', 'ans') : '', months || !years ? `${months} mois` : ''].filter(Boolean).join(' '),
  long: (years, months) =>
    [years ? plural(years, 'an', 'ans') : '', months || !years ? `${months} mois` : ''].filter(Boolean).join(' '),
  today: 'aujourd’hui',
  noEnd: 'fin non dite',
  noStart: 'début non dit',
  noDates: 'sans dates',
  untitled: 'Titre non dit',
  parts: {
    positions: 'Postes',
    skills: 'Compétences montrées au travail',
    claimed: 'Compétences seulement citées',
    projects: 'Projets',
    education: 'Formation',
    languages: 'Langues',
    credentials: 'Certificats',
    publications: 'Publications',
    contact: 'Contact et liens',
    text: 'Votre CV',
  },
  claimedNote: 'Citées dans une liste ; aucun poste ni projet ne les nomme.',
  kinds: {employment: '', volunteering: 'bénévolat', activity: 'activité'},
  promoted: (from) => `promotion depuis ${from}`,
  concurrent: (others) => `en même temps que ${others}`,
  lastUse: (date) => `dernier usage ${date}`,
  lastToday: 'en usage aujourd’hui',
  partOf: (position) => `dans le cadre de ${position}`,
  axis: 'Postes par année',
  row: (what, places) => `${what}. ${plural(places, 'endroit', 'endroits')} dans le texte.`,
  atWords: {
    position: 'Poste',
    skill: 'Compétence, montrée au travail',
    claimed: 'Compétence, seulement citée',
    project: 'Projet',
    education: 'Formation',
    language: 'Langue',
    credential: 'Certificat',
    publication: 'Publication',
    contact: 'Contact',
  },
  actions: {
    json: 'Télécharger en JSON Resume',
    another: 'Prendre un autre CV',
    remove: 'Retirer',
    print: 'Imprimer',
    next: 'Comment il répond à une offre',
  },
  open: 'Ouvrir',
  openLink: (address) => `Ouvrir ${address} dans un nouvel onglet`,
  downloaded: 'Téléchargé en JSON Resume.',
};

import type {CoachWords} from 'metier/coach';

type Own = Omit<CoachWords, 'because' | 'kinds' | 'quote' | 'finding'>;

const list = new Intl.ListFormat('fr', {type: 'conjunction'});
const hours = (from: number, to: number): string => (from === to ? `${from} heures` : `${from} à ${to} heures`);

/** Les mots de la page pour un entretien ; `asked` dit ce qu’une ligne demande. */
export const coachFr = (asked: CoachWords['asked']): Own => ({
  language: 'fr',
  title: (target) => `Entretien : vers ${target}`,
  about: 'Faite par Metier sur l’appareil de la personne concernée. Il n’y a pas de note globale.',
  agenda: 'Ordre du jour pour 30 minutes',
  minutes: 'min',
  fit: 'Adéquation',
  review: 'Relecture du CV',
  plan: 'Plan',
  interview: 'Entretien d’embauche',
  summary: ({required, preferred}) =>
    `Exigences remplies : ${required.met} sur ${required.of}${required.partly ? `, ${required.partly} en partie` : ''}${required.unmet ? `, ${required.unmet} non remplies` : ''}${required.notShown ? `, ${required.notShown} non montrées` : ''}.${preferred.of ? ` Souhaits remplis : ${preferred.met} sur ${preferred.of}.` : ''}`,
  item: (item, names) => {
    switch (item.about) {
      case 'decides':
        return item.lines.length
          ? `Ce qui décide : ${list.format(item.lines.map(asked))}.`
          : 'Ce qui décide : rien d’exigé ne manque. Qu’est-ce qui rendrait l’adéquation plus sûre ?';
      case 'gap':
        return `Le plus grand écart : ${asked(item.line)}. Qu’y a-t-il déjà que le CV ne dit pas ?`;
      case 'questions':
        return `À demander : ${item.findings.map(({reason}) => ('asked' in reason ? `${reason.asked.label} (${names.where(reason.where)}) ?` : '')).join(' ')}`;
      case 'step':
        return `Prochaine étape : ${item.step.label}, ${hours(...item.step.hours)}. Quand et où dans la semaine ?`;
      case 'agree':
        return 'Convenir de ce qui est fait et pour quand, et l’écrire.';
    }
  },
  statuses: {met: 'rempli', 'partly-met': 'rempli en partie', 'not-shown': 'non montré', unmet: 'non rempli'},
  levels: {required: 'Exigé', preferred: 'Souhaité'},
  asked,
  hours,
  total: (from, to, weekly) =>
    `Environ ${hours(from, to)}${weekly === null ? '' : ` ; à ${weekly} heures par semaine, ${Math.ceil(from / weekly)} à ${Math.ceil(to / weekly)} semaines`}.`,
  good: 'Une bonne réponse',
  none: 'Rien.',
  remark: 'Remarque',
  remarks: 'Remarques',
  author: 'Votre nom ou vos initiales',
  save: 'Enregistrer les remarques dans un fichier',
  howToRemark:
    'Les remarques restent sur cet appareil jusqu’à ce que vous les enregistriez. Renvoyez le fichier : la page « Relecture » et metier coach … --comments FICHIER les montrent ici.',
  by: (author) => author || 'sans nom',
  orphans: 'Remarques sur ce qui n’est plus ici',
  hidden:
    'Le nom, les coordonnées, les employeurs, les écoles, les lieux et les liens sont mis en d’autres mots. Lisez la page avant de la donner : un nom dans une phrase, que le CV ne donne nulle part comme un nom, reste.',
  pseudonyms: {
    person: 'la personne',
    contact: '[coordonnées]',
    place: '[lieu]',
    employer: (letter) => `Employeur ${letter}`,
    school: (letter) => `École ${letter}`,
    positionAt: (employer) => `le poste chez ${employer}`,
    position: (place) => `poste ${place}`,
    project: (place) => `projet ${place}`,
    resume: 'le CV',
  },
});

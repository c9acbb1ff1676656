import type {MeWords} from './me-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

/** Les mots de vos propres pages. */
export const meFr: MeWords = {
  code: 'fr',
  name: 'Pour moi',
  parts: {resume: 'CV', roles: 'Rôles', fit: 'Adéquation', plan: 'Plan', interview: 'Entretien', review: 'Relecture'},
  about: {
    resume: 'Ce qu’il montre : postes, compétences avec lieu et durée, formation. Chaque fait avec ses mots.',
    roles: 'Quels rôles vous exercez déjà, et lesquels sont à portée.',
    fit: 'Ce qu’il répond à une offre ou à un rôle, exigence par exigence.',
    plan: 'Le plus court chemin honnête vers ce que vous avez choisi, dans les heures que vous avez.',
    interview: 'Ce qu’ils voudront vérifier, et ce qui y répond dans votre CV.',
    review: 'Ce qu’une personne attentive ferait remarquer, et une page pour un entretien à deux.',
  },
  start: {
    heading: 'Ce que montre votre CV',
    explain:
      'Déposez votre CV ici. Voyez ce qu’il montre, quels rôles vous exercez déjà, comment il répond à une offre exigence par exigence, et que faire ensuite.',
    privacy: 'Reste dans ce navigateur. Rien n’est envoyé.',
    script: 'La lecture se fait dans votre navigateur ; il faut donc JavaScript.',
    again: 'Prendre un autre CV',
    yours: 'Votre CV',
    needed: (part) => `« ${part} » a d’abord besoin de votre CV.`,
    remove: 'Retirer le CV',
  },
  give: {
    field: 'Collez votre CV, ou déposez le fichier ici',
    empty: 'Le champ est vide. Collez votre CV, ou choisissez un fichier.',
    short: 'C’est trop peu de mots pour un CV. Collez le texte entier, avec ses postes et ses dates.',
    read: 'Lire le CV',
    choose: 'Choisir un fichier',
    formats: 'PDF, DOCX, HTML, texte, JSON Resume ou un export de LinkedIn',
    drop: 'Déposez pour en faire votre CV',
    example: 'Essayer avec un CV inventé',
  },
  guessed: {
    resume: 'Lu comme un CV.',
    other: 'Cela ressemble à une offre ; lu comme un CV.',
    change: 'Pas juste ? Lire comme une offre',
  },
  status: {
    replaced: 'C’est maintenant l’autre CV qui est utilisé.',
    removed: 'CV retiré.',
    targetRemoved: 'Retiré.',
    fault: 'Ce CV n’a pas pu être lu : le lecteur s’est arrêté. Rien n’est perdu.',
  },
  place: {
    refused:
      'Ce navigateur ne laisse rien enregistrer à la page (une fenêtre privée ?). Tout fonctionne, et disparaît à la fermeture de l’onglet.',
    newer:
      'Une version plus récente de cette page a enregistré des choses ici. Rechargez tous ses onglets pour les utiliser.',
    full: 'Il n’y avait pas de place pour enregistrer le dernier changement. Il est affiché ici et disparaît à la fermeture de l’onglet.',
  },
  stored: {
    heading: 'Ce qui est enregistré ici',
    nothing: 'À part ces réglages, rien de vous n’est enregistré dans ce navigateur.',
    list: (list) => `Dans ce navigateur seulement : ${list}.`,
    counts: {
      resume: (count) => plural(count, 'CV', 'CV'),
      target: (count) => plural(count, 'offre ou rôle', 'offres et rôles'),
      mark: (count) => plural(count, 'marque de vous', 'marques de vous'),
      plan: (count) => plural(count, 'plan', 'plans'),
    },
    export: 'Exporter',
    exported: 'Exporté en un fichier. Il contient votre CV.',
    import: 'Importer',
    imported: (count) => (count < 2 ? `${count} élément importé.` : `${count} éléments importés.`),
    notABackup: (name) => `${name} n’est pas un export de cette page. Choisissez un fichier que « Exporter » a écrit.`,
    ask: 'Supprimer tout ce qui est enregistré ici',
    confirm: (list) => `Supprimer tout ce qui est enregistré ici : ${list}. C’est définitif.`,
    delete: 'Supprimer',
    keep: 'Garder',
    deleted: 'Tout ce qui était enregistré ici est supprimé.',
  },
};

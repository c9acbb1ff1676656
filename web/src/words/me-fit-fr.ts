import type {FitCount} from 'metier/fit';
import type {MeFitWords} from './me-fit-en.ts';
import {reasonsFr} from './me-reasons-fr.ts';

const counted = (first: string, {partly, unmet, notShown}: FitCount): string =>
  [
    first,
    partly && `${partly} en partie`,
    unmet && `${unmet} non ${unmet < 2 ? 'remplie' : 'remplies'}`,
    notShown && `${notShown} non ${notShown < 2 ? 'montrée' : 'montrées'}`,
  ]
    .filter(Boolean)
    .join(', ');

const met = (count: number): string => `${count || 'aucune'} ${count < 2 ? 'remplie' : 'remplies'}`;

/** Les mots de la réponse d’un CV à une offre ou à un rôle. */
export const meFitFr: MeFitWords = {
  code: 'fr',
  reasons: reasonsFr,
  heading: 'Comment votre CV répond à une offre',
  explain:
    'Collez ou déposez une offre, ou choisissez un rôle. Vous voyez pour chaque exigence ce que votre CV y répond, et par quels mots.',
  status: {met: 'remplie', 'partly-met': 'en partie remplie', 'not-shown': 'non montrée', unmet: 'non remplie'},
  silences: {
    pay: 'salaire',
    place: 'lieu',
    arrangement: 'sur place ou à distance',
    'employment-type': 'type de contrat',
    visa: 'visa',
  },
  levels: {required: 'Exigé', preferred: 'Souhaité'},
  required: (count) => `${counted(`Sur ${count.of} exigences, ${met(count.met)}`, count)}.`,
  preferred: (count) => `${counted(`Sur ${count.of} demandes souhaitées, ${met(count.met)}`, count)}.`,
  none: 'Rien n’est demandé qu’un CV puisse montrer.',
  decides: (list, more) => `Ce qui décide : ${more > 0 ? `${list} et ${more} de plus` : list}.`,
  notSaid: (list) => `Non dit : ${list}.`,
  untellable: (list) => `Aucun CV ne peut le montrer : ${list}.`,
  presence: {
    onsite: (places) => (places ? `Le travail est sur place : ${places}.` : 'Le travail est sur place.'),
    hybrid: (places) => (places ? `Le travail est hybride : ${places}.` : 'Le travail est hybride.'),
  },
  noVisa: 'L’offre dit qu’aucun visa n’est parrainé.',
  by: (way) => `par ${way}`,
  lines: 'Exigences',
  posting: 'L’offre',
  resume: 'Votre CV',
  inPosting: 'Dans l’offre',
  inResume: 'Dans votre CV',
  silent: 'Aucun mot de votre CV ne le montre.',
  noWords: 'Un rôle n’a pas de mots à lui : voici ce que demandent ses offres.',
  roleBase: (base) => `Ce que demande un cinquième de ses offres : ${base}.`,
  spoken: (label, status, reason) => `${label}. ${capital(status)}. ${reason}`,
  mark: {
    open: 'C’est là : le marquer',
    field: 'Les mots de votre CV qui le montrent',
    help: 'Sélectionnez-les dans votre CV, ou écrivez-les ici tels qu’ils y figurent.',
    save: 'Les marquer',
    cancel: 'Annuler',
    empty: 'Sélectionnez ou écrivez d’abord les mots.',
    absent: 'Ces mots ne figurent pas dans votre CV. Reprenez-les tels qu’ils y figurent.',
    changed: 'changé par vous',
    reason: (words) => `Vous dites que « ${words} » le montre.`,
    takeBack: 'Revenir en arrière',
    marked: 'Marqué comme montré.',
    taken: 'Marque retirée.',
  },
  choose: {
    field: 'Collez une offre, ou déposez le fichier ici',
    add: 'Voir l’adéquation',
    formats: 'PDF, DOCX, HTML, texte ou le JSON d’un site d’emploi',
    read: 'Lues depuis que vous avez ouvert cette page',
    role: 'Ou un rôle',
    roleNone: 'Choisir un rôle',
    drop: 'Déposez pour voir l’adéquation',
    more: 'Une autre offre ou un autre rôle',
    yours: 'Vos offres et rôles',
    all: 'Toutes les offres et tous les rôles',
    untitled: 'Offre sans titre',
    remove: (name) => `Retirer ${name}`,
    gone: 'Cette offre est enregistrée dans un autre navigateur, ou a été retirée. Demandez un export, ou collez-la ici.',
    withheld: (role, why) => `${role} : ${why}`,
  },
  fault: 'La comparaison n’a pas pu se faire : le lecteur s’est arrêté. Rien n’est perdu.',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

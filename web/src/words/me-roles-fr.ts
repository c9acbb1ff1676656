import type {MeRolesWords} from './me-roles-en.ts';

/** Les mots des rôles d’une personne. */
export const meRolesFr: MeRolesWords = {
  code: 'fr',
  heading: (role) => `Au plus près de votre CV : ${role}.`,
  none: 'Votre CV ne nomme aucune compétence que Metier connaît ; aucun rôle ne peut donc lui être trouvé.',
  explain:
    'La proximité compare les compétences que nomme votre CV à celles que demandent les offres de chaque rôle : de 0, rien en commun, à 1, identiques.',
  list: 'Rôles par proximité',
  nearness: (value) => `proximité ${value}`,
  missing: (list, more) => `Non montré : ${more > 0 ? `${list} et ${more} de plus` : list}.`,
  complete: 'Tout ce qui est exigé est montré, au moins en partie.',
  fit: (role) => `Voir l’adéquation : ${role}`,
  fitShort: 'Voir l’adéquation',
  map: 'Voir sur la carte',
  base: (base) => `Ce que demande un cinquième de ses offres : ${base}`,
  fault: 'Les rôles n’ont pas pu être trouvés : le lecteur s’est arrêté. Rien n’est perdu.',
};

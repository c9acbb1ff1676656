import type {MeRolesWords} from './me-roles-en.ts';

/** Les mots des rôles d’une personne. */
export const meRolesFr: MeRolesWords = {
  code: 'fr',
  mostly: (work) => `Votre travail : surtout ${work}.`,
  several: (list) => `Votre travail : ${list}.`,
  silent: 'Votre CV ne dit pas en quoi consistait le travail.',
  own: 'Ce que fut votre travail',
  ownNote: 'Parts selon les titres et les mots de vos postes. Le travail plus long et plus récent compte davantage.',
  reach: 'Rôles à portée',
  reachNote:
    'Une offre compte comme à portée quand vous connaissez la moitié des compétences qu’elle exige. Ce qui est seulement cité, découle d’autre chose ou est voisin compte pour moitié. Entre parenthèses, l’intervalle à 95 %.',
  inReach: (share, low, high, count, of) =>
    `${share} (${low}–${high}) de ses offres : ${count} sur ${of} qui exigent des compétences.`,
  missing: (list) => `Ce qui manque le plus souvent dans les autres : ${list}.`,
  missingIn: (skill, count) => `${skill} (${count})`,
  near: 'Proches par les compétences que vous nommez',
  nearNote: 'Proximité de 0, rien en commun, à 1, identiques.',
  map: 'Voir sur la carte',
  fit: (role) => `Voir l’adéquation : ${role}`,
  fitShort: 'Voir l’adéquation',
  more: (count) => `En montrer ${count} de plus`,
  how: 'Comment est-ce compté ?',
  fault: 'Les rôles n’ont pas pu être trouvés : le lecteur s’est arrêté. Rien n’est perdu.',
};

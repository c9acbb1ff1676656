import type {MeRolesWords} from './me-roles-en.ts';

/** Die Wörter dafür, welche Rollen jemand ist. */
export const meRolesDe: MeRolesWords = {
  code: 'de',
  heading: (role) => `Deinem Lebenslauf am nächsten: ${role}.`,
  none: 'Dein Lebenslauf nennt keine Fähigkeit, die Metier kennt; so lässt sich keine Rolle dazu finden.',
  explain:
    'Die Nähe vergleicht die Fähigkeiten, die dein Lebenslauf nennt, mit denen, die Anzeigen jeder Rolle verlangen: von 0, nichts gemeinsam, bis 1, dasselbe.',
  list: 'Rollen nach Nähe',
  nearness: (value) => `Nähe ${value}`,
  missing: (list, more) => `Nicht gezeigt: ${more > 0 ? `${list} und ${more} weitere` : list}.`,
  complete: 'Alles Verlangte ist wenigstens teilweise gezeigt.',
  fit: (role) => `Passung ansehen: ${role}`,
  fitShort: 'Passung ansehen',
  map: 'Auf der Karte zeigen',
  base: (base) => `Was ein Fünftel ihrer Anzeigen verlangt: ${base}`,
  fault: 'Die Rollen konnten nicht berechnet werden: Der Leser blieb stehen. Nichts ging verloren.',
};

import type {MeRolesWords} from './me-roles-en.ts';

/** Die Wörter dafür, welche Rollen jemand ist. */
export const meRolesDe: MeRolesWords = {
  code: 'de',
  mostly: (work) => `Deine Arbeit: überwiegend ${work}.`,
  several: (list) => `Deine Arbeit: ${list}.`,
  silent: 'Dein Lebenslauf sagt nicht, worin die Arbeit bestand.',
  own: 'Was deine Arbeit war',
  ownNote: 'Anteile nach den Titeln und Worten deiner Stationen. Längere und spätere Arbeit zählt mehr.',
  reach: 'Rollen in Reichweite',
  reachNote:
    'Eine Anzeige zählt als in Reichweite, wenn du die Hälfte der verlangten Fähigkeiten kannst. Was nur aufgezählt ist, aus anderem folgt oder daneben liegt, zählt halb. In Klammern das 95-%-Intervall.',
  inReach: (share, low, high, count, of) =>
    `${share} (${low}–${high}) ihrer Anzeigen: ${count} von ${of}, die Fähigkeiten verlangen.`,
  missing: (list) => `In den anderen fehlt am häufigsten: ${list}.`,
  missingIn: (skill, count) => `${skill} (${count})`,
  near: 'Nah nach den Fähigkeiten, die du nennst',
  nearNote: 'Nähe von 0, nichts gemeinsam, bis 1, dasselbe.',
  map: 'Auf der Karte zeigen',
  fit: (role) => `Passung ansehen: ${role}`,
  fitShort: 'Passung ansehen',
  more: (count) => `${count} weitere zeigen`,
  how: 'Wie wird das gezählt?',
  fault: 'Die Rollen konnten nicht berechnet werden: Der Leser blieb stehen. Nichts ging verloren.',
};

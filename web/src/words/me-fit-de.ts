import type {FitCount} from 'metier/fit';
import type {MeFitWords} from './me-fit-en.ts';
import {reasonsDe} from './me-reasons-de.ts';

const counted = (first: string, {partly, unmet, notShown}: FitCount): string =>
  [first, partly && `${partly} teilweise`, unmet && `${unmet} nicht erfüllt`, notShown && `${notShown} nicht gezeigt`]
    .filter(Boolean)
    .join(', ');

/** Die Wörter dafür, wie ein Lebenslauf zu einer Stelle oder Rolle passt. */
export const meFitDe: MeFitWords = {
  code: 'de',
  reasons: reasonsDe,
  heading: 'Wie dein Lebenslauf zu einer Stelle passt',
  explain:
    'Füge eine Anzeige ein, zieh eine Datei hierher oder wähle eine Rolle. Du siehst zu jeder Anforderung, wie dein Lebenslauf zu ihr steht und mit welchen Worten.',
  status: {met: 'erfüllt', 'partly-met': 'teilweise erfüllt', 'not-shown': 'nicht gezeigt', unmet: 'nicht erfüllt'},
  silences: {
    pay: 'Gehalt',
    place: 'Ort',
    arrangement: 'vor Ort oder remote',
    'employment-type': 'Art des Vertrags',
    visa: 'Visum',
  },
  levels: {required: 'Verlangt', preferred: 'Erwünscht'},
  required: (count) => `${counted(`${count.met || 'Keine'} von ${count.of} verlangten erfüllt`, count)}.`,
  preferred: (count) => `${counted(`${count.met || 'Keine'} von ${count.of} erwünschten erfüllt`, count)}.`,
  none: 'Es wird nichts verlangt, was ein Lebenslauf zeigen kann.',
  decides: (list, more) => `Was entscheidet: ${more > 0 ? `${list} und ${more} weitere` : list}.`,
  notSaid: (list) => `Nicht gesagt: ${list}.`,
  untellable: (list) => `Das kann kein Lebenslauf zeigen: ${list}.`,
  presence: {
    onsite: (places) => (places ? `Die Arbeit ist vor Ort: ${places}.` : 'Die Arbeit ist vor Ort.'),
    hybrid: (places) => (places ? `Die Arbeit ist hybrid: ${places}.` : 'Die Arbeit ist hybrid.'),
  },
  noVisa: 'Die Anzeige sagt, dass kein Visum gestellt wird.',
  by: (way) => `durch ${way}`,
  lines: 'Anforderungen',
  posting: 'Die Anzeige',
  resume: 'Dein Lebenslauf',
  inPosting: 'In der Anzeige',
  inResume: 'In deinem Lebenslauf',
  silent: 'Keine Worte deines Lebenslaufs zeigen es.',
  noWords: 'Eine Rolle hat keine eigenen Worte: Das ist, was ihre Anzeigen verlangen.',
  roleBase: (base) => `Was ein Fünftel ihrer Anzeigen verlangt: ${base}.`,
  spoken: (label, status, reason) => `${label}. ${capital(status)}. ${reason}`,
  mark: {
    open: 'Es steht da: markieren',
    field: 'Worte deines Lebenslaufs, die es zeigen',
    help: 'Wähle sie in deinem Lebenslauf aus oder schreibe sie hier so, wie sie dort stehen.',
    save: 'Markieren',
    cancel: 'Abbrechen',
    empty: 'Wähle oder schreibe zuerst die Worte.',
    absent: 'Diese Worte stehen nicht in deinem Lebenslauf. Übernimm sie so, wie sie dort stehen.',
    changed: 'von dir geändert',
    reason: (words) => `Du sagst, dass „${words}“ es zeigt.`,
    takeBack: 'Zurücknehmen',
    marked: 'Als gezeigt markiert.',
    taken: 'Zurückgenommen.',
  },
  choose: {
    field: 'Anzeige einfügen oder die Datei hierher ziehen',
    add: 'Passung zeigen',
    formats: 'PDF, DOCX, HTML, Text oder das JSON einer Stellenbörse',
    read: 'Gelesen, seit du diese Seite geöffnet hast',
    role: 'Oder eine Rolle',
    roleNone: 'Rolle wählen',
    drop: 'Loslassen, um die Passung zu sehen',
    more: 'Eine andere Anzeige oder Rolle',
    yours: 'Deine Anzeigen und Rollen',
    all: 'Alle Anzeigen und Rollen',
    untitled: 'Anzeige ohne Titel',
    remove: (name) => `${name} entfernen`,
    gone: 'Diese Anzeige ist in einem anderen Browser gespeichert oder wurde entfernt. Bitte um einen Export oder füge sie hier ein.',
    withheld: (role, why) => `${role}: ${why}`,
  },
  fault: 'Die Passung konnte nicht berechnet werden: Der Leser blieb stehen. Nichts ging verloren.',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

import type {FindingKind, FindingWords, PersonalDatum} from 'metier/review/words';
import type {MeReviewWords} from './me-review-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = new Intl.ListFormat('de', {type: 'conjunction'});
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

/** „Mai 2021“ */
const month = (date: string): string =>
  date.length >= 7 ? `${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}` : date;
const before = (date: string): string => {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 2;
  return `${MONTHS[at % 12]} ${Math.floor(at / 12)}`;
};

/** „3 Jahre 4 Monate“ */
function duration(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years ? plural(years, 'Jahr', 'Jahre') : '', rest || !years ? plural(rest, 'Monat', 'Monate') : '']
    .filter(Boolean)
    .join(' ');
}

const VERBS = {required: 'verlangt', preferred: 'bevorzugt'} as const;
const asks = (level: 'required' | 'preferred', what: string): string => `Das Ziel ${VERBS[level]} ${what}.`;
const HIDDEN = {white: 'weiß auf weißem Grund', tiny: 'zu klein zum Lesen', invisible: 'unsichtbar gesetzt'} as const;
const DATA: Readonly<Record<PersonalDatum, string>> = {
  'birth-date': 'ein Geburtsdatum',
  age: 'ein Alter',
  'marital-status': 'ein Familienstand',
  nationality: 'eine Staatsangehörigkeit',
  religion: 'eine Religion',
  gender: 'ein Geschlecht',
  photo: 'ein Foto',
};

export const findingsDe: FindingWords = {
  together: ({asked, where, shown, both, of}, names) =>
    `${capital(names.where(where))} nennt ${list.format(shown)}. Gehörte ${asked.label} dazu? ${asks(asked.level, 'es')} Von ${of} Anzeigen, die ${list.format(shown)} verlangen, verlangen ${both} auch ${asked.label}.`,
  needed: ({asked, where, shown}, names) =>
    `${capital(names.where(where))} nennt ${shown}; dafür braucht man ${asked.label}. Gehörte ${asked.label} dazu? ${asks(asked.level, 'es')}`,
  'kind-of': ({asked, where, shown}, names) =>
    `${capital(names.where(where))} nennt ${shown}. War es mit ${asked.label}, einer Art davon? ${asks(asked.level, 'es')}`,
  'list-only': ({level, labels}) =>
    labels.length === 1
      ? `${labels[0]} steht in einer Liste; keine Station und kein Projekt nennt es. ${asks(level, 'es')} Wenn eine Station es gebraucht hat, nenne es dort.`
      : `${list.format(labels)} stehen in einer Liste; keine Station und kein Projekt nennt sie. ${asks(level, 'sie')} Nenne jedes bei der Station, die es gebraucht hat.`,
  'many-list-only': ({count, of, examples}) =>
    `${count} von ${of} aufgezählten Fähigkeiten nennt keine Station und kein Projekt, etwa ${list.format(examples)}.`,
  columns: ({pages}) =>
    `${pages.length === 1 ? `Seite ${pages[0]} setzt` : `Die Seiten ${list.format(pages.map(String))} setzen`} Text in Spalten nebeneinander. Manche Programme lesen quer darüber und mischen die Zeilen.`,
  table: ({cells}) =>
    `${cells} Zellen einer Tabelle enthalten Angaben. Manche Programme lesen Tabellen Zeile für Zeile oder gar nicht.`,
  'margin-text': ({characters}) =>
    `${characters} Buchstaben stehen in Kopf- oder Fußzeilen. Viele Programme lassen sie weg; setze Wichtiges, etwa deine Adresse für Antworten, in die Seite selbst.`,
  icons: ({count}) =>
    `${count} Zeichen einer Symbolschrift stehen im Text. Programme lesen sie als unbekannte Buchstaben; schreibe stattdessen ein Wort wie „E-Mail“.`,
  'dates-apart': ({position, lines}, names) =>
    `${capital(names.position(position))}: Die Daten stehen ${lines} Zeilen vom Titel entfernt. Manche Programme geben sie einer anderen Station.`,
  gap: ({from, to, months, open}) =>
    open
      ? `Nach ${before(from)} ist keine Station, kein Studium und kein Projekt datiert: ${duration(months)} bis heute. Das wird nur genannt, nicht bewertet.`
      : `Von ${month(from)} bis ${month(to)} (${duration(months)}) ist keine Station, kein Studium und kein Projekt datiert. Das wird nur genannt, nicht bewertet.`,
  'end-before-start': ({position, from, to}, names) =>
    `${position === null ? 'Ein Zeitraum' : capital(names.position(position))} endet (${month(to)}), bevor ${position === null ? 'er' : 'sie'} beginnt (${month(from)}).`,
  overlap: ({positions: [a, b], from, to, months}, names) =>
    `Zur selben Zeit, ${month(from)} bis ${month(to)} (${duration(months)}): ${names.position(a)} und ${names.position(b)}. War eine davon Teilzeit, schreibe es hin.`,
  future: ({position, from}, names) => `${capital(names.position(position))} beginnt in der Zukunft: ${month(from)}.`,
  'years-said': ({years, skill, months}) =>
    `Ein Satz nennt ${years} Jahre${skill ? ` ${skill}` : ''}; die Daten ergeben ${duration(months)}.`,
  repeated: ({label, times}) => `${label} wird ${times}-mal aufgezählt, und keine Station und kein Projekt nennt es.`,
  'many-skills': ({count, most}) =>
    `Die Listen nennen ${count} Fähigkeiten, mehr als ${most}. Wer sie liest, weiß nicht, welche davon zählen.`,
  copied: ({words, sentences}) =>
    `${words} Wörter in ${plural(sentences, 'Stelle', 'Stellen')} sind die der Anzeige. Wer viele Lebensläufe liest, kennt die eigene Anzeige.`,
  'hidden-text': ({how, characters}) =>
    `${characters} Zeichen sind ${HIDDEN[how]}: Ein Programm liest sie, ein Mensch sieht sie nicht.`,
  outcomes: ({count, of}) =>
    `${count === 0 ? 'Keine' : count} von ${of} Zeilen deiner Stationen und Projekte ${count > 1 ? 'nennen' : 'nennt'}, was dabei herauskam.${count ? ' Hier ist eine davon.' : ''}`,
  personal: ({what}) =>
    `${capital(list.format(what.map((one) => DATA[one])))} ${what.length === 1 ? 'wird' : 'werden'} hier nicht verwendet. Wo es üblich ist, kannst du ${what.length === 1 ? 'es' : 'sie'} weglassen.`,
  long: ({pages, words}) =>
    `Der Lebenslauf ist ${pages === null ? '' : `${plural(pages, 'Seite', 'Seiten')}, `}${words} Wörter lang. Die meisten haben eine bis drei Seiten.`,
  short: ({words}) => `Der Lebenslauf ist ${plural(words, 'Wort', 'Wörter')} lang. Er kann nur wenig zeigen.`,
  'no-contact': () => 'Keine E-Mail-Adresse und keine Telefonnummer wurde gefunden.',
  'no-positions': () =>
    'Keine Station wurde gefunden. Eine Überschrift wie „Berufserfahrung“ über den Stationen hilft auch Programmen.',
  'no-dates': ({positions, of}) =>
    `${of === 1 ? 'Die eine Station ist' : `${positions.length} von ${of} Stationen ${positions.length === 1 ? 'ist' : 'sind'}`} ohne Daten. Erfahrung wird aus Daten gezählt.`,
  'no-title': ({positions, of}) =>
    of === 1
      ? 'Die eine Station hat keinen Titel, der gefunden wurde.'
      : `${positions.length} von ${of} Stationen ${positions.length === 1 ? 'hat' : 'haben'} keinen Titel, der gefunden wurde.`,
  'skills-order': ({labels, behind}) =>
    `${list.format(labels)} ${labels.length === 1 ? 'steht' : 'stehen'} hinter ${plural(behind, 'Fähigkeit', 'Fähigkeiten')}, die das Ziel nicht verlangt. Setze ${labels.length === 1 ? 'es' : 'sie'} an den Anfang der Liste.`,
  'highlight-order': ({position, place, labels}, names) =>
    `${capital(names.position(position))}: Erst die ${place}. Zeile nennt ${list.format(labels)}. Setze sie nach oben.`,
};

const KINDS: Readonly<Record<FindingKind, string>> = {
  'maybe-there': 'Nicht gezeigt, aber vielleicht da',
  'no-proof': 'Genannt, aber nicht in der Arbeit gezeigt',
  'lost-to-parsers': 'Was ein Programm verlieren kann',
  dates: 'Daten',
  stuffing: 'Wörter für Maschinen',
  outcomes: 'Was bei der Arbeit herauskam',
  personal: 'Nicht nötig',
  length: 'Länge',
  missing: 'Nicht gefunden',
  order: 'Reihenfolge',
};

/** Die Wörter der Durchsicht und der Seite für ein Gespräch. */
export const meReviewDe: MeReviewWords = {
  code: 'de',
  findings: findingsDe,
  kinds: KINDS,
  places: {
    position: (place, employer, title) =>
      employer ? `deine Station bei ${employer}` : title ? `deine Station als ${title}` : `deine Station ${place + 1}`,
    project: (place, name) => `dein Projekt ${name ?? place + 1}`,
    resume: 'dein Lebenslauf',
  },
  heading: (count, target) => {
    const found = count === 0 ? 'Kein Befund' : plural(count, 'Befund', 'Befunde');
    return target === null ? `${found}.` : `${found} für ${target}.`;
  },
  explain:
    'Das Wichtigste zuerst. Es gibt keine Gesamtnote. Ein Befund fragt oder zählt; er fügt kein Wort über dich hinzu.',
  none: 'Nichts wurde gefunden, worauf jemand beim sorgfältigen Lesen hinweisen würde.',
  target: 'Durchsehen für',
  noTarget: 'Keine Stelle oder Rolle',
  yourTargets: 'Deine Stellen und Rollen',
  roles: 'Rollen',
  withheld: (role) => `${role}: zu wenige Anzeigen, um dafür durchzusehen.`,
  untitled: 'Anzeige ohne Titel',
  drop: 'Loslassen, um für diese Stelle durchzusehen',
  paste: 'Auch eine Anzeige kann auf diese Seite gezogen werden.',
  text: 'Dein Lebenslauf',
  atWords: 'Befund',
  quote: {resume: 'Lebenslauf', posting: 'Anzeige'},
  spoken: (kind, sentence, places) =>
    places ? `${kind}: ${sentence} ${plural(places, 'Stelle', 'Stellen')} im Text.` : `${kind}: ${sentence}`,
  coach: {
    heading: 'Für ein Gespräch zu zweit',
    explain:
      'Eine Seite mit einem Ablauf für 30 Minuten, der Passung, dieser Durchsicht, den nächsten Schritten und Fragen. Sie entsteht hier und wird auf diesem Gerät gespeichert; sie öffnet sich in jedem Browser und druckt auf A4 und Letter.',
    needs: 'Wähle zuerst eine Stelle oder Rolle.',
    withName: 'Mit Namen, Kontakt und Arbeitgebern',
    save: 'Seite speichern',
    saved: 'Die Seite für ein Gespräch ist gespeichert.',
    comments: 'Anmerkungen anderer hinzufügen',
    commentsRead: (count) => `${plural(count, 'Datei', 'Dateien')} mit Anmerkungen stehen dann in der Seite.`,
    notComments: (name) =>
      `${name} enthält keine Anmerkungen. Wähle eine Datei, die aus so einer Seite gespeichert wurde.`,
    file: 'gespraech.html',
  },
};

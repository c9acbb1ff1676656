import type {MeWords} from './me-en.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Die Wörter der eigenen Seiten. */
export const meDe: MeWords = {
  code: 'de',
  name: 'Für mich',
  parts: {
    resume: 'Lebenslauf',
    roles: 'Rollen',
    fit: 'Passung',
    plan: 'Plan',
    interview: 'Gespräch',
    review: 'Durchsicht',
  },
  about: {
    resume: 'Was er zeigt: Stationen, Fähigkeiten mit Ort und Dauer, Ausbildung. Alles mit seinen Worten.',
    roles: 'Welche Rollen du schon ausübst und welche in Reichweite sind.',
    fit: 'Wie er zu einer Stelle oder Rolle steht, Anforderung für Anforderung.',
    plan: 'Der kürzeste ehrliche Weg zu dem, was du gewählt hast, in den Stunden, die du hast.',
    interview: 'Wonach sie fragen werden und was aus deinem Lebenslauf darauf antwortet.',
    review: 'Worauf jemand beim sorgfältigen Lesen hinweisen würde, und eine Seite für ein Gespräch zu zweit.',
  },
  start: {
    heading: 'Was dein Lebenslauf zeigt',
    explain:
      'Zieh deinen Lebenslauf hierher. Sieh, was er zeigt, welche Rollen du schon ausübst, wie er Anforderung für Anforderung zu einer Stelle passt und was als Nächstes zu tun ist.',
    privacy: 'Bleibt in diesem Browser. Nichts wird gesendet.',
    script: 'Gelesen wird in deinem Browser; dafür braucht die Seite JavaScript.',
    again: 'Einen anderen Lebenslauf nehmen',
    yours: 'Dein Lebenslauf',
    needed: (part) => `Für „${part}“ wird zuerst dein Lebenslauf gebraucht.`,
    remove: 'Lebenslauf entfernen',
  },
  give: {
    field: 'Lebenslauf einfügen oder die Datei hierher ziehen',
    empty: 'Das Feld ist leer. Füge deinen Lebenslauf ein oder wähle eine Datei.',
    short: 'Das sind zu wenige Worte für einen Lebenslauf. Füge den ganzen Text ein, mit Stationen und Daten.',
    read: 'Lebenslauf lesen',
    choose: 'Datei wählen',
    formats: 'PDF, DOCX, HTML, Text, JSON Resume oder ein Export von LinkedIn',
    drop: 'Loslassen, um es als deinen Lebenslauf zu nehmen',
    example: 'Mit einem erfundenen Lebenslauf ausprobieren',
  },
  guessed: {
    resume: 'Als Lebenslauf gelesen.',
    other: 'Es sieht nach einer Anzeige aus; als Lebenslauf gelesen.',
    change: 'Falsch? Als Anzeige lesen',
  },
  status: {
    replaced: 'Jetzt wird der andere Lebenslauf genommen.',
    removed: 'Lebenslauf entfernt.',
    targetRemoved: 'Entfernt.',
    fault: 'Dieser Lebenslauf konnte nicht gelesen werden: Der Leser blieb stehen. Nichts ging verloren.',
  },
  place: {
    refused:
      'Dieser Browser lässt die Seite nichts speichern (ein privates Fenster?). Alles geht, und ist weg, wenn der Tab geschlossen wird.',
    newer: 'Eine neuere Fassung dieser Seite hat hier etwas gespeichert. Lade alle ihre Tabs neu, um es zu nutzen.',
    full: 'Für die letzte Änderung war kein Platz. Sie steht hier und ist weg, wenn der Tab geschlossen wird.',
  },
  stored: {
    heading: 'Was hier gespeichert ist',
    nothing: 'Außer diesen Einstellungen ist in diesem Browser nichts von dir gespeichert.',
    list: (list) => `Nur in diesem Browser: ${list}.`,
    counts: {
      resume: (count) => plural(count, 'Lebenslauf', 'Lebensläufe'),
      target: (count) => plural(count, 'Stelle oder Rolle', 'Stellen und Rollen'),
      mark: (count) => plural(count, 'Markierung von dir', 'Markierungen von dir'),
      plan: (count) => plural(count, 'Plan', 'Pläne'),
    },
    export: 'Exportieren',
    exported: 'Als eine Datei exportiert. Sie enthält deinen Lebenslauf.',
    import: 'Importieren',
    imported: (count) => (count === 1 ? 'Eine Sache wurde importiert.' : `${count} Sachen wurden importiert.`),
    notABackup: (name) => `${name} ist kein Export dieser Seite. Wähle eine Datei, die „Exportieren“ geschrieben hat.`,
    ask: 'Alles hier Gespeicherte löschen',
    confirm: (list) => `Alles hier Gespeicherte löschen: ${list}. Das lässt sich nicht rückgängig machen.`,
    delete: 'Löschen',
    keep: 'Behalten',
    deleted: 'Alles, was hier gespeichert war, ist gelöscht.',
  },
};

import type {CoachWords} from 'metier/coach';

type Own = Omit<CoachWords, 'because' | 'kinds' | 'quote' | 'finding'>;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const list = new Intl.ListFormat('de', {type: 'conjunction'});
const hours = (from: number, to: number): string =>
  from === to ? plural(from, 'Stunde', 'Stunden') : `${from}–${to} Stunden`;

/** Die Wörter der Seite für ein Gespräch; `asked` sagt, was eine Zeile verlangt. */
export const coachDe = (asked: CoachWords['asked']): Own => ({
  language: 'de',
  title: (target) => `Gespräch: auf dem Weg zu ${target}`,
  about: 'Von Metier auf dem Gerät der Person gemacht, um die es geht. Es gibt keine Gesamtnote.',
  agenda: 'Ablauf für 30 Minuten',
  minutes: 'Min.',
  fit: 'Passung',
  review: 'Durchsicht des Lebenslaufs',
  plan: 'Plan',
  interview: 'Vorstellungsgespräch',
  summary: ({required, preferred}) =>
    `${required.met} von ${required.of} verlangten erfüllt${required.partly ? `, ${required.partly} teilweise` : ''}${required.unmet ? `, ${required.unmet} nicht erfüllt` : ''}${required.notShown ? `, ${required.notShown} nicht gezeigt` : ''}.${preferred.of ? ` ${preferred.met} von ${preferred.of} bevorzugten erfüllt.` : ''}`,
  item: (item, names) => {
    switch (item.about) {
      case 'decides':
        return item.lines.length
          ? `Was die Passung entscheidet: ${list.format(item.lines.map(asked))}.`
          : 'Was die Passung entscheidet: Nichts Verlangtes fehlt. Was würde sie sicherer machen?';
      case 'gap':
        return `Die größte Lücke: ${asked(item.line)}. Was ist schon da, das der Lebenslauf nicht sagt?`;
      case 'questions':
        return `Zu fragen: ${item.findings.map(({reason}) => ('asked' in reason ? `${reason.asked.label} (${names.where(reason.where)})?` : '')).join(' ')}`;
      case 'step':
        return `Nächster Schritt: ${item.step.label}, ${hours(...item.step.hours)}. Wann und wo in der Woche?`;
      case 'agree':
        return 'Vereinbaren, was bis wann getan ist, und es aufschreiben.';
    }
  },
  statuses: {met: 'erfüllt', 'partly-met': 'teilweise erfüllt', 'not-shown': 'nicht gezeigt', unmet: 'nicht erfüllt'},
  levels: {required: 'Verlangt', preferred: 'Bevorzugt'},
  asked,
  hours,
  total: (from, to, weekly) =>
    `Etwa ${hours(from, to)}${weekly === null ? '' : `; bei ${plural(weekly, 'Stunde', 'Stunden')} in der Woche ${Math.ceil(from / weekly)}–${Math.ceil(to / weekly)} Wochen`}.`,
  good: 'Eine gute Antwort',
  none: 'Nichts.',
  remark: 'Anmerkung',
  remarks: 'Anmerkungen',
  author: 'Dein Name oder Kürzel',
  save: 'Anmerkungen als Datei speichern',
  howToRemark:
    'Anmerkungen bleiben auf diesem Gerät, bis du sie speicherst. Schick die Datei zurück: Die Seite „Durchsicht“ und metier coach … --comments DATEI zeigen sie hier.',
  by: (author) => author || 'ohne Namen',
  orphans: 'Anmerkungen zu dem, was nicht mehr hier steht',
  hidden:
    'Name, Kontakt, Arbeitgeber, Schulen, Orte und Links stehen in anderen Worten. Lies die Seite, bevor du sie weitergibst: Ein Name in einem Satz, den der Lebenslauf nirgends als Namen nennt, bleibt stehen.',
  pseudonyms: {
    person: 'die Person',
    contact: '[Kontakt]',
    place: '[Ort]',
    employer: (letter) => `Arbeitgeber ${letter}`,
    school: (letter) => `Schule ${letter}`,
    positionAt: (employer) => `die Station bei ${employer}`,
    position: (place) => `Station ${place}`,
    project: (place) => `Projekt ${place}`,
    resume: 'der Lebenslauf',
  },
});

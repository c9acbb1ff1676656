import {becauseOf} from '../fit/because.ts';
import type {FitStatus} from '../fit/fit.ts';
import type {Fit, FitLine, Reason} from '../fit/index.ts';
import {type Finding, type FindingKind, findingWords, KIND_WORDS, type Names} from '../review/words.ts';
import type {AgendaItem} from './agenda.ts';
import type {PseudonymWords} from './pseudonyms.ts';

/** What a page for a session says in one language. */
export interface CoachWords {
  readonly language: string;
  title(target: string): string;
  readonly about: string;
  readonly agenda: string;
  readonly minutes: string;
  readonly fit: string;
  readonly review: string;
  readonly plan: string;
  readonly interview: string;
  summary(fit: Fit): string;
  item(item: AgendaItem, names: Names): string;
  readonly statuses: Readonly<Record<FitStatus, string>>;
  readonly levels: Readonly<Record<'required' | 'preferred', string>>;
  asked(line: FitLine): string;
  because(reason: Reason): string;
  readonly kinds: Readonly<Record<FindingKind, string>>;
  finding(finding: Finding, names: Names): string;
  readonly quote: Readonly<Record<'resume' | 'posting', string>>;
  hours(from: number, to: number): string;
  /** What all steps take; `weekly` are the hours of a week. */
  total(from: number, to: number, weekly: number | null): string;
  readonly good: string;
  readonly none: string;
  /** How remarks are written and kept. */
  readonly remark: string;
  readonly remarks: string;
  readonly author: string;
  readonly save: string;
  readonly howToRemark: string;
  by(author: string): string;
  readonly orphans: string;
  readonly hidden: string;
  readonly pseudonyms: PseudonymWords;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The English words of a page for a session; `asked` says what a line asks for. */
export const englishWords = (asked: CoachWords['asked']): CoachWords => ({
  language: 'en',
  title: (target) => `Session: to ${target}`,
  about: 'Made by Metier on the device of the person it is about. There is no overall mark.',
  agenda: 'Agenda for 30 minutes',
  minutes: 'min',
  fit: 'Fit',
  review: 'Review of the resume',
  plan: 'Plan',
  interview: 'Interview',
  summary: ({required, preferred}) =>
    `${required.met} of ${required.of} required met${required.partly ? `, ${required.partly} partly` : ''}${required.unmet ? `, ${required.unmet} unmet` : ''}${required.notShown ? `, ${required.notShown} not shown` : ''}.${preferred.of ? ` ${preferred.met} of ${preferred.of} preferred met.` : ''}`,
  item: (item, names) => {
    switch (item.about) {
      case 'decides':
        return item.lines.length
          ? `What decides the fit: ${item.lines.map(asked).join(', ')}.`
          : 'What decides the fit: nothing required is unmet or not shown. What would make it surer?';
      case 'gap':
        return `The largest gap: ${asked(item.line)}. What is there already that the resume does not say?`;
      case 'questions':
        return `To ask: ${item.findings.map(({reason}) => question(reason, names)).join(' ')}`;
      case 'step':
        return `Next step: ${item.step.label}, ${hours(...item.step.hours)}. When and where in the week?`;
      case 'agree':
        return 'Agree what is done until when, and write it down.';
    }
  },
  statuses: {met: 'met', 'partly-met': 'partly met', 'not-shown': 'not shown', unmet: 'unmet'},
  levels: {required: 'Required', preferred: 'Preferred'},
  asked,
  because: becauseOf,
  kinds: KIND_WORDS,
  finding: ({reason}, names) => findingWords(reason, names),
  quote: {resume: 'Resume', posting: 'Posting'},
  hours,
  total: (from, to, weekly) =>
    `About ${hours(from, to)}${weekly === null ? '' : `; at ${plural(weekly, 'hour')} a week ${Math.ceil(from / weekly)}–${Math.ceil(to / weekly)} weeks`}.`,
  good: 'A good answer',
  none: 'None.',
  remark: 'Remark',
  remarks: 'Remarks',
  author: 'Your name or initials',
  save: 'Save remarks as a file',
  howToRemark:
    'Remarks stay on this device until you save them. Send the file back: metier coach … --comments FILE shows it here.',
  by: (author) => author || 'no name',
  orphans: 'Remarks on what is no longer here',
  hidden:
    'Name, contact, employers, schools, places and links are put in other words. Read it before you share it: a name inside a sentence that the resume gives nowhere as a name stays.',
  pseudonyms: {
    person: 'the person',
    contact: '[contact]',
    place: '[place]',
    employer: (letter) => `Employer ${letter}`,
    school: (letter) => `School ${letter}`,
    positionAt: (employer) => `the position at ${employer}`,
    position: (place) => `position ${place}`,
    project: (place) => `project ${place}`,
    resume: 'the resume',
  },
});

const question = (reason: Finding['reason'], names: Names): string =>
  'asked' in reason ? `Was ${reason.asked.label} part of ${names.where(reason.where)}?` : findingWords(reason, names);

function hours(from: number, to: number): string {
  return from === to ? plural(from, 'hour') : `${from}–${to} hours`;
}

import type {FitCount, FitStatus, ReasonWords, Silence} from 'metier/fit';

const counted = (first: string, {partly, unmet, notShown}: FitCount): string =>
  [first, partly && `${partly} partly`, unmet && `${unmet} unmet`, notShown && `${notShown} not shown`]
    .filter(Boolean)
    .join(', ');

const silences: Record<Silence, string> = {
  pay: 'pay',
  place: 'place',
  arrangement: 'remote or on site',
  'employment-type': 'kind of contract',
  visa: 'visa',
};

const status: Record<FitStatus, string> = {
  met: 'met',
  'partly-met': 'partly met',
  'not-shown': 'not shown',
  unmet: 'unmet',
};

/** The words of the fit of a resume to a posting or a role. */
export const meFitEn = {
  code: 'en',
  /** The library says its reasons in English; other languages have sentences of their own. */
  reasons: null as ReasonWords | null,
  heading: 'How your resume fits a posting',
  explain:
    'Paste or drop a posting, or choose a role. You see of each requirement how your resume stands to it, and by which words.',
  status,
  silences,
  levels: {required: 'Required', preferred: 'Preferred'},
  required: (count: FitCount): string => `${counted(`${count.met || 'None'} of ${count.of} required met`, count)}.`,
  preferred: (count: FitCount): string => `${counted(`${count.met || 'None'} of ${count.of} preferred met`, count)}.`,
  none: 'It asks for nothing that a resume can show.',
  decides: (list: string, more: number): string => `What decides it: ${more > 0 ? `${list} and ${more} more` : list}.`,
  notSaid: (list: string): string => `Not said: ${list}.`,
  untellable: (list: string): string => `No resume can show: ${list}.`,
  presence: {
    onsite: (places: string): string => (places ? `It is on site: ${places}.` : 'It is on site.'),
    hybrid: (places: string): string => (places ? `It is hybrid: ${places}.` : 'It is hybrid.'),
  },
  noVisa: 'It says that no visa is sponsored.',
  by: (way: string): string => `by ${way}`,
  lines: 'Requirements',
  posting: 'The posting',
  resume: 'Your resume',
  inPosting: 'In the posting',
  inResume: 'In your resume',
  silent: 'No words of your resume show it.',
  noWords: 'A role has no words of its own: this is what its postings ask for.',
  roleBase: (base: string): string => `What a fifth of its postings ask for: ${base}.`,
  spoken: (label: string, status_: string, reason: string): string => `${label}. ${capital(status_)}. ${reason}`,
  mark: {
    open: 'It is there: mark it',
    field: 'Words of your resume that show it',
    help: 'Select them in your resume, or write them here as they stand there.',
    save: 'Mark them',
    cancel: 'Cancel',
    empty: 'Select or write the words first.',
    absent: 'These words do not stand in your resume. Copy them as they stand there.',
    changed: 'changed by you',
    reason: (words: string): string => `You say that “${words}” shows it.`,
    takeBack: 'Take back',
    marked: 'Marked as shown.',
    taken: 'Taken back.',
  },
  choose: {
    field: 'Paste a posting, or drop the file here',
    add: 'Show the fit',
    formats: 'PDF, DOCX, HTML, text, or the JSON of a job board',
    read: 'Read since you opened this page',
    role: 'Or a role',
    roleNone: 'Choose a role',
    drop: 'Drop to see the fit',
    more: 'Another posting or role',
    yours: 'Your postings and roles',
    all: 'All postings and roles',
    untitled: 'Posting without a title',
    remove: (name: string): string => `Remove ${name}`,
    gone: 'This posting is stored in another browser, or was removed. Ask its owner for an export, or paste it here.',
    withheld: (role: string, why: string): string => `${role}: ${why}`,
  },
  fault: 'The fit could not be worked out: the reader stopped. Nothing was lost.',
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export type MeFitWords = typeof meFitEn;

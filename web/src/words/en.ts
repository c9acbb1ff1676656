import type {Silence} from '../facts.ts';
import type {RoleId} from '../reading.ts';

/** The words for a role: who does it, what the work is, a short form, a code. */
export interface RoleWords {
  readonly person: string;
  readonly work: string;
  readonly short: string;
  readonly code: string;
}

export type KeyAction =
  | 'search'
  | 'keys'
  | 'go-read'
  | 'go-roles'
  | 'go-me'
  | 'go-market'
  | 'next-fact'
  | 'previous-fact'
  | 'go'
  | 'back'
  | 'next-place'
  | 'previous-place'
  | 'kind'
  | 'all'
  | 'codes'
  | 'table'
  | 'copy'
  | 'download'
  | 'paste';

const roles: Record<RoleId, RoleWords> = {
  'data-analyst': {person: 'data analyst', work: 'data analysis', short: 'Data analyst', code: 'DA'},
  'analytics-engineer': {
    person: 'analytics engineer',
    work: 'analytics engineering',
    short: 'Analytics engineer',
    code: 'ANE',
  },
  'data-engineer': {person: 'data engineer', work: 'data engineering', short: 'Data engineer', code: 'DE'},
  'data-scientist-analytics': {
    person: 'data scientist (analytics)',
    work: 'data science for decisions',
    short: 'Data scientist, analytics',
    code: 'DSA',
  },
  'data-scientist-modelling': {
    person: 'data scientist (modelling)',
    work: 'predictive modelling',
    short: 'Data scientist, modelling',
    code: 'DSM',
  },
  'machine-learning-engineer': {
    person: 'machine learning engineer',
    work: 'machine learning engineering',
    short: 'ML engineer',
    code: 'MLE',
  },
  'ai-engineer': {person: 'AI engineer', work: 'AI engineering', short: 'AI engineer', code: 'AIE'},
  'ml-platform-engineer': {
    person: 'ML platform engineer',
    work: 'ML platform engineering',
    short: 'ML platform engineer',
    code: 'PLE',
  },
  'ml-hardware-engineer': {
    person: 'ML hardware engineer',
    work: 'ML hardware and compilers',
    short: 'ML hardware engineer',
    code: 'HWE',
  },
  'research-scientist': {
    person: 'research scientist',
    work: 'research',
    short: 'Research scientist',
    code: 'RS',
  },
  'research-engineer': {
    person: 'research engineer',
    work: 'research engineering',
    short: 'Research engineer',
    code: 'RE',
  },
  'ml-solutions-architect': {
    person: 'AI solutions architect',
    work: 'AI solutions and consulting',
    short: 'AI solutions architect',
    code: 'SOA',
  },
  'data-architect': {person: 'data architect', work: 'data architecture', short: 'Data architect', code: 'DAR'},
  'quantitative-researcher': {
    person: 'quantitative researcher',
    work: 'quantitative research',
    short: 'Quant researcher',
    code: 'QR',
  },
  statistician: {person: 'statistician', work: 'statistics', short: 'Statistician', code: 'STA'},
  'computational-scientist': {
    person: 'computational scientist',
    work: 'computational science',
    short: 'Computational scientist',
    code: 'CS',
  },
  'software-engineer': {
    person: 'software engineer',
    work: 'software engineering',
    short: 'Software engineer',
    code: 'SWE',
  },
  'ai-product-manager': {
    person: 'AI product manager',
    work: 'AI product management',
    short: 'AI product manager',
    code: 'APM',
  },
  'ai-trainer': {
    person: 'AI trainer',
    work: 'data labelling and model rating',
    short: 'AI trainer',
    code: 'TRN',
  },
  'ai-governance': {
    person: 'AI governance specialist',
    work: 'AI and data governance',
    short: 'AI governance',
    code: 'GOV',
  },
  other: {person: 'another role', work: 'other work', short: 'Other', code: 'OTH'},
};

/** What the role is called in a title. */
const titled = (role: RoleId): string => (role.startsWith('data-scientist-') ? 'data scientist' : roles[role].person);
const article = (word: string): string => (/^[aeio]|^ML /i.test(word) ? 'An' : 'A');
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const silences: Record<Silence, string> = {
  pay: 'pay',
  bonus: 'bonus',
  visa: 'visa',
  arrangement: 'on site or remote',
  place: 'place',
  'employment-type': 'employment type',
  seniority: 'level',
  experience: 'years',
  education: 'degree',
};

const keys: Record<KeyAction, string> = {
  search: 'to the field of the page',
  keys: 'keys of this page',
  'go-read': 'to reading',
  'go-roles': 'to the roles',
  'go-me': 'to your own pages',
  'go-market': 'to the market',
  'next-fact': 'next fact',
  'previous-fact': 'previous fact',
  go: 'go to its words',
  back: 'back to where you were',
  'next-place': 'next place of this fact',
  'previous-place': 'previous place of this fact',
  kind: 'show only that kind',
  all: 'show all kinds',
  codes: 'codes in the text',
  table: 'list or table',
  copy: 'copy as Markdown',
  download: 'download JSON',
  paste: 'read the pasted text',
};

/** All sentences of the page in English: whole templates, never glued from parts. */
export const en = {
  code: 'en',
  name: 'English',
  roles,
  quote: (words: string): string => `“${words}”`,

  bar: {
    read: 'Read',
    roles: 'Roles',
    me: 'Me',
    market: 'Market',
    settings: 'Settings',
    keys: 'Keys',
    home: 'Metier, to the start page',
  },
  skip: {
    verdict: 'To the verdict',
    facts: 'To the facts',
    posting: 'To the posting',
    main: 'To the page',
    field: 'To the field',
  },

  home: {
    promise: 'Read what the job really is.',
    explain: 'Paste a posting. See which roles it is made of, what it asks for, and the words that say so.',
    privacy: 'Stays in this browser. Nothing is sent.',
    field: 'Paste a posting, or drop a file here',
    read: 'Read',
    choose: 'Choose a file',
    formats: 'PDF, DOCX, HTML, text, or the JSON of a job board',
    examples: 'Invented examples',
    proof: 'An invented example, read just now',
    proofLink: 'See the whole reading',
  },
  exampleNames: {
    'senior-data-scientist': 'Data scientist',
    'ai-engineer': 'AI engineer',
    'ki-entwickler': 'KI-Entwickler',
    'ingenieur-donnees': 'Ingénieur données',
    'machine-learning-engineer': 'ML engineer',
  } as Record<string, string>,
  drop: 'Drop to read',
  next: {
    role: (role: RoleId): string => `About the role: ${roles[role].short}`,
    compare: (a: RoleId, b: RoleId): string => `Compare: ${roles[a].short} and ${roles[b].short}`,
    map: 'Show on the map',
    compareWith: 'Compare with …',
    fit: 'How your resume fits',
    resume: 'Read it as a resume',
  },

  status: {
    reading: 'Reading …',
    loading: 'Loading the reader, once.',
    read: (verdict: string, facts: number, notes: number): string =>
      `Read. ${verdict} ${plural(facts, 'fact', 'facts')}, ${plural(notes, 'note', 'notes')}.`,
    offline: 'Offline. Reading works as usual.',
    newer: 'A newer version is ready.',
    reload: 'Reload',
    undo: 'Undo',
    copied: 'Copied as Markdown.',
    notCopied: 'The browser did not allow copying. Use “Download JSON” instead.',
    downloaded: 'Downloaded.',
    showing: (kind: string, facts: number): string => `${kind}: ${plural(facts, 'fact', 'facts')}`,
  },

  error: {
    title: 'Error',
    empty: 'The field is empty. Paste the text of a posting, or choose a file.',
    short: 'These words are too few for a posting. Paste the whole text, with its duties and requirements.',
    gone: 'This reading is no longer in the browser: it was never stored. Paste the posting again.',
    example: 'There is no example with this name. Choose one of these.',
    page: 'There is no page at this address.',
    load: 'This page could not be loaded. Check the connection and load it again.',
    pictures: (name: string): string =>
      `${name} holds pictures of text, no text. Export it from the program it was written in, or paste the text.`,
    password: (name: string): string => `${name} is locked with a password. Save it without one, or paste the text.`,
    binary: (name: string): string => `${name} is not a text document. Choose a PDF, DOCX, HTML or text file.`,
    damaged: (name: string): string => `${name} is damaged or cut off. Save it again, or paste the text.`,
    large: (name: string): string => `${name} is larger than 64 MB. Paste the text itself.`,
    blank: (name: string): string => `${name} holds no text.`,
    fault: 'This posting could not be read: the reader stopped. Your text is kept.',
    report: 'Copy report (without your text)',
    pasted: 'The pasted text',
    list: 'What could not be read',
    line: (line: number, message: string): string => `Line ${line}: ${message}`,
  },

  several: {
    title: (count: number): string => `${plural(count, 'posting', 'postings')} in what you gave`,
    more: (count: number, rest: number): string => `Show ${count} more of ${rest}`,
    back: 'All postings',
    untitled: 'Without a title',
    unread: (count: number): string => `${plural(count, 'line', 'lines')} could not be read.`,
  },

  verdict: {
    agrees: (role: RoleId): string => `${article(roles[role].person)} ${roles[role].person} job, as the title says.`,
    bundled: (a: RoleId, b: RoleId): string => `Two jobs in one: ${roles[a].work} and ${roles[b].work}.`,
    vague: (role: RoleId): string => `The title is vague. The work is mostly ${roles[role].work}.`,
    differs: (title: RoleId, role: RoleId): string =>
      `The title says ${titled(title)}. The work is mostly ${roles[role].work}.`,
    differsUnknown: (role: RoleId): string => `Not what the title says. The work is mostly ${roles[role].work}.`,
    other: (title: RoleId): string => `The title says ${titled(title)}. The work is none of the 20 roles Metier knows.`,
    otherAgrees: 'Other work, as the title says: none of the 20 roles Metier knows.',
    otherUntitled: 'The work is none of the 20 roles Metier knows.',
    unknown: 'The text does not say what the work is.',
    unsettled: (a: RoleId, b: RoleId): string =>
      `${roles[a].short} or ${roles[b].person}; the text does not settle it.`,
    mostly: (role: RoleId): string => `The work is mostly ${roles[role].work}.`,
    kinds: {resume: 'This is a resume, not a posting.', guide: 'This is an article, not a posting.'},
    signs: {agrees: 'agrees', partly: 'partly agrees', differs: 'does not agree', unknown: 'cannot say'},
  },
  /** The library's own sentence is English; other languages say it from the evidence. */
  because: null as ((quote: string) => string) | null,
  sure: {
    sure: 'Sure.',
    fairly: 'Fairly sure.',
    not: (runnerUp: RoleId | null): string =>
      runnerUp ? `Not sure. It could also be ${roles[runnerUp].work}.` : 'Not sure.',
    inTen: (count: number): string => `Of readings this sure, about ${count} in 10 are right.`,
    nearlyAll: 'Of readings this sure, more than 9 in 10 are right.',
    few: 'Of readings this unsure, fewer than half are right.',
  },
  head: {
    title: 'Title in the posting:',
    untitled: 'The posting has no title.',
  },
  bars: {
    name: 'Roles in this posting',
    otherRoles: 'Other roles',
    quotes: (count: number): string => plural(count, 'quote', 'quotes'),
    part: (name: string, percent: string): string => `${name} ${percent}`,
  },

  facts: {
    heading: 'What it asks for',
    list: 'List',
    table: 'Table',
    find: 'Find a fact',
    groups: {
      required: 'Required',
      preferred: 'Preferred',
      unspecified: 'Named, level not said',
      offer: 'Level, pay, place, terms',
      work: 'The work',
    },
    places: (count: number): string => plural(count, 'place', 'places'),
    either: 'either',
    implied: 'implied',
    notSaid: (list: string): string => `Not said: ${list}.`,
    none: 'The text names nothing that it asks for.',
    noneFound: (words: string): string => `No fact has “${words}” in it.`,
    above: (count: number): string => `↑ ${count} above`,
    below: (count: number): string => `↓ ${count} below`,
    aboveName: (count: number): string => `${plural(count, 'fact', 'facts')} above. To the last of them`,
    belowName: (count: number): string => `${plural(count, 'fact', 'facts')} below. To the next of them`,
    toFacts: '↑ Facts',
    spoken: (label: string, kind: string, level: string, places: number): string =>
      `${label}. ${kind}, ${level}. ${plural(places, 'place', 'places')} in the text.`,
    spokenPlain: (label: string, kind: string, places: number): string =>
      `${label}. ${kind}. ${plural(places, 'place', 'places')} in the text.`,
    atWords: (what: string): string => `${what}. Escape returns to the list.`,
  },
  filter: {show: 'Show:', all: 'all', codes: 'Codes', name: 'Show only one kind'},
  kinds: {
    skill: {name: 'skill', many: 'skills', code: 'SK'},
    seniority: {name: 'level', many: 'level', code: 'LV'},
    experience: {name: 'years', many: 'years', code: 'YR'},
    pay: {name: 'pay', many: 'pay', code: 'PAY'},
    education: {name: 'education', many: 'education', code: 'ED'},
    language: {name: 'language', many: 'languages', code: 'LG'},
    place: {name: 'place', many: 'places', code: 'PL'},
    terms: {name: 'terms', many: 'terms', code: 'TM'},
    task: {name: 'duty', many: 'duties', code: 'DO'},
    note: {name: 'note', many: 'notes', code: '!'},
  },
  levels: {required: 'required', preferred: 'preferred', unspecified: 'level not said'},
  table: {
    caption: 'Requirements of the posting, with their words',
    requirement: 'Requirement',
    level: 'Level',
    years: 'Years',
    words: 'Words in the posting',
  },
  text: {
    heading: 'The posting',
    aside: 'not read as requirements',
    more: (count: number): string => `+${count}`,
    repairs: (characters: number): string => `${plural(characters, 'character', 'characters')} repaired.`,
    reworded: (places: number): string => `${plural(places, 'place', 'places')} read as meant.`,
    received: 'Show as received',
    repaired: 'Show repaired',
    fields: {
      title: 'Title',
      employer: 'Employer',
      location: 'Place',
      arrangement: 'Arrangement',
      'employment-type': 'Employment type',
      salary: 'Pay',
      department: 'Department',
      posted: 'Posted',
      'valid-through': 'Open until',
      url: 'Address',
      education: 'Education',
      experience: 'Experience',
      skills: 'Skills',
    } as Record<string, string>,
  },
  detail: {
    impliedBy: 'Implied by',
    inList: 'In the list',
    nextPlace: 'Next place',
    close: 'Close',
    place: (n: number, of: number): string => `Place ${n} of ${of}`,
    carries: (role: RoleId): string => `Carries ${roles[role].work}.`,
  },
  why: {
    requirement: {
      required: 'It stands where the posting says what is required.',
      preferred: 'It stands where the posting says what is nice to have.',
      unspecified: 'It is named, but nothing says whether it is required.',
    },
    offer: 'It stands where the posting says what is offered.',
    task: 'It says what the person will do.',
    role: 'These sentences carry this role.',
  },

  said: {
    atLeastYears: (min: number): string => `${min}+ years`,
    rangeYears: (min: number, max: number): string => `${min}–${max} years`,
    upToYears: (max: number): string => `up to ${plural(max, 'year', 'years')}`,
    someYears: 'experience',
    yearsOf: (years: string, of: string): string => `${years}, ${of}`,
    degrees: {
      secondary: 'School diploma',
      associate: 'Associate degree',
      bachelor: 'Bachelor’s degree',
      master: 'Master’s degree',
      doctorate: 'Doctorate',
    },
    degreeIn: (degree: string, field: string): string => `${degree}, ${field}`,
    orEquivalent: (degree: string): string => `${degree} or equivalent`,
    such: 'such as',
    or: 'or',
    language: (language: string, proficiency: string | null): string =>
      proficiency ? `${language}, ${proficiency}` : language,
    seniority: {
      intern: 'Intern',
      entry: 'Entry level',
      mid: 'Mid level',
      senior: 'Senior',
      staff: 'Staff',
      lead: 'Lead',
      manager: 'Manager',
      director: 'Director',
      executive: 'Executive',
    } as Record<string, string>,
    manages: 'Manages people',
    managesNot: 'Does not manage people',
    employment: {
      'full-time': 'Full-time',
      'part-time': 'Part-time',
      contract: 'Contract',
      temporary: 'Fixed term',
      internship: 'Internship',
      freelance: 'Freelance',
      permanent: 'Permanent',
    } as Record<string, string>,
    arrangement: {onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote'} as Record<string, string>,
    visa: {offered: 'Visa sponsorship offered', 'not-offered': 'No visa sponsorship'} as Record<string, string>,
    components: {
      base: 'base',
      bonus: 'bonus',
      equity: 'equity',
      total: 'total pay',
      ote: 'on-target earnings',
      unspecified: '',
    },
    periods: {year: 'a year', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour'},
    from: (amount: string): string => `from ${amount}`,
    upTo: (amount: string): string => `up to ${amount}`,
    unbelievable: 'hard to believe',
    appliesTo: (pay: string, place: string): string => `${pay} (${place})`,
    componentOnly: {bonus: 'Bonus, amount not said', equity: 'Equity, amount not said', other: 'Pay, amount not said'},
  },
  silences,
  specialisms: {
    llm: 'Large language models',
    nlp: 'Language processing',
    'computer-vision': 'Computer vision',
    speech: 'Speech',
    'recommendation-search': 'Recommendation and search',
    forecasting: 'Forecasting',
    'reinforcement-learning': 'Reinforcement learning',
    'robotics-autonomy': 'Robotics and autonomy',
    'fraud-risk': 'Fraud and risk',
    'ads-marketing': 'Ads and marketing',
    'bio-health': 'Biology and health',
    'experimentation-causal': 'Experiments and causality',
    optimisation: 'Optimisation',
    geospatial: 'Geospatial data',
    graph: 'Graphs',
    security: 'Security',
    'trust-safety': 'Trust and safety',
    'finance-trading': 'Finance and trading',
    'iot-manufacturing': 'Devices and manufacturing',
  } as Record<string, string>,
  notes: {
    heading: (count: number): string => plural(count, 'note', 'notes'),
    none: 'No notes.',
    /** In English the note's own message is shown, but where it would only repeat the verdict. */
    sentences: {
      'title-differs': 'The duties describe other work than the title.',
      'bundled-roles': 'The duties belong to roles that are mostly filled apart.',
    } as Record<string, string>,
    names: {
      'title-differs': 'Title differs',
      'bundled-roles': 'Roles bundled',
      'several-jobs': 'Several jobs',
      'unusual-ask': 'Unusual ask',
      'impossible-ask': 'Impossible ask',
      'entry-title-senior-ask': 'Entry title, senior asks',
      'no-pay': 'Pay not said',
      'unbelievable-pay': 'Pay hard to believe',
      'buzzword-title': 'Buzzwords in the title',
      'spun-text': 'Reworded by a machine',
      'injected-instruction': 'Instruction to machines',
      boilerplate: 'Form letter',
      evergreen: 'Standing call',
      'analysis-appended': 'Analysis appended',
      'little-text': 'Little text',
      'language-not-read': 'Language read in part',
      'not-a-posting': 'Not a posting',
    } as Record<string, string>,
    other: 'Note',
  },

  actions: {
    copy: 'Copy',
    copyMarkdown: 'Copy as Markdown',
    download: 'Download JSON',
    print: 'Print',
  },
  markdown: {
    base: (language: string): string => `Read by Metier in the browser. Language of the posting: ${language}.`,
  },
  settings: {
    heading: 'Settings',
    language: 'Language',
    theme: 'Theme',
    themes: {auto: 'As the system', light: 'Light', dark: 'Dark'},
    contrast: 'Contrast',
    contrasts: {auto: 'As the system', more: 'More'},
    systemFonts: 'System fonts',
    singleKeys: 'Single-letter keys',
    announce: 'Announce facts in the text to screen readers',
    close: 'Close',
  },
  keysSheet: {
    heading: 'Keys of this page',
    off: 'Single-letter keys are off. Turn them on in the settings.',
    close: 'Close',
  },
  keys,
};

export type Words = typeof en;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of what a resume shows. */
export const meResumeEn = {
  code: 'en',
  summary: {
    positions: (duration: string, positions: number): string =>
      `${duration} of work in ${plural(positions, 'position', 'positions')}.`,
    undated: (positions: number): string => `${plural(positions, 'position', 'positions')}, without dates.`,
    none: 'No position was found.',
    nothing: 'Nothing that a resume shows was found in this text.',
    skills: (shown: number, claimed: number): string => {
      if (claimed === 0) return `${plural(shown, 'skill', 'skills')} shown in work.`;
      if (shown === 0) return `${plural(claimed, 'skill', 'skills')} only listed, none shown in work.`;
      return `${plural(shown, 'skill', 'skills')} shown in work, ${claimed} only listed.`;
    },
    overlap: 'Months that overlap count once.',
  },
  /** Years and months: short beside a bar, long in a sentence. */
  short: (years: number, months: number): string =>
    [years ? `${years} y` : '', months || !years ? `${months} m` : ''].filter(Boolean).join(' '),
  long: (years: number, months: number): string =>
    [years ? plural(years, 'year', 'years') : '', months || !years ? plural(months, 'month', 'months') : '']
      .filter(Boolean)
      .join(' '),
  today: 'today',
  noEnd: 'end not said',
  noStart: 'start not said',
  noDates: 'no dates',
  untitled: 'Title not said',
  parts: {
    positions: 'Positions',
    skills: 'Skills shown in work',
    claimed: 'Skills only listed',
    projects: 'Projects',
    education: 'Education',
    languages: 'Languages',
    credentials: 'Certificates',
    publications: 'Publications',
    contact: 'Contact and links',
    text: 'Your resume',
  },
  claimedNote: 'Named in a list of skills; no position or project names them.',
  kinds: {employment: '', volunteering: 'voluntary work', activity: 'activity'},
  promoted: (from: string): string => `promoted from ${from}`,
  concurrent: (others: string): string => `at the same time as ${others}`,
  lastUse: (date: string): string => `last used ${date}`,
  lastToday: 'in use today',
  partOf: (position: string): string => `part of ${position}`,
  axis: 'Positions by year',
  row: (what: string, places: number): string => `${what}. ${plural(places, 'place', 'places')} in the text.`,
  atWords: {
    position: 'Position',
    skill: 'Skill, shown in work',
    claimed: 'Skill, only listed',
    project: 'Project',
    education: 'Education',
    language: 'Language',
    credential: 'Certificate',
    publication: 'Publication',
    contact: 'Contact',
  },
  actions: {
    json: 'Download as JSON Resume',
    another: 'Use another resume',
    remove: 'Remove',
    print: 'Print',
    next: 'How it fits a posting',
  },
  open: 'Open',
  openLink: (address: string): string => `Open ${address} in a new tab`,
  downloaded: 'Downloaded as JSON Resume.',
};

export type MeResumeWords = typeof meResumeEn;

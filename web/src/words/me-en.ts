import type {Kind} from '../me/kept.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const counts: Record<Kind, (count: number) => string> = {
  resume: (count) => plural(count, 'resume', 'resumes'),
  target: (count) => plural(count, 'posting or role', 'postings and roles'),
  mark: (count) => plural(count, 'mark of yours', 'marks of yours'),
  plan: (count) => plural(count, 'plan', 'plans'),
};

/** The words of Me that all its parts share: its name and parts, giving a resume, what is stored here. */
export const meEn = {
  code: 'en',
  name: 'Me',
  parts: {resume: 'Resume', roles: 'Roles', fit: 'Fit', plan: 'Plan', interview: 'Interview', review: 'Review'},
  about: {
    resume: 'What it shows: positions, skills with where and how long, education. Each with its words.',
    roles: 'Which roles you are already, and which are within reach.',
    fit: 'How it stands to a posting or a role, requirement by requirement.',
    plan: 'The shortest honest way to what you chose, in the hours you have.',
    interview: 'What they will probe, and the story of yours that answers.',
    review: 'What a careful reader of it would point out, and a page for a session with a coach.',
  },
  start: {
    heading: 'What your resume shows',
    explain:
      'Drop your resume here. See what it shows, which roles you are already, how it fits a posting requirement by requirement, and what to do next.',
    privacy: 'Stays in this browser. Nothing is sent.',
    script: 'Reading happens in your browser, so this page needs JavaScript.',
    again: 'Use another resume',
    yours: 'Your resume',
    needed: (part: string): string => `${part} needs your resume first.`,
    remove: 'Remove the resume',
  },
  give: {
    field: 'Paste your resume, or drop the file here',
    empty: 'The field is empty. Paste your resume, or choose a file.',
    short: 'These words are too few for a resume. Paste the whole text, with its positions and dates.',
    read: 'Read the resume',
    choose: 'Choose a file',
    formats: 'PDF, DOCX, HTML, text, JSON Resume, or a LinkedIn export',
    drop: 'Drop to use as your resume',
    example: 'Try it with an invented resume',
  },
  guessed: {
    resume: 'Read as a resume.',
    other: 'It looks like a posting; read as a resume.',
    change: 'Not right? Read as a posting',
  },
  status: {
    replaced: 'Another resume is used now.',
    removed: 'Resume removed.',
    targetRemoved: 'Removed.',
    fault: 'This resume could not be read: the reader stopped. Nothing was lost.',
  },
  place: {
    refused:
      'This browser does not let the page store anything (a private window?). All works, and is gone when the tab is closed.',
    newer: 'A newer version of this page has stored things here. Reload all its tabs to use them.',
    full: 'There was no room to store the last change. It is shown here and gone when the tab is closed.',
  },
  stored: {
    heading: 'What is stored here',
    nothing: 'Nothing of yours is stored in this browser but these settings.',
    list: (list: string): string => `In this browser only: ${list}.`,
    counts,
    export: 'Export',
    exported: 'Exported as one file. It holds your resume.',
    import: 'Import',
    imported: (count: number): string => `${plural(count, 'thing was', 'things were')} imported.`,
    notABackup: (name: string): string => `${name} is no export of this page. Choose a file that “Export” wrote.`,
    ask: 'Delete everything stored here',
    confirm: (list: string): string => `Delete everything stored here: ${list}. This cannot be undone.`,
    delete: 'Delete',
    keep: 'Keep',
    deleted: 'Everything that was stored here is deleted.',
  },
};

export type MeWords = typeof meEn;

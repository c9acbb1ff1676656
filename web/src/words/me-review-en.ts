import {
  ENGLISH_FINDINGS,
  type FindingKind,
  type FindingWords,
  KIND_WORDS,
  type Names,
  type Where,
} from 'metier/review/words';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a position or project is called in a sentence; `named` is its employer, title or name in the words of the resume. */
export interface PlaceWords {
  position(place: number, employer: string | null, title: string | null): string;
  project(place: number, name: string | null): string;
  readonly resume: string;
}

/** The words of the review and of the page for a coach. */
export const meReviewEn = {
  code: 'en',
  findings: ENGLISH_FINDINGS as FindingWords,
  kinds: KIND_WORDS as Readonly<Record<FindingKind, string>>,
  places: {
    position: (place, employer, title) =>
      employer ? `your position at ${employer}` : title ? `your position as ${title}` : `your position ${place + 1}`,
    project: (place, name) => (name ? `your project ${name}` : `your project ${place + 1}`),
    resume: 'your resume',
  } as PlaceWords,
  heading: (count: number, target: string | null): string => {
    const found = count === 0 ? 'No findings' : plural(count, 'finding', 'findings');
    return target === null ? `${found}.` : `${found} for ${target}.`;
  },
  explain: 'Most important first. There is no overall mark. A finding asks or counts; it adds no word about you.',
  none: 'Nothing was found that a careful reader would point out.',
  target: 'Review for',
  noTarget: 'No posting or role',
  yourTargets: 'Your postings and roles',
  roles: 'Roles',
  withheld: (role: string): string => `${role}: too few postings to review for.`,
  untitled: 'Posting without a title',
  drop: 'Drop to review for this posting',
  paste: 'A posting can be dropped on this page, too.',
  text: 'Your resume',
  atWords: 'Finding',
  quote: {resume: 'Resume', posting: 'Posting'},
  spoken: (kind: string, sentence: string, places: number): string =>
    places ? `${kind}: ${sentence} ${plural(places, 'place', 'places')} in the text.` : `${kind}: ${sentence}`,
  coach: {
    heading: 'For a session with a coach',
    explain:
      'One page with an agenda for 30 minutes, the fit, this review, the next steps and questions. It is made here and saved on this device; it opens in any browser and prints on A4 and Letter.',
    needs: 'Choose a posting or role first.',
    withName: 'With names, contact and employers',
    save: 'Save the page',
    saved: 'The page for a session is saved.',
    comments: 'Add remarks of others',
    commentsRead: (count: number): string => `${plural(count, 'file', 'files')} of remarks will stand in the page.`,
    notComments: (name: string): string => `${name} holds no remarks. Choose a file that was saved from such a page.`,
    file: 'session.html',
  },
};

export type MeReviewWords = typeof meReviewEn;

/** What a language calls the positions and projects of a resume in a sentence. */
export const namesFor = (
  {position, project, resume}: PlaceWords,
  held: {
    readonly positions: readonly {readonly employer: string | null; readonly title: string | null}[];
    readonly projects: readonly string[];
  },
): Names => {
  const called = (place: number): string =>
    position(place, held.positions[place]?.employer ?? null, held.positions[place]?.title ?? null);
  return {
    position: called,
    where: ({position: place, project: own}: Where) => {
      if (own !== null) return project(own, held.projects[own] ?? null);
      return place === null ? resume : called(place);
    },
  };
};

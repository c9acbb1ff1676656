import type {Dates, Resume} from 'metier/resume';
import type {Kind} from '../facts.ts';
import type {Claim, Evidence} from '../reading.ts';
import type {PlacedFact} from '../text-view.svelte.ts';

/** What a fact of a resume is; its words are `atWords` of the language files. */
export type ResumeGroup =
  | 'position'
  | 'skill'
  | 'claimed'
  | 'project'
  | 'education'
  | 'language'
  | 'credential'
  | 'publication'
  | 'contact';

export interface ResumeFact extends PlacedFact {
  readonly group: ResumeGroup;
}

type Said = Claim<unknown> | null;

/** The facts of a resume, each with its words; an id is the group and the place in its list: "position-0". */
export function factsOfResume(resume: Resume): readonly ResumeFact[] {
  return [
    ...resume.positions.map((one, n) => claimed('position', n, 'experience', [one.title, one.employer, ...dates(one)])),
    ...resume.skills.map(({shown, evidence}, n) =>
      fact(shown === 'claimed' ? 'claimed' : 'skill', n, 'skill', evidence),
    ),
    ...resume.projects.map((one, n) => claimed('project', n, 'experience', [one.name, ...dates(one)])),
    ...resume.education.map((one, n) =>
      claimed('education', n, 'education', [one.degree, one.level, one.field, one.institution, ...dates(one)]),
    ),
    ...resume.languages.map((one, n) => claimed('language', n, 'language', [one.name, one.proficiency])),
    ...resume.credentials.map((one, n) => claimed('credential', n, 'education', [one.name, one.issuer, one.date])),
    ...resume.publications.map((one, n) => claimed('publication', n, 'terms', [one.name, one.date])),
    ...contactOf(resume).map((claim, n) => claimed('contact', n, 'place', [claim])),
  ].filter(({places}) => places.length > 0);
}

/** What a resume says of how the person is reached, in the order in which it is shown. */
export const contactOf = ({location, email, phone, links}: Resume): readonly Claim<unknown>[] =>
  [location, email, phone, ...links].filter((claim) => claim !== null);

const dates = ({from, to}: Dates): readonly Said[] => [from, to];

const claimed = (group: ResumeGroup, n: number, kind: Kind, claims: readonly Said[]): ResumeFact =>
  fact(
    group,
    n,
    kind,
    claims.flatMap((claim) => claim?.evidence ?? []),
  );

function fact(group: ResumeGroup, n: number, kind: Kind, evidence: readonly Evidence[]): ResumeFact {
  const places = outermost(evidence).map(({from, to, quote}) => ({from, to, quote, kind}));
  return {id: `${group}-${n}`, kind, group, certainty: 'stated', places};
}

/** Each place once, in the order of the text; words that stand inside others of the same fact are marked with them. */
function outermost(evidence: readonly Evidence[]): readonly Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Evidence[] = [];
  for (const one of sorted) if (one.to > (kept.at(-1)?.to ?? -1)) kept.push(one);
  return kept;
}

import type {RoleId} from '../kb/roles.ts';
import type {Posting, RequirementLevel} from '../read/reading.ts';
import {describeRole, type RoleDescription, type SkillFigure} from './describe.ts';
import {OFTEN, type Profiles, RARE, USUAL} from './profile.ts';

/** A skill that a posting names, with the role's figures when its postings name it too. */
export interface PostingSkill {
  readonly skill: string | null;
  readonly label: string;
  readonly level: RequirementLevel;
  readonly quote: string;
  readonly figure: SkillFigure | null;
}

/** What of a posting a comparison needs. */
export type Asking = Pick<Posting, 'requirements'>;

/** A posting beside the postings of a role. */
export interface PostingComparison {
  readonly role: RoleDescription;
  /** What the posting names and the role's postings do too (`USUAL`). */
  readonly usual: readonly PostingSkill[];
  /** What it names and they rarely do (`RARE`). */
  readonly unusual: readonly PostingSkill[];
  /** What they often ask for (`OFTEN`) and it does not name; most asked first. */
  readonly missing: readonly SkillFigure[];
  /** Years it requires. */
  readonly years: number | null;
}

/** Compares a posting with a role. Throws a `RangeError` for `other` and unknown ids. */
export function comparePosting(posting: Asking, id: RoleId, profiles: Profiles): PostingComparison {
  const role = describeRole(id, profiles);
  const figures = new Map([...role.skills, ...role.industries].map((one) => [one.skill, one]));
  const named = skillsOf(posting).map((one) => ({...one, figure: figures.get(one.skill ?? '') ?? null}));
  const own = new Set(named.map(({skill}) => skill));
  const shareOf = ({figure}: PostingSkill) => figure?.named.share ?? 0;
  return {
    role,
    usual: named.filter((one) => shareOf(one) >= USUAL).sort((a, b) => shareOf(b) - shareOf(a)),
    unusual: role.withheld ? [] : named.filter((one) => one.level !== 'unspecified' && shareOf(one) < RARE),
    missing: role.skills
      .filter((one) => one.asked.share >= OFTEN && !own.has(one.skill))
      .sort((a, b) => b.asked.share - a.asked.share),
    years: yearsOf(posting),
  };
}

/** Two postings beside one another. */
export interface PostingsComparison {
  readonly both: readonly {
    readonly label: string;
    readonly a: RequirementLevel;
    readonly b: RequirementLevel;
    /** The words of either. */
    readonly quotes: readonly [string, string];
  }[];
  readonly onlyA: readonly PostingSkill[];
  readonly onlyB: readonly PostingSkill[];
  readonly years: readonly [number | null, number | null];
}

export function comparePostings(a: Asking, b: Asking): PostingsComparison {
  const inA = skillsOf(a);
  const inB = skillsOf(b);
  const key = ({skill, label}: PostingSkill) => skill ?? label.toLowerCase();
  const keysA = new Set(inA.map(key));
  const byKey = new Map(inB.map((one) => [key(one), one]));
  return {
    both: inA.flatMap((one) => {
      const other = byKey.get(key(one));
      return other ? [{label: one.label, a: one.level, b: other.level, quotes: [one.quote, other.quote]}] : [];
    }),
    onlyA: inA.filter((one) => !byKey.has(key(one))),
    onlyB: inB.filter((one) => !keysA.has(key(one))),
    years: [yearsOf(a), yearsOf(b)],
  };
}

/** The skills of a posting, as it levels and orders them. */
function skillsOf({requirements}: Asking): PostingSkill[] {
  return requirements.flatMap(({level, anyOf}) =>
    anyOf.flatMap((way) =>
      way.kind === 'skill'
        ? [{skill: way.skill, label: way.label, level, quote: way.evidence[0]?.quote ?? way.label, figure: null}]
        : [],
    ),
  );
}

/** The most years that a posting requires. */
function yearsOf({requirements}: Asking): number | null {
  const years = requirements.flatMap(({level, anyOf}) =>
    level === 'required' ? anyOf.flatMap((way) => (way.kind === 'experience' ? (way.years.min ?? []) : [])) : [],
  );
  return years.length ? Math.max(...years) : null;
}

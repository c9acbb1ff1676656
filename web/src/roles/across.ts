import {comparePostings, compareRoles, describeRole, type Interval, type Profiles} from 'metier/roles';
import type {RoleId} from '../reading.ts';
import type {AskedSide, SkillAcross} from './answers.ts';
import {wilson} from './limits.ts';
import {LEAST_SHARE} from './page.ts';

type Cell = SkillAcross['sides'][number];
type PostingCell = Exclude<Cell, Interval | null>;

/**
 * Skill by skill what each of three sides says: what separates two of the roles, and what a posting requires or prefers.
 * The largest differences first; what two postings name comes before what one does.
 */
export function acrossOf(sides: readonly AskedSide[], profiles: Profiles): readonly SkillAcross[] {
  const known = sides.map((side) => (side.is === 'role' ? ofRole(side.role, profiles) : ofPosting(side)));
  const labels = new Map(known.flatMap(({cells}) => [...cells].map(([key, {label}]) => [key, label] as const)));
  const rows = [...new Set([...separating(sides, profiles), ...asked(sides)])].flatMap((key) => {
    const label = labels.get(key);
    return label === undefined
      ? []
      : [{label, sides: known.map(({cells, silence}) => cells.get(key)?.cell ?? silence)}];
  });
  return rows
    .filter((row) => named(row) > 0 || isOften(row))
    .sort((x, y) => named(y) - named(x) || spread(y) - spread(x));
}

/** What a side says by skill, and what its silence means: nothing in a posting, a share that was not counted in a role. */
interface SideSkills {
  readonly cells: ReadonlyMap<string, {readonly label: string; readonly cell: Exclude<Cell, null>}>;
  readonly silence: Cell;
}

function ofRole(role: RoleId, profiles: Profiles): SideSkills {
  const {skills, industries, withheld, coverage} = describeRole(role, profiles);
  const cells = [...skills, ...industries].map(({skill, label, named: cell}) => [skill, {label, cell}] as const);
  return {cells: new Map(cells), silence: withheld ? null : wilson(0, coverage.postings)};
}

function ofPosting(posting: Extract<AskedSide, {is: 'posting'}>): SideSkills {
  const {onlyA} = comparePostings(posting, {requirements: []});
  const cells = onlyA.map(({skill, label, level, quote}) => [skill ?? label, {label, cell: {level, quote}}] as const);
  return {cells: new Map(cells), silence: null};
}

/** Skills whose shares differ surely between two of the roles. */
function separating(sides: readonly AskedSide[], profiles: Profiles): string[] {
  const roles = sides.flatMap((side) => (side.is === 'role' ? [side.role] : []));
  return roles.flatMap((a, n) =>
    roles.slice(n + 1).flatMap((b) => compareRoles(a, b, profiles).separating.map(({skill}) => skill)),
  );
}

const asked = (sides: readonly AskedSide[]): string[] =>
  sides.flatMap((side) =>
    side.is === 'role'
      ? []
      : comparePostings(side, {requirements: []})
          .onlyA.filter(({level}) => level !== 'unspecified')
          .map(({skill, label}) => skill ?? label),
  );

const isOften = ({sides}: SkillAcross): boolean =>
  sides.some((cell) => cell !== null && !isNamed(cell) && cell.share >= LEAST_SHARE);
const isNamed = (cell: Cell): cell is PostingCell => cell !== null && 'quote' in cell;
const named = ({sides}: SkillAcross): number => sides.filter(isNamed).length;

function spread({sides}: SkillAcross): number {
  const shares = sides.flatMap((cell) => (cell && !isNamed(cell) ? [cell.share] : []));
  return shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : (shares[0] ?? 0);
}

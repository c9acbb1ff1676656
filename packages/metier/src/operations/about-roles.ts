import {roleGuides} from '@metier/kb/role-guides';
import {roles as allRoles, type RoleId, roleEntry} from '../kb/roles.ts';
import type {Reading} from '../read/reading.ts';
import {
  type Comparison,
  comparePosting,
  comparePostings,
  compareRoles,
  describeRole,
  mapOf,
  type Pivot,
  type PostingComparison,
  type PostingsComparison,
  type Profiles,
  type RoleDescription,
  type RoleMap,
  pivot as wayFrom,
} from '../roles/index.ts';
import type {Coverage} from '../roles/profile.ts';
import {readingIn} from './documents.ts';
import {roleOf} from './names.ts';
import {reads} from './operation.ts';
import {one} from './parameter.ts';
import {TODAY, yearOf} from './today.ts';
import {UsageError} from './usage-error.ts';

const role = {
  shown: 'ROLE',
  value: 'a role',
  schema: {type: 'string', minLength: 1, maxLength: 200},
  example: 'data-engineer',
  read: roleOf,
};

/** The roles, each in a line. */
export interface RoleList {
  readonly schema: 'metier/roles/1';
  readonly source: string;
  readonly coverage: Coverage;
  readonly roles: readonly {
    readonly role: string;
    readonly code: string;
    readonly name: string;
    readonly definition: string;
    readonly postings: number;
  }[];
}

export const roles = reads({}, async (_values, _documents, {profiles}) => listOf(profiles));

const listOf = ({source, coverage, roles: counted}: Profiles): RoleList => ({
  schema: 'metier/roles/1',
  source,
  coverage,
  roles: roleGuides.map(({id, definition}) => ({
    role: id,
    code: roleEntry(id).code,
    name: roleEntry(id).words.en.person,
    definition,
    postings: counted.find(({role}) => role === id)?.coverage.postings ?? 0,
  })),
});

export const describe = reads(
  {role: one({...role, help: 'the role, by its id, code, name or a title'})},
  async (values, _documents, {profiles}): Promise<RoleDescription> =>
    describeRole(needed(values.role, 'role'), profiles),
);

export const pivot = reads(
  {from: one({...role, help: 'the role to start from'}), to: one({...role, help: 'the role to come to'})},
  async (values, _documents, {profiles}): Promise<Pivot> => {
    const [from, to] = [needed(values.from, 'from'), needed(values.to, 'to')];
    if (from === to) throw new UsageError(`${from} and ${to} are the same role.`);
    return wayFrom(from, to, profiles);
  },
);

export const map = reads({}, async (_values, _documents, {profiles}): Promise<RoleMap> => mapOf(profiles));

/** Two roles, a posting and a role, or two postings. */
export type CompareAnswer = Comparison | PostingComparison | PostingsComparison;

export const compare = reads(
  {
    ...TODAY,
    a: one({...role, help: 'a role'}),
    b: one({...role, example: 'machine-learning-engineer', help: 'another, or the role beside a posting'}),
  },
  async (values, {posting, other}, world): Promise<CompareAnswer> => {
    const year = yearOf(values.today ?? world.today);
    const read = async (source: typeof posting): Promise<Reading[]> =>
      source ? [(await readingIn(source, year, world.readers)).reading] : [];
    const [first, second] = [...(await read(posting)), ...(await read(other))];
    const named = [values.a, values.b].filter((id) => id !== null);
    if (named.length + Number(!!first) + Number(!!second) !== 2)
      throw new UsageError(
        'It compares two: roles (a=data-engineer, b=data-analyst), a posting and a role, or two postings.',
      );
    if (first && second) return comparePostings(first.posting, second.posting);
    if (first) return comparePosting(first.posting, named[0] as RoleId, world.profiles);
    return compareRoles(named[0] as RoleId, named[1] as RoleId, world.profiles);
  },
);

/** Throws a `UsageError` when a role is not given. */
function needed(id: RoleId | null, called: string): RoleId {
  if (id !== null) return id;
  throw new UsageError(
    `It needs a role: ${called}=data-engineer. All roles: ${allRoles.map((one) => one.id).join(', ')}`,
  );
}

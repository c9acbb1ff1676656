import {SENIORITIES} from '../../kb/seniority.ts';
import {JOBS, type Scope} from '../coverage.ts';
import type {Rows} from '../engine.ts';
import type {FactRow} from '../row.ts';
import {type Hit, hitsById} from './hits.ts';

/** What of a posting is compared. */
export type Asks = Pick<FactRow, 'skills' | 'skill_levels' | 'roles' | 'role_weights' | 'seniority'>;

/** A posting that postings are sought like. */
export interface Like
  extends Asks,
    Pick<FactRow, 'title' | 'employer_key' | 'title_core' | 'role' | 'title_role' | 'verdict'> {
  /** The job that it offers: its repeats are not like it, they are it. */
  readonly cluster: string;
}

/** A posting that is like another, and why. */
export interface Similar extends Hit {
  /** 0 to 1, to order by; no figure to show. */
  readonly alike: number;
  /** Skills that both name, what tells most first. */
  readonly shared: readonly string[];
  /** Skills that only this one names, and those that only the other does; required ones first. */
  readonly more: readonly string[];
  readonly less: readonly string[];
  /** Jobs of the same employer with the same title, in other places or teams. */
  readonly also: number;
}

/** What is like a posting. */
export interface Neighbours {
  readonly similar: readonly Similar[];
  /** Jobs of its own employer with its own title, in other places or teams. */
  readonly own: number;
}

/** So many are ranked by all that they ask for, out of those that share the most. */
const CANDIDATES = 300;
/** What a skill counts by its level: required, preferred, named. */
const LEVEL_WEIGHTS = [1, 0.6, 0.5];
const OF_SKILLS = 0.7;
const OF_ROLES = 0.2;
const OF_LEVEL = 0.1;
const LADDER: readonly string[] = SENIORITIES;

/** Which skills tell postings apart: the logarithm of how few name one (Spärck Jones 1972). */
export type Rarity = (skill: string) => number;

/** So many postings tell how rare skills are. */
const SAMPLE = 100_000;
const IDS = 2n ** 64n;

/** How rare skills are in the market. Ids are spread evenly: in a large market the lowest ones are a sample, and read alone. */
export async function rarityIn(engine: Rows, sample = SAMPLE): Promise<Rarity> {
  const [all] = await engine.rows<{n: string}>('SELECT count() AS n FROM metier.fact');
  const parts = BigInt(Math.max(1, Math.ceil(Number(all?.n ?? 0) / sample)));
  const jobs = `${JOBS} AND id <= ${IDS / parts - 1n}`;
  const [read] = await engine.rows<{n: string}>(`SELECT count() AS n FROM ${jobs}`);
  const rows = await engine.rows<{skill: string; n: string}>(
    `SELECT toString(one) AS skill, count() AS n FROM (SELECT arrayJoin(skills) AS one FROM ${jobs}) GROUP BY one`,
  );
  const total = Number(read?.n ?? 0);
  const counts = new Map(rows.map(({skill, n}) => [skill, Number(n)]));
  return (skill) => Math.log(1 + total / (counts.get(skill) ?? 1));
}

/**
 * The postings of a scope that ask for most of what one asks for: by skills, weighted by how rare they are and how much they are
 * asked for, by what the work is, and by level. Repeats of the same job are left out, and jobs of one employer with one title come
 * once.
 */
export async function similarTo(engine: Rows, like: Like, scope: Scope, limit: number): Promise<Neighbours> {
  const rarity = await rarityIn(engine);
  const candidates = await candidatesFor(engine, like, rarity, scope);
  const ranked = candidates
    .map((one) => ({...one, alike: likeness(like, one, rarity)}))
    .sort((a, b) => b.alike - a.alike || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  const chosen = oncePerTitle(like, ranked).slice(0, limit);
  const titles = await othersOf(engine, like, scope, chosen);
  const hits = await hitsById(
    engine,
    chosen.map(({id}) => id),
  );
  const similar = chosen.flatMap((one): Similar[] => {
    const hit = hits.get(one.id);
    const also = (titles.get(keyOf(one)) ?? 1) - 1;
    return hit ? [{...hit, alike: one.alike, also, ...difference(like, one, rarity)}] : [];
  });
  return {similar, own: titles.get(keyOf(like)) ?? 0};
}

const LIKE =
  'title, title_core, employer_key, role, title_role, verdict, roles, role_weights, skills, skill_levels, seniority, cluster';

/** A posting of the market by its id; null when it holds none. */
export async function likeById(engine: Rows, id: string): Promise<Like | null> {
  const [like] = await engine.rows<Like>(`SELECT ${LIKE} FROM metier.fact FINAL WHERE id = {id:UInt64}`, {id});
  return like ?? null;
}

/** A posting of the market by the address that it is posted at; null when it holds none. */
export async function likeByUrl(engine: Rows, url: string): Promise<Like | null> {
  const [like] = await engine.rows<Like>(
    `SELECT ${LIKE} FROM metier.fact FINAL WHERE url = {url:String} ORDER BY id LIMIT 1`,
    {url},
  );
  return like ?? null;
}

/** How alike what two postings ask for is, 0 to 1. */
export function likeness(a: Asks, b: Asks, rarity: Rarity): number {
  return (
    OF_SKILLS * dice(weightsOf(a, rarity), weightsOf(b, rarity)) +
    OF_ROLES * rolesShared(a, b) +
    OF_LEVEL * levelNear(a, b)
  );
}

function weightsOf({skills, skill_levels: levels}: Asks, rarity: Rarity): Map<string, number> {
  return new Map(
    skills.map((skill, i) => [skill, rarity(skill) * (LEVEL_WEIGHTS[(levels[i] as number) - 1] as number)]),
  );
}

/** What both ask for, of what each asks for: Dice (1945) on weights. */
function dice(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let both = 0;
  for (const [skill, weight] of a) both += weight * (b.get(skill) ?? 0);
  return both && (2 * both) / (squares(a) + squares(b));
}

const squares = (weights: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return sum;
};

/** The part of the work that is the same. */
function rolesShared(a: Asks, b: Asks): number {
  return a.roles.reduce((sum, role, i) => {
    const at = b.roles.indexOf(role);
    return at < 0 ? sum : sum + Math.min(a.role_weights[i] as number, b.role_weights[at] as number);
  }, 0);
}

/** 1 for the same level, less for each step between; a half where one does not say. */
function levelNear(a: Leveled, b: Leveled): number {
  const [from, to] = [LADDER.indexOf(a.seniority), LADDER.indexOf(b.seniority)];
  return from < 0 || to < 0 ? 0.5 : Math.max(0, 1 - Math.abs(from - to) / 3);
}

type Leveled = Pick<Asks, 'seniority'>;

interface Candidate extends Asks {
  readonly id: string;
  readonly employer_key: string;
  readonly title_core: string;
}

/** Those that share the most. What only they name counts as much as the posting's own skills do in the mean. */
function candidatesFor(engine: Rows, like: Like, rarity: Rarity, {where, values}: Scope) {
  const weights = weightsOf(like, rarity);
  const all = squares(weights) || 1;
  const shared = `arraySum((s, l) -> transform(toString(s), {like_skills:Array(String)}, {like_weights:Array(Float64)}, 0.) * [${LEVEL_WEIGHTS.join(', ')}][l], skills, skill_levels)`;
  const level = `transform(toString(seniority), {like_levels:Array(String)}, {like_near:Array(Float64)}, 0.5)`;
  const work = `arraySum((r, w) -> least(w, transform(toString(r), {like_roles:Array(String)}, {like_shares:Array(Float64)}, 0.)), roles, role_weights)`;
  return engine.rows<Candidate>(
    `SELECT id, employer_key, title_core, skills, skill_levels, roles, role_weights, seniority, ${shared} AS both, ${work} AS work
FROM ${JOBS} AND ${where} AND cluster != {like_cluster:UInt64} AND ${weights.size ? 'both' : 'work'} > 0
ORDER BY ${2 * OF_SKILLS} * both / ({like_all:Float64} + length(skills) * {like_mean:Float64}) + ${OF_ROLES} * work + ${OF_LEVEL} * ${level} DESC, id
LIMIT ${CANDIDATES}`,
    {
      ...values,
      like_skills: [...weights.keys()],
      like_weights: [...weights.values()],
      like_roles: like.roles,
      like_shares: like.role_weights,
      like_levels: LADDER,
      like_near: LADDER.map((seniority) => levelNear(like, {seniority})),
      like_cluster: like.cluster,
      like_all: all,
      like_mean: all / Math.max(1, weights.size),
    },
  );
}

type Titled = Pick<FactRow, 'employer_key' | 'title_core'>;
const keyOf = ({employer_key: employer, title_core: title}: Titled): string => `${employer}\0${title}`;

/** Jobs of one employer with one title once, and none of the posting's own. */
function oncePerTitle<One extends Titled>(like: Like, ranked: readonly One[]): One[] {
  const known = new Set([keyOf(like)]);
  return ranked.filter((one) => {
    const key = keyOf(one);
    return !known.has(key) && known.add(key);
  });
}

/** How many jobs of a scope, but for the posting's own, have the employer and title of the posting and of others. */
async function othersOf(engine: Rows, like: Like, {where, values}: Scope, others: readonly Titled[]) {
  const titles = [like, ...others];
  const rows = await engine.rows<Titled & {n: string}>(
    `SELECT employer_key, title_core, count() AS n FROM ${JOBS} AND ${where} AND cluster != {like_cluster:UInt64}
AND employer_key IN {like_employers:Array(String)} AND title_core IN {like_titles:Array(String)}
GROUP BY employer_key, title_core`,
    {
      ...values,
      like_cluster: like.cluster,
      like_employers: titles.map((one) => one.employer_key),
      like_titles: titles.map((one) => one.title_core),
    },
  );
  return new Map(rows.map((row) => [keyOf(row), Number(row.n)]));
}

function difference(like: Asks, one: Asks, rarity: Rarity) {
  const [there, here] = [weightsOf(like, rarity), weightsOf(one, rarity)];
  const sorted = (weights: ReadonlyMap<string, number>, keep: (skill: string) => boolean) =>
    [...weights]
      .filter(([skill]) => keep(skill))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([skill]) => skill);
  return {
    shared: sorted(there, (skill) => here.has(skill)),
    more: sorted(here, (skill) => !there.has(skill)),
    less: sorted(there, (skill) => !here.has(skill)),
  };
}

import type {RoleId} from '../reading.ts';
import {en, type Words} from '../words/en.ts';

/** The roles that have a page, in the order of the knowledge base. */
export const ROLES: readonly RoleId[] = (Object.keys(en.roles) as RoleId[]).filter((role) => role !== 'other');

export const isRole = (id: string): id is RoleId => (ROLES as readonly string[]).includes(id);

const MOST = 3;
/** So large a part of the letters has to be the same. */
const ALIKE = 0.25;

/** The roles that somebody may have meant by an unknown id, the likeliest first. */
export function meant(id: string, words: Words): readonly RoleId[] {
  const wanted = folded(id);
  return ROLES.map((role) => ({role, alike: alikeness(wanted, role, words)}))
    .filter(({alike}) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({role}) => role);
}

function alikeness(wanted: string, role: RoleId, {roles}: Words): number {
  const {person, work, short, code} = roles[role];
  if (folded(code) === wanted) return 1;
  return Math.max(...[role, person, work, short].map((name) => pairsAlike(wanted, folded(name))));
}

const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Dice's coefficient over pairs of letters: says how alike two names are, however they are ordered. */
function pairsAlike(a: string, b: string): number {
  const inA = pairs(a);
  const inB = pairs(b);
  const both = [...inA].filter((pair) => inB.has(pair)).length;
  return inA.size + inB.size > 0 ? (2 * both) / (inA.size + inB.size) : 0;
}

const pairs = (words: string): ReadonlySet<string> =>
  new Set(Array.from({length: Math.max(0, words.length - 1)}, (_, i) => words.slice(i, i + 2)));

import type {Question} from '@metier/kb/learning';
import {skillBroader, skillIndex, skillLabel} from '../kb/skills.ts';

/** One talk of the usual course. */
export interface Round {
  readonly name: string;
  /** From and to. */
  readonly minutes: readonly [number, number];
  readonly probes: string;
  /** Ids of the skills asked for that its words speak of. */
  readonly skills: readonly string[];
  /** Questions of the role to rehearse for it. */
  readonly questions: readonly Question[];
}

type Usual = Pick<Round, 'name' | 'minutes' | 'probes'>;

/**
 * The usual rounds in their order. A skill comes up where its name, or its kind's, stands in the words of the round; a question of
 * the role where most of its words do, else in the round that has fewest.
 */
export function mock(rounds: readonly Usual[], skills: readonly string[], questions: readonly Question[]): Round[] {
  const words = rounds.map(({name, probes}) => wordsOf(`${name} ${probes}`));
  const given: Question[][] = rounds.map(() => []);
  for (const question of questions) {
    const own = new Set(wordsOf(`${question.q} ${question.good}`));
    const likeness = words.map((some) => some.filter((word) => own.has(word)).length);
    given[bestOf(likeness, given)]?.push(question);
  }
  return rounds.map((round, i) => ({
    ...round,
    skills: skills.filter((skill) =>
      namesOf(skill).some((name) => ` ${(words[i] ?? []).join(' ')} `.includes(` ${name} `)),
    ),
    questions: given[i] ?? [],
  }));
}

/** The most like; among equals the one with fewest, and the first talk last: it is short. */
function bestOf(likeness: readonly number[], given: readonly (readonly Question[])[]): number {
  const order = likeness.map((_, i) => i);
  const has = (i: number) => given[i]?.length ?? 0;
  order.sort(
    (a, b) =>
      (likeness[b] as number) - (likeness[a] as number) ||
      has(a) - has(b) ||
      Number(a === 0) - Number(b === 0) ||
      a - b,
  );
  return order[0] ?? 0;
}

/** What a skill is called, and what it is a kind of, in the form of `wordsOf`. */
function namesOf(skill: string): string[] {
  const index = skillIndex(skill);
  if (index < 0) return [];
  return [index, ...skillBroader(index)].map((one) => wordsOf(skillLabel(one)).join(' ')).filter(Boolean);
}

const IDLE = new Set(
  'a an and any are as at by do does for from how if in is it its of on one or that the their to what which who with you your'.split(
    ' ',
  ),
);

/** Words in lower case without the s of a plural; words that say nothing are left out. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [])
    .filter((word) => !IDLE.has(word))
    .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word));

import {skillLabel, skillSince} from '../../kb/skills.ts';
import {groupedBy} from '../rule.ts';
import {skillCounts} from '../skill-counts.js';
import {type NoteRule, note, person} from './note.ts';

/** What may stand between years and the tool that they are of. */
const OF =
  /^[\s+]*(?:(?:of|in|with|using|working|work|experience|hands-on|professional|production|practical|commercial|building|developing|programming|on|the|mit|erfahrung|expérience|d'|de|en|avec)\s*){0,6}$/;

export const impossibleAsk: NoteRule = (noted) => {
  const asked = noted.experience.filter(({value}) => value.years.min !== null);
  if (!asked.length) return [];
  const named = groupedBy(noted.mentions, ({sentence}) => noted.page.sentences[sentence]);
  return asked.flatMap((finding) => {
    const years = finding.value.years.min as number;
    return (named.get(finding.sentence) ?? []).flatMap((mention) => {
      if (mention.skill < 0) return [];
      const from = noted.page.tokens.from[mention.first] as number;
      const since = skillSince(mention.skill);
      if (!since || from < finding.to || !OF.test(noted.page.lower.slice(finding.to, from))) return [];
      const age = noted.year - since;
      if (years <= age) return [];
      const span = {from: finding.from, to: noted.page.tokens.to[mention.after - 1] as number};
      return [
        note(
          noted,
          'impossible-ask',
          'warning',
          `Asks ${years} years of ${skillLabel(mention.skill)}, which came out in ${since}: nobody has more than ${age}.`,
          [span],
        ),
      ];
    });
  });
};

/** A tool is unusual for a role when the role's postings name it at most so often, against what all postings would lead one to expect. */
const UNUSUAL = 0.15;
const LEAST_EXPECTED = 4;
const RARE = 0.012;
const LEAST_POSTINGS = 100;
const MOST_UNUSUAL = 2;

/** How many postings named a skill: of each role, and of all. */
interface Counts {
  readonly ofRole: readonly number[];
  readonly all: number;
}

let rows: Map<string, Counts> | undefined;
const countsOf = (skill: string): Counts | undefined => {
  rows ??= new Map(
    skillCounts.counts.split('\n').map((line) => {
      const [id, ...counts] = line.split(' ');
      const ofRole = counts.map(Number);
      return [id as string, {ofRole, all: sum(ofRole)}];
    }),
  );
  return rows.get(skill);
};

let numbers: Intl.NumberFormat | undefined;
/** "12,345". A formatter takes longer to make than all else that a note needs. */
const grouped = (number: number): string => {
  numbers ??= new Intl.NumberFormat('en');
  return numbers.format(number);
};

export const unusualAsk: NoteRule = (noted) => {
  const [first] = noted.posting.role.shares;
  const role =
    first && first.share >= 0.5 && noted.posting.role.confidence >= 0.5 ? skillCounts.roles.indexOf(first.role) : -1;
  const all = skillCounts.postings[role];
  if (!first || !all || all < LEAST_POSTINGS || first.role === 'other') return [];
  const found = noted.posting.requirements.flatMap(({level, anyOf}) => {
    const [one, ...others] = anyOf;
    if (level === 'unspecified' || !one || one.kind !== 'skill' || !one.skill || others.length) return [];
    const counts = countsOf(one.skill);
    const count = counts?.ofRole[role];
    if (!counts || count === undefined || one.label === one.label.toLowerCase()) return [];
    const expected = (counts.all / ALL_POSTINGS) * all;
    return expected >= LEAST_EXPECTED && count <= expected * UNUSUAL && count <= all * RARE ? [{one, count}] : [];
  });
  return found
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_UNUSUAL)
    .map(({one, count}) =>
      note(
        noted,
        'unusual-ask',
        'info',
        `${one.label} is unusual here: ${count === 0 ? 'none' : count} of ${grouped(all)} postings for ${plural(person(first.role))} named it (${skillCounts.from}–${skillCounts.to}).`,
        one.evidence.slice(0, 2),
      ),
    );
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const ALL_POSTINGS = sum(skillCounts.postings);
const plural = (words: string) => (words.includes('(') ? words.replace(' (', 's (') : `${words}s`);

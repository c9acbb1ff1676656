import type {Resume, ResumeSkill} from '../resume/resume.ts';
import {askedSkills} from './asked.ts';
import {type Finding, findingOf, ofPosting, ofResume} from './finding.ts';
import type {ReviewInput} from './review.ts';

/** So many listed skills, and so large a part of them, without a use are worth a word. */
const MANY = 8;
const MOSTLY = 0.6;
const EXAMPLES = 6;

/** Skills that stand in a list alone: those that the target asks for, and the others together where they are most of the list. */
export function withoutProof({resume, target}: ReviewInput): Finding[] {
  const open = askedSkills(target).flatMap((line) => {
    const own = resume.skills.find(
      ({skill, shown}) => shown === 'claimed' && skill !== null && skill === line.asked.skill,
    );
    return own && line.line.status !== 'met' && decides(line.line.evidence, own) ? [{...line, own}] : [];
  });
  const asked = (['required', 'preferred'] as const).flatMap((level) => {
    const some = open.filter((one) => one.asked.level === level);
    if (!some.length) return [];
    const quotes = some.flatMap(({own, evidence}) => [
      ...ofResume(own.evidence.slice(0, 1)),
      ...ofPosting(evidence.slice(0, 1)),
    ]);
    return [findingOf({code: 'list-only', level, labels: some.map((one) => one.asked.label)}, quotes, level)];
  });
  return [...asked, ...others(resume, new Set(open.map(({own}) => own)))];
}

/** Whether the words that decide a line are those of the skill. */
const decides = (evidence: readonly {readonly from: number}[], {evidence: own}: ResumeSkill): boolean =>
  evidence.some(({from}) => own.some((one) => one.from === from));

function others({skills, positions}: Resume, told: ReadonlySet<ResumeSkill>): Finding[] {
  const listed = skills.filter((skill) => skill.skill !== null && isListed(skill));
  const claimed = listed.filter(({shown}) => shown === 'claimed');
  const rest = claimed.filter((one) => !told.has(one));
  if (!positions.length || rest.length < MANY || claimed.length < MOSTLY * listed.length) return [];
  const examples = rest.slice(0, EXAMPLES);
  return [
    findingOf(
      {code: 'many-list-only', count: claimed.length, of: listed.length, examples: examples.map(({label}) => label)},
      ofResume(examples.flatMap(({evidence}) => evidence.slice(0, 1))),
    ),
  ];
}

/** The places of a list that name a skill. */
export function listedPlaces({evidence, uses}: ResumeSkill): ResumeSkill['evidence'] {
  const used = new Set(uses.flatMap((use) => use.evidence.map(({from}) => from)));
  return evidence.filter(({from}) => !used.has(from));
}

const isListed = (skill: ResumeSkill): boolean => listedPlaces(skill).length > 0;

import {isAlike, shownWith} from '../kb/shows.ts';
import {skillId, skillIndex, skillLabel} from '../kb/skills.ts';
import {skillsNamedIn} from '../kb/title-skills.ts';
import type {SkillQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Prepared, Standing} from './prepared.ts';
import type {Reason} from './reason.ts';
import {showingOf, shownBy} from './skill-showing.ts';
import {byWords, unknown} from './skill-words.ts';
import {leastMonths} from './years.ts';

/** A skill that is asked for against those shown: itself, what shows it, what it is a kind of, a neighbour. */
export function fitSkill(asked: SkillQualification, resume: Prepared): WayFit {
  const index = asked.skill === null ? indexOf(asked.label) : skillIndex(asked.skill);
  if (index < 0) return unknown(asked, resume);
  const standing = resume.standing(index);
  const showing = showingOf(standing);
  if (showing) return shownBy(asked, showing, resume.now);
  return named(asked, standing) ?? byWords(asked, resume) ?? farther(asked, standing);
}

/** Words that a posting's reader did not take for a known skill may be its label all the same. */
function indexOf(label: string): number {
  const [named, ...more] = skillsNamedIn(label);
  return named !== undefined && !more.length && skillLabel(named).toLowerCase() === label.toLowerCase() ? named : -1;
}

/** A skill that is named, or whose kinds are, and no position or project shows. */
function named({label: skill, years}: SkillQualification, {own, named: others}: Standing): WayFit | null {
  if (own) {
    const asksYears = years !== null && leastMonths(years) > 0;
    const reason: Reason = asksYears ? {code: 'skill-years-claimed', skill, years} : {code: 'skill-claimed', skill};
    return {status: 'partly-met', reason, evidence: own.evidence};
  }
  const [first] = others.toSorted((a, b) => Number(a[1] === 'part') - Number(b[1] === 'part'));
  if (!first) return null;
  const [use, relation] = first;
  const reason: Reason = {code: 'narrower-claimed', skill, narrower: use.label, relation};
  return relation === 'part'
    ? {status: 'not-shown', reason, evidence: []}
    : {status: 'partly-met', reason, evidence: use.evidence};
}

/** What is only near to a skill meets it partly where it was used, and does not show it where it is only named. */
function farther({label: skill}: SkillQualification, {wider, neighbour}: Standing): WayFit {
  const near = [wider, neighbour].find((use) => use?.how === 'demonstrated') ?? wider ?? neighbour;
  if (!near) return {status: 'not-shown', reason: {code: 'skill-silent', skill}, evidence: []};
  const used = near.how === 'demonstrated';
  const reason: Reason =
    near === wider
      ? {code: used ? 'wider-shown' : 'wider-claimed', skill, wider: near.label}
      : {code: used ? 'neighbour-shown' : 'neighbour-claimed', skill, neighbour: near.label};
  return {status: used ? 'partly-met' : 'not-shown', reason, evidence: used ? near.evidence : []};
}

/** The ids of the tools and kinds of tool that knowing a skill means knowing. */
export const impliedBy = (skill: string): string[] =>
  [...shownWith(skillIndex(skill))].flatMap(([index, {relation}]) =>
    relation !== 'part' && isAlike(index) ? [skillId(index)] : [],
  );

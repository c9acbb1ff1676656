import type {Evidence, SkillQualification} from '../read/reading.ts';
import type {WayFit} from './fit.ts';
import type {Prepared} from './prepared.ts';

/** A skill that the knowledge base lacks is looked for by its words alone. */
export function unknown({label: words}: SkillQualification, resume: Prepared): WayFit {
  const {shown} = resume;
  const plain = words.toLowerCase();
  const isIt = ({quote}: Evidence) => quote.toLowerCase() === plain;
  const said = resume.placeOf(words);
  if (said) return {status: 'met', reason: {code: 'words-shown', words}, evidence: [said]};
  const found =
    shown.words.find((one) => one.words.toLowerCase() === plain) ??
    shown.skills.find(({evidence}) => evidence.some(isIt));
  if (!found) return {status: 'not-shown', reason: {code: 'words-silent', words}, evidence: []};
  return found.how === 'demonstrated'
    ? {status: 'met', reason: {code: 'words-shown', words}, evidence: found.evidence}
    : {status: 'partly-met', reason: {code: 'words-claimed', words}, evidence: found.evidence};
}

/** Words of a known skill that stand in the resume, where it is not sure that they mean it. */
export function byWords({label, evidence}: SkillQualification, resume: Prepared): WayFit | null {
  for (const words of new Set([label, ...evidence.map(({quote}) => quote)])) {
    const said = resume.placeOf(words);
    if (said) return {status: 'partly-met', reason: {code: 'words-shown', words}, evidence: [said]};
  }
  return null;
}

import type {Posting, Requirement} from '../read/reading.ts';
import type {RoleDescription} from './describe.ts';

/** A skill is asked of a role when so large a part of its postings ask for it; it is required when most of those require it. */
const ASKED = 0.2;
const MOSTLY = 0.5;

/** What a role asks for, in the shape of a posting: the skills that a fifth of its postings ask for. Empty where figures are withheld. */
export function asPosting({skills, industries}: RoleDescription): Pick<Posting, 'requirements'> {
  return {
    requirements: [...skills, ...industries]
      .filter(({asked}) => asked.share >= ASKED)
      .map(
        ({skill, label, required, preferred}): Requirement => ({
          level: required >= MOSTLY * (required + preferred) ? 'required' : 'preferred',
          certainty: 'implied',
          rule: 'role/profile',
          anyOf: [{kind: 'skill', skill, label, years: null, evidence: []}],
        }),
      ),
  };
}

import {learning} from '@metier/kb/learning';
import type {Knowledge} from './together.ts';

/** Role profiles, as far as a review needs them: the places in `skills` of what each posting requires, either-or as a list. */
interface Demanded {
  readonly roles: readonly {
    readonly skills: readonly {readonly skill: string}[];
    readonly demands: readonly (readonly (number | readonly number[])[])[];
  }[];
}

/** What a review knows of skills: the demands behind role profiles, and what one needs before a skill. */
export const knowledgeOf = ({roles}: Demanded): Knowledge => ({
  demands: roles.flatMap(({demands, skills}) =>
    demands.map((demand) => demand.flat().flatMap((place) => skills[place]?.skill ?? [])),
  ),
  needs: new Map(learning.map(({skill, needs}) => [skill, needs.map((need) => need.skill)])),
});

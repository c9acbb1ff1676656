import {learning} from '@metier/kb/learning';
import type {Knowledge} from '../review/index.ts';
import type {Profiles} from '../roles/index.ts';

/** What a review knows of skills: the demands behind role profiles, and what one needs before a skill. */
export const knowledgeOf = ({roles}: Profiles): Knowledge => ({
  demands: roles.flatMap(({demands, skills}) =>
    demands.map((demand) => demand.flat().flatMap((place) => skills[place]?.skill ?? [])),
  ),
  needs: new Map(learning.map(({skill, needs}) => [skill, needs.map((need) => need.skill)])),
});

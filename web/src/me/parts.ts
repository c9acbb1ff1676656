import type {MePart} from './part.ts';
import {fitPart} from './parts/fit.ts';
import {interviewPart} from './parts/interview.ts';
import {planPart} from './parts/plan.ts';
import {resumePart} from './parts/resume.ts';
import {reviewPart} from './parts/review.ts';
import {rolesPart} from './parts/roles.ts';

/** The parts of Me, in the order of their links. */
export const parts: readonly MePart[] = [resumePart, rolesPart, fitPart, planPart, interviewPart, reviewPart];

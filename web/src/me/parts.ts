import type {MePart} from './part.ts';
import {resumePart} from './parts/resume.ts';
import {reviewPart} from './parts/review.ts';

/** The parts of Me, in the order of their links. */
export const parts: readonly MePart[] = [resumePart, reviewPart];

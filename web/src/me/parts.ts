import type {MePart} from './part.ts';
import {resumePart} from './parts/resume.ts';

/** The parts of Me, in the order of their links. */
export const parts: readonly MePart[] = [resumePart];

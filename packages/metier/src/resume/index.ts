export {type JsonResume, toJsonResume} from './json-resume.ts';
export {type ResumeOptions, readResume} from './read-resume.ts';
export type * from './resume.ts';
export {shownBy} from './shown.ts';

export {type ResumeOptions, readResume} from './read-resume.ts';
export type * from './resume.ts';

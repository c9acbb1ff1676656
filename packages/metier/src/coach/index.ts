export {type AgendaItem, SESSION_MINUTES} from './agenda.ts';
export {
  type ClassMember,
  type ClassReport,
  type ClassTarget,
  classReport,
  FEWEST_PERSONS,
  inOrder,
  personName,
} from './class.ts';
export {classCsv} from './class-csv.ts';
export {classPage} from './class-page.ts';
export {
  type AuthoredComment,
  type Comment,
  type Comments,
  commentsIn,
  commentsTemplate,
  mergeComments,
} from './comments.ts';
export {coachPage, type PageOptions} from './page.ts';
export {type Pseudonyms, type PseudonymWords, pseudonymsFor} from './pseudonyms.ts';
export {idsOf, type Session, type SessionInput, type SessionQuestion, type SessionStep, sessionOf} from './session.ts';
export {type CoachWords, englishWords} from './words.ts';

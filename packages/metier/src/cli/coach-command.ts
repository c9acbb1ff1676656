import {readFile} from 'node:fs/promises';
import {
  type Comments,
  coachPage,
  commentsIn,
  commentsTemplate,
  englishWords,
  idsOf,
  mergeComments,
  type Pseudonyms,
  pseudonymsFor,
  SESSION_MINUTES,
  sessionOf,
} from '../coach/index.ts';
import {sessionQuestions, sessionSteps} from '../coach/steps.ts';
import {targetFor} from '../operations/goal.ts';
import {type Resume, shownBy} from '../resume/index.ts';
import {knowledgeOf, namesIn, review} from '../review/index.ts';
import {Fault} from './answer.ts';
import {goalOf} from './goal.ts';
import {optionsIn, UsageError} from './options.ts';
import {weeklyHours} from './plan-arguments.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {profilesOf} from './role-arguments.ts';
import {requirementWords} from './words.ts';
import {writeOut} from './write-out.ts';

const OPTIONS = {
  to: {value: 'a role or a posting'},
  out: {value: 'a file to write, such as session.html'},
  hours: {value: 'hours a week, such as 8'},
  'with-name': {},
  comments: {value: 'a file with remarks'},
  'comments-template': {value: 'a file to write, such as remarks.json'},
  today: {value: 'a date such as 2026-11-20'},
  profiles: {value: 'a file that metier roles build wrote'},
  help: {short: 'h'},
} as const;

/** What `metier coach --help` says. */
export const COACH_HELP = `metier coach: one page for a session of ${SESSION_MINUTES} minutes about a resume and a goal.

Usage
  metier coach RESUME --to ROLE|POSTING --out FILE.html [options]

The page has an agenda, the fit line by line, the review, the steps of the plan
and questions. It needs no network and no script to be read, and prints on A4 and
Letter. Name, contact, employers, schools, places and links are put in other
words, unless you say --with-name. Nothing leaves this machine.

Options
  --to GOAL          a role or a posting
  --out FILE         where the page is written; without it, it is printed
  --hours N          hours a week for the steps: how many weeks they take
  --with-name        names and contact stand in the page as in the resume
  --comments FILE    remarks to show, as the page saves them; several files are
                     put side by side
  --comments-template FILE
                     write an empty file of remarks, to fill in with any editor
  --today DATE       the day that "present" means, as 2026-11-20; by default
                     today
  --profiles FILE    figures of your own postings, for a role
  -h, --help         this text
`;

/** Makes the page; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function coachCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier coach --help');
  if (given.has('help')) return COACH_HELP;
  const [input, ...more] = given.plain;
  const [to, out, template] = [given.text('to'), given.text('out'), given.text('comments-template')];
  if (!input || to === null || more.length)
    throw new UsageError(
      'Which resume to what? Say: metier coach RESUME --to ROLE --out FILE. See: metier coach --help',
    );
  const today = dayOf(given.text('today') ?? now);
  const weekly = weeklyHours(given.text('hours'));
  const comments = await Promise.all(given.texts('comments').map(commentsOf));
  const profiles = profilesOf(given.text('profiles'));
  const {resume, document} = await resumeOf(input, today, outside);
  const goal = await goalOf(to, profiles, outside);
  const target = targetFor(goal, resume, today);
  const shown = shownBy(resume, today);
  const steps = sessionSteps(shown, goal.plan);
  const session = sessionOf({
    today,
    target: goal,
    fit: target.fit,
    review: review({resume, document, today, target, knowledge: knowledgeOf(profiles)}),
    steps,
    questions: sessionQuestions(goal, target.fit, resume, shown),
    weekly,
  });
  if (template !== null) await writeOut(template, commentsTemplate(idsOf(session)));
  const hidden = !given.has('with-name');
  const texts = englishWords(({requirement}) => requirementWords(requirement));
  const page = coachPage(session, {
    words: texts,
    pseudonyms: hidden
      ? pseudonymsFor(resume, `${document.text}\n${goal.text ?? ''}`, texts.pseudonyms)
      : openly(resume),
    hidden,
    comments: mergeComments(comments),
  });
  if (out === null) return page;
  await writeOut(out, page);
  return `${[`${out}: a session of ${SESSION_MINUTES} minutes, ${shownWords(hidden)}. It prints on A4 and Letter.`, ...(template ? [`${template}: an empty file of remarks.`] : [])].join('\n')}\n`;
}

const shownWords = (hidden: boolean): string => (hidden ? 'without names and contact' : 'with names and contact');

const openly = (resume: Resume): Pseudonyms => ({names: namesIn(resume), hide: (text) => text});

async function commentsOf(file: string): Promise<Comments> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Fault(`${file}: there is no such file, or it may not be read.`);
  });
  const found = commentsIn(text);
  if (!found)
    throw new Fault(
      `${file}: this is no file of remarks. Save one from the page, or make one with --comments-template.`,
    );
  return found;
}

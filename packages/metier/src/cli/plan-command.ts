import type {Goal} from '../operations/goal.ts';
import {type Planned, planAnswer, planFor} from '../operations/plan.ts';
import {calendarText, daysOf} from '../plan/calendar.ts';
import type {Plan} from '../plan/plan.ts';
import {howFar, leaveOut, markDone, NO_PROGRESS, type Progress, putBack, remember} from '../plan/progress.ts';
import {LEARNING, labelOf, titleOf} from '../plan/start.ts';
import {shownBy} from '../resume/index.ts';
import {colorOf} from './arguments.ts';

import {goalOf} from './goal.ts';
import {type Given, optionsIn, UsageError} from './options.ts';
import {budgetOf, hoursSpent, PLAN_HELP, PLAN_OPTIONS, weeklyHours} from './plan-arguments.ts';
import {planMarkdown} from './plan-markdown.ts';
import {keep, progressIn} from './plan-progress.ts';
import {type Frame, planReport} from './plan-report.ts';
import {assumedWords, headline, leftOutWords, pieceParts, stepParts, timeWords, unknownWords} from './plan-words.ts';
import type {Surroundings} from './read-one.ts';
import {dayOf} from './resume-command.ts';
import {resumeOf} from './resume-of.ts';
import {profilesOf} from './role-arguments.ts';
import {skillOf} from './skill-arguments.ts';
import {terminalOf, wantsColor} from './terminal.ts';
import {qualificationWords} from './words.ts';
import {writeOut} from './write-out.ts';

export {PLAN_HELP};

type Options = Given<keyof typeof PLAN_OPTIONS>;

/** Plans; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function planCommand(words: readonly string[], outside: Surroundings, now: string): Promise<string> {
  const given = optionsIn(words, PLAN_OPTIONS, 'metier plan --help');
  if (given.has('help')) return PLAN_HELP;
  const [file, goals] = [given.text('resume'), given.texts('to')];
  const today = dayOf(given.text('today') ?? now).padEnd(10, '-01');
  const progress = await progressFrom(given, today);
  if (file === null && !goals.length && !given.plain.length && given.has('progress')) return kept(given, progress);
  if (file === null || !goals.length || given.plain.length)
    throw new UsageError(
      'From which resume to where? Say: metier plan --resume FILE --to ROLE. See: metier plan --help',
    );
  const weekly = weeklyHours(given.text('hours'));
  const hours = budgetOf(weekly, given.text('by'), today);
  if (given.has('ics') && weekly === null) throw new UsageError('--ics needs --hours: how many hours a week?');
  const {resume} = await resumeOf(file, today, outside);
  const shown = shownBy(resume, today);
  const profiles = profilesOf(given.text('profiles'));
  const found: Goal[] = [];
  for (const goal of goals) found.push(await goalOf(goal, profiles, outside));
  const learn = given.texts('learn').map(skillOf);
  const planned = planFor(shown, found, {learn, progress, hours});
  const {made, targets} = planned;
  const names = targets.map(({name}) => name);
  if (given.has('progress')) await keep(given.text('progress') as string, remember(progress, made, names));
  if (given.has('ics')) await writeOut(given.text('ics') as string, calendarOf(made, names, today, weekly as number));
  return shownAs(given, outside, {...planned, progress, weekly, today});
}

/** Progress as the file has it, with what the options change. */
async function progressFrom(given: Options, today: string): Promise<Progress> {
  const file = given.text('progress');
  const spent = hoursSpent(given.text('spent'));
  if (spent !== null && (file === null || given.texts('done').length !== 1))
    throw new UsageError('--spent goes with --progress FILE and one --done SKILL.');
  if (file === null && given.has('put-back')) throw new UsageError('--put-back goes with --progress FILE.');
  let progress = file === null ? NO_PROGRESS : await progressIn(file);
  for (const skill of given.texts('without').map(skillOf)) progress = leaveOut(progress, skill);
  for (const skill of given.texts('put-back').map(skillOf)) progress = putBack(progress, skill);
  for (const skill of given.texts('done').map(skillOf)) progress = markDone(progress, {skill, on: today, hours: spent});
  return progress;
}

/** Keeps the progress without planning anew. */
async function kept(given: Options, progress: Progress): Promise<string> {
  const file = given.text('progress') as string;
  await keep(file, progress);
  const open = progress.planned.filter(
    (skill) => !progress.leftOut.includes(skill) && progress.done.every((step) => step.skill !== skill),
  );
  const next = open[0] ? ` Next: ${labelOf(open[0])}.` : '';
  return `${file}: ${progress.done.length} done, ${open.length} to come.${next}\n`;
}

interface Made extends Planned {
  readonly progress: Progress;
  readonly weekly: number | null;
  readonly today: string;
}

function shownAs(given: Options, outside: Surroundings, about: Made): string {
  if (given.has('json')) return `${JSON.stringify(planAnswer(about, about.progress))}\n`;
  const texts = {skills: LEARNING, notes: about.progress.notes};
  const frame = frameOf(about);
  if (given.has('markdown')) return planMarkdown(about.made, frame, texts);
  const terminal = terminalOf(outside.width, wantsColor(colorOf(given.text('color')), outside.isTerminal, outside.env));
  return planReport(about.made, frame, texts, terminal, given.has('brief'));
}

function frameOf({made, assumed, targets, beyond, progress, weekly, today}: Made): Frame {
  const asked = new Map<string, number>();
  for (const skill of targets.flatMap(({demands}) => demands.flat().flatMap(({anyOf}) => anyOf)))
    asked.set(skill, (asked.get(skill) ?? 0) + 1);
  const {done, of, spent} = howFar(progress, made);
  return {
    head: headline(made),
    time: timeWords(made.hours, weekly, today),
    progress: done ? `${done} of ${of} steps done${spent ? `, ${spent} hours` : ''}.` : '',
    assumed: assumedWords(assumed, made, asked),
    notes: [
      ...leftOutWords(made.leftOut),
      unknownWords(made.unknown),
      beyond.length
        ? `Learning does not close: ${beyond.map(({by, because}) => `${qualificationWords(by)} (${because.replace(/\.$/, '')})`).join('; ')}.`
        : '',
    ].filter(Boolean),
    method: made.method,
  };
}

function calendarOf({steps, piece}: Plan, names: readonly string[], today: string, weekly: number): string {
  const all = [...steps, ...(piece ? [piece] : [])];
  const days = daysOf(all, today, weekly);
  const entries = all.map((one, i) => {
    const {from, to} = days[i] as {from: string; to: string};
    const isStep = 'skill' in one;
    const title = isStep ? titleOf(one.skill) : 'A piece that joins the steps';
    const parts = isStep ? stepParts(one, LEARNING.get(one.skill), undefined) : pieceParts(one);
    return {
      id: isStep ? one.skill : 'piece',
      title: `${title} (${i + 1} of ${all.length})`,
      words: parts.map(({label, text}) => (label ? `${label}: ${text}` : text)).join('\n'),
      from,
      to,
    };
  });
  return calendarText(entries, `Plan: ${names.join(', ')}`, today);
}

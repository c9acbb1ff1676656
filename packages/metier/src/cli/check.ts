import {outlookGroups} from '@metier/kb/guides';
import {checkArticle} from '../article/check.ts';
import type {Reading} from '../read/reading.ts';
import {Fault} from './answer.ts';
import {colorOf} from './arguments.ts';
import {checkReport, countsOf} from './check-report.ts';
import {CHECK_HELP} from './help.ts';
import {optionsIn, UsageError} from './options.ts';
import {readOne, type Surroundings} from './read-one.ts';
import {profilesOf} from './role-arguments.ts';
import {oneLine, terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  json: {},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

const KINDS = {
  posting: 'a posting',
  resume: 'a resume',
  guide: 'an article',
  unknown: 'a text too short to tell',
} as const;

/** Checks an article about roles; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function checkCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier check --help');
  if (given.has('help')) return CHECK_HELP;
  const [input, ...more] = given.plain;
  if (input === undefined) throw new UsageError('What to check? Say: metier check ARTICLE. See: metier check --help');
  if (more.length) throw new UsageError('metier check takes one article at a time.');
  const color = colorOf(given.text('color'));
  const profiles = profilesOf(given.text('profiles'));
  const reading = await readOne(input, outside);
  const findings = checkArticle(articleOf(reading), profiles, outlookGroups);
  if (!given.has('json'))
    return checkReport(
      {reading, findings, profiles},
      terminalOf(outside.width, wantsColor(color, outside.isTerminal, outside.env)),
    );
  const {source, coverage} = profiles;
  const {document, article} = reading;
  return `${JSON.stringify({schema: 'metier/check/1', document, profiles: {source, coverage}, counts: countsOf(findings), article, findings})}\n`;
}

function articleOf({article, kind, document}: Reading): NonNullable<Reading['article']> {
  if (article) return article;
  const name = oneLine(document.name);
  throw new Fault(`${name}: this is ${KINDS[kind]}, not an article about roles. To read it, say: metier read ${name}`);
}

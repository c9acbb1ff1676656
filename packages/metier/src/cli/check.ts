import {outlookGroups} from '@metier/kb/guides';
import {checkArticle} from '../article/check.ts';
import type {Reading} from '../read/reading.ts';
import {Fault} from './answer.ts';
import {colorOf} from './arguments.ts';
import {checkReport, countsOf} from './check-report.ts';
import {CHECK_HELP} from './help.ts';
import {optionsIn, UsageError} from './options.ts';
import {readWithText, type Surroundings} from './read-one.ts';
import {profilesOf} from './role-arguments.ts';
import {oneLine, terminalOf, wantsColor} from './terminal.ts';

const OPTIONS = {
  json: {},
  profiles: {value: 'a file that metier roles build wrote'},
  color: {value: 'auto, always or never'},
  help: {short: 'h'},
} as const;

const FEWEST_ROLES = 2;
const FEWEST_CLAIMS = 2;

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
  const reading = await readingOf(input, outside);
  const findings = checkArticle(reading.article, profiles, outlookGroups);
  if (!given.has('json'))
    return checkReport(
      {reading, findings, profiles},
      terminalOf(outside.width, wantsColor(color, outside.isTerminal, outside.env)),
    );
  const {source, coverage} = profiles;
  const {document, article} = reading;
  return `${JSON.stringify({schema: 'metier/check/1', document, profiles: {source, coverage}, counts: countsOf(findings), article, findings})}\n`;
}

type ArticleReading = Reading & {readonly article: NonNullable<Reading['article']>};

/** The reading of an article. A short one looks like a posting; one that says something of two roles is taken at its reader's word. */
async function readingOf(input: string, outside: Surroundings): Promise<ArticleReading> {
  const {reading, document: text} = await readWithText(input, outside);
  const {article, kind, document} = reading;
  if (article) return {...reading, article};
  if (kind !== 'resume') {
    const {readArticle} = await import('../index.ts');
    const taken = readArticle(text);
    if (taken.roles.filter(({role, claims}) => role && claims.length >= FEWEST_CLAIMS).length >= FEWEST_ROLES)
      return {...reading, article: taken};
  }
  const name = oneLine(document.name);
  throw new Fault(`${name}: this is ${KINDS[kind]}, not an article about roles. To read it, say: metier read ${name}`);
}

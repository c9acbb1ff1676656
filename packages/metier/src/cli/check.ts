import {outlookGroups} from '@metier/kb/guides';
import {checkArticle} from '../article/check.ts';
import {articleIn, checkedArticle} from '../operations/check.ts';
import {colorOf} from './arguments.ts';
import {checkReport} from './check-report.ts';
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

/** Checks an article about roles; resolves to what is to be printed. Throws `UsageError` and `Fault`. */
export async function checkCommand(words: readonly string[], outside: Surroundings): Promise<string> {
  const given = optionsIn(words, OPTIONS, 'metier check --help');
  if (given.has('help')) return CHECK_HELP;
  const [input, ...more] = given.plain;
  if (input === undefined) throw new UsageError('What to check? Say: metier check ARTICLE. See: metier check --help');
  if (more.length) throw new UsageError('metier check takes one article at a time.');
  const color = colorOf(given.text('color'));
  const profiles = profilesOf(given.text('profiles'));
  const {document, reading} = await readWithText(input, outside);
  const article = await articleIn(document, reading, oneLine(reading.document.name));
  const findings = checkArticle(article, profiles, outlookGroups);
  if (given.has('json')) return `${JSON.stringify(checkedArticle(reading, article, findings, profiles))}\n`;
  return checkReport(
    {reading: {...reading, article}, findings, profiles},
    terminalOf(outside.width, wantsColor(color, outside.isTerminal, outside.env)),
  );
}

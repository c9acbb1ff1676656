import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {FIT_RULES, fit} from '../fit/index.ts';
import {Reader} from '../reader.ts';
import {readResume, shownBy} from '../resume/index.ts';
import {documentOfText} from '../text/index.ts';

/** The table of docs/guide/fit.md runs through the readers that read real documents. */
const GUIDE = fileURLToPath(new URL('../../../../docs/guide/fit.md', import.meta.url));
const TODAY = '2026-11-20';
const WORDS = {met: 'met', 'partly-met': 'partly met', 'not-shown': 'not shown', unmet: 'unmet'} as const;
const ROW = /^\| `(?<rule>[\w/-]+)` \| (?<asks>[^|]+) \| (?<shows>[^|]+) \| (?<is>[^|]+) \| (?<because>[^|]+) \|$/gm;
const guide = readFileSync(GUIDE, 'utf8');
const rows = [...guide.matchAll(ROW)].map(({0: whole, groups}) => {
  const {rule = '', asks = '', shows = ''} = groups ?? {};
  return {whole, rule, asks, shows};
});
const reader = new Reader();

/** "Data Analyst, January 2024 – present: Wrote SQL; Skills: Docker" as the text of a resume. */
function resumeText(cell: string): string {
  const sections = cell.split('; ').map((part) => {
    const [head = '', ...rest] = part.split(': ');
    const [title, dates] = head.split(/, (?=[A-Z][a-z]+ \d{4})/);
    const body = rest.join(': ');
    return dates ? `Experience\n\n${title}, Meerkat Logistics\n${dates}\n- ${body}` : `${head}\n\n${body}`;
  });
  return ['Imke Sandvoort\nimke@example.org', ...sections, ''].join('\n\n');
}

function lineOf(rule: string, asks: string, shows: string) {
  const {posting} = reader.read(documentOfText(`Data Engineer\n\nRequirements\n- ${asks}\n`, 'posting.txt'));
  const resume = readResume(documentOfText(resumeText(shows), 'resume.txt'), {today: TODAY});
  const {lines} = fit(posting, shownBy(resume, TODAY));
  const found = lines.find((line) => line.rule === rule);
  return found
    ? {is: WORDS[found.status], because: found.because}
    : {is: `no line of ${rule}`, because: lines.map((line) => `${line.rule} ${line.because}`).join(' ')};
}

describe('docs/guide/fit.md', () => {
  it('shows each rule, as it is; to write it anew: GUIDE=write npx vitest run packages/metier/src/cli/fit-guide', () => {
    let text = guide;
    for (const {whole, rule, asks, shows} of rows) {
      const {is, because} = lineOf(rule, asks, shows);
      text = text.replace(whole, () => `| \`${rule}\` | ${asks} | ${shows} | ${is} | ${because} |`);
    }
    if (process.env.GUIDE === 'write') writeFileSync(GUIDE, text);
    else expect(guide).toBe(text);
  });

  it('leaves no rule out', () => expect(new Set(rows.map(({rule}) => rule))).toEqual(new Set(Object.keys(FIT_RULES))));
});

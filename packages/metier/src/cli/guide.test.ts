import {execFile} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {CLASS_HELP} from './class-command.ts';
import {COACH_HELP} from './coach-command.ts';
import {READ_HELP} from './help.ts';
import {PLAN_HELP} from './plan-arguments.ts';
import {REVIEW_HELP} from './review-command.ts';
import {ROLE_HELP} from './role-help.ts';
import {fieldNames} from './why.ts';

const path = (file: string) => fileURLToPath(new URL(`../../../../${file}`, import.meta.url));
const GUIDE = path('docs/guide/command-line.md');
const BIN = path('packages/metier/bin/metier.mjs');
const EXAMPLE = /^```\n\$ metier (.+)\n([\s\S]*?)\n```$/gm;
const env = {...process.env, COLUMNS: '80', NO_COLOR: '1'};

const metier = (args: readonly string[]): Promise<string> =>
  new Promise((done) => {
    const child = execFile(process.execPath, [BIN, ...args], {cwd: path(''), env}, (_, out) => done(out));
    child.stdin?.end();
  });

async function written(guide: string): Promise<string> {
  let text = guide;
  for (const [whole, args, shown] of guide.matchAll(EXAMPLE)) {
    const out = (await metier(args.split(' '))).trimEnd();
    text = text.replace(whole, () => whole.replace(`\n${shown}\n`, () => `\n${out}\n`));
  }
  return text;
}

/** To write a guide anew: GUIDE=write npx vitest run packages/metier/src/cli/guide */
async function showsWhatIsPrinted(file: string): Promise<void> {
  const guide = readFileSync(file, 'utf8');
  const text = await written(guide);
  if (process.env.GUIDE === 'write') writeFileSync(file, text);
  else expect(guide).toBe(text);
}

function namesOptions(file: string, help: string): void {
  const guide = readFileSync(file, 'utf8');
  for (const [option] of help.matchAll(/--(?!help|color)[a-z-]+/g)) expect(guide).toContain(option);
}

describe('docs/guide/roles.md', () => {
  const file = path('docs/guide/roles.md');
  it('names every option of the commands about roles', () => namesOptions(file, Object.values(ROLE_HELP).join('')));
  it('shows what the commands print', () => showsWhatIsPrinted(file));
});

describe('docs/guide/review.md', () => {
  const file = path('docs/guide/review.md');
  it('names every option', () => namesOptions(file, REVIEW_HELP));
  it('shows what the command prints', () => showsWhatIsPrinted(file));
});

describe('docs/guide/coach.md', () => {
  const file = path('docs/guide/coach.md');
  const AGENDA = /```agenda\n([\s\S]*?)```/;
  it('names every option', () => namesOptions(file, COACH_HELP + CLASS_HELP));
  it('shows what the commands print', () => showsWhatIsPrinted(file));
  it('shows the agenda of the page', async () => {
    const files = ['review-resume.txt', '--to', 'docs/guide/review-posting.txt', '--today', '2026-11-20'];
    const page = await metier(['coach', `docs/guide/${files[0]}`, ...files.slice(1)]);
    const rows = /<section id="agenda">([\s\S]*?)<\/section>/.exec(page)?.[1]?.split('</tr>') ?? [];
    const lines = rows
      .map((row) =>
        row
          .replace(/<h2>.*<\/h2>/, '')
          .replace(/<\/td><td>/g, '  ')
          .replace(/<[^>]+>/g, ''),
      )
      .map((row) => row.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).trim())
      .filter(Boolean);
    const guide = readFileSync(file, 'utf8');
    const text = guide.replace(AGENDA, () => `\`\`\`agenda\n${lines.join('\n')}\n\`\`\``);
    if (process.env.GUIDE === 'write') writeFileSync(file, text);
    else expect(guide).toBe(text);
  });
});

describe('docs/guide/plan.md', () => {
  const file = path('docs/guide/plan.md');
  it('names every option of metier plan', () => {
    const guide = readFileSync(file, 'utf8');
    for (const [option] of PLAN_HELP.matchAll(/--(?!help|color|json|today|profiles)[a-z-]+/g))
      expect(guide).toContain(option);
  });
  it('shows what the commands print', () => showsWhatIsPrinted(file));
});

describe('docs/guide/interview.md', () => {
  it('shows what the command prints', () => showsWhatIsPrinted(path('docs/guide/interview.md')));
});

it('docs/guide/fit.md shows what the commands print', () => showsWhatIsPrinted(path('docs/guide/fit.md')), 30_000);

describe('docs/guide/command-line.md', () => {
  it('names every field and option', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    for (const field of fieldNames) expect(guide).toContain(`\`${field}\``);
    for (const [option] of READ_HELP.matchAll(/--(?!help)[a-z]+/g)) expect(guide).toContain(option);
  });

  it('shows what the commands print; to write it anew: GUIDE=write npx vitest run packages/metier/src/cli/guide', () =>
    showsWhatIsPrinted(GUIDE));

  it('quotes its posting with the right places', () => {
    const guide = readFileSync(GUIDE, 'utf8');
    const posting = readFileSync(path('docs/guide/posting.txt'), 'utf8');
    const quotes = [...guide.matchAll(/^ +(\d+)–(\d+) +“([^”]+)”$/gm)];
    expect(quotes.length).toBeGreaterThan(3);
    for (const [, from, to, quote] of quotes) expect(posting.slice(Number(from), Number(to))).toBe(quote);
  });
});

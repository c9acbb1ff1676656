import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {READ_HELP} from './help.ts';
import {fieldNames} from './why.ts';

const guide = readFileSync(new URL('../../../../docs/guide/command-line.md', import.meta.url), 'utf8');
const posting = readFileSync(new URL('../../../../docs/guide/posting.txt', import.meta.url), 'utf8');

describe('docs/guide/command-line.md', () => {
  it('names every field and option', () => {
    for (const field of fieldNames) expect(guide).toContain(`\`${field}\``);
    for (const [option] of READ_HELP.matchAll(/--(?!help)[a-z]+/g)) expect(guide).toContain(option);
  });

  it('quotes its posting with the right places', () => {
    const quotes = [...guide.matchAll(/^ +(\d+)–(\d+) +“([^”]+)”$/gm)];
    expect(quotes.length).toBeGreaterThan(3);
    for (const [, from, to, quote] of quotes) expect(posting.slice(Number(from), Number(to))).toBe(quote);
  });
});

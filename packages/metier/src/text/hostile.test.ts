import {describe, expect, it} from 'vitest';
import {DocumentError, documentsOf} from './index.ts';

const repeated = (scrap: string, length: number): string => scrap.repeat(Math.ceil(length / scrap.length));

/** Inputs made to be slow, by length. */
const HOSTILE: Record<string, (length: number) => string> = {
  'angle brackets': (n) => repeated('<', n),
  ampersands: (n) => repeated('&', n),
  'encoded ampersands': (n) => repeated('&amp;', n),
  'twice encoded ampersands': (n) => repeated('&amp;amp;', n),
  'square brackets': (n) => repeated('[', n),
  'nested arrays': (n) => '['.repeat(n / 2) + ']'.repeat(n / 2),
  spaces: (n) => `a${repeated(' ', n)}b`,
  'line ends': (n) => `a${repeated('\n', n)}b`,
  'one line': (n) => repeated('Python and SQL. ', n),
  'open divisions': (n) => `x${repeated('<div>', n)}`,
  'nested divisions': (n) => `${'<div>'.repeat(n / 11)}x${'</div>'.repeat(n / 11)}`,
  'end tags without a start': (n) => `<p>x${repeated('</i></em>', n)}`,
  'nested lists': (n) => `x${repeated('<ul><li>', n)}`,
  'bold lines': (n) => repeated('<b>a</b><br>', n),
  banners: (n) => `<html><body>${repeated('<div class="cookie banner">a', n)}`,
  'an open tag': (n) => `<p>x</p><p ${repeated('a=b ', n)}`,
  'an open script': (n) => `<html><p>x<script>${repeated('</scr', n)}`,
  'machine data': (n) => `<html><p>x<script type="application/ld+json">${repeated('[', n)}</script>`,
  'guards in machine data': (n) =>
    `<html><p>x<script type="application/ld+json">--&gt;-->${repeated(' ', n)}x</script>`,
  'open items': (n) => `<?xml version="1.0"?><rss>${repeated('<item>', n)}`,
  mojibake: (n) => repeated('Ã©', n),
  'mojibake words': (n) => repeated('â€™ ', n),
  'Thai damage': (n) => repeated('ยท ', n),
  'a Thai letter among accents': (n) => `ก${repeated('é', n)}`,
  stars: (n) => `**a**${repeated('*', n)}`,
  links: (n) => `**a**${repeated('[a](', n)}`,
  'open quotes': (n) => `title,text\n"${repeated('a""', n)}`,
  'coded line ends': (n) => `a${repeated('\\n', n)}`,
  controls: (n) => repeated('\u0007a', n),
};

function time(text: string): number {
  const start = performance.now();
  try {
    documentsOf({bytes: text});
  } catch (error) {
    expect(error).toBeInstanceOf(DocumentError);
  }
  return performance.now() - start;
}

describe('time is linear in length', () => {
  it.each(Object.keys(HOSTILE))('%s', (name) => {
    const make = HOSTILE[name];
    time(make(20_000));
    const short = Math.min(time(make(250_000)), time(make(250_000)));
    const long = time(make(2_000_000));
    expect(long).toBeLessThan(Math.max(1500, short * 8 * 6));
  });
});

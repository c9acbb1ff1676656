import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {robotsOf} from './robots.ts';

const allows = (lines: string, path: string, agent = 'metier') => robotsOf(lines, agent).allows(path);

describe('robots.txt', () => {
  it.each([
    ['nothing said', '', '/jobs', true],
    ['all kept out', 'User-agent: *\nDisallow: /', '/jobs', false],
    ['the file itself may always be had', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['an empty rule allows', 'User-agent: *\nDisallow:', '/jobs', true],
    ['the longest rule decides', 'User-agent: *\nDisallow: /jobs\nAllow: /jobs/open', '/jobs/open/1', true],
    ['and shuts again', 'User-agent: *\nAllow: /jobs\nDisallow: /jobs/private', '/jobs/private/1', false],
    ['among equals the one that allows', 'User-agent: *\nDisallow: /jobs\nAllow: /jobs', '/jobs', true],
    [
      'our own group before that of all',
      'User-agent: *\nDisallow: /\n\nUser-agent: metier\nDisallow: /private',
      '/jobs',
      true,
    ],
    ['and it shuts us out alone', 'User-agent: metier\nDisallow: /\n\nUser-agent: *\nAllow: /', '/jobs', false],
    ['another’s group is not ours', 'User-agent: otherbot\nDisallow: /', '/jobs', true],
    ['several names of one group', 'User-agent: otherbot\nUser-agent: *\nDisallow: /x', '/x', false],
    ['a star is any characters', 'User-agent: *\nDisallow: /*.php', '/a/b.php?x=1', false],
    ['a dollar is the end', 'User-agent: *\nDisallow: /*.php$', '/a/b.php?x=1', true],
    ['a dollar at the end of the path', 'User-agent: *\nDisallow: /*.php$', '/a/b.php', false],
    ['remarks are left out', 'User-agent: * # all\nDisallow: /a # not this', '/a', false],
    ['capitals and blanks', 'USER-AGENT : *\r\nDISALLOW :  /a', '/a', false],
    ['a group without a name is none', 'Disallow: /a', '/a', true],
  ])('%s', (_why, lines, path, expected) => expect(allows(lines, path)).toBe(expected));

  it('tells delays, sitemaps and signals', () => {
    const robots = robotsOf(
      'Sitemap: https://example.com/a.xml\nUser-agent: *\nCrawl-delay: 5\nDisallow:\nContent-Signal: search=yes, ai-train=no\nSitemap: https://example.com/b.xml',
      'metier',
    );
    expect(robots.delay).toBe(5);
    expect(robots.sitemaps).toEqual(['https://example.com/a.xml', 'https://example.com/b.xml']);
    expect(robots.signals).toEqual({search: 'yes', 'ai-train': 'no'});
  });

  it('a rule without signs fits just the paths that begin with it', () =>
    fc.assert(
      fc.property(fc.webPath(), fc.webPath(), (rule, path) => {
        const written = `/${rule.replace(/[*$#\s]/g, '')}`;
        const asked = `/x${path}`;
        const expected = !(asked.startsWith(written) && written !== '');
        expect(allows(`User-agent: *\nDisallow: ${written}`, asked)).toBe(expected);
      }),
    ));
});

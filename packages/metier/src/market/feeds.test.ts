import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {atomOf, entryOf, type Feed, jsonFeedOf} from './feeds.ts';
import type {Hit} from './search/hits.ts';
import {problemsOfAtom, problemsOfJsonFeed} from './valid-feed-for-test.ts';

const HIT: Hit = {
  id: '18446744073709551615',
  title: 'Data Wizard II',
  employer: 'Orchard & Sons',
  url: 'https://jobs.example/42?a=1&b=2',
  source: 'board',
  language: 'en',
  posted_at: '2026-11-02 00:00:00',
  posted_by: 'published',
  first_seen: '2026-11-03 07:08:09',
  closed_at: '1970-01-01 00:00:00',
  role: 'data-analyst',
  roles: ['data-analyst', 'data-engineer'],
  title_role: 'data-scientist-modelling',
  verdict: 'differs',
  seniority: 'senior',
  employment: ['full-time'],
  arrangement: 'hybrid',
  countries: ['FR'],
  cities: ['Lyon'],
  visa: 'not-offered',
  skills: ['python', 'sql', 'tableau'],
  required: ['python', 'sql'],
  pay_min: 50_000,
  pay_max: 60_000,
  pay_currency: 'EUR',
  pay_period: 'year',
  pay_usd: 60_000,
};

const feedOf = (hits: readonly Hit[], more: Partial<Feed> = {}): Feed => ({
  id: 'urn:uuid:00000000-0000-8000-8000-000000000000',
  title: 'Postings: lyon',
  about: 'metier search --city Lyon',
  address: null,
  since: '2026-11-01T00:00:00Z',
  entries: hits.map(entryOf),
  ...more,
});

describe('a posting in a feed', () => {
  it('says what the work is before what it is called, then what decides', () => {
    const {facts, ...entry} = entryOf(HIT);
    expect(entry).toEqual({
      id: 'urn:uuid:ffffffff-ffff-8000-8000-ffff706f7374',
      title: 'Data analyst: “Data Wizard II” · Orchard & Sons · Lyon',
      url: 'https://jobs.example/42?a=1&b=2',
      employer: 'Orchard & Sons',
      published: '2026-11-03T07:08:09Z',
      updated: '2026-11-03T07:08:09Z',
    });
    expect(Object.fromEntries(facts)).toEqual({
      Work: 'Data analyst; the title says data scientist (modelling)',
      Title: 'Data Wizard II',
      Employer: 'Orchard & Sons',
      Place: 'Lyon, FR, hybrid',
      Level: 'senior',
      Pay: '€50,000–€60,000 a year',
      Visa: 'not offered',
      Requires: 'Python, SQL',
      Names: 'Tableau',
      Posted: '2026-11-02',
    });
  });

  it('is told anew when its board lists it no more', () => {
    const closed = entryOf({...HIT, closed_at: '2026-11-20 10:00:00'});
    expect(closed).toMatchObject({published: '2026-11-03T07:08:09Z', updated: '2026-11-20T10:00:00Z'});
    expect(closed.title).toMatch(/^Closed · Data analyst: /);
    expect(closed.facts).toContainEqual(['Closed', 'no longer listed since 2026-11-20']);
  });

  it('says no more than the posting does', () => {
    const silent = entryOf({
      ...HIT,
      title: '',
      employer: '',
      url: '',
      role: '',
      roles: [],
      posted_by: 'first-seen',
      seniority: '',
      arrangement: '',
      countries: [],
      cities: [],
      visa: '',
      skills: [],
      required: [],
      pay_min: null,
      pay_max: null,
    });
    expect(silent).toMatchObject({title: 'a posting without a title', url: null});
    expect(silent.facts).toEqual([['Posted', 'first seen 2026-11-02']]);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'jobs.example/1', 'https://'])(
    'leads nowhere by %s',
    (url) => expect(entryOf({...HIT, url}).url).toBeNull(),
  );
});

describe('a feed', () => {
  it.each([
    ['of nothing', feedOf([])],
    ['of a posting', feedOf([HIT])],
    ['that is served', feedOf([HIT, {...HIT, id: '7'}], {address: 'http://127.0.0.1:8700/feed?a=1&b="2"'})],
  ])('%s keeps the rules of both formats', (_, feed) => {
    expect(problemsOfAtom(atomOf(feed))).toEqual([]);
    expect(problemsOfJsonFeed(jsonFeedOf(feed))).toEqual([]);
  });

  it('is as new as what it told last, and as old as itself while it lists nothing', () => {
    expect(atomOf(feedOf([]))).toContain('<updated>2026-11-01T00:00:00Z</updated>');
    expect(atomOf(feedOf([HIT])).match(/<updated>(.*?)</)?.[1]).toBe('2026-11-03T07:08:09Z');
  });

  it.each([
    ['the end of CDATA', 'a ]]> b', 'a ]]&gt; b'],
    ['markup', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['an entity', '&lt;b&gt; &#0; &x;', '&amp;lt;b&amp;gt; &amp;#0; &amp;x;'],
    ['characters that XML has no way to write', 'a\u0000\u0008\u001b[31m\ufffe\uffffb', 'a [31mb'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['characters that turn the direction of writing', 'a\u202egnp.exe\u2066', 'agnp.exe'],
    ['the end of an attribute', `" onclick='x'`, '&quot; onclick=&#39;x&#39;'],
  ])('takes a title with %s', (_, title, shown) => {
    const feed = feedOf([{...HIT, title, employer: title, cities: [title]}]);
    const atom = atomOf(feed);
    expect(problemsOfAtom(atom)).toEqual([]);
    expect(atom).toContain(`<title>Data analyst: “${shown}” · ${shown} · ${shown}</title>`);
    const json = jsonFeedOf(feed);
    expect(problemsOfJsonFeed(json)).toEqual([]);
    expect(JSON.parse(json).items[0].content_html).not.toMatch(/<script|onclick='/);
  });

  it('keeps the rules whatever a posting says', () => {
    const words = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(fc.integer({min: 0, max: 0xffff})).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(words, words, words, (title, employer, url) => {
        const feed = feedOf([{...HIT, title, employer, url, cities: [url]}]);
        return !problemsOfAtom(atomOf(feed)).length && !problemsOfJsonFeed(jsonFeedOf(feed)).length;
      }),
    );
  });
});

describe('the checks of feeds', () => {
  const atom = atomOf(feedOf([HIT]));
  const json = JSON.parse(jsonFeedOf(feedOf([HIT])));
  it.each([
    ['an id twice', atom.replace('</feed>', `${/<entry>[\s\S]*<\/entry>/.exec(atom)?.[0]}</feed>`)],
    ['no date', atom.replace(/<updated>.*<\/updated>/, '')],
    ['a date without a time', atom.replace(/<updated>.*?<\/updated>/, '<updated>2026-11-03</updated>')],
    ['a tag left open', atom.replace('</entry>', '')],
    ['a character that is none', atom.replace('Lyon', 'Ly\u0001on')],
    ['a bare ampersand', atom.replace('&amp;', '&')],
    ['an element that is unknown', atom.replace('<entry>', '<entry><summery/>')],
  ])('see in Atom: %s', (_, broken) => expect(problemsOfAtom(broken)).not.toEqual([]));

  it.each([
    ['another version', {...json, version: '1.1'}],
    ['no title', {...json, title: undefined}],
    ['an id that is a number', {...json, items: [{...json.items[0], id: 1}]}],
    ['an entry without content', {...json, items: [{id: 'a'}]}],
    ['an id twice', {...json, items: [json.items[0], json.items[0]]}],
    ['a date that is none', {...json, items: [{...json.items[0], date_published: '3 Nov'}]}],
  ])('see in JSON Feed: %s', (_, broken) => expect(problemsOfJsonFeed(JSON.stringify(broken))).not.toEqual([]));
});

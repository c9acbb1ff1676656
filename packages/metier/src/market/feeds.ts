import {oneLine} from '../text/one-line.ts';
import {closedOn, dayWords, payWords, placeWords, roleWords, workWords} from './hit-words.ts';
import type {Hit} from './search/hits.ts';
import {urnOf} from './urn.ts';
import {skillWords} from './words.ts';

/** A list of postings that a reader of feeds follows. */
export interface Feed {
  /** Stays the same for as long as the feed lives: an IRI. */
  readonly id: string;
  readonly title: string;
  /** What is listed, in a sentence. */
  readonly about: string;
  /** Where the feed is served; null for a file. */
  readonly address: string | null;
  /** When it began, as an ISO moment: its date while it lists nothing. */
  readonly since: string;
  readonly entries: readonly Entry[];
}

/** A posting in a feed. */
export interface Entry {
  readonly id: string;
  /** What the work is, then what it is called, by whom and where. */
  readonly title: string;
  /** Where it is posted, by http or https; null where it does not say. */
  readonly url: string | null;
  readonly employer: string;
  /** When it came to this market, and when that was last to be told anew: ISO moments. */
  readonly published: string;
  readonly updated: string;
  /** What it says, a line each: a name and the words. */
  readonly facts: readonly (readonly [string, string])[];
}

const SKILLS = 12;

/** What a posting is in a feed: the same entry in every feed of every market that knows it by the same source. */
export function entryOf(hit: Hit): Entry {
  const closed = closedOn(hit);
  const [title, employer, city, place] = [hit.title, hit.employer, hit.cities[0] ?? '', placeWords(hit)].map(plain) as [
    string,
    string,
    string,
    string,
  ];
  const named = title ? `“${title}”` : 'a posting without a title';
  const plus = hit.skills.filter((skill) => !hit.required.includes(skill));
  const facts: readonly (readonly [string, string])[] = [
    ['Work', roleWords(hit)],
    ['Title', title],
    ['Employer', employer],
    ['Place', [place, hit.arrangement].filter(Boolean).join(', ')],
    ['Level', hit.seniority],
    ['Pay', payWords(hit)],
    ['Visa', hit.visa.replace('-', ' ')],
    ['Requires', skillList(hit.required)],
    ['Names', skillList(plus)],
    ['Posted', dayWords(hit)],
    ['Closed', closed ? `no longer listed since ${closed}` : ''],
  ];
  return {
    id: urnOf('posting', hit.id),
    title: [closed ? 'Closed' : '', [workWords(hit), named].filter(Boolean).join(': '), employer, city]
      .filter(Boolean)
      .join(' · '),
    url: webAddress(hit.url),
    employer,
    published: isoOf(hit.first_seen),
    updated: isoOf(closed ? hit.closed_at : hit.first_seen),
    facts: facts.filter(([, words]) => words),
  };
}

function skillList(skills: readonly string[]): string {
  const more = skills.length - SKILLS;
  return `${skills.slice(0, SKILLS).map(skillWords).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

const isoOf = (moment: string): string => `${moment.slice(0, 19).replace(' ', 'T')}Z`;

/** The address when it leads to the web: no script, no file. */
function webAddress(words: string): string | null {
  try {
    const url = new URL(words.trim());
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}

/** The feed as Atom 1.0 (RFC 4287). */
export function atomOf(feed: Feed): string {
  const self =
    feed.address === null ? [] : [`  <link rel="self" type="application/atom+xml" href="${xml(feed.address)}"/>`];
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${xml(feed.id)}</id>`,
    `  <title>${xml(feed.title)}</title>`,
    `  <subtitle>${xml(feed.about)}</subtitle>`,
    `  <updated>${updatedOf(feed)}</updated>`,
    '  <author><name>Metier</name></author>',
    ...self,
    ...feed.entries.map(atomEntry),
    '</feed>',
  ].join('\n')}\n`;
}

const atomEntry = (entry: Entry): string =>
  [
    '  <entry>',
    `    <id>${xml(entry.id)}</id>`,
    `    <title>${xml(entry.title)}</title>`,
    `    <published>${entry.published}</published>`,
    `    <updated>${entry.updated}</updated>`,
    ...(entry.employer ? [`    <author><name>${xml(entry.employer)}</name></author>`] : []),
    ...(entry.url ? [`    <link rel="alternate" type="text/html" href="${xml(entry.url)}"/>`] : []),
    `    <content type="html">${xml(htmlOf(entry))}</content>`,
    '  </entry>',
  ].join('\n');

/** The feed as JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: whole(feed.title),
      description: whole(feed.about),
      ...(feed.address === null ? {} : {feed_url: feed.address}),
      language: 'en',
      authors: [{name: 'Metier'}],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        ...(entry.url ? {url: entry.url} : {}),
        title: whole(entry.title),
        content_html: htmlOf(entry),
        content_text: entry.facts.map(([name, words]) => `${name}: ${whole(words)}`).join('\n'),
        date_published: entry.published,
        date_modified: entry.updated,
        ...(entry.employer ? {authors: [{name: whole(entry.employer)}]} : {}),
      })),
    },
    null,
    1,
  )}\n`;
}

const updatedOf = ({since, entries}: Feed): string =>
  [since, ...entries.map(({updated}) => updated)].sort().at(-1) as string;

const htmlOf = ({facts, url}: Entry): string =>
  `<ul>${facts.map(([name, words]) => `<li>${name}: ${xml(words)}</li>`).join('')}</ul>${url ? `<p><a href="${xml(url)}">The posting at its source</a></p>` : ''}`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text inside XML or HTML, in a quoted attribute, too. */
const xml = (text: string): string => whole(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** Words of a posting on one line. */
const plain = (text: string): string => whole(oneLine(text)).trim();

/** The text without what XML 1.0 cannot hold. */
const whole = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write.
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

import type {Piece} from '../trail.ts';
import {children, type Element, wordsOf} from '../xml.ts';
import {instead, joined, type Told} from './value.ts';
import {arrangement, employment} from './words.ts';

/** An item of an RSS, RDF or Atom feed, also with the fields of job boards in namespaces of their own. */
export function feedItem(item: Element): Told {
  const get = (...names: readonly string[]): Piece | null => {
    for (const name of names) {
      const found = wordsOf(item.children.find((one) => local(one.name) === name || one.name === name));
      if (found) return found;
    }
    return null;
  };
  const text = get('content:encoded', 'encoded', 'content', 'description', 'summary');
  return {
    id: (get('guid', 'id') ?? link(item))?.text.trim(),
    fields: [
      ['title', joined([get('title')], '')],
      ['employer', joined([get('company', 'company_name', 'employer', 'hiringOrganization')], '')],
      ...places(item).map((place) => ['location', joined(place, ', ')] as const),
      ['arrangement', joined([arrangement(get('remoteStatus'))], '')],
      ['employment-type', joined([employment(get('job_type', 'jobType', 'employmentType', 'type'))], '')],
      ['salary', joined([get('salary')], '')],
      ['department', joined([get('department')], '')],
      ['posted', joined([get('pubDate', 'published', 'date', 'updated')], '')],
      ['url', joined([link(item)], '')],
    ],
    parts: text ? [{text}] : [],
  };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Teamtailor nests places; other boards write one line. */
function places(item: Element): (Piece | null)[][] {
  const nested = item.children.filter((one) => local(one.name) === 'locations').flatMap((one) => one.children);
  const flat = item.children.filter((one) => local(one.name) === 'location');
  return [...nested, ...flat].map((place) => {
    if (place.children.length === 0) return [wordsOf(place)];
    const part = (name: string) => wordsOf(place.children.find((one) => local(one.name) === name));
    return [part('city') ?? part('name'), part('country')];
  });
}

/** RSS writes the address as text, Atom as an attribute. */
function link(item: Element): Piece | null {
  const [written] = children(item, 'link');
  if (!written) return null;
  const words = wordsOf(written);
  if (words) return words;
  const alternate = item.children.find(
    (one) => one.name === 'link' && (one.attributes.rel ?? 'alternate') === 'alternate',
  );
  const element = alternate ?? written;
  return element.attributes.href ? instead(element.inner, element.attributes.href) : null;
}

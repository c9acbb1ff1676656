import {Assembly} from './assembly.ts';
import type {Body} from './body.ts';
import type {Document, Format, Span} from './document.ts';
import {DocumentError} from './document-error.ts';
import {jobPosting, jobPostings, lenientJson} from './feeds/json-ld.ts';
import {sourceOf, type Told, type Value} from './feeds/value.ts';
import {htmlBody} from './html.ts';
import {type Page, pageOf} from './page.ts';
import {emptyText, withoutTitle} from './posting-document.ts';
import {bodiesOf, told, writeFields} from './told.ts';
import {type Piece, sliceOf} from './trail.ts';

const WHOLE_PAGE = /<(?:!doctype|html|head|body|meta|title|script)\b/i;

/** Whether HTML is a whole page and not the piece of one that a feed carries. */
export const isPage = (html: string): boolean => WHOLE_PAGE.test(html);

/**
 * The postings of a saved web page: what it says to machines as JSON-LD, else its main text without menus, footers and
 * banners. When the page shows much more than its JSON-LD, the shown text is read with the JSON-LD's fields.
 */
export function documentsOfPage(html: string, name: string, source: () => Uint8Array | string): Document[] {
  const page = pageOf(html);
  const whole: Piece = {text: html, part: ''};
  const postings = page.scripts.flatMap((script, i) => postingsIn(html.slice(script.from, script.to), i));
  if (postings.length > 1)
    return distinct(postings).map((posting) => told(jobPosting(posting), 'json-ld', name, () => sourceOf(posting)));
  const main = mainBody(whole, page);
  const [posting] = postings;
  if (posting) {
    const said = jobPosting(posting);
    return [
      lengthOf(said) * 2 >= main.piece.text.length
        ? told(said, 'json-ld', name, source)
        : both(said, main, name, source),
    ];
  }
  return [shown(whole, page, main, name, source)];
}

function postingsIn(json: string, index: number): Value[] {
  const value = lenientJson(json);
  return value === undefined ? [] : jobPostings({value, pointer: `json-ld ${index + 1}`});
}

/** Pages repeat their posting; the same title and text twice is one. */
function distinct(postings: readonly Value[]): Value[] {
  const seen = new Set<string>();
  return postings.filter((posting) => {
    const {title, description, url} = posting.value as Record<string, unknown>;
    const key = JSON.stringify([title, description, description ? '' : url]);
    return !seen.has(key) && seen.add(key);
  });
}

const TAGS = /<[^<>]{0,1000}>/g;

const lengthOf = (posting: Told): number =>
  bodiesOf(posting).reduce((sum, {piece}) => sum + piece.text.replace(TAGS, '').length, 0);

function both(posting: Told, main: Body, name: string, source: () => Uint8Array | string): Document {
  const assembly = new Assembly();
  writeFields(assembly, posting);
  assembly.body(withoutTitle(main, titleOf(posting)));
  return assembly.finish({name, format: 'json-ld' satisfies Format, id: posting.id, source});
}

const titleOf = (posting: Told): string | undefined => {
  const title = posting.fields.find(([field]) => field === 'title')?.[1][0];
  return typeof title === 'object' ? title.text : undefined;
};

const LEAST_SHARE = 0.2;

function mainBody(whole: Piece, page: Page): Body {
  const {from, to} = page.main;
  const skips = new Set([...page.skips].filter((at) => at >= from && at < to).map((at) => at - from));
  return htmlBody(sliceOf(whole, from, to), {skips});
}

function shown(whole: Piece, page: Page, main: Body, name: string, source: () => Uint8Array | string): Document {
  const assembly = new Assembly();
  const body = main.piece.text.length < 200 ? moreOf(whole, main) : main;
  const title = titleSpan(page, body === main);
  if (title) {
    const piece = htmlBody(sliceOf(whole, title.from, title.to)).piece;
    assembly.field('title', [piece]);
    assembly.body(withoutTitle(body, piece.text));
  } else assembly.body(body);
  if (assembly.empty) throw noText(whole.text, name);
  return assembly.finish({name, format: 'html', source});
}

/** When the main element says next to nothing, all of the page, if that is much more. */
function moreOf(whole: Piece, main: Body): Body {
  const all = htmlBody(whole);
  return main.piece.text.length < all.piece.text.length * LEAST_SHARE ? all : main;
}

/** The heading, unless it stands in the text; without one the page's title. */
function titleSpan(page: Page, inMain: boolean): Span | null {
  const {heading, main, title} = page;
  if (!heading) return title;
  return inMain && (heading.from < main.from || heading.to > main.to) ? heading : null;
}

function noText(html: string, name: string): DocumentError {
  if (!/<script\b/i.test(html)) return emptyText(name);
  return new DocumentError(
    'no-text',
    name,
    'The page is made by a script and holds no text. Copy the posting from the browser and paste it.',
  );
}

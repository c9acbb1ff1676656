import type {Body} from './body.ts';
import type {Format} from './document.ts';
import {entity, isCodedMarkup, REFERENCE} from './entities.ts';
import {htmlBody} from './html.ts';
import {isMarkdown, markdownBody} from './markdown.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';

/** Tags that structure a text, and those that only dress words. */
const STRUCTURE =
  /<(?:p|div|ul|ol|li|h[1-6]|table|tr|td|section|article|body|html|head|!doctype)(?=[\s/>])[^<>]{0,2000}>/i;
const DRESS = /<\/?(?:br|b|strong|i|em|u|a|span|font)(?=[\s/>])[^<>]{0,2000}>/i;
const ANY = /<[!/a-z]/i;
/** Paragraphs that are opened and never closed, as Hacker News writes them: the line ends inside them are meant. */
const CLOSED = /<\/p>|<(?:div|ul|ol|li|h[1-6]|table|tr|section|br|body|html)(?=[\s/>])/i;

/** How a text is marked up. */
export type Markup = 'html' | 'dressed' | 'markdown' | 'text';

/** Tells from a text itself how it is marked up; "dressed" is plain text with a few tags inside its lines. */
export function markupOf(text: string): Markup {
  if (text.includes('<') && ANY.test(text)) {
    if (STRUCTURE.test(text)) return text.includes('\n') && !CLOSED.test(text) ? 'dressed' : 'html';
    if (DRESS.test(text)) return text.includes('\n') ? 'dressed' : 'html';
  }
  return isMarkdown(text) ? 'markdown' : 'text';
}

/** The words of a text that may be plain, Markdown or HTML, whose brackets may be encoded. */
export function textBody(piece: Piece, markup: Markup = markupOf(piece.text)): Body {
  if (markup === 'html') return htmlBody(piece);
  if (markup === 'dressed') return htmlBody(piece, {lines: true});
  if (piece.text.includes('&lt;') && isCodedMarkup(piece.text)) return textBody(decoded(piece));
  return markup === 'markdown' ? markdownBody(piece) : {piece, hints: []};
}

export const formatOf = (markup: Markup): Format => (markup === 'dressed' ? 'html' : markup);

/** A piece with its character references decoded once: the markup that a feed sent encoded. */
function decoded(piece: Piece): Piece {
  const {text} = piece;
  const draft = new Draft();
  let at = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const meaning = entity(match[0]);
    if (meaning === null) continue;
    draft.keep(text, at, match.index);
    at = match.index + match[0].length;
    draft.put(meaning, match.index, at);
  }
  if (at === 0) return piece;
  draft.keep(text, at, text.length);
  return builtFrom(piece, draft);
}

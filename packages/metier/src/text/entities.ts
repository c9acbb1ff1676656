import {Tokenizer} from 'htmlparser2';

const nothing = () => {};
const known = new Map<string, string | null>();
const MOST_KNOWN = 500;

/** What a whole character reference ("&amp;", "&#8217;") means, or null when it means nothing. */
export function entity(reference: string): string | null {
  let meaning = known.get(reference);
  if (meaning === undefined) {
    meaning = decode(reference);
    if (known.size < MOST_KNOWN) known.set(reference, meaning);
  }
  return meaning;
}

function decode(reference: string): string | null {
  let out = '';
  let rest = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...silent,
      ontext: (from, to) => {
        rest += reference.slice(from, to);
      },
      ontextentity: (code) => {
        out += String.fromCodePoint(code);
      },
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  return rest === '' && out !== '' ? out : null;
}

/** Callbacks of a tokenizer that hears nothing, to be overridden. */
export const silent = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};

/** Matches a whole character reference. */
export const REFERENCE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/g;

const CODED_TAG = /&lt;\/?(?:p|div|ul|ol|li|h[1-6]|br|strong|b|em|span|section|table)\b/i;
const TAG = /<\/?(?:p|div|ul|ol|li|h[1-6]|br|strong|b|em|span|section|table)\b/i;

/** Whether a text is markup whose own brackets were encoded ("&lt;p&gt;…"), as some feeds send it. */
export const isCodedMarkup = (text: string): boolean => CODED_TAG.test(text) && !TAG.test(text);

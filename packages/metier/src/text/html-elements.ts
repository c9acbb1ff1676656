export type Attributes = Readonly<Record<string, string>>;

const words = (list: string) => new Set(list.split(' '));
/** Elements whose content is never text of the page. */
export const NEVER: ReadonlySet<string> = words(
  'script style template noscript iframe noembed noframes object svg math canvas audio video select option textarea button title map dialog',
);
/** Elements that begin and end a line, with a blank line around them. */
export const APART: ReadonlySet<string> = words(
  'p ul ol dl table h1 h2 h3 h4 h5 h6 blockquote pre section article main header footer aside nav form fieldset figure hr address details',
);
/** Elements that begin and end a line. */
export const LINES: ReadonlySet<string> = words(
  'div li dt dd tr caption figcaption summary legend tbody thead tfoot body html center label',
);
export const CELLS: ReadonlySet<string> = words('td th');
export const LISTS: ReadonlySet<string> = words('ul ol menu');
export const BOLD: ReadonlySet<string> = words('b strong');
export const VOID: ReadonlySet<string> = words('area base br col embed hr img input link meta param source track wbr');

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HINTS_AT_HIDING = /hidden|none/i;
const LONGEST_TAG = 4000;

/** Whether a tag, whose attributes stand in `[from, to)`, hides its element from readers. */
export function isHidden(html: string, from: number, to: number): boolean {
  if (to - from > LONGEST_TAG) return false;
  const source = html.slice(from, to);
  if (!HINTS_AT_HIDING.test(source)) return false;
  const found = attributesOf(source);
  return (
    'hidden' in found ||
    found['aria-hidden'] === 'true' ||
    HIDDEN_STYLE.test(found.style ?? '') ||
    found.type === 'hidden'
  );
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of a tag, from the characters between its name and its end. */
export function attributesOf(source: string): Attributes {
  const found: Record<string, string> = Object.create(null);
  for (const match of source.slice(0, LONGEST_TAG).matchAll(ATTRIBUTE)) {
    found[match[1].toLowerCase()] ??= match[2] ?? match[3] ?? match[4] ?? '';
  }
  return found;
}

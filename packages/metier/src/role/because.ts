import {type RoleId, roleEntry} from '../kb/roles.ts';

/** A role that is named, and the sentences that speak most for it, the strongest first. */
export interface Ground {
  readonly role: string;
  readonly share: number;
  readonly quotes: readonly string[];
  /** What the strongest is: a duty, a demand, or words that are plainly neither. */
  readonly kind: 'duties' | 'demands' | 'words';
}

/** How many duties a posting names, and how many of them are the first role's. */
export interface Duties {
  readonly all: number;
  readonly own: number;
}

const LONGEST_QUOTE = 90;
const SHORTEST_CUT = 40;
/** From this share on a second role is named too. */
const BUNDLED = 0.35;
/** Sentences that only announce what follows, or say the title again. */
const ANNOUNCES = /:$|looking for|seeking|you will$|\bsuchen wir\b|\bwir suchen\b|recherch(?:e|ons) une?\b/i;
/** A head line of a board ("Acme | Data Analyst | Berlin") or where to apply: it says nothing of the work. */
const NO_WORK = / \| .* \| |https?:|www\.|\S@\S/;
const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** One plain sentence on why the shares are what they are. */
export function becauseOf(grounds: readonly Ground[], duties: Duties | null): string {
  const [first, second] = grounds;
  if (!first || !duties) return 'The text does not say what the work is.';
  const quote = quoteOf(first);
  if (!quote) return 'The text names no duties that tell; its words as a whole and its title decide.';
  const {kind} = first;
  if (first.role === 'other') return `Because ${kind} such as “${quote}” belong to none of the 20 roles Metier knows.`;
  const other = second && second.share >= BUNDLED && second.role !== 'other' ? quoteOf(second) : null;
  if (second && other && other !== quote)
    return `Because part of the work is ${workOf(first)}, such as “${quote}”, and part ${workOf(second)}, such as “${other}”.`;
  if (kind === 'duties' && duties.all >= 3 && duties.own * 2 >= duties.all)
    return `Because ${countOf(duties)} are ${workOf(first)}, such as “${quote}”.`;
  return kind === 'words'
    ? `Because words such as “${quote}” speak of ${workOf(first)}.`
    : `Because ${kind} such as “${quote}” are ${workOf(first)}.`;
}

const workOf = ({role}: Ground) => roleEntry(role as RoleId).words.en.work;
const numberOf = (n: number) => NUMBERS[n] ?? String(n);
const countOf = ({all, own}: Duties) =>
  own === all ? `all ${numberOf(all)} duties` : `${numberOf(own)} of ${numberOf(all)} duties`;

/** The strongest sentence that fits, or the strongest cut after a word. */
function quoteOf(ground: Ground): string | null {
  const quotes = ground.quotes.filter((quote) => !NO_WORK.test(quote));
  const short = quotes.filter(({length}) => length <= LONGEST_QUOTE);
  const fitting = short.find((quote) => !ANNOUNCES.test(quote)) ?? short[0];
  const [first] = quotes;
  if (fitting || !first) return fitting ? plain(fitting).replace(/[.;,:]$/, '') : null;
  const start = plain(first.slice(0, 2 * LONGEST_QUOTE));
  const end = start.lastIndexOf(' ', LONGEST_QUOTE);
  return `${start.slice(0, end > SHORTEST_CUT ? end : LONGEST_QUOTE)} …`;
}

const plain = (quote: string) => quote.replace(/\s+/g, ' ').replace(/[“”"]/g, "'");

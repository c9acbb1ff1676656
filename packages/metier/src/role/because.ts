import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {RoleReading, RoleShare} from '../read/reading.ts';

/** How many duties a posting names, how many of them are the first role's, and the shares. */
export interface Duties {
  readonly all: number;
  readonly own: number;
  readonly shares: RoleReading['shares'];
}

const LONGEST_QUOTE = 90;
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
export function becauseOf(duties: Duties | null): string {
  const [first, second] = duties?.shares ?? [];
  if (!duties || !first) return 'The text does not say what the work is.';
  const quote = quoteOf(first);
  if (!quote) return 'Because the title says so; the text names no duties that tell.';
  if (first.role === 'other') return `Because the work is none of the 20 roles Metier knows, such as “${quote}”.`;
  const other = second && second.share >= 0.35 && second.role !== 'other' ? quoteOf(second) : null;
  if (second && other && other !== quote)
    return `Because some of the work is ${workOf(first)}, such as “${quote}”, and some ${workOf(second)}, such as “${other}”.`;
  if (duties.all >= 3 && duties.own * 2 >= duties.all)
    return `Because ${numberOf(duties.own)} of ${numberOf(duties.all)} duties are ${workOf(first)}, such as “${quote}”.`;
  return `Because the text asks for ${workOf(first)}, such as “${quote}”.`;
}

const workOf = ({role}: RoleShare) => roleEntry(role as RoleId).words.en.work;
const numberOf = (n: number) => NUMBERS[n] ?? String(n);

/** The longest of a share's quotes that fits, or the first cut after a word. */
function quoteOf({evidence}: RoleShare): string | null {
  const quotes = evidence.map(({quote}) => quote.replace(/\s+/g, ' ').replace(/[.;,:]$/, ''));
  const [quote] = quotes.filter(({length}) => length <= LONGEST_QUOTE).sort((a, b) => b.length - a.length);
  const [first] = quotes;
  if (quote || !first) return quote ?? null;
  return `${first.slice(0, first.lastIndexOf(' ', LONGEST_QUOTE) > 40 ? first.lastIndexOf(' ', LONGEST_QUOTE) : LONGEST_QUOTE)} …`;
}

import type {Answer, Ask} from './ask.ts';
import {SourceFault} from './source.ts';

export type Row = Readonly<Record<string, unknown>>;

export const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON of an answer. A page of HTML, half a body or nothing is a fault, never an empty board. */
export function jsonOf({text, url}: Answer): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const what = /^\s*</.test(text) ? 'a web page' : text.trim() === '' ? 'nothing' : 'JSON that ends in the middle';
    throw new SourceFault('changed', `${url}: the answer is ${what}, not a list of postings.`);
  }
}

/** The object of an answer. */
export function objectOf(answer: Answer): Row {
  const value = jsonOf(answer);
  if (isRow(value)) return value;
  throw new SourceFault('changed', `${answer.url}: the answer is no object.`);
}

/** The rows of a list; each must have what `needs` names, or the answer is taken for a changed one. */
export function rowsOf(value: unknown, url: string, needs: readonly string[]): Row[] {
  if (!Array.isArray(value)) throw new SourceFault('changed', `${url}: the answer has no list of postings.`);
  const rows = value.filter(isRow);
  const whole = rows.filter((row) =>
    needs.every((key) => row[key] !== undefined && row[key] !== null && row[key] !== ''),
  );
  if (whole.length < value.length * 0.95)
    throw new SourceFault(
      'changed',
      `${url}: ${value.length - whole.length} of ${value.length} postings lack ${needs.join(' or ')}.`,
    );
  return whole;
}

/** What a posting's own address tells; null when it was taken down since the list was made. */
export async function detailOf(url: string, ask: Ask): Promise<Row | null> {
  const answer = await ask({url, most: 5_000_000, accepts: [404, 410]});
  return answer.status === 200 ? objectOf(answer) : null;
}

/** A row with nothing but these keys: whatever else a feed tells, such as names of recruiters, is not kept. */
export const only = (row: Row, keys: readonly string[]): Row =>
  Object.fromEntries(keys.filter((key) => row[key] !== undefined).map((key) => [key, row[key]]));

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const count = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

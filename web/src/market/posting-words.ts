import type {Period} from '../../../packages/metier/src/read/reading.ts';
import type {RoleId, Verdict} from '../reading.ts';
import {country} from '../roles/format.ts';
import type {Words} from '../words/en.ts';
import type {MarketWords} from '../words/market-en.ts';
import type {Posting} from './api.ts';

type Row = Posting['posting'];
type Pay = Pick<Row, 'pay_min' | 'pay_max' | 'pay_currency' | 'pay_period'>;

/** Pay as posted: "€78,000–92,000 a year"; null where none is. */
export function payWords({pay_min, pay_max, pay_currency, pay_period}: Pay, {code, said}: Words): string | null {
  const [low, high] = [pay_min ?? pay_max, pay_max ?? pay_min];
  if (low === null || high === null || !pay_currency) return null;
  const digits = Number.isInteger(low) && Number.isInteger(high) ? 0 : 2;
  const format = new Intl.NumberFormat(code, {
    style: 'currency',
    currency: pay_currency,
    maximumFractionDigits: digits,
  });
  const amount = low === high ? format.format(low) : format.formatRange(low, high);
  const bound = pay_min === null ? said.upTo(amount) : pay_max === null ? said.from(amount) : amount;
  return pay_period ? `${bound} ${said.periods[pay_period as Period]}` : bound;
}

/** "Hamburg, Germany, hybrid"; empty where neither is said. */
export function placeWords(
  {cities, countries, arrangement}: Pick<Row, 'cities' | 'countries' | 'arrangement'>,
  {code, said}: Words,
): string {
  const MOST = 2;
  const lands = countries.slice(0, MOST).map((id) => country(id, code));
  return [
    ...cities.slice(0, MOST),
    ...lands,
    (said.arrangement[arrangement] ?? '').toLocaleLowerCase(code === 'de' ? 'de' : code),
  ]
    .filter(Boolean)
    .join(', ');
}

/** "12 Nov 2026". */
export const dayWords = (moment: string, code: string): string =>
  new Intl.DateTimeFormat(code === 'en' ? 'en-GB' : code, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${moment.slice(0, 10)}T00:00:00Z`));

/** So large a part makes two jobs in one of a posting whose title agrees in part. */
const BUNDLED = 0.3;

/** What the work really is, as a sentence with its sign. */
export function verdictOf(
  {verdict, role, title_role, roles, role_weights}: Row,
  {verdict: words}: Words,
): {readonly sign: Verdict; readonly sentence: string} {
  if (!role) return {sign: 'unknown', sentence: words.unknown};
  const is = role as RoleId;
  const title = title_role as RoleId | '';
  const second = roles.find((one) => one !== role);
  const isBundled = second !== undefined && (role_weights[roles.indexOf(second)] ?? 0) >= BUNDLED;
  if (verdict === 'agrees') return {sign: 'agrees', sentence: words.agrees(is)};
  if (verdict === 'partly')
    return {sign: 'partly', sentence: isBundled ? words.bundled(is, second as RoleId) : words.vague(is)};
  if (verdict === 'differs')
    return {sign: 'differs', sentence: title && title !== is ? words.differs(title, is) : words.differsUnknown(is)};
  return {sign: 'unknown', sentence: words.mostly(is)};
}

/** What a posting does not say, of what its readers look for. */
export function silences(row: Row, {posting: {silences: words}}: MarketWords): readonly string[] {
  return [
    payless(row) && words.pay,
    !row.seniority && words.level,
    row.years === null && words.years,
    row.cities.length + row.countries.length === 0 && words.place,
    !row.arrangement && words.work,
    !row.visa && words.visa,
  ].filter((one) => one !== false);
}

const payless = ({pay_min, pay_max}: Row): boolean => pay_min === null && pay_max === null;

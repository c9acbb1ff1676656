import type {Rows} from './engine.ts';

/** What the market remembers of a posting that its reader should know: facts with the days they stand on, no verdict. */
export interface HistoryNote {
  readonly kind: 'long-open' | 'posted-again';
  readonly message: string;
  /** The days that it stands on, as 2026-11-20, in order. */
  readonly days: readonly string[];
}

/** A posting that a job was offered with. */
export interface Offer {
  readonly id: string;
  readonly cluster: string;
  readonly source: string;
  readonly posted_at: string;
  readonly posted_by: 'published' | 'first-seen';
  readonly first_seen: string;
  readonly seen_at: string;
  readonly closed_at: string;
  /** Whether a board lists it, so that it is known to be there still. */
  readonly listed: boolean;
}

const DAY = 86_400_000;
/** What stands open for so many days is told. */
const LONG = 90;
/** Postings of one job that come sooner after another are corrections, or one posting in several places. */
const AGAIN = 14;
/** The notes on jobs by the id of their first posting; those without are left out. */
export async function historyOf(engine: Rows, jobs: readonly string[]): Promise<Map<string, HistoryNote[]>> {
  if (!jobs.length) return new Map();
  const facts = await engine.rows<Omit<Offer, 'listed'>>(
    `SELECT id, cluster, source, posted_at, posted_by, first_seen, seen_at, closed_at FROM metier.fact FINAL WHERE cluster IN (${jobs.join(',')}) ORDER BY id`,
  );
  const ids = facts.map(({id}) => id);
  const listed = new Set(ids.length ? (await listings(engine, ids)).map(({id}) => id) : []);
  const offers = new Map<string, Offer[]>(jobs.map((job) => [job, []]));
  for (const fact of facts) offers.get(fact.cluster)?.push({...fact, listed: listed.has(fact.id)});
  return new Map([...offers].map(([job, of]) => [job, notesOf(of)] as const).filter(([, notes]) => notes.length));
}

const listings = (engine: Rows, ids: readonly string[]): Promise<{id: string}[]> =>
  engine.rows(`SELECT id FROM metier.listing FINAL WHERE id IN (${ids.join(',')})`);

/** What the postings of one job say of it together. */
export const notesOf = (offers: readonly Offer[]): HistoryNote[] => [...longOpen(offers), ...postedAgain(offers)];

/** The posting that stands longest, by what its board said when it was asked last. */
function longOpen(offers: readonly Offer[]): HistoryNote[] {
  const stands = offers
    .filter(({listed, closed_at}) => listed && timeOf(closed_at) === 0)
    .map((offer) => ({
      offer,
      since: beginOf(offer),
      days: daysFrom(beginOf(offer), offer.seen_at),
    }))
    .sort((a, b) => b.days - a.days);
  const [longest] = stands;
  if (!longest || longest.days < LONG) return [];
  const [from, to] = [dayOf(longest.since), dayOf(longest.offer.seen_at)];
  const begin = longest.since === longest.offer.first_seen ? 'First seen' : 'Posted';
  const message = `${begin} ${from}, and still listed on ${to}: ${longest.days} days.`;
  return [{kind: 'long-open', message, days: [from, to]}];
}

/** The source that posted the job most often: each time is a posting of its own, two weeks after the one before. */
function postedAgain(offers: readonly Offer[]): HistoryNote[] {
  const [most] = [...new Set(offers.map(({source}) => source))]
    .map((source) => ({source, days: daysApart(offers.filter((one) => one.source === source))}))
    .sort((a, b) => b.days.length - a.days.length);
  if (!most || most.days.length < 2) return [];
  const message = `Posted ${most.days.length} times in ${most.source}: ${most.days.join(', ')}.`;
  return [{kind: 'posted-again', message, days: most.days}];
}

function daysApart(offers: readonly Offer[]): string[] {
  const times = offers.map((offer) => timeOf(beginOf(offer))).sort((a, b) => a - b);
  const kept: number[] = [];
  for (const time of times) if (!kept.length || time - (kept.at(-1) as number) >= AGAIN * DAY) kept.push(time);
  return kept.map((time) => new Date(time).toISOString().slice(0, 10));
}

const beginOf = ({posted_at, posted_by, first_seen}: Offer): string =>
  posted_by === 'published' ? posted_at : first_seen;

const dayOf = (moment: string): string => moment.slice(0, 10);
const daysFrom = (from: string, to: string): number => (Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / DAY;
const timeOf = (moment: string): number => Date.parse(`${moment.replace(' ', 'T')}Z`);

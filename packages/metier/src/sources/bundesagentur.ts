import {count, isRow, objectOf, type Row, rowsOf, text} from './json.ts';
import {COMPLETE, incomplete, type Source, SourceFault} from './source.ts';

const API = 'https://rest.arbeitsagentur.de/jobboerse/jobsuche-service';
/** Its versions end without a word: the newest is tried first. */
const VERSIONS = ['v6', 'v7'];
const WORDS = [
  'Machine Learning',
  'Data Scientist',
  'Data Engineer',
  'Data Analyst',
  'Künstliche Intelligenz',
  'MLOps',
];
const PAGES = 5;
const SIZE = 100;

/** The public search of the German employment agency. Its list has no texts; each is asked for on its page. */
export const bundesagentur: Source = {
  id: 'bundesagentur',
  name: 'Bundesagentur für Arbeit',
  documentation: 'https://jobsuche.api.bund.dev/',
  offBecause: null,
  pace: 2000,
  lists: 'window',
  ids: 'source',
  credit: 'Bundesagentur für Arbeit',
  boards: 'one',
  boardOf: (url) => (/(?:^|\.)arbeitsagentur\.de$/.test(url.hostname) ? 'jobsuche' : null),
  pageOf: () => 'https://www.arbeitsagentur.de/jobsuche/',
  async *list(_board, ask) {
    const seen = new Set<string>();
    let cut = false;
    let version = VERSIONS[0] as string;
    for (const words of WORDS) {
      for (let page = 1; page <= PAGES; page++) {
        const query = `jobs?angebotsart=1&size=${SIZE}&page=${page}&veroeffentlichtseit=14&was=${encodeURIComponent(words)}`;
        const {answer, found} = await newest(version, query);
        version = found;
        const url = `${API}/pc/${version}/${query}`;
        const root = objectOf(answer);
        const rows = rowsOf(root.ergebnisliste ?? root.stellenangebote ?? noneOf(root), url, [reference(root)]);
        const jobs: Row[] = [];
        for (const row of rows) {
          const id = text(row.referenznummer ?? row.refnr);
          if (seen.has(id)) continue;
          seen.add(id);
          const job = await posting(row, id);
          if (job) jobs.push(job);
        }
        if (rows.length && seen.size === rows.length && !jobs.length)
          throw new SourceFault('changed', `${url}: the pages of its postings tell no text.`);
        if (jobs.length) yield {name: url, text: JSON.stringify({jobs}), count: jobs.length};
        if (rows.length < SIZE) break;
        cut ||= page === PAGES && (count(root.maxErgebnisse) ?? 0) > PAGES * SIZE;
      }
    }
    return cut ? incomplete(`only the first ${PAGES * SIZE} of a search are asked for`) : COMPLETE;

    /** The answer of the version that still answers. */
    async function newest(first: string, query: string) {
      for (const one of [first, ...VERSIONS.filter((other) => other !== first)]) {
        const answer = await ask({
          url: `${API}/pc/${one}/${query}`,
          headers: {'x-api-key': 'jobboerse-jobsuche'},
          accepts: [403, 404],
        });
        if (answer.status === 200) return {answer, found: one};
      }
      throw new SourceFault('changed', `${API}: none of its versions ${VERSIONS.join(', ')} answers.`);
    }

    /** The posting with the text of its page; null when the page does not tell it. */
    async function posting(row: Row, id: string): Promise<Row | null> {
      const url = `https://www.arbeitsagentur.de/jobsuche/jobdetail/${encodeURIComponent(id)}`;
      const page = await ask({url, accepts: [403, 404, 410], most: 5_000_000});
      const description = page.status === 200 ? descriptionIn(page.text) : '';
      return description ? {...plainly(row, id, url), description} : null;
    }
  },
};

/** A search without results has no list, and says so. */
const noneOf = ({maxErgebnisse}: Row): [] | undefined => (count(maxErgebnisse) === 0 ? [] : undefined);

const reference = (root: Row): string => (root.ergebnisliste ? 'referenznummer' : 'refnr');

/** The row under names that every reader knows. Dates are those of Berlin, without a zone. */
function plainly(row: Row, id: string, url: string): Row {
  const places = Array.isArray(row.stellenlokationen) ? row.stellenlokationen.filter(isRow) : [];
  const addresses = places.map(({adresse}) =>
    isRow(adresse) ? [adresse.ort, adresse.land].map(text).filter(Boolean).join(', ') : '',
  );
  return {
    id,
    title: row.stellenangebotsTitel ?? row.titel ?? row.hauptberuf,
    company: row.firma ?? row.arbeitgeber,
    locations: addresses.filter(Boolean),
    ...(row.homeofficemoeglich === true ? {workplace_type: 'Homeoffice möglich'} : {}),
    salary: row.verguetungsangabe,
    posted: row.datumErsteVeroeffentlichung ?? row.aktuelleVeroeffentlichungsdatum,
    url,
  };
}

/** The description in the state that the page carries for its own script. */
export function descriptionIn(page: string): string {
  const state = /<script[^>]*\bid="ng-state"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (!state) return '';
  try {
    return text(find(JSON.parse(state), /^(?:stellenangebotsBeschreibung|stellenbeschreibung)$/, 6));
  } catch {
    return '';
  }
}

function find(value: unknown, key: RegExp, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (key.test(name) && typeof member === 'string') return member;
    const found = find(member, key, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

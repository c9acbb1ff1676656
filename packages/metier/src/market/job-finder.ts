import type {Rows} from './engine.ts';
import type {Prepared} from './prepare.ts';
import {titleKey} from './row.ts';
import {type Job, sameJob} from './same-job.ts';

interface Candidate extends Job {
  readonly cluster: string;
}

interface CandidateRow {
  readonly id: string;
  readonly employer_key: string;
  readonly title: string;
  readonly cities: readonly string[];
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly cluster: string;
}

/** So many postings are looked at for one key: a key that more share is boilerplate, and the others of the posting tell. */
const MOST_BY_KEY = 24;

/** Finds for postings the cluster of the job that they offer: that of the most alike posting which is stored or stands before them. */
export class JobFinder {
  readonly #engine: Rows;

  constructor(engine: Rows) {
    this.#engine = engine;
  }

  /** The cluster of each posting by id; its own id when nothing else offers the job. */
  async clustersOf(postings: readonly Prepared[]): Promise<Map<string, string>> {
    const byBand = await this.#stored(postings);
    const clusters = new Map<string, string>();
    for (const posting of postings) {
      const job = jobOf(posting);
      const found = bestOf(job, posting, byBand);
      const cluster = found ?? posting.id;
      clusters.set(posting.id, cluster);
      for (const band of posting.bands) push(byBand, band, posting.id, {...job, cluster});
    }
    return clusters;
  }

  /** Candidates in the store, by the keys that they share with some posting. */
  async #stored(postings: readonly Prepared[]): Promise<Map<string, Map<string, Candidate>>> {
    const byBand = new Map<string, Map<string, Candidate>>();
    if (!postings.length) return byBand;
    const bands = [...new Set(postings.flatMap((one) => one.bands))];
    const met = await this.#engine.rows<{band: string; id: string}>(
      `SELECT DISTINCT band, id FROM metier.band WHERE band IN (${bands.join(',')}) ORDER BY band, id LIMIT ${MOST_BY_KEY} BY band`,
    );
    const candidates = await this.#candidates([...new Set(met.map(({id}) => id))]);
    for (const {band, id} of met) {
      const candidate = candidates.get(id);
      if (candidate) push(byBand, band, id, candidate);
    }
    return byBand;
  }

  async #candidates(ids: readonly string[]): Promise<Map<string, Candidate>> {
    if (!ids.length) return new Map();
    const list = ids.join(',');
    const facts = await this.#engine.rows<CandidateRow>(
      `SELECT id, employer_key, title, cities, countries, regions, cluster FROM metier.fact FINAL WHERE id IN (${list})`,
    );
    const signatures = await this.#engine.rows<{id: string; minhash: number[]}>(
      `SELECT id, minhash FROM metier.signature FINAL WHERE id IN (${list})`,
    );
    const signatureOf = new Map(signatures.map(({id, minhash}) => [id, minhash]));
    return new Map(
      facts.map((fact) => [
        fact.id,
        {
          employerKey: fact.employer_key,
          titleKey: titleKey(fact),
          cities: fact.cities,
          countries: fact.countries,
          minhash: signatureOf.get(fact.id) ?? [],
          cluster: fact.cluster,
        },
      ]),
    );
  }
}

const jobOf = ({read, titleKey: key, minhash}: Prepared): Job => ({
  employerKey: read.employer_key,
  titleKey: key,
  cities: read.cities,
  countries: read.countries,
  minhash,
});

function bestOf(job: Job, {id, bands}: Prepared, byBand: ReadonlyMap<string, ReadonlyMap<string, Candidate>>) {
  let best = 0;
  let cluster: string | null = null;
  for (const band of bands)
    for (const [other, candidate] of byBand.get(band) ?? []) {
      if (other === id || leadsNowhere(other, candidate)) continue;
      const alike = sameJob(job, candidate);
      if (alike > best) {
        best = alike;
        cluster = candidate.cluster;
      }
    }
  return cluster;
}

/** A repeat that names no employer does not tie other employers to its job, which is met by its own keys. */
const leadsNowhere = (id: string, {employerKey, cluster}: Candidate): boolean =>
  employerKey.startsWith('?') && cluster !== id;

function push(byBand: Map<string, Map<string, Candidate>>, band: string, id: string, candidate: Candidate): void {
  const met = byBand.get(band);
  if (met) met.set(id, candidate);
  else byBand.set(band, new Map([[id, candidate]]));
}

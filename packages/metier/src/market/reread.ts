import type {Engine} from './engine.ts';
import type {Ingest} from './ingest.ts';
import type {KeptPosting} from './kept.ts';
import type {Prepared} from './prepare.ts';
import type {FactRow, Read, Versions} from './row.ts';

/** A kept posting with what was read of it before. */
export interface Stale extends KeptPosting {
  readonly fact: FactRow;
}

/** A posting as it is read now; null when it is none any more; unread when its reader broke down over it. */
export type Again = Prepared | null | 'unread';

/** Kept postings that were read with other rules or another knowledge base, in pages by id. */
export async function* stalePostings(engine: Engine, versions: Versions, page: number): AsyncGenerator<Stale[]> {
  for (let after = '0'; ; ) {
    const facts = await engine.rows<FactRow>(
      `SELECT * FROM metier.fact FINAL WHERE id > {after:UInt64} AND (rules != {rules:String} OR knowledge != {knowledge:String}) ORDER BY id LIMIT ${page}`,
      {after, ...versions},
    );
    if (!facts.length) return;
    const ids = facts.map(({id}) => id).join(',');
    const bodies = await engine.rows<{id: string; body: string; layout: string}>(
      `SELECT id, body, layout FROM metier.body FINAL WHERE id IN (${ids})`,
    );
    const bodyOf = new Map(bodies.map((one) => [one.id, one]));
    yield facts.flatMap((fact) => {
      const kept = bodyOf.get(fact.id);
      const {id, source, source_key, digest} = fact;
      return kept ? [{id, source, source_key, digest, body: kept.body, layout: kept.layout, fact}] : [];
    });
    after = (facts.at(-1) as FactRow).id;
  }
}

/** What reading again changed. */
export class Changes {
  postings = 0;
  changed = 0;
  dropped = 0;
  unread = 0;
  /** Postings by what changed in them ("role", "skills", "pay"). */
  readonly fields = new Map<string, number>();
  /** Postings that gained and lost a skill, by skill. */
  readonly gained = new Map<string, number>();
  readonly lost = new Map<string, number>();

  count(before: FactRow, now: Prepared | null): void {
    this.postings++;
    if (!now) {
      this.dropped++;
      return;
    }
    const fields = FIELDS.filter(([, columns]) => columns.some((column) => !same(before[column], now.read[column])));
    if (fields.length) this.changed++;
    for (const [name] of fields) more(this.fields, name);
    for (const skill of now.read.skills) if (!before.skills.includes(skill)) more(this.gained, skill);
    for (const skill of before.skills) if (!now.read.skills.includes(skill)) more(this.lost, skill);
  }
}

const FIELDS: readonly (readonly [string, readonly (keyof Read)[]])[] = [
  ['title', ['title']],
  ['employer', ['employer', 'employer_key']],
  ['role', ['role']],
  ['skills', ['skills', 'skill_levels']],
  ['level', ['seniority']],
  ['place', ['countries', 'regions', 'cities', 'arrangement']],
  ['pay', ['pay_min', 'pay_max', 'pay_currency', 'pay_period', 'pay_year']],
  ['education', ['degree', 'degree_level']],
  ['years', ['years']],
  ['language', ['language']],
  ['terms', ['employment', 'visa']],
];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function more(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Stores a page that was read again; what is no posting any more is taken out, what is unread stays as it was. */
export async function storeAgain(
  {engine, ingest, changes, version}: {engine: Engine; ingest: Ingest; changes: Changes; version: number},
  stale: readonly Stale[],
  again: readonly Again[],
): Promise<void> {
  const read: Prepared[] = [];
  const gone: string[] = [];
  stale.forEach(({fact}, i) => {
    const now = again[i] ?? null;
    if (now === 'unread') {
      changes.unread++;
      return;
    }
    changes.count(fact, now);
    if (now) read.push(now);
    else gone.push(`${JSON.stringify({...fact, version, is_deleted: 1})}\n`);
  });
  await ingest.add(read, false);
  await engine.insert('metier.fact', gone.join(''));
}

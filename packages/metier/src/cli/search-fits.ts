import {type Fit, type FitCount, fit} from '../fit/fit.ts';
import {impliedBy} from '../fit/skill-fit.ts';
import type {Rows} from '../market/engine.ts';
import {keptDocument} from '../market/kept.ts';
import {UNTOLD} from '../market/search/hits.ts';
import {bodiesOf, type Hit} from '../market/search.ts';
import type {HitNote} from '../operations/search-notes.ts';
import {shownBy} from '../resume/index.ts';
import type {Surroundings} from './read-one.ts';
import {resumeOf} from './resume-of.ts';

/** A posting that was found, with how a resume stands to what it requires. */
export interface Fitted extends Hit {
  readonly fit: FitCount | null;
}

/** The same with what its history and its words say of whether a job is open. */
export interface Found extends Fitted {
  readonly notes: readonly HitNote[];
}

type Shown = ReturnType<typeof shownBy>;

/** What a resume shows, and the skills that go with it. */
export interface Shows {
  readonly shown: Shown;
  readonly have: readonly string[];
}

export async function showsOf(file: string, today: string, outside: Surroundings): Promise<Shows> {
  const shown = shownBy((await resumeOf(file, today, outside)).resume, today);
  return {shown, have: [...new Set(shown.skills.flatMap(({skill}) => [skill, ...impliedBy(skill)]))]};
}

/** Reads what was found again and fits the resume to it, line by line. */
export async function fitsOf(
  engine: Rows,
  hits: readonly Hit[],
  {shown}: Shows,
  year: number,
): Promise<ReadonlyMap<string, Fit>> {
  const bodies = await bodiesOf(
    engine,
    hits.map(({id}) => id),
  );
  const {Reader} = await import('../reader.ts');
  const reader = new Reader();
  return new Map(
    [...bodies].map(([id, {body, layout, digest}]) => [
      id,
      fit(reader.read(keptDocument(body, layout, digest), {year}).posting, shown),
    ]),
  );
}

/** The larger share of required lines met first, where two more are taken to stand unsaid; postings that require nothing come last. */
export function byFit(a: Fitted, b: Fitted): number {
  const [left, right] = [a.fit, b.fit];
  if (!left?.of || !right?.of) return Number(!left?.of) - Number(!right?.of);
  const share = (one: FitCount) => (one.met + one.partly / 2) / (one.of + UNTOLD);
  return share(right) - share(left) || byText(b.posted_at, a.posted_at) || byText(a.id, b.id);
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

import {roleOfTitle} from '../kb/roles.ts';
import type {Page, Sentence} from '../read/page.ts';
import type {RoleReading} from '../read/reading.ts';
import type {Span} from '../text/document.ts';
import {becauseOf, type Duties, type Ground} from './because.ts';
import {ROLES, type RoleModel, type Scores} from './model.ts';
import {judge} from './verdict.ts';
import * as learnt from './weights.js';

/** Below so many known terms a text whose title names no role does not say what the work is. */
const LEAST_SUBSTANCE = 6;
/** Smaller shares are noise. */
const LEAST_SHARE = 0.08;
const MOST_SHARES = 5;
const MOST_EVIDENCE = 8;
/** A sentence shows a role only if it makes so much of what the best one makes. */
const LEAST_OF_BEST = 0.25;
/** A sentence that makes so many times more of another role is not shown for this one. */
const ANOTHERS = 1.5;
/** Duties are shown before demands. */
const DUTY_FIRST = 1.5;

/** What the job really is, by its duties first, its demands second and its title last. `title` is where the title stands. */
export function weigh(model: RoleModel, page: Page, title: Span | null): RoleReading {
  const named = title ? roleOfTitle(page.text.slice(title.from, title.to)) : null;
  const titleRole = named?.role ?? null;
  const scores = model.scores(page, title, named);
  if (scores.substance < LEAST_SUBSTANCE && !(named?.weight === 'exact' && scores.substance > 0)) {
    return {shares: [], confidence: 0, titleRole, verdict: 'unknown', because: becauseOf([], null)};
  }
  const {
    shares: all,
    confidence,
    verdict,
  } = judge(
    {
      shares: softmax(scores.logits, learnt.sharpness),
      titleRole: named,
      named: titleRole ? ROLES.indexOf(titleRole) : -1,
      substance: scores.substance,
      titleLength: title ? title.to - title.from : 0,
    },
    learnt,
  );
  const kept = topOf(all);
  const sum = kept.reduce((total, role) => total + (all[role] as number), 0);
  const worths = scores.contributions(kept);
  const shown = worths.map((own, i) => {
    const found = strongest(page, scores, worths, i);
    return found.length ? found : strongest(page, scores, [own], 0);
  });
  const shares = kept.map((role, i) => ({
    role: ROLES[role] as string,
    share: rounded((all[role] as number) / sum),
    evidence: spansOf(shown[i] as Sentence[], ROLES[role] === titleRole ? title : null).map(({from, to}) => ({
      from,
      to,
      quote: page.text.slice(from, to),
    })),
  }));
  return {
    shares,
    confidence: rounded(confidence),
    titleRole,
    verdict: title ? verdict : 'unknown',
    because: becauseOf(
      shares.slice(0, 2).map((share, i) => groundOf(page, share, shown[i] as Sentence[])),
      dutiesOf(page, scores, worths),
    ),
  };
}

/** Where a share is written, in the order of the text; only the title where no sentence speaks for it. */
function spansOf(sentences: readonly Sentence[], title: Span | null): readonly Span[] {
  if (!sentences.length && title) return [title];
  return [...sentences].sort((a, b) => a.from - b.from);
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function softmax(logits: Float64Array, factor: number): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (const value of logits) if (value > most) most = value;
  const shares = logits.map((value) => Math.exp((value - most) * factor));
  let sum = 0;
  for (const share of shares) sum += share;
  return shares.map((share) => share / sum);
}

/** The roles worth naming, the largest first. */
function topOf(shares: Float64Array): number[] {
  const most = Math.max(...shares);
  const order: number[] = [];
  for (let role = 0; role < shares.length; role++)
    if ((shares[role] as number) >= Math.min(LEAST_SHARE, most)) order.push(role);
  return order.sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b).slice(0, MOST_SHARES);
}

/** The sentences that make most of a role's score, the strongest first. Those that are plainly another role's are left to it. */
function strongest(page: Page, {sentences}: Scores, worths: readonly Float64Array[], role: number): Sentence[] {
  const best: {sentence: Sentence; worth: number}[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const worth = (worths[role] as Float64Array)[at] as number;
    if (worth <= 0 || worth * DUTY_FIRST <= (best[MOST_EVIDENCE - 1]?.worth ?? 0)) continue;
    if (mostAt(worths, at) > worth * ANOTHERS) continue;
    const sentence = page.sentences[sentences[at] as number] as Sentence;
    if (sentence.block.kind === 'heading' || sentence.after - sentence.first < 3) continue;
    const own = sentence.section === 'tasks' ? worth * DUTY_FIRST : worth;
    let place = best.length;
    while (place > 0 && (best[place - 1] as {worth: number}).worth < own) place--;
    best.splice(place, 0, {sentence, worth: own});
    if (best.length > MOST_EVIDENCE) best.pop();
  }
  const least = (best[0]?.worth ?? 0) * LEAST_OF_BEST;
  return best.flatMap(({sentence, worth}) => (worth >= least ? [sentence] : []));
}

function mostAt(worths: readonly Float64Array[], at: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const worth of worths) if ((worth[at] as number) > most) most = worth[at] as number;
  return most;
}

const groundOf = (
  page: Page,
  {role, share}: {role: string; share: number},
  sentences: readonly Sentence[],
): Ground => ({
  role,
  share,
  quotes: sentences.map(({from, to}) => page.text.slice(from, to)),
  kind: kindOf(sentences[0]),
});

/** Counts the duties, and those that speak for the first role more than for the others that are named. */
function dutiesOf(page: Page, {sentences}: Scores, worths: readonly Float64Array[]): Duties {
  let all = 0;
  let own = 0;
  for (let at = 0; at < sentences.length; at++) {
    const {block, section, first, after} = page.sentences[sentences[at] as number] as Sentence;
    if (section !== 'tasks' || block.kind === 'heading' || after - first < 4) continue;
    const worth = (worths[0] as Float64Array)[at] as number;
    all++;
    if (worth > 0 && mostAt(worths, at) <= worth) own++;
  }
  return {all, own};
}

const kindOf = (sentence: Sentence | undefined): Ground['kind'] =>
  sentence?.section === 'tasks'
    ? 'duties'
    : sentence?.section === 'requirements' || sentence?.section === 'preferred'
      ? 'demands'
      : 'words';

import {type RoleId, roleOfTitle} from '../kb/roles.ts';
import type {Page, Sentence} from '../read/page.ts';
import type {Evidence, RoleReading} from '../read/reading.ts';
import type {Span} from '../text/document.ts';
import {becauseOf, type Duties} from './because.ts';
import {ROLES, type RoleModel, type Scores} from './model.ts';
import {confidenceOf, signalsOf, verdictOf} from './verdict.ts';
import {confidence, sharpness, verdicts} from './weights.js';

/** Below so many known terms a text without a telling title does not say what the work is. */
const LEAST_SUBSTANCE = 6;
/** Smaller shares are noise. */
const LEAST_SHARE = 0.08;
const MOST_SHARES = 5;
const MOST_EVIDENCE = 3;

/** What the job really is, by its duties first, its demands second and its title last. `title` is where the title stands in the page. */
export function weigh(model: RoleModel, page: Page, title: Span | null): RoleReading {
  const named = title ? roleOfTitle(page.text.slice(title.from, title.to)) : null;
  const titleRole = named?.role ?? null;
  const scores = model.scores(page, title, named);
  if (scores.substance < LEAST_SUBSTANCE && !(named?.weight === 'exact' && scores.substance > 0)) {
    return {shares: [], confidence: 0, titleRole, verdict: 'unknown', because: becauseOf(null)};
  }
  const all = softmax(scores.logits, sharpness);
  const signals = signalsOf({
    shares: all,
    titleRole: named,
    named: titleRole ? ROLES.indexOf(titleRole) : -1,
    substance: scores.substance,
  });
  const kept = topOf(all);
  const sum = kept.reduce((total, role) => total + (all[role] as number), 0);
  const shares = kept.map((role) => ({
    role: ROLES[role] as RoleId,
    share: Math.round(((all[role] as number) / sum) * 1000) / 1000,
    evidence: evidenceOf(page, scores, role),
  }));
  return {
    shares,
    confidence: Math.round(confidenceOf(signals, confidence) * 1000) / 1000,
    titleRole,
    verdict: verdictOf(signals, verdicts),
    because: becauseOf(dutiesOf(page, scores, kept, shares)),
  };
}

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
  const order = Array.from(shares.keys()).sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b);
  return order.filter((role, rank) => rank === 0 || (rank < MOST_SHARES && (shares[role] as number) >= LEAST_SHARE));
}

/** The sentences that speak most for a role, duties before demands; in the order of the text. */
function evidenceOf(page: Page, scores: Scores, role: number): Evidence[] {
  const found: {sentence: Sentence; worth: number}[] = [];
  for (const [at, index] of scores.sentences.entries()) {
    const sentence = page.sentences[index] as Sentence;
    if (sentence.block.kind === 'heading' || sentence.after - sentence.first < 3) continue;
    const worth = scores.contribution(at, role) * (sentence.section === 'tasks' ? 1.5 : 1);
    if (worth > 0) found.push({sentence, worth});
  }
  found.sort((a, b) => b.worth - a.worth || a.sentence.from - b.sentence.from);
  const least = (found[0]?.worth ?? 0) * 0.25;
  return found
    .filter(({worth}, rank) => rank < MOST_EVIDENCE && worth >= least)
    .map(({sentence: {from, to}}) => ({from, to, quote: page.text.slice(from, to)}))
    .sort((a, b) => a.from - b.from);
}

/** Counts the duties, and those that speak for the first role more than for the others that are named. */
function dutiesOf(page: Page, scores: Scores, kept: readonly number[], shares: RoleReading['shares']): Duties {
  const sections = scores.sentences.map((index) => (page.sentences[index] as Sentence).section);
  const section = sections.includes('tasks') ? 'tasks' : 'none';
  let all = 0;
  let own = 0;
  for (const [at, index] of scores.sentences.entries()) {
    const {block, first, after} = page.sentences[index] as Sentence;
    if (sections[at] !== section || block.kind === 'heading' || after - first < 4) continue;
    const worth = kept.map((role) => scores.contribution(at, role));
    all++;
    if ((worth[0] as number) > 0 && worth[0] === Math.max(...worth)) own++;
  }
  return {all: section === 'tasks' ? all : 0, own, shares};
}

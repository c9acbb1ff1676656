import {type RoleId, roleOfTitle, type TitleRole} from '../kb/roles.ts';
import type {Sentence} from '../read/page.ts';
import type {Block} from '../text/document.ts';
import {Lexicon, tokenise} from '../text/tokens.ts';
import {ROLES, RoleModel} from './model.ts';
import * as learnt from './weights.js';

/** Work that somebody did: what it was called and what they say they did. */
export interface Work {
  readonly title: string | null;
  readonly sentences: readonly string[];
}

/** What one piece of work was, by role. */
export interface WorkRoles {
  /** Sum 1, one a role of `ROLES`; null where the words do not tell. */
  readonly shares: Float64Array | null;
  /** How much of a role's score each of `Work.sentences` makes, by the place of the role in `ROLES`. */
  speaksFor(role: number): Float64Array;
}

/** Below so many known terms the sentences do not say what the work is, and the title speaks alone. */
const LEAST_SUBSTANCE = 6;
/** So many known terms speak as loudly as a title that names a role: few sentences say little. */
const TITLE_SUBSTANCE = 12;
const NOTHING: WorkRoles = {shares: null, speaksFor: () => new Float64Array(0)};

/**
 * Tells by the model that weighs postings what a position of a resume was: each highlight counts as a duty of a posting
 * does. Making one loads the model, which takes some tens of milliseconds.
 */
export class WorkWeigher {
  readonly #lexicon = new Lexicon();
  readonly #model = new RoleModel(this.#lexicon);

  weigh({title, sentences}: Work): WorkRoles {
    const named = title === null ? null : roleOfTitle(title);
    const texts = [title ?? '', ...sentences];
    const text = texts.join('\n');
    const tokens = tokenise(text, this.#lexicon);
    const parts: Sentence[] = [];
    for (let i = 0, from = 0, first = 0; i < texts.length; i++) {
      const to = from + (texts[i] as string).length;
      let after = first;
      while (after < tokens.count && (tokens.to[after] as number) <= to) after++;
      const block: Block = {kind: 'item', from, to};
      parts.push({from, to, block, section: 'tasks', first, after, cues: 0});
      from = to + 1;
      first = after;
    }
    const span = title ? {from: 0, to: title.length} : null;
    const page = {tokens, sentences: span ? parts : parts.slice(1)};
    const scores = this.#model.scores(page, span, named);
    if (scores.substance < LEAST_SUBSTANCE) return named ? byTitle(named.role) : NOTHING;
    const places = new Map(scores.sentences.map((sentence, at) => [sentence - (span ? 1 : 0), at]));
    return {
      shares: withTitle(softmax(scores.logits), scores.substance, named),
      speaksFor: (role) => {
        const [worth] = scores.contributions([role]);
        return Float64Array.from(sentences, (_, i) => worth?.[places.get(i) ?? -1] ?? 0);
      },
    };
  }
}

function byTitle(role: RoleId): WorkRoles {
  const shares = new Float64Array(ROLES.length);
  const at = ROLES.indexOf(role);
  if (at < 0) return NOTHING;
  shares[at] = 1;
  return {shares, speaksFor: () => new Float64Array(0)};
}

/** The shares of the sentences and the role of the title, which counts the less the more the sentences say. */
function withTitle(shares: Float64Array, substance: number, named: TitleRole | null): Float64Array {
  const at = named?.weight === 'exact' ? ROLES.indexOf(named.role) : -1;
  if (at < 0) return shares;
  const ofText = substance / (substance + TITLE_SUBSTANCE);
  return shares.map((share, role) => ofText * share + (role === at ? 1 - ofText : 0));
}

function softmax(logits: Float64Array): Float64Array {
  const most = Math.max(...logits);
  const shares = logits.map((value) => Math.exp((value - most) * learnt.sharpness));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

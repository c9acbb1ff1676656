import {SKILL_KINDS, skillBroader, skillId, skillKind, skillLabel} from '../kb/skills.ts';
import type {Evidence, Span} from '../text/document.ts';
import {CUE} from './cues.ts';
import type {LevelOf} from './level-model.ts';
import type {Mention} from './mentions.ts';
import type {Page, Sentence} from './page.ts';
import {
  EXAMPLES_RULE,
  type Qualification,
  type Requirement,
  type RequirementLevel,
  type SkillQualification,
  type Years,
} from './reading.ts';
import {type Finding, groupedBy, quote} from './rule.ts';
import {type Experience, openOf} from './rules/experience.ts';
import type {SectionKind} from './sections.ts';

/** A skill with all its mentions that count. */
interface Named {
  readonly skill: number;
  readonly label: string;
  readonly mentions: Mention[];
  level: RequirementLevel;
  years: Years | null;
}

/** The ways to meet one demand, and whether those behind the first are examples of it. */
interface Group {
  readonly ways: readonly Named[];
  readonly examples: boolean;
}

const ORDER: readonly RequirementLevel[] = ['required', 'preferred', 'unspecified'];

/**
 * Skills as requirements, by level and then in the order of the text. A skill that is named several times is one qualification; all its
 * mentions together tell its level. "Python or R" is one requirement with two ways to meet it.
 */
export function skillRequirements(
  page: Page,
  mentions: readonly Mention[],
  levelOf: LevelOf,
  experience: readonly Finding<Experience>[],
): Requirement[] {
  const named = new Map<number | string, Named>();
  const asked = groupedBy(experience, ({sentence}) => sentence);
  const asking = askingOf(page, mentions);
  const entries = asking.map((mention) => {
    const key = mention.skill >= 0 ? mention.skill : wordsOf(page, mention).toLowerCase();
    let entry = named.get(key);
    if (!entry) {
      const label = mention.skill >= 0 ? skillLabel(mention.skill) : wordsOf(page, mention);
      entry = {skill: mention.skill, label, mentions: [], level: 'unspecified', years: null};
      named.set(key, entry);
    }
    entry.mentions.push(mention);
    entry.years ??= yearsOf(mention, page, asked.get(page.sentences[mention.sentence] as Sentence));
    return entry;
  });
  for (const entry of named.values()) entry.level = levelOf(entry.mentions);
  const requirements = grouped(page, asking, entries).map((group) => requirement(page, group));
  return ORDER.flatMap((level) => requirements.filter((one) => one.level === level));
}

/** The mentions but those whose sentence says that they are not asked for. */
const askingOf = (page: Page, mentions: readonly Mention[]): Mention[] =>
  withMakers(mentions).filter(
    (mention) => !((page.sentences[mention.sentence] as Sentence).cues & CUE.denial) || !isDenied(page, mention),
  );

/** "AWS SQS" asks for the service and names whose it is; it does not ask for all of AWS. */
function withMakers(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const mention of mentions) {
    const last = out.at(-1);
    if (last && isMaker(last, mention)) out[out.length - 1] = {...mention, first: last.first};
    else out.push(mention);
  }
  return out;
}

const isMaker = ({skill, after}: Mention, next: Mention): boolean =>
  next.first === after &&
  skill >= 0 &&
  next.skill >= 0 &&
  SKILL_KINDS[skillKind(skill)] === 'platform' &&
  skillBroader(next.skill).includes(skill);

/** One of these stands in all that `isDenied` looks for. */
export const DENIAL_CUES = {kind: CUE.denial, words: 'no not isn nicht kein keine keinen pas sans'};

/** "R is not required", "this is not fine-tuning": words that say that a thing is not asked for. */
function isDenied({lower, tokens, sentences}: Page, mention: Mention): boolean {
  const {from, to} = sentences[mention.sentence] as Span;
  const first = tokens.from[mention.first] as number;
  const last = tokens.to[mention.after - 1] as number;
  return (
    DENIED_BEFORE.test(lower.slice(Math.max(from, first - 24), first)) ||
    DENIED_AFTER.test(lower.slice(last, Math.min(to, last + 90)))
  );
}

const DENIED_BEFORE =
  /\b(?:this is not|it's not|isn't|is not about|no need for|no|not a|kein(?:e|en)?|pas de|sans) (?:a |an |just |any )?$/;
const DENIED_AFTER =
  /^[^.,;()]{0,30}? (?:is|are|ist|sind) (?:not|nicht) (?:a )?(?:required|requirement|necessary|needed|expected|mandatory|erforderlich|notwendig)(?![^.]{0,50}(?:plus|bonus|but|aber|vorteil|nice))/;

const wordsOf = ({text, tokens}: Page, {first, after}: Mention) =>
  text.slice(tokens.from[first], tokens.to[after - 1]).replace(/\s+/g, ' ');

/**
 * The years that the same sentence asks for, when the skill stands right behind them ("5+ years of Python"), or right before
 * the brackets that hold them ("Python (5+ years)").
 */
function yearsOf(mention: Mention, page: Page, experience: readonly Finding<Experience>[] | undefined): Years | null {
  if (!experience) return null;
  const from = page.tokens.from[mention.first] as number;
  const to = page.tokens.to[mention.after - 1] as number;
  const {lower} = page;
  const found =
    experience.find(
      (finding) => openOf(lower, finding) >= to && !/[,;.()]/.test(lower.slice(to, openOf(lower, finding))),
    ) ??
    experience.find(
      (finding) => finding.to <= from && (openOf(lower, finding) < 0 || GOES_ON.test(lower.slice(finding.to, from))),
    );
  if (!found) return null;
  const gap = found.to <= from ? lower.slice(found.to, from) : lower.slice(to, found.from);
  return gap.length <= 60 && !/[;.]/.test(gap) ? found.value.years : null;
}

/** "Deep expertise (5+ years) in": the brackets speak of what follows. */
const GOES_ON = /^[^()]{0,24}\) (?:of|in|with|as|building|developing|working|mit|im|als|en|dans|avec) /;

/**
 * Runs of mentions that the text gives as alternatives, also where duties named one of them before; any other skill stands
 * alone. In the order of what each first names.
 */
function grouped(page: Page, mentions: readonly Mention[], entries: readonly Named[]): Group[] {
  const groupOf = new Map<Named, Named[]>();
  const kinds = new Set<Named>();
  for (let i = 0; i < mentions.length; ) {
    const {at, either, opens} = runFrom(page, mentions, i);
    if (either) join(waysIn(page, mentions.slice(i, at), entries.slice(i, at)), groupOf);
    if (opens) kinds.add(entries[i] as Named);
    i = at;
  }
  return [...new Set(entries.map((entry) => groupOf.get(entry) ?? one(entry, groupOf)))].map((ways) => ({
    ways,
    examples: ways.length > 1 && kinds.has(ways[0] as Named),
  }));
}

/** Duties may join by "or" what is demanded apart: there only what they name first is an alternative. */
function waysIn({sentences}: Page, run: readonly Mention[], entries: readonly Named[]): Named[] {
  const {section} = sentences[(run[0] as Mention).sentence] as Sentence;
  const ways = [...new Set(entries)];
  return DEMANDS.has(section) ? ways : ways.filter(({mentions: [first]}) => run.includes(first as Mention));
}

const DEMANDS = new Set<SectionKind>(['requirements', 'preferred', 'skills']);

/** A run of joined mentions: where it ends, whether they are alternatives, whether it opens with a kind and its examples. */
interface Run {
  readonly at: number;
  readonly either: boolean;
  readonly opens: boolean;
}

function runFrom(page: Page, mentions: readonly Mention[], start: number): Run {
  let at = start + 1;
  let either = false;
  let examples = false;
  let opens = false;
  while (at < mentions.length) {
    const link = linkOf(page, mentions[at - 1] as Mention, mentions[at] as Mention);
    if (!link || (link === 'and' && !examples)) break;
    opens ||= link === 'example' && at === start + 1 && isKind(page, mentions[start] as Mention);
    examples ||= link === 'example';
    either ||= link === 'or' || examples;
    at++;
    // What comes behind "and" closes the examples.
    if (link === 'and') break;
  }
  return {at, either, opens};
}

/** Makes one group of alternatives of one level; what is in a group already brings the others there. */
function join(ways: readonly Named[], groupOf: Map<Named, Named[]>): void {
  const [first] = ways;
  if (!first || ways.length < 2 || ways.some(({level}) => level !== first.level)) return;
  const group = ways.map((way) => groupOf.get(way)).find((known) => known !== undefined) ?? [];
  for (const way of ways) {
    if (groupOf.has(way)) continue;
    group.push(way);
    groupOf.set(way, group);
  }
}

function one(entry: Named, groupOf: Map<Named, Named[]>): Named[] {
  const group = [entry];
  groupOf.set(entry, group);
  return group;
}

/** "vector databases (e.g. Pinecone, Milvus and FAISS)" asks for one of them, or another of the kind. */
const EXAMPLE =
  /^(?:,? ?(?:such as|like|for (?:example|instance)|z\. ?b\.|zum beispiel|bspw\.|beispielsweise|wie(?: z\. ?b\.)?|par exemple|p\. ?ex\.|tel(?:le)?s? que|comme)|[,(:–-]? ?\(?(?:e\.? ?g\.?|for example|z\. ?b\.|bspw\.|p\. ?ex\.|such as|like|ex\.))[,:]?$/;
/** The end of "public clouds (AWS, Google Cloud, etc.)", which names examples, too. */
const ET_CETERA =
  /^[^()\n]*?(?:\b(?:etc|usw|and (?:others|more)|or (?:similar|equivalent)|o\. ?[äÄ]|u\. ?[aä])\b\.?|\.{3}|…) ?\)/;
const AND = /^,? ?(?:and|und|et|en|y|&)$/;

const EITHER = /^(?:,? ?(?:or|oder|ou|of|o|and\/or|und\/oder|et\/ou) ?|\/)$/;

/** What the words that join begin with: most gaps begin otherwise. */
const OPENS_LINK = new Set(',/oOaAuUeE(:–-sSlLfFzZbBwWpPtTcCyY&');

/** "(for example, " and "( e . g . ," have at most so many tokens. */
const MOST_BETWEEN = 7;

/** How two mentions of one sentence are joined: by "or", by a comma in a list that may end in "or", as a kind and its example, or not. */
function linkOf(page: Page, a: Mention, b: Mention): 'or' | 'list' | 'example' | 'and' | null {
  const {text, tokens} = page;
  const between = b.first - a.after;
  if (a.sentence !== b.sentence || between < 1 || between > MOST_BETWEEN) return null;
  const open = text[tokens.from[a.after] as number] as string;
  if (open === ',' && between === 1) return 'list';
  if (!OPENS_LINK.has(open)) return null;
  const gap = text
    .slice(tokens.to[a.after - 1], tokens.from[b.first])
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (gap === ',') return 'list';
  if (EITHER.test(gap)) return 'or';
  if (gap === '(') return isKind(page, a) && goesOn(page, b) ? 'example' : null;
  return EXAMPLE.test(gap) ? 'example' : AND.test(gap) ? 'and' : null;
}

/** "BI tools" is a kind of things; Tableau and Python are things: their names end in a capital word. */
const isKind = (page: Page, mention: Mention): boolean =>
  /(?:^|[ -])\p{Ll}[\p{L}-]*$/u.test(mention.skill >= 0 ? skillLabel(mention.skill) : wordsOf(page, mention));

/** Whether the brackets that a mention opens say at their end that the list goes on. */
const goesOn = ({text, tokens}: Page, {first, after}: Mention): boolean =>
  ET_CETERA.test(text.slice(tokens.from[first], (tokens.to[after - 1] as number) + LONGEST_LIST));

const LONGEST_LIST = 160;

function requirement(page: Page, {ways, examples}: Group): Requirement {
  const anyOf = ways.map(
    (entry): SkillQualification => ({
      kind: 'skill',
      skill: entry.skill >= 0 ? skillId(entry.skill) : null,
      label: entry.label,
      years: entry.years,
      evidence: entry.mentions.map((mention) => evidenceOf(page, mention)),
    }),
  );
  const {level, skill} = ways[0] as Named;
  const rule = examples ? EXAMPLES_RULE : skill >= 0 ? 'skill/known' : 'skill/in-words';
  return {level, certainty: 'stated', rule, anyOf};
}

const evidenceOf = (page: Page, {first, after}: Mention): Evidence =>
  quote(page.document, {from: page.tokens.from[first] as number, to: page.tokens.to[after - 1] as number});

/** A requirement with one way to meet it. */
export const single = (level: RequirementLevel, rule: string, qualification: Qualification): Requirement => ({
  level,
  certainty: 'stated',
  rule,
  anyOf: [qualification],
});

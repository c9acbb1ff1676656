import {type Matches, Vocabulary} from '../kb/vocabulary.ts';
import {codeAt} from '../text/code-at.ts';
import {type Lexicon, MARK} from '../text/tokens.ts';
import type {Page, Sentence} from './page.ts';
import type {RequirementLevel} from './reading.ts';
import type {SectionKind} from './sections.ts';

/** Phrases that tell how much a thing is asked for, by what they tell. English, German, French, Dutch, Spanish. */
const PHRASES = {
  preferred:
    "is a plus|are a plus|a plus|a big plus|a huge plus|a strong plus|plus|plus if|is a bonus|a bonus|bonus points|is preferred|are preferred|preferred|strongly preferred|highly preferred|nice to have|nice-to-have|nice to haves|good to have|great to have|is desirable|desirable|desired|highly desirable|an advantage|advantage|advantageous|is an asset|an asset|beneficial|helpful|is helpful|would be great|would be nice|would be helpful|we'd love|we would love|extra points|brownie points|a nice touch|well regarded|highly regarded|would be ideal|von vorteil|vorteilhaft|wünschenswert|hilfreich|willkommen|ebenfalls willkommen|von nutzen|rundet|runden|kein muss|nicht zwingend|but not required|but not necessary|not required but|not a must|welcome|is welcome|wären von vorteil|ein plus|pluspunkt|nice to haves|un plus|est un plus|serait un plus|sont un plus|seraient un plus|apprécié|appréciée|appréciés|appréciées|serait appréciée|souhaité|souhaitée|souhaités|souhaitées|souhaitable|un atout|est un atout|atout|serait un atout|is een pré|een pré|pré|een plus|se valorará|valorable|deseable|preferible|un punto a favor",
  /** Said before what it speaks of. */
  wish: 'preferably|bevorzugt|ideally|idealerweise|gerne auch|gern auch|gerne|vorzugsweise|bestenfalls|optimalerweise|idéalement|de préférence|bij voorkeur|liefst|preferiblemente|gern|im idealfall|im besten fall|idealiter|idealmente|optional|optionally|bonus',
  required:
    'must|must have|required|is required|are required|mandatory|minimum|at minimum|at least|essential|is essential|necessary|need to have|needs|you need|you must|requires|prerequisite|non-negotiable|a must|is a must|zwingend|zwingend erforderlich|erforderlich|notwendig|voraussetzung|vorausgesetzt|mindestens|muss|unbedingt|setzen wir voraus|exigé|exigée|requis|requise|requises|obligatoire|indispensable|impératif|impérativement|impérative|nécessaire|minimum requis|vereist|verplicht|noodzakelijk|minimaal|imprescindible|obligatorio|requerido|necesario|mínimo',
  demand:
    "experience|experience in|experience with|experienced|experienced in|experience using|experience building|proven experience|hands-on|hands-on experience|practical experience|knowledge|knowledge of|working knowledge|understanding|understanding of|familiarity|familiarity with|familiar with|proficiency|proficiency in|proficient|proficient in|proficient with|expertise|expertise in|expert|expert in|skills|skilled|skilled in|skills in|fluency|fluent|fluent in|background in|background|track record|ability to|able to|comfortable|comfortable with|competence|competency|command of|mastery|mastery of|exposure to|strong|solid|deep|years of|you have|you bring|you know|you are|you're|kenntnisse|kenntnisse in|gute kenntnisse|sehr gute kenntnisse|erfahrung|erfahrungen|erfahrung mit|erfahrung in|berufserfahrung|know-how|verständnis|umgang mit|sicherer umgang|versiert|vertraut|expertise in|fundierte|fundiertes|fähigkeit|du hast|du bringst|du verfügst|du kennst|sie haben|sie bringen|sie verfügen|connaissance|connaissances|bonne connaissance|connaissance de|maîtrise|maîtrise de|maîtrisez|vous maîtrisez|expérience|expérience en|expérience avec|compétences|compétences en|capacité|à l'aise|vous avez|vous disposez|vous justifiez|vous connaissez|vous êtes|doté|ervaring|ervaring met|kennis|kennis van|beheersing|experiencia|experiencia en|conocimiento|conocimientos|conocimientos de|dominio|dominio de",
  duty: "you will|you'll|responsible for|responsibilities|you'll be|will be|in this role|tasks|duties|your job|help us|work with|work on|working on|build|design|develop|implement|maintain|lead|create|drive|own|deliver|support|collaborate|partner|manage|define|ensure|analyze|analyse|conduct|research|train|deploy|aufbau|entwicklung|konzeption|durchführung|umsetzung|unterstützung|betreuung|analyse|erstellung|mitarbeit|verantwortung|du entwickelst|sie entwickeln|vous serez|vous participez|participer|concevoir|développer|mettre en place|assurer|réaliser|analyser|piloter|accompagner|contribuer",
  seek: "looking for|seeking|we seek|we need|we want|we are hiring|is hiring|we're hiring|hiring|searching for|join us|you should|you might|suchen|wir suchen|gesucht|recherchons|nous recherchons|recherche|zoeken|buscamos",
  stack:
    'stack|tech stack|our stack|technologies|technology|tools|environment|we use|built with|built on|running on|umgebung|technologien|eingesetzte|environnement technique|environnement|technologies utilisées|outils',
  us: "we are|we're|our mission|our customers|our clients|founded|we believe|our platform|our product|our products|customers|investors|backed by|raised|wir sind|unser unternehmen|nous sommes|notre",
  not: "not|no|don't|without|nicht|kein|keine|pas|sans|niet|geen|no need|not required|not mandatory|not necessary",
  such: 'such as|e.g.|e.g|eg|like|including|for example|z.b.|z. b.|wie|zum beispiel|beispielsweise|tels que|telles que|comme|par exemple|notamment|bijvoorbeeld|zoals|como|i.e.',
} as const;

/** What a phrase tells; its place in `LEVEL_CUES` is its number. */
export type LevelCue = keyof typeof PHRASES;
export const LEVEL_CUES = Object.keys(PHRASES) as LevelCue[];

/** Finds the phrases that tell how much a thing is asked for. */
export class LevelPhrases {
  readonly #vocabulary: Vocabulary;
  constructor(lexicon: Lexicon) {
    this.#vocabulary = new Vocabulary(lexicon);
    for (const [cue, phrases] of Object.values(PHRASES).entries())
      for (const phrase of phrases.split('|')) this.#vocabulary.add(phrase, cue);
  }
  match(page: Page): Matches {
    return this.#vocabulary.match(page.tokens);
  }
}

/** Where the cues of each sentence stand; `start[i]` is the first match of `page.sentences[i]`. */
export function cuesBySentence(page: Page, matches: Matches): Int32Array {
  const start = new Int32Array(page.sentences.length + 1);
  let at = 0;
  for (const [i, sentence] of page.sentences.entries()) {
    while (at < matches.count && (matches.first[at] as number) < sentence.first) at++;
    start[i] = at;
  }
  start[page.sentences.length] = matches.count;
  return start;
}

/** A thing named in a page: tokens `[first, after)` of a sentence. */
export interface Named {
  readonly sentence: number;
  readonly first: number;
  readonly after: number;
}

export const LEVELS: readonly RequirementLevel[] = ['required', 'preferred', 'unspecified'];

/** What a page as a whole tells of how it asks: found once a page. */
export interface Asking {
  readonly page: Page;
  readonly matches: Matches;
  readonly start: Int32Array;
  /** Whether the page has sentences of duties, demands and wishes. */
  readonly has: Readonly<Record<'tasks' | 'requirements' | 'preferred', boolean>>;
}

export function askingOf(page: Page, matches: Matches): Asking {
  const has = (kind: SectionKind) =>
    page.sentences.some(({section, block}) => section === kind && block.kind !== 'heading');
  return {
    page,
    matches,
    start: cuesBySentence(page, matches),
    has: {tasks: has('tasks'), requirements: has('requirements'), preferred: has('preferred')},
  };
}

const SECTIONS: readonly SectionKind[] = ['tasks', 'requirements', 'preferred', 'skills', 'none', 'terms'];
const FAR = 5;
const CUES = LEVEL_CUES.length;
const WISH = LEVEL_CUES.indexOf('wish');
/** Numbers about one place: section, block, then for each cue how near it stands before and behind, which cue opens and ends the sentence. */
const OF_PLACE = 4 + CUES * 2 + 2;
/** The first place, the place that asks most plainly, how many places stand in each section, and the page as a whole. */
export const LEVEL_FEATURES = OF_PLACE * 2 + SECTIONS.length + 5;
/** Features of one mention alone do not need the counts; sections rank by how plainly they ask. */
const PLAINLY: Partial<Record<SectionKind, number>> = {requirements: 5, preferred: 4, skills: 3, none: 2, tasks: 1};

/** The place that asks most plainly. */
export function plainestOf({page}: Asking, places: readonly Named[]): Named {
  const plainness = ({sentence}: Named) => PLAINLY[(page.sentences[sentence] as Sentence).section] ?? 0;
  let plainest = places[0] as Named;
  for (const place of places) if (plainness(place) > plainness(plainest)) plainest = place;
  return plainest;
}

/** Numbers that tell how much a thing that a page names in these places is asked for; `out` has `LEVEL_FEATURES` of them. */
export function levelFeatures(asking: Asking, places: readonly Named[], out: Float64Array): void {
  const {page, has} = asking;
  const sectionOf = ({sentence}: Named) => (page.sentences[sentence] as Sentence).section;
  const plainest = plainestOf(asking, places);
  placeFeatures(asking, places[0] as Named, out, 0);
  if (plainest === places[0]) out.copyWithin(OF_PLACE, 0, OF_PLACE);
  else placeFeatures(asking, plainest, out, OF_PLACE);
  let at = OF_PLACE * 2;
  out.fill(0, at, at + SECTIONS.length);
  for (const place of places) {
    const section = SECTIONS.indexOf(sectionOf(place));
    if (section >= 0) out[at + section] = (out[at + section] as number) + 1;
  }
  at += SECTIONS.length;
  out[at++] = places.length;
  out[at++] = has.tasks ? 1 : 0;
  out[at++] = has.requirements ? 1 : 0;
  out[at++] = has.preferred ? 1 : 0;
  out[at] = plainest.sentence / page.sentences.length;
}

function placeFeatures(
  {page, matches, start}: Asking,
  {sentence: index, first, after}: Named,
  out: Float64Array,
  base: number,
): void {
  const sentence = page.sentences[index] as Sentence;
  out[base] = SECTIONS.indexOf(sentence.section);
  out[base + 1] = sentence.block.kind === 'item' ? 0 : sentence.block.kind === 'heading' ? 1 : 2;
  out[base + 2] = depthAt(page, sentence, first);
  out[base + 3] = sentence.after - sentence.first;
  const cue = base + 4;
  out.fill(FAR, cue, cue + CUES * 2);
  let opens = CUES;
  let ends = CUES;
  for (let m = start[index] as number; m < matches.count && (matches.first[m] as number) < sentence.after; m++) {
    const kind = matches.entry[m] as number;
    const from = matches.first[m] as number;
    const to = matches.after[m] as number;
    const before = to <= first;
    if (!before && (from < after || (kind === WISH && speaksOn(page, to, sentence.after)))) continue;
    const distance = isAlone(page, from, to)
      ? 1
      : before
        ? reach(page, to, first, true)
        : reach(page, after, from, false);
    if (m === start[index] && from - sentence.first <= 2) opens = kind;
    if (sentence.after - to <= 2 && distance < 4) ends = kind;
    const side = cue + kind * 2 + (before ? 0 : 1);
    // What decides by itself decides within its clause.
    if (distance < (out[side] as number) && !(distance === 4 && DECIDES[LEVEL_CUES[kind] as LevelCue]))
      out[side] = distance;
  }
  out[cue + CUES * 2] = opens;
  out[cue + CUES * 2 + 1] = ends;
}

/** What the cues that decide by themselves say. */
const DECIDES: Partial<Record<LevelCue, RequirementLevel>> = {
  preferred: 'preferred',
  wish: 'preferred',
  required: 'required',
};

/**
 * Where one sentence both requires and prefers, the words with fewer commas between win: in "Kafka required, Spark a plus" those
 * behind, in "must have Kafka, Spark is a plus" each its own. `null` where a sentence does not do both, or both are as near.
 */
export function nearerWords(
  {page, matches, start}: Asking,
  {sentence: index, first, after}: Named,
): RequirementLevel | null {
  const {after: end} = page.sentences[index] as Sentence;
  let last: RequirementLevel | null = null;
  let lastCommas = Number.POSITIVE_INFINITY;
  let next: RequirementLevel | null = null;
  let nextCommas = Number.POSITIVE_INFINITY;
  let requires = false;
  let prefers = false;
  for (let m = start[index] as number; m < matches.count && (matches.first[m] as number) < end; m++) {
    const cue = LEVEL_CUES[matches.entry[m] as number] as LevelCue;
    const decided = DECIDES[cue];
    if (decided === 'required') requires = true;
    else if (decided) prefers = true;
    const from = matches.first[m] as number;
    const to = matches.after[m] as number;
    if (!decided || (from < after && first < to)) continue;
    if (to <= first) {
      last = decided;
      lastCommas = commas(page, to, first);
    } else if (!next && !(cue === 'wish' && speaksOn(page, to, end))) {
      next = decided;
      nextCommas = commas(page, after, from);
    }
  }
  if (!requires || !prefers || lastCommas === nextCommas) return null;
  return lastCommas < nextCommas ? last : next;
}

/** Whether words follow in the same clause: "SQL, ideally BigQuery" wishes for what comes. */
const speaksOn = ({tokens}: Page, at: number, end: number) => at < end && !((tokens.shape[at] as number) & MARK);

/** How many commas stand in `[from, to)`; a semicolon, a stop and a bracket that opens or ends part more than they do. */
function commas({text, tokens}: Page, from: number, to: number): number {
  let count = 0;
  for (let t = from; t < to; t++) {
    const code = codeAt(text, tokens.from[t] as number);
    if (code === 44) count++;
    else if (code === 59 || code === 46 || code === 40 || code === 41) count += 10;
  }
  return count;
}

/**
 * How far a cue reaches over the tokens between it and a thing. 0: within five words; 1: in the same clause; 2: farther;
 * 3: across whole brackets, or into the thing's own; 4: beyond a semicolon or stop; 5: not at all, from inside brackets that
 * the thing stands outside of ("Kafka (Spark preferred)").
 */
function reach({text, tokens}: Page, from: number, to: number, before: boolean): number {
  let brackets = 0;
  let open = 0;
  for (let t = from; t < to; t++) {
    const code = codeAt(text, tokens.from[t] as number);
    if (code === 59 || code === 46 || code === 0x2013) return 4;
    if (code === 40) {
      brackets++;
      open++;
    } else if (code === 41) {
      brackets++;
      if (open) open--;
      else if (before) return FAR;
    }
  }
  if (open && !before) return FAR;
  return brackets ? 3 : to - from <= 5 ? 0 : to - from <= 16 ? 1 : 2;
}

/** Whether brackets hold the words and nothing else: "Kafka (a plus)". */
const isAlone = ({text, tokens}: Page, from: number, to: number) =>
  from > 0 &&
  to < tokens.count &&
  codeAt(text, tokens.from[from - 1] as number) === 40 &&
  codeAt(text, tokens.from[to] as number) === 41;

/** How many brackets are open before a token. */
function depthAt({text, tokens}: Page, sentence: Sentence, token: number): number {
  let depth = 0;
  for (let t = sentence.first; t < token; t++) {
    const code = codeAt(text, tokens.from[t] as number);
    if (code === 40) depth++;
    else if (code === 41) depth--;
  }
  return Math.max(0, Math.min(1, depth));
}

import {type Matches, Vocabulary} from '../kb/vocabulary.ts';
import type {Lexicon} from '../text/tokens.ts';
import type {Page, Sentence} from './page.ts';
import type {RequirementLevel} from './reading.ts';

/** Phrases that tell how much a thing is asked for, by what they tell. English, German, French, Dutch, Spanish. */
const PHRASES = {
  preferred:
    "is a plus|are a plus|a plus|a big plus|a huge plus|a strong plus|plus|plus if|is a bonus|a bonus|bonus|bonus points|is preferred|are preferred|preferred|preferably|strongly preferred|highly preferred|nice to have|nice-to-have|nice to haves|good to have|great to have|ideally|ideal|is desirable|desirable|desired|highly desirable|an advantage|advantage|advantageous|is an asset|an asset|beneficial|helpful|is helpful|would be great|would be nice|would be helpful|not required|not mandatory|not necessary|optional|optionally|we'd love|we would love|extra points|brownie points|a nice touch|well regarded|highly regarded|would be ideal|von vorteil|wünschenswert|wären von vorteil|idealerweise|gerne auch|gern auch|gerne|vorzugsweise|bestenfalls|optimalerweise|ein plus|pluspunkt|nice to haves|un plus|est un plus|serait un plus|sont un plus|seraient un plus|apprécié|appréciée|appréciés|appréciées|serait appréciée|souhaité|souhaitée|souhaités|souhaitées|souhaitable|idéalement|de préférence|un atout|est un atout|atout|serait un atout|bij voorkeur|is een pré|een pré|pré|een plus|liefst|se valorará|valorable|deseable|preferiblemente|preferible|un punto a favor",
  required:
    'must|must have|required|is required|are required|mandatory|minimum|at minimum|at least|essential|is essential|necessary|need to have|needs|you need|you must|requires|prerequisite|non-negotiable|a must|is a must|zwingend|zwingend erforderlich|erforderlich|notwendig|voraussetzung|vorausgesetzt|mindestens|muss|unbedingt|setzen wir voraus|exigé|exigée|requis|requise|requises|obligatoire|indispensable|impératif|impérativement|impérative|nécessaire|minimum requis|vereist|verplicht|noodzakelijk|minimaal|imprescindible|obligatorio|requerido|necesario|mínimo',
  demand:
    'experience|experience in|experience with|experienced|experienced in|experience using|experience building|proven experience|hands-on|hands-on experience|practical experience|knowledge|knowledge of|working knowledge|understanding|understanding of|familiarity|familiarity with|familiar with|proficiency|proficiency in|proficient|proficient in|proficient with|expertise|expertise in|expert|expert in|skills|skilled|skilled in|skills in|fluency|fluent|fluent in|background in|background|track record|ability to|able to|comfortable|comfortable with|competence|competency|command of|mastery|mastery of|exposure to|strong|solid|deep|years of|you have|you bring|you know|you are|you\'re|kenntnisse|kenntnisse in|gute kenntnisse|sehr gute kenntnisse|erfahrung|erfahrungen|erfahrung mit|erfahrung in|berufserfahrung|know-how|verständnis|umgang mit|sicherer umgang|versiert|vertraut|expertise in|fundierte|fundiertes|fähigkeit|du hast|du bringst|du verfügst|du kennst|sie haben|sie bringen|sie verfügen|connaissance|connaissances|bonne connaissance|connaissance de|maîtrise|maîtrise de|maîtrisez|vous maîtrisez|expérience|expérience en|expérience avec|compétences|compétences en|capacité|à l\'aise|vous avez|vous disposez|vous justifiez|vous connaissez|vous êtes|doté|ervaring|ervaring met|kennis|kennis van|beheersing|experiencia|experiencia en|conocimiento|conocimientos|conocimientos de|dominio|dominio de',
  duty: "you will|you'll|responsible for|responsibilities|you'll be|will be|in this role|tasks|duties|your job|help us|work with|work on|working on|build|design|develop|implement|maintain|lead|create|drive|own|deliver|support|collaborate|partner|manage|define|ensure|analyze|analyse|conduct|research|train|deploy|aufbau|entwicklung|konzeption|durchführung|umsetzung|unterstützung|betreuung|analyse|erstellung|mitarbeit|verantwortung|du entwickelst|sie entwickeln|vous serez|vous participez|participer|concevoir|développer|mettre en place|assurer|réaliser|analyser|piloter|accompagner|contribuer",
  seek: "looking for|seeking|we seek|we need|we want|we are hiring|is hiring|we're hiring|hiring|searching for|join us|you should|you might|suchen|wir suchen|gesucht|recherchons|nous recherchons|recherche|zoeken|buscamos",
  stack: 'stack|tech stack|our stack|technologies|technology|tools|environment|we use|built with|built on|running on|umgebung|technologien|eingesetzte|environnement technique|environnement|technologies utilisées|outils',
  us: "we are|we're|our mission|our customers|our clients|founded|we believe|our platform|our product|our products|customers|investors|backed by|raised|wir sind|unser unternehmen|nous sommes|notre",
  not: "not|no|don't|without|nicht|kein|keine|pas|sans|niet|geen|no need",
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
    for (const [cue, phrases] of Object.values(PHRASES).entries()) for (const phrase of phrases.split('|')) this.#vocabulary.add(phrase, cue);
  }
  match(page: Page): Matches {
    return this.#vocabulary.match(page.tokens);
  }
}

const SECTIONS = ['tasks', 'requirements', 'preferred', 'skills', 'none', 'terms', 'other'] as const;
const REACH = 4;
const LAYOUT = {section: SECTIONS.length * 3, cue: LEVEL_CUES.length * 2 * REACH, cueSection: LEVEL_CUES.length * 2 * SECTIONS.length, opens: (LEVEL_CUES.length + 1) * SECTIONS.length, ends: (LEVEL_CUES.length + 1) * SECTIONS.length, asks: SECTIONS.length * 2, brackets: 2};
const offsets = {} as Record<keyof typeof LAYOUT, number>;
let size = 0;
for (const name of Object.keys(LAYOUT) as (keyof typeof LAYOUT)[]) {
  offsets[name] = size;
  size += LAYOUT[name];
}
/** Features of the first mention, and again of all mentions together. */
export const LEVEL_FEATURES = size * 2;
const MENTION_FEATURES = size;
export const LEVELS: readonly RequirementLevel[] = ['required', 'preferred', 'unspecified'];

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

/** Features of how a thing that is named in these places is asked for: those of the first place, and those of any. */
export function levelFeatures(page: Page, places: readonly Named[], matches: Matches, start: Int32Array, asksSomewhere: boolean): number[] {
  const out = new Int32Array(MOST_LEVEL_FEATURES);
  const features: number[] = [];
  const seen = new Set<number>();
  for (const [i, {sentence, first, after}] of places.entries()) {
    const count = placeFeatures(page, sentence, first, after, matches, start, asksSomewhere, out);
    for (let n = 0; n < count; n++) {
      const feature = out[n] as number;
      if (i === 0) features.push(feature);
      if (!seen.has(feature)) {
        seen.add(feature);
        features.push(MENTION_FEATURES + feature);
      }
    }
  }
  return features;
}

function placeFeatures(page: Page, index: number, first: number, after: number, matches: Matches, start: Int32Array, asksSomewhere: boolean, out: Int32Array): number {
  const sentence = page.sentences[index] as Sentence;
  const section = sectionIndex(sentence);
  const kind = sentence.block.kind === 'item' ? 0 : sentence.block.kind === 'heading' ? 1 : 2;
  let n = 0;
  out[n++] = offsets.section + section * 3 + kind;
  out[n++] = offsets.asks + section * 2 + (asksSomewhere ? 1 : 0);
  let opens = LEVEL_CUES.length;
  let ends = LEVEL_CUES.length;
  const nearest = new Int8Array(LEVEL_CUES.length * 2).fill(-1);
  for (let m = start[index] as number; m < matches.count && (matches.first[m] as number) < sentence.after; m++) {
    const cue = matches.entry[m] as number;
    if (m === start[index] && (matches.first[m] as number) - sentence.first <= 2) opens = cue;
    if (sentence.after - (matches.after[m] as number) <= 2) ends = cue;
    const before = (matches.after[m] as number) <= first;
    if (!before && (matches.first[m] as number) < after) continue;
    const from = before ? (matches.after[m] as number) : after;
    const to = before ? first : (matches.first[m] as number);
    const distance = reach(page, from, to);
    const side = cue * 2 + (before ? 0 : 1);
    if ((nearest[side] as number) < 0 || distance < (nearest[side] as number)) nearest[side] = distance;
  }
  for (let side = 0; side < nearest.length; side++) {
    if ((nearest[side] as number) < 0) continue;
    out[n++] = offsets.cue + side * REACH + (nearest[side] as number);
    out[n++] = offsets.cueSection + side * SECTIONS.length + section;
  }
  out[n++] = offsets.opens + opens * SECTIONS.length + section;
  out[n++] = offsets.ends + ends * SECTIONS.length + section;
  out[n++] = offsets.brackets + (isBracketed(page, sentence, first) ? 1 : 0);
  return n;
}

const MOST_LEVEL_FEATURES = LEVEL_CUES.length * 4 + 8;

const sectionIndex = ({section}: Sentence) => {
  const i = (SECTIONS as readonly string[]).indexOf(section);
  return i < 0 ? SECTIONS.length - 1 : i;
};

/** 0: within five words; 1: in the same clause; 2: beyond a comma or bracket; 3: beyond a semicolon or stop. */
function reach(page: Page, from: number, to: number): number {
  let commas = 0;
  for (let t = from; t < to; t++) {
    const code = page.text.charCodeAt(page.tokens.from[t] as number);
    if (code === 59 || code === 46 || code === 0x2013) return 3;
    if (code === 41 || code === 40) commas += 2;
  }
  return commas ? 2 : to - from <= 5 ? 0 : to - from <= 16 ? 1 : 2;
}

function isBracketed(page: Page, sentence: Sentence, first: number): boolean {
  let depth = 0;
  for (let t = sentence.first; t < first; t++) {
    const code = page.text.charCodeAt(page.tokens.from[t] as number);
    if (code === 40) depth++;
    else if (code === 41) depth--;
  }
  return depth > 0;
}

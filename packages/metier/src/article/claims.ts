import {SKILL_KINDS, type Skill, skillIndex, skillKind} from '../kb/skills.ts';
import type {ArticleClaim, ArticleClaimKind, NamedSkill} from '../read/article.ts';
import type {Evidence, Span} from '../text/document.ts';
import {inEnglish, WHOLE} from './abroad.ts';
import {dutiesIn} from './duties.ts';
import {degreesIn, growthIn, payIn} from './figures.ts';
import type {MeantText} from './meant.ts';
import type {Statement} from './statements.ts';
import {isPersonal} from './subject.ts';

type SkillKind = Skill['kind'];

const ALWAYS = /\b(?:every|must|always|mandatory|essential|indispensable|non-negotiable|all of them|no exceptions)\b/i;
const SOFT =
  /\b(?:communicat\w*|collaborat\w*|team[- ]?work\w*|team player|creativ\w*|problem[- ]solving|analytical|critical thinking|leadership|curio\w*|adaptab\w*|interpersonal|time management|storytelling|presentation skills|soft skills|empathy|attention to detail|business acumen|passion\w*|work ethic|patience)\b/i;
const SAYS_NOTHING =
  /\b(?:(?:can|may|could|might|will) (?:\w+ )?vary|varies|differs?\b|depend(?:s|ing)? on|as follows|the following|each role|(?:seem|look) similar|these differences|similar to|much like|near(?:er)? to|comparable (?:to|with)|closer to|this article|this guide|this post|click|read more|sign up|check out)\b/i;
const NEEDS =
  /\b(?:needs?|require[sd]?|must|should (?:know|have|be)|knows?\b|have to (?:know|learn)|knowledge (?:of|in)|proficien\w+|expert(?:ise)? in|familiar\w*|fluent in|comfortable with|essential|mandatory|experience (?:with|in)|understand(?:s|ing)? of|background in)\b/i;
const USES = /\b(?:uses?|using|works? with|working with|rel(?:y|ies) on|toolkits?|tools?|stack)\b/i;
const IS =
  /^(?:['’](?:s|re)|(?:\s(?:jobs?|roles?|positions?|titles?))?\s(?:is|are|was|were|means))\b(?!\s(?:responsible|in charge|expected|often involved|focused|tasked|used|paid|likely|projected|able|required|needed))/i;
const DOES =
  /\b(?:responsible for|in charge of|works? on|focus(?:es)? on|builds?|designs?|deploys?|develops?|creates?|trains?|conducts?|maintains?|analy[sz]es?|implements?|monitors?|collaborates?|publish(?:es)?|writes?|runs?|leads?|turns?|involved in|spends?|answers?|measures?|translates?|communicates?|ensures?|manages?|evaluates?|researches)\b/i;
const OUTLOOK = /\b(?:demand|outlook|grow\w*|prospects)\b/i;
const DENIES =
  /^(?:[^,;]{0,60},\s)?[^,;]{0,60}?\b(?:(?:do|does|did|is|are|was|were|will|would|can|should)(?:n['’]t| not)|never)\b/i;
/** A verb in the present right behind the subject: what they do. */
const VERB =
  /^\s(?:(?:\w+ly|often|also|then|always)\s)?(?!(?:has|have|had|came|comes?|can|could|may|might|will|would|shall|should|must|means?|gets?|got|became|becomes?|remains?|seems?|\w+ed|\w+ly)\b)[a-z]{3,}\b/;
const TO_THE_READER = /^\W*(?:\w+,? ){0,2}you(?:['’]\w+|r)?\b/i;
const LISTS: readonly (readonly [ArticleClaimKind, RegExp])[] = [
  ['does', /\b(?:responsib\w+|dut(?:y|ies)|tasks|involves?|you(?:['’]ll| will) (?:do|be)|they do)\b/i],
  ['needs', /\b(?:need|skills?|know|require\w*|should have|must)\b/i],
  ['industry', /\b(?:industr(?:y|ies)|sectors?|employers|companies|firms|labs|universities)\b/i],
  [
    'uses',
    /\b(?:use[sd]?|using|tools?|stack|software|technologies|such as|like|algorithms|models|methods|techniques)\b/i,
  ],
  ['prepare', /\b(?:tips|steps|prepare|get started|learn)\b/i],
];

/** What a statement claims, with its words as meant and the way back to those as written; null when it claims nothing. */
export function claimOf(
  statement: Statement,
  words: string,
  skills: readonly NamedSkill[],
  {written, language}: Pick<MeantText, 'written' | 'language'>,
): ArticleClaim | null {
  if (!WHOLE.has(language)) return claimAbroad(statement, inEnglish(words, language), skills, written);
  if (isPersonal(words) || /\?$/.test(words) || (statement.lead === null && /:$/.test(words) && !skills.length))
    return null;
  const {kind, isItem, hasSubject} = statement;
  const base = {always: ALWAYS.test(words), evidence: [written({from: statement.from, to: statement.to})]};
  const pay = payIn(words, kind === 'pays');
  if (pay && kind !== 'prepare') return {kind: 'pays', ...pay, ...base};
  const growth = growthIn(words);
  if (growth && (growth.growth !== null || kind === 'outlook')) return {kind: 'outlook', ...growth, ...base};
  if (!isItem && !hasSubject) return null;
  if (isItem && !skills.length && DENIES.test(words)) return null;
  if (
    !isItem &&
    (SAYS_NOTHING.test(words) || DENIES.test(words) || (!skills.length && words.split(/\s+/).length < FEWEST_WORDS))
  )
    return null;
  const degrees = degreesIn(words);
  if (degrees.length && kind !== 'prepare') return {kind: 'education', degrees, ...base};
  const said = isItem ? ofItem(statement, words, skills) : ofSentence(statement, words, skills);
  if (!said || said === 'pays') return null;
  if (said === 'education' || said === 'outlook')
    return said === 'outlook' && OUTLOOK.test(words)
      ? {kind: 'outlook', growth: null, period: null, group: null, ...base}
      : needing('needs', words, skills, base);
  if (said === 'is' || said === 'industry') return {kind: said, ...base};
  if (said === 'does')
    return doing(words, ({from, to}) => written({from: statement.from + from, to: statement.from + to}), base);
  return needing(said, words, skills, base);
}

/**
 * What a statement of an article in another language claims, its cues in English: what is used, needed and paid, and degrees,
 * only where it speaks of nobody else.
 */
function claimAbroad(
  {kind, isItem, hasSubject, roles, names, from, to}: Statement,
  words: string,
  skills: readonly NamedSkill[],
  written: (span: Span) => Evidence,
): ArticleClaim | null {
  const isOther = names.some((name) => !roles.some((own) => own.role === name.role));
  if (isPersonal(words) || /\?$/.test(words) || isOther || (!isItem && DENIES.test(words))) return null;
  const base = {always: ALWAYS.test(words), evidence: [written({from, to})]};
  const pay = payIn(words, kind === 'pays');
  if (pay && kind !== 'prepare') return {kind: 'pays', ...pay, ...base};
  if (!isItem && !hasSubject) return null;
  const degrees = degreesIn(words);
  if (degrees.length && kind !== 'prepare') return {kind: 'education', degrees, ...base};
  const said = isItem ? kind : USES.test(words) ? 'uses' : NEEDS.test(words) ? 'needs' : null;
  return (said === 'uses' || said === 'needs') && skills.length ? needing(said, words, skills, base) : null;
}

/** Fewer words make no sentence, unless they name a skill. */
const FEWEST_WORDS = 4;

type Base = Pick<ArticleClaim, 'always' | 'evidence'>;

function needing(
  kind: 'uses' | 'needs' | 'prepare',
  words: string,
  skills: readonly NamedSkill[],
  base: Base,
): ArticleClaim {
  return {kind, skills, soft: !skills.length && SOFT.test(words), ...base};
}

function doing(words: string, written: (span: Span) => Evidence, base: Base): ArticleClaim {
  const duties = dutiesIn(words).map(({duty, ...span}) => ({
    duty: duty.id,
    label: duty.label,
    evidence: written(span),
  }));
  return {kind: 'does', duties, soft: !duties.length && SOFT.test(words), ...base};
}

/** An item says what its heading says, else what the line says that leads to its list. */
function ofItem({kind, lead}: Statement, words: string, skills: readonly NamedSkill[]): ArticleClaimKind | null {
  if (kind === 'does') return namesTools(words, skills) ? 'uses' : 'does';
  if (kind && kind !== 'is') return kind;
  const leads = lead?.split(/(?<=[.!?])\s/).at(-1);
  const led = leads === undefined ? undefined : LISTS.find(([, pattern]) => pattern.test(leads))?.[0];
  if (led === 'does' || led === 'industry' || led === 'prepare') return led;
  return led && skills.length && words.split(/\s+/).length <= MOST_WORDS ? led : null;
}

/** A duty that names tools by their own names says what is used: "Query the warehouse with SQL". */
const namesTools = (words: string, skills: readonly NamedSkill[]): boolean =>
  /\b(?:us(?:es?|ing)|with|in|via|such as|like)\b/i.test(words) && skills.some(isTool);

/** Something with a name of its own that is used, not a field or method that is known ("ML systems"). */
const isTool = ({skill, label}: NamedSkill): boolean =>
  /\p{Lu}/u.test(label) && TOOLS.has(SKILL_KINDS[skillKind(skillIndex(skill))] as SkillKind);
const TOOLS: ReadonlySet<SkillKind> = new Set(['language', 'library', 'tool', 'platform']);

/** An item with more words is a sentence that happens to name a skill. */
const MOST_WORDS = 12;

/** A sentence says what its verb says, in the light of its heading. */
function ofSentence(
  {kind, roles, from}: Statement,
  words: string,
  skills: readonly NamedSkill[],
): ArticleClaimKind | null {
  if (kind === 'needs' || kind === 'uses' || kind === 'education')
    return skills.length ? (kind === 'uses' ? 'uses' : 'needs') : null;
  if (kind === 'industry') return /\b(?:such as|including|like)\b/i.test(words) ? 'industry' : null;
  if (kind === 'prepare') return skills.length ? 'prepare' : null;
  if (kind === 'pays' || kind === 'outlook') return kind;
  const last = roles.findLast((name) => name.from >= from && name.to - from <= words.length);
  const behind = last ? words.slice(last.to - from) : words.replace(/^\S+/, '');
  if (kind !== 'does' && IS.test(behind)) return 'is';
  if ((skills.length || SOFT.test(words)) && NEEDS.test(words)) return 'needs';
  if (namesTools(words, skills)) return 'uses';
  if (DOES.test(behind)) return 'does';
  if (skills.length && USES.test(words)) return 'uses';
  if (TO_THE_READER.test(words)) return null;
  return VERB.test(behind) ? 'does' : kind;
}

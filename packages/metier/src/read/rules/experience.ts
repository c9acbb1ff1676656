import type {Span} from '../../text/document.ts';
import {CUE} from '../cues.ts';
import type {LevelOf} from '../level-model.ts';
import type {Page, Sentence} from '../page.ts';
import type {Requirement, Years} from '../reading.ts';
import {type Finding, findAll, quote, type Rule, tokensOf} from '../rule.ts';
import {plainBlanks, spaced} from './findings.ts';

/** Years of experience that a posting asks of the candidate; `of` is null for experience overall. */
export interface Experience {
  readonly years: Years;
  readonly of: string | null;
}

export const EXPERIENCE_CUES = {
  kind: CUE.years,
  words:
    'year years yr yrs yoe jahr jahre jahren an ans annee annees jaar jaren ano anos mehrjahrige mehrjahriger mehrjahrigen mehrjahriges langjahrige langjahriger langjahrigen several plusieurs berufsjahre months month monate monaten mois 年',
};

const NUMBER_WORDS: Record<string, number> = {};
for (const [value, words] of Object.entries({
  1: 'one|ein|eins|eine|einem|einer|eines|un|une|uno|een',
  2: 'two|zwei|deux|twee|dos',
  3: 'three|drei|trois|drie|tres',
  4: 'four|vier|quatre|cuatro',
  5: 'five|fünf|cinq|vijf|cinco',
  6: 'six|sechs|zes|seis',
  7: 'seven|sieben|sept|zeven|siete',
  8: 'eight|acht|huit|ocho',
  9: 'nine|neun|neuf|negen|nueve',
  10: 'ten|zehn|dix|tien|diez',
  12: 'twelve|zwölf|douze|twaalf|doce',
  15: 'fifteen|fünfzehn|quinze|vijftien|quince',
}))
  for (const word of words.split('|')) NUMBER_WORDS[word] = Number(value);

const N = `\\d{1,2}(?:[.,]5)?|${Object.keys(NUMBER_WORDS).join('|')}`;
const UNIT = 'years?|yrs?|jahren?|jahre?s?|ans?|années?|jaar|jaren|años?|berufsjahren?|年';
/** "5", "5+", "5-8", "5 to 8+", "3/5", "(5)", "5 or more". */
const AMOUNT = `(?<![\\w$€£.,/-])(?:(?:one|two|three|four|five|six|seven|eight|nine|ten) ?\\()?(?<low>${N})\\)? ?(?<open>\\+|plus|or more|oder mehr|ou plus|of meer)?(?: ?(?:-|–|—|to|bis|à|a|und|/|~|or|ou|oder|tot) ?(?<high>\\d{1,2})(?<open2> ?\\+)?)?`;
const CUE_WORDS =
  /experien|expérien|erfahrung|berufs|ervaring|experiencia|background|track record|working (?:in|with|as|on)|(?:industry|professional|hands-on|relevant|commercial|work|leadership|management|engineering|development|design|programming|coding|sales|similar|equivalent|related|practical|proven|recent|progressive|post-?grad\w*|full-?time) |building|developing|in (?:a|an|the|software|data|machine|ml|ai|product|analytics|similar)|praxis|tätig|pratique|praktijk|expertise|proficiency|using|knowledge|skills?|exp\b|role|developer|engineer|analyst|scientist|programmier|of (?:python|java|sql)|\byoe\b/;

const numberOf = (words: string | undefined): number | null => {
  if (!words) return null;
  const value = Number(words.replace(',', '.'));
  return Number.isNaN(value) ? (NUMBER_WORDS[words] ?? null) : value;
};

const COMPANY_AGE =
  /(?:over|more than|past|last|next|nearly|almost|for|within|seit|über|depuis|sur|since|in|every|the last) $|(?:founded|gegründet|fondée?|established|history|heritage|anniversary|in business)/;
const AFTER_NOT =
  /^ ?(?:ago|old|in a row|of (?:growth|history|innovation|vesting|service|tenure|runway|funding|success|tradition)|vesting|warranty|in business|jubil|alt\b|d'existence|anniversaire|vertrag|contract|fixed|befrist|roadmap|plan|cliff|later|from now|mandate|mission|und älter|d'âge|of age|running|period|after|before|unternehmensgeschichte|firmengeschichte|firmentradition|am markt)/;

function read(
  match: RegExpExecArray,
  sentence: Sentence,
  page: Page,
): {value: Experience; from?: number; to?: number} | null {
  const {low, high, open, open2} = match.groups as Record<string, string | undefined>;
  const min = numberOf(low);
  const max = numberOf(high);
  if (
    min === null ||
    min > 40 ||
    sentence.section === 'about' ||
    sentence.section === 'legal' ||
    sentence.section === 'analysis'
  )
    return null;
  const words = plainBlanks(page.lower.slice(sentence.from, sentence.to));
  const before = words.slice(Math.max(0, match.index - 60), match.index).replace(/ +/g, ' ');
  const after = words.slice(match.index + match[0].length, match.index + match[0].length + 90).replace(/ +/g, ' ');
  if (AFTER_NOT.test(after)) return null;
  const asks = sentence.section === 'requirements' || sentence.section === 'preferred' || sentence.section === 'skills';
  if (
    !asks &&
    COMPANY_AGE.test(before) &&
    !/experience (?:of )?(?:over|more than) $/.test(before) &&
    !/you (?:have|bring|'ve).*$/.test(before)
  )
    return null;
  if (
    !asks &&
    /\b(?:we|our|wir|unser\w*|nous|notre|company|has|with) [^.]{0,40}$/.test(before) &&
    !/(?:look|seek|requir|need|want|such|recherch|hir)/.test(before)
  )
    return null;
  if (sentence.section === 'benefits' && !/experien|erfahrung/.test(after)) return null;
  if (!CUE_WORDS.test(before) && !CUE_WORDS.test(after) && !(asks && sentence.to - sentence.from < 160)) return null;
  if (/\b(?:up to|bis zu|jusqu'à|less than|weniger als|moins de|max\.?|maximum|no more than|maximal) $/.test(before))
    return {value: {years: {min: null, max: max ?? min}, of: subject(after, page.text, sentence)}};
  const top = open || open2 || max === null || max <= min ? null : max;
  const of =
    subject(after, page.text, sentence) ??
    bracketed(words.slice(Math.max(0, match.index - 90), match.index), after, page.text, sentence);
  return {value: {years: {min, max: top}, of}};
}

const ARTICLE = /^(?:der|die|das|dem|den|the|an?|la|le|les|l'|het|de) /;
const EMPTY =
  /^(?:(?:and|or|of|to|in|with|a|an|the|scalable|large|modern|building|experience|years?)(?: .*)?$|(?:professional|relevant|work|working|hands-on|industry|related|prior|overall|total|proven|the|experience|.*experience)$)/;

/** What the years are of: the words behind "experience in", "years of", cut at the first mark. */
function subject(after: string, text: string, sentence: Sentence): string | null {
  const match =
    /^(?: ?\+)?[ '’]*(?:of |in |als |as |in der |im |en |de |d')?(?:[\w-]+ ){0,4}?(?:experience|expérience|erfahrung|berufserfahrung|ervaring|experiencia)\w* (?:in|with|as an?|of|working (?:in|with|on|as an?)|building|developing|mit|im|in der|als|en|dans|avec|met|con|auf|bei) (?<of>[^,.;:()\n]{2,70})/.exec(
      after,
    ) ??
    /^(?: ?\+)?[ '’]*(?:of |in |en |de )(?<of>[^,.;:()\n]{2,60}?)(?: experience| expérience|$|[,.;:(])/.exec(after) ??
    /^(?: ?\+)?[ '’]*(?:of )?(?<of>[^,.;:()\n]{2,50}?) (?:experience|expérience)/.exec(after);
  const of = match?.groups?.of?.trim().replace(ARTICLE, '') ?? '';
  return of.length < 2 || EMPTY.test(of) ? null : as(of, text, sentence);
}

/** The words as the sentence writes them. */
function as(of: string, text: string, sentence: Sentence): string {
  const said = text.slice(sentence.from, sentence.to).replace(/\s+/g, ' ');
  const at = said.toLowerCase().indexOf(of);
  return at < 0 ? of : said.slice(at, at + of.length);
}

/**
 * Where the brackets open that hold nothing but the years, or −1: "Python (5+ years)" and "dbt (3 years preferred)" speak of
 * what stands before them.
 */
export function openOf(lower: string, {from, to}: Span): number {
  const open = /\((?:at least |min\.? |minimum |mindestens |au moins )?$/.exec(
    lower.slice(Math.max(0, from - 14), from),
  );
  return open && /^(?! ?(?:of|in|with|as|mit|im|als|en|de)\b)[^()]{0,24}\)/.test(lower.slice(to, to + 26))
    ? from - open[0].length
    : -1;
}

/** What years in brackets are of: the words behind them ("expertise (5+ years) in Go"), or those before them back to the last mark. */
function bracketed(before: string, after: string, text: string, sentence: Sentence): string | null {
  const of = BEHIND.exec(after)?.groups?.of?.trim() ?? plain(BEFORE.exec(before)?.groups?.of ?? '');
  return of.length < 2 || EMPTY.test(of) || NO_WORK.test(of) ? null : as(of, text, sentence);
}

const BEHIND =
  /^[^()]{0,24}\) (?:(?:of|in|with|as an?|building|developing|working (?:in|with|on|as an?)|mit|im|in der|als|en tant que|en|dans|avec) )(?<of>[^,.;:()\n]{2,70})/;
const BEFORE = /(?:^|[,;:.()•]) ?(?<of>[^,;:.()•]{2,70}) \((?:at least |min\.? |minimum |mindestens |au moins )?$/;
const NO_WORK =
  /(?<!\p{L})(?:we|we're|you|you're|wir|du|sie|nous|vous|looking|career|level|junior|senior|someone|years?|expérience|confirmée|compétences.*|experience|erfahrung|background)(?!\p{L})|^(?:un|une|ein|eine|einen) /u;

/** The words without those that say how well. */
function plain(words: string): string {
  let of = words.replace(/ +/g, ' ').trim();
  for (let shorter = of.replace(HOW_WELL, ''); shorter !== of; shorter = of.replace(HOW_WELL, '')) of = shorter;
  of = of.replace(/ ?(?:experience|expertise|expérience|erfahrung|skills?|knowledge|kenntnisse)$/, '');
  return HOW_WELL.test(`${of} `) ? '' : of;
}

const HOW_WELL =
  /^(?:[-–•*] ?)?(?:and|und|et|you (?:have|bring|are)|strong|solide?|proven|deep|extensive|significant|advanced|expert|practical|sound|good|very good|professional|hands-?on|proficien(?:t|cy)|experienced?|building|developing|expertise|knowledge|skills?|background|track record|fluen(?:t|cy)|sehr gute|gute|fundierte|erfahrung(?:en)?|kenntnisse|maîtrise|expérience|connaissances?|the|a|an|in|with|of|using|mit|im|avec|en|de|on) /;

export const EXPERIENCE_RULES: readonly Rule<Experience>[] = [
  {
    id: 'experience/years',
    pattern: spaced(
      new RegExp(
        `${AMOUNT} ?(?:\\+ ?)?(?:(?:full|consecutive|solid|good|volle[ns]?|bonnes) )?(?:${UNIT})(?![\\p{L}])(?: ?\\+)?['’]?`,
        'gu',
      ),
    ),
    read(match, sentence, page) {
      const found = read(match, sentence, page);
      return found && /\+\s*$/.test(match[0].replace(/['’]$/, ''))
        ? {...found, value: {...found.value, years: {min: found.value.years.min, max: null}}}
        : found;
    },
    finds: [
      'You have [5+ years] of experience in data engineering',
      '[3-5 years] of experience as a data scientist',
      'At least [five years] of professional experience developing software',
      'mindestens [3 Jahre] Berufserfahrung in der Programmierung',
      'Expérience de [5 ans] minimum dans un rôle similaire',
      '[5–7+ years] hands-on experience',
      '[6/8 years+] of experience building systems',
      'minimum of [three (3) years] of relevant experience',
    ],
    refuses: [
      'We were founded 20 years ago',
      'Over the last 10 years we have grown to 300 people',
      'four years vesting with a one year cliff',
      'ein auf 2 Jahre befristeter Vertrag',
    ],
  },
  {
    id: 'experience/several-years',
    pattern: spaced(
      /(?:mehrjährige[rnsm]?|langjährige[rnsm]?|several years(?: of)?|multiple years(?: of)?|many years(?: of)?|a few years(?: of)?|plusieurs années(?: d[e'])?|varios años(?: de)?|meerdere jaren) ?[^.;:,\n]{0,45}?(?:experience|erfahrung(?:en)?|berufserfahrung|berufspraxis|praxis|expérience|ervaring|experiencia)/g,
    ),
    read: (_match, sentence) =>
      sentence.section === 'about' ? null : {value: {years: {min: null, max: null}, of: null}},
    finds: [
      '[Mehrjährige Berufserfahrung] im Bereich Data Science',
      '[several years of experience] in analytics',
      '[plusieurs années d’expérience] en data',
    ],
    refuses: ['Wir freuen uns auf viele Jahre mit dir', 'several years ago we started'],
  },
];

/** Years of experience as requirements; the same years asked in two places with one level are one requirement. */
export function experienceOf(
  page: Page,
  levelOf: LevelOf,
): {findings: Finding<Experience>[]; requirements: Requirement[]} {
  const findings = page.sentences.flatMap((sentence) =>
    sentence.cues & CUE.years ? findAll(EXPERIENCE_RULES, sentence, page) : [],
  );
  const requirements = ladders(findings, page).map((steps) => {
    const [first] = steps as [Finding<Experience>];
    const level = levelOf([tokensOf(first, page)]);
    const anyOf = steps.map((finding) => ({
      kind: 'experience' as const,
      ...finding.value,
      evidence: [quote(page.document, finding)],
    }));
    return {
      level: level === 'unspecified' ? ('required' as const) : level,
      certainty: 'stated' as const,
      rule: first.rule,
      anyOf,
    };
  });
  return {findings, requirements};
}

/** "A bachelor's and 5 years or a master's and 3 years": years of one sentence that go with degrees are one demand with several ways. */
function ladders(findings: readonly Finding<Experience>[], page: Page): Finding<Experience>[][] {
  const groups: Finding<Experience>[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (
      last &&
      before &&
      before.sentence === finding.sentence &&
      finding.sentence.cues & CUE.education &&
      LADDER.test(page.lower.slice(before.to, finding.from))
    )
      last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

const LADDER =
  /\b(?:or|oder|ou|of|o)\b[^.]*(?:bachelor|master|ph\.?d|doctor|degree|b\.?sc?\b|m\.?sc?\b|bac ?\+|studium|promotion)|(?:bachelor|master|ph\.?d|doctor)[^.]{0,60}\b(?:or|oder|ou)\b/;

import type {Span} from '../../text/document.ts';
import {CUE} from '../cues.ts';
import type {LevelOf} from '../level-model.ts';
import type {Page, Sentence} from '../page.ts';
import type {Degree, Requirement, RequirementLevel} from '../reading.ts';
import {single} from '../requirements.ts';
import {type Finding, findAll, matchesOf, quote, type Rule, tokensOf} from '../rule.ts';
import {plainBlanks, spaced} from './findings.ts';

/** A degree that a posting asks for. "Bachelor's or Master's" asks for a bachelor: the least that is enough. */
export interface Education {
  readonly degree: Degree;
  readonly field: string | null;
  readonly orRelated: boolean;
  readonly orEquivalent: boolean;
  /** Set when words beside the degree say its level, whatever the section. */
  readonly level: RequirementLevel | null;
}

export const EDUCATION_CUES = {
  kind: CUE.education,
  words:
    'degree degrees bachelor bachelors bachelorabschluss bs ba bsc b bse bscs bscit beng btech be bcs master masters masterabschluss ms ma msc m meng mtech mba mscs mcs phd ph doctorate doctoral doctor doktor promotion promoviert promoted dphil undergraduate graduate postgraduate graduated university college diploma diplom studium hochschulstudium fachhochschulstudium universitatsstudium masterstudium bachelorstudium informatikstudium hochschulabschluss studienabschluss studiengang studierende student students studierst studieren enrolled pursuing abitur ausbildung berufsausbildung bac licence dut bts ingenieur ingenieure ingenieurs ecole ecoles doctorat these diplome diplomes diplomee formation universitaire superieure hbo wo mbo universitair opleiding laurea informatikstudium wirtschaftsinformatikstudium mathematikstudium ingenieurstudium bachelorstudiengang masterstudiengang studienganges studiengangs hochschulstudiums universitatsabschluss enseignement hochschulabschlusses grado licenciatura titulacion ingenieria high ged abschluss hochschule uni akademischer akademische wissenschaftlicher',
};

const ORDER: readonly Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];

/** Words that name a degree, by level; tried at each place from the highest to the lowest. */
const NAMES: readonly [Degree, string][] = [
  [
    'doctorate',
    "ph\\.? ?d\\.?(?:'?s)?|doctorates?|doctoral(?: degree)?|dphil|promotion|promoviert\\w*|doktortitel|doktorgrad|doktorat|doctorat|thèse|doctorado|gepromoveerd",
  ],
  [
    'master',
    "master(?:'?s)?(?: of \\w+)?(?: degree)?|masters?abschluss|masterstudium|masterstudiengang|m\\.? ?sc\\.?|m\\.s\\.?|ms(?=[ /,)'’]|$)(?! (?:office|sql|excel|word|azure|access|project|teams|power|dynamics|analytics|visio|fabric|server|exchange|windows|sharepoint))|msc|meng|m\\.?eng\\.?|mtech|m\\.tech|mba|mcs|mscs|m\\.a\\.|ma(?=[ /]|$)|graduate degree|advanced degrees?|postgraduate(?: degree)?|diplom(?:-ingenieur\\w*|-?informatiker\\w*)|bac ?[+-] ?[56]|bac\\+4/5|niveau bac ?\\+ ?5|école d'ingénieurs?|ecole d'ingénieurs?|écoles d'ingénieurs?|diplôme d'ingénieur|(?:master-?\\/ ?)?diplom-?studium|master-\\/diplom\\w*|diplômée? d'une école d'ingénieur|formation d'ingénieurs?|formation supérieure \\(?ingénieur|formation (?:supérieure )?(?:de type |de niveau |d')?ingénieure?|laurea (?:magistrale|specialistica)|masterstudiengang\\w*|ingénieure? de formation|m[12](?= )|máster|grado de máster",
  ],
  [
    'bachelor',
    "bachelor(?:'?s)?(?: of \\w+)?(?: degree)?|bachelors?abschluss|bachelorstudium|b\\.? ?sc\\.?|b\\.s\\.?|bs(?=[ /,)'’]|$)|bscs|bse|ba(?=[ /]|$)|b\\.a\\.?|beng|b\\.?eng\\.?|btech|b\\.tech|b\\.e\\.|tech\\/b\\.e\\.|undergraduate degree|university degree|college degree|four[- ]year degree|4[- ]year degree|licence|bac ?\\+ ?[34]|bac ?\\+ ?3/5|hochschulabschluss\\w*|studienabschluss\\w*|studiengang\\w*|\\w+informatikstudium|informatikstudium\\w*|hochschulstudiums|universitätsabschluss\\w*|akademischer abschluss|formation supérieure|diplômée?(?:\\(e\\)|·e)? (?:en(?= )|d'une?(?= (?!école|ecole|bac|master|diplôme|formation)))|enseignement supérieur|laurea|bachelor-studiengang\\w*|(?:erfolgreicher? |erfolgreichen |abgeschlossener? )abschluss|hochschulstudium\\w*|studiums|fachhochschulstudium|universitätsstudium|studium|diplom(?=[ ,)])|hbo|licenciatura|titulación universitaria|grado en|degree",
  ],
  [
    'associate',
    "associate(?:'?s)? degree|associates degree|bac ?\\+ ?2(?:/3| ou 3| à \\+? ?3)?|dut|bts(?=[ ,/)]|$)|two[- ]year degree",
  ],
  [
    'secondary',
    'high[- ]school(?: diploma| degree| graduate)?|ged|abitur|abgeschlossene (?:[a-zäöüß]+ )?(?:berufs)?ausbildung|berufsausbildung|ausbildung (?:als|zum|zur|im)|formation bac(?! ?[+-])|mbo|niveau bac(?! ?\\+)',
  ],
];
const LEVEL_OF = NAMES.map(([degree, words]) => [degree, spaced(new RegExp(`^(?:${words})$`, 'u'))] as const);
const ANY = NAMES.map(([, words]) => words).join('|');

const NOT_A_DEGREE =
  /degree of|degrees? (?:celsius|view)|high degree|some degree|360|or[- ]degree|certain degree|greater degree|large degree|whatever degree|no degree|degree (?:is )?not (?:required|needed|necessary)|without a degree|scrum master|master data|with phd grads|team of phd|phd grads|phds? from|master-data|webmaster|master agreement|master plan|master the|master new|masterclass|headmaster|master planning|(?:to|you|will|can) master |master's? (?:in|of) (?:the craft|your)|promotion (?:opportunit|path|cycle)|sales promotion|promotions? and|promotionen|aktionen|licence (?:key|fee)|permis|driving licen[cs]e|in-?house master|(?:tuition|studium|degree) (?:reimburs|assist|support)|studiumbegleitend|dual(?:e[sn]?)? studium (?:an|bei)/;
const ASIDE: ReadonlySet<string> = new Set(['about', 'legal', 'analysis', 'process']);
/** Words that ask for a degree wherever they stand. */
const PLAIN_ASK =
  /abgeschlossene|erfolgreich|vergleichbar|degree in|degree or|required|titulaire|diplômé|de formation|formation supérieure/;
const EQUIVALENT =
  /\bequivalent|\bor similar (?:qualif|educ|degree|exper)|vergleichbar|gleichwertig|ähnliche[rsn]? (?:qualif|ausbild|abschl|stud)|équivalent|gelijkwaardig|equivalente|or (?:relevant |related |practical |professional |commensurate |comparable |commercial )*(?:work |industry )?experience|oder (?:eine )?(?:einschlägige|entsprechende|ausbildung)|or similar qualification|in lieu of/;
/** Words behind a degree that take one in a related field. */
const RELATED =
  /\b(?:or|oder|ou|of|o|and) (?:an?y? |in )?(?:other |another |eine[nmrs]? |anderen? |une? |d'autres? )?(?:closely |strongly |highly )?(?:related|similar|comparable|relevant|equivalent (?:field|discipline|degree|subject|technical|quantitative|major)|quantitative|technical|stem|scientific|vergleichbar\w*|verwandt\w*|ähnlich\w*|connexes?|équivalent\w*|similaires?|gelijkaardig\w*|vergelijkbar\w*)|(?:related|relevant|similar|comparable|verwandte[nrms]?) (?:\w+ )?(?:fields?|disciplines?|subjects?|areas?|degrees?|majors?|studiengang|fachrichtung|fach)|o\.? ?ä\b/;

function read(
  match: RegExpExecArray,
  sentence: Sentence,
  lower: string,
): {value: Education; from: number; to: number} | null {
  if (ASIDE.has(sentence.section) && !(sentence.section !== 'analysis' && PLAIN_ASK.test(lower))) return null;
  if (sentence.section === 'benefits' && !/required|preferred|erforderlich/.test(lower)) return null;
  const words = match[0];
  const near = lower.slice(Math.max(0, match.index - 24), match.index + words.length + 26);
  if (NOT_A_DEGREE.test(near)) return null;
  let degree: Degree | null = null;
  for (const part of matchesOf(PARTS.for(words), words)) {
    const found: Degree | null = part[0] === 'degree' && degree ? null : levelOf(part[0]);
    if (found && (degree === null || ORDER.indexOf(found) < ORDER.indexOf(degree))) degree = found;
  }
  if (!degree) return null;
  if (
    /\b(?:ms|ma|ba|bs|be)\b/.test(words) &&
    words.length <= 3 &&
    !/degree|in |or|\/|comput|scien|engineer|econ|field|prefer|requir|discipl/.test(
      lower.slice(match.index + words.length, match.index + words.length + 40),
    )
  )
    return null;
  if (
    words === 'degree' &&
    !/\b(?:a|an|university|your|relevant|technical|related|stem|science|engineering|quantitative|academic|formal|completed|with|scientific|business|analytical|cs) $/.test(
      lower.slice(0, match.index),
    ) &&
    !/^ (?:in|from|or|required|preferred|with)/.test(lower.slice(match.index + 6))
  )
    return null;
  if (
    (words === 'promotion' || (words.startsWith('studium') && /werkstud|begleit|dual/.test(lower))) &&
    sentence.section === 'tasks' &&
    !PLAIN_ASK.test(lower)
  )
    return null;
  const from = match.index;
  const to = from + words.length;
  const rest = lower.slice(to, to + 160);
  if (/^(?: degree)?(?: is| are)? not (?:strictly )?(?:required|needed|necessary|mandatory)/.test(rest)) return null;
  return {
    value: {
      degree,
      field: fieldOf(rest),
      orRelated: RELATED.test(rest),
      orEquivalent: EQUIVALENT.test(lower.slice(from)),
      level: besideLevel(lower, from, to),
    },
    from,
    to,
  };
}

const PARTS = spaced(new RegExp(ANY, 'gu'));
const NEXT = spaced(new RegExp(`(?<![\\p{L}\\d])(?:${ANY})(?![\\p{L}\\d])`, 'gu'));
const levelOf = (words: string): Degree | null =>
  LEVEL_OF.find(([, pattern]) => pattern.for(words).test(words))?.[0] ?? null;

const fieldOf = (rest: string): string | null =>
  /^(?:'?s)?(?: degree)?(?: level)?,? ?(?:in|of|der|en|im bereich|des|mit schwerpunkt) (?<field>[^.;:()]{3,80}?)(?= or (?:a )?(?:related|similar|equivalent)|, or | or equivalent|[.;()]|$| (?:is |are )?(?:required|preferred))/.exec(
    rest,
  )?.groups?.field ?? null;

/** The level that words beside a degree tell: behind it up to the next degree or clause, else before it. */
function besideLevel(lower: string, from: number, to: number): RequirementLevel | null {
  const rest = lower.slice(to, to + 110).split(/[;.]\s/)[0] as string;
  const pattern = NEXT.for(rest);
  pattern.lastIndex = 0;
  const next = pattern.exec(rest);
  const after = next ? rest.slice(0, next.index) : rest;
  if (PREFERRED.test(after)) return 'preferred';
  if (/\brequired|\bmust\b|erforderlich|vorausgesetzt|exigée?|minimum/.test(after)) return 'required';
  const before = lower.slice(Math.max(0, from - 40), from);
  return /prefer(?:red|ably)|ideally|nice to have|bonus|idealerweise|vorzugsweise|idéalement|bij voorkeur|plus:/.test(
    before,
  )
    ? 'preferred'
    : null;
}

const PREFERRED =
  /prefer|(?:is|are|as) a (?:strong |big )?plus|\ba plus\b|a bonus|nice to have|desirable|advantage|von vorteil|wünschenswert|idéalement|un plus|apprécié|souhaité|helpful but not required|beneficial|desired/;

const JOIN =
  "(?: degree)?(?:'?s)?(?: level)? ?(?:,|/|or|and|oder|und|ou|bzw\\.?|, or|to|-|und/oder|and/or|\\|)? ?(?:(?:an? |or |the |higher |advanced |einer? |une? )*)";

export const EDUCATION_RULES: readonly Rule<Education>[] = [
  {
    id: 'education/degree',
    pattern: spaced(
      new RegExp(`(?<![\\p{L}\\d])(?:${ANY})(?:${JOIN}(?:${ANY})(?![\\p{L}\\d])){0,6}(?![\\p{L}\\d])`, 'gu'),
    ),
    read: (match, sentence, page) => read(match, sentence, plainBlanks(page.lower.slice(sentence.from, sentence.to))),
    finds: [
      "[Bachelor's degree] in computer science or related field",
      '[Bachelor’s or Master’s degree] in statistics',
      '[PhD or Master’s degree] in machine learning',
      'Abgeschlossenes [Studium] der Informatik',
      'De formation [Bac +5] en data science',
      'De [formation supérieure] en informatique',
      '[BS/MS/PhD] in Computer Science or equivalent experience',
      'A [university degree] in a numerate subject',
    ],
    refuses: [
      'You are a Scrum Master',
      'a high degree of autonomy',
      'master data management',
      'promotion opportunities every year',
      'A PhD is not required',
    ],
  },
];

const asked = (level: RequirementLevel): RequirementLevel => (level === 'unspecified' ? 'required' : level);

/** Words for higher education of any level; a degree named beside them tells which. */
const VAGUE = /^(?:formation|enseignement|diplômée?|studiengang)/;

/**
 * Degrees as requirements. Where several are required, the lowest is enough; so it is for those preferred. An
 * apprenticeship beside a degree in one sentence makes the degree one "or equivalent".
 */
export function educationOf(page: Page, levelOf: LevelOf): {requirements: Requirement[]; fields: Span[]} {
  const fields: Span[] = [];
  const least = new Map<RequirementLevel, {readonly finding: Finding<Education>; readonly orEquivalent: boolean}>();
  for (const sentence of page.sentences) {
    if (!(sentence.cues & CUE.education)) continue;
    const all = findAll(EDUCATION_RULES, sentence, page);
    const precise = all.filter(({from, to}) => !VAGUE.test(page.lower.slice(from, to)));
    const findings = precise.length ? precise : all;
    for (const {to} of findings) fields.push(...fieldsAt(page, sentence, to));
    const higher = findings.filter(({value}) => value.degree !== 'secondary');
    const either = higher.length > 0 && higher.length < findings.length;
    for (const finding of either ? higher : findings) {
      const level =
        finding.value.level ??
        (sentence.section === 'preferred'
          ? 'preferred'
          : all.length > 1
            ? 'required'
            : asked(levelOf([tokensOf(finding, page)])));
      const old = least.get(level);
      if (!old || ORDER.indexOf(finding.value.degree) < ORDER.indexOf(old.finding.value.degree))
        least.set(level, {finding, orEquivalent: either || finding.value.orEquivalent});
    }
  }
  const requirements = [...least].map(([level, {finding, orEquivalent}]) => {
    const {degree, field, orRelated} = finding.value;
    return single(level, finding.rule, {
      kind: 'education',
      degree,
      field,
      orRelated,
      orEquivalent,
      evidence: [quote(page.document, finding)],
    });
  });
  return {requirements, fields};
}

/** Where a degree's fields of study stand: "in business analytics, statistics or accounting" names no skills. */
function fieldsAt({lower}: Page, {to: end}: Sentence, to: number): Span[] {
  const rest = plainBlanks(lower.slice(to, Math.min(end, to + 160)));
  const field = STUDIED.exec(rest)?.[0];
  return field ? [{from: to, to: to + field.length}] : [];
}

/** From the degree to the first word that cannot be of a field of study. */
const STUDIED =
  /^(?:'?s)?(?: degree)?(?: level)?,? ?\(?(?:in|of|der|en|im bereich|des|mit schwerpunkt)(?: (?!(?:with|and|plus|including|experience|years?|knowledge|skills?|expertise|ability|strong|proven|proficiency|familiarity|required|preferred|mit|sowie|und|avec|et|ainsi|depuis)\b(?! (?:\p{L}+ )?(?:science|sciences|engineering|mathematics|statistics|economics|physics|finance|informatik|mathematik|statistik|physik|statistiques|mathématiques)\b))[\p{L}/&’'.-]+,?){1,14}/u;

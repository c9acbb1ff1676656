import type {Page, Sentence} from '../page.ts';
import {type Claim, SENIORITIES, type Seniority} from '../reading.ts';
import {matchesOf, quote} from '../rule.ts';
import {wordsOf} from './findings.ts';

/** Words of a title, the rank that they give, and how much they count against the others. */
const TITLE_WORDS: readonly [Seniority, RegExp][] = [
  [
    'intern',
    /\b(?:interns?|internship|werkstudent\w*|werkstudierende\w*|working student|student assistant|studentische\w*|praktik\w+|pflichtpraktikum|alternan\w+|apprenti\w*|apprentissage|stagiaire|stagiair|(?<!early[- ]|late[- ]|growth[- ]|seed[- ]|multi[- ])stage(?!\w)(?! \w+ (?:company|startup))|masterarbeit|bachelorarbeit|abschlussarbeit|masterand\w*|co-?op(?= |$)|becari[oa]|prácticas|summer analyst|duales studium)(?![\p{L}])/gu,
  ],
  [
    'entry',
    /\b(?:junior|jr|new[- ]grads?|(?:recent|university|fresh)[- ]graduates?|graduate(?! (?:school|studies|degree|research assist|student))|entry[- ]level|early[- ]career|trainee|einsteiger\w*|berufseinst\w+|level 1\b|absolvent\w*|direkteinstieg|débutant\w*|fresher|(?<=\b(?:engineer|scientist|developer|analyst) )(?:i|1)(?=$|[ ,)])|(?<!senior |sr |sr\. )associate(?= (?:data|ai|machine|ml|software|analytics|engineer|business|product|research|scientist|analyst|developer|consultant|applied)))/g,
  ],
  [
    'mid',
    /\b(?:mid(?:dle)?(?:[- ]level)?(?![- ]?(?:east|market|office|ware))(?= |\/|$|-|–|\))|intermediate|medior|confirmée?s?(?![\p{L}])|semi[- ]?senior|expérimentée?s?(?![\p{L}])|erfahrene?r?\b)|(?<=\b(?:engineer|scientist|developer|analyst|architect|designer|researcher) )(?:ii|2)\b/gu,
  ],
  [
    'senior',
    /\b(?:senior|sr|snr|sénior|seniorin)\b|(?<=\b(?:engineer|scientist|developer|analyst|researcher) )(?:iii|iv|3)\b|\bexpert(?=\b[^|]{0,40}(?:h\/f|f\/h)|e? (?:data|fonctionnel))/g,
  ],
  [
    'staff',
    /\b(?:(?:senior |sr\.? )?(?:staff|principal|distinguished)(?! (?:investigator|component)|er|ing\b|s\b)|technical fellow)\b/g,
  ],
  [
    'lead',
    /\b(?:lead|team ?lead\w*|tech ?lead|teamleit\w*|gruppenleit\w*|fachliche leitung|principal investigator|chef d'équipe|référente? technique|squad lead)\b(?! (?:gen|scor|time|qualif|optim))/g,
  ],
  [
    'manager',
    /\b(?:(?:senior |sr\.? )?manager(?:in)?|abteilungsleit\w*|sachgebietsleit\w*|bereichsleit\w*|leit(?:er|erin|ung)\b|responsable d[e'u]|chef de service|managing (?:consultant|counsel)|group product manager|head of [\w& ]{0,20}team)\b/g,
  ],
  ['director', /\b(?:(?:senior |sr\.? |associate )?director|head of|head,|directeur|directrice|direktor(?:in)?)\b/g],
  [
    'executive',
    /\b(?:chief (?:technology|data|ai|analytics|product|information|executive|operating|scientific|science|revenue)[\w &]{0,14} officer|cto(?!'s)|cdo|caio|svp|evp|(?:senior |executive )?vice president(?= of|,? (?:data|engineering|product|ai|technology|analytics|research|machine|science)\b)|vp(?= of|,? (?:data|engineering|product|ai|technology|analytics|research|machine|science)\b(?! engineer| scientist))|geschäftsführer\w*|general manager|directeur général|managing director)\b/g,
  ],
];
/** The highest rank is looked for first. */
const DOWNWARDS = [...TITLE_WORDS].reverse();
const NOT_A_MANAGER =
  /(?:product|project|projekt\w*|program|programme|account|accounts|success|community|case|office|marketing|relations|delivery|partner\w*|engagement|data|datenbank|database|quality|qualitäts?|governance|application|release|content|brand|campaign|category|risk|change|key account|channel|sales|business development|portfolio|knowledge|process|asset|consultant ?\/|solutions?|research|stakeholder|it|site|technical|vendor|growth|studio|test|demand|event|enablement|learning|assortment|stammdaten|katalog|relationship|customer|service|e-commerce|crm|strategy & analytics|owner ?\/) ?(?:-|–)?\s?$|\/ ?(?:senior )?$/;
const NOT_STAFF = /members? of (?:the )?technical $|of technical $|technical $/;

interface Ranked {
  readonly rank: Seniority;
  readonly from: number;
  readonly to: number;
}

/** The ranks that a title's words give, in its order; the first of overlapping ones is kept. */
function ranksOf(title: string): Ranked[] {
  const out: Ranked[] = [];
  for (const [rank, pattern] of DOWNWARDS) {
    for (const match of matchesOf(pattern, title)) {
      const from = match.index;
      const to = from + match[0].length;
      const before = title.slice(Math.max(0, from - 40), from);
      if (rank === 'staff' && NOT_STAFF.test(before)) continue;
      if (
        rank === 'manager' &&
        /manager/.test(match[0]) &&
        !/^(?:senior|sr)/.test(match[0]) &&
        NOT_A_MANAGER.test(before)
      )
        continue;
      if (rank === 'manager' && /manager/.test(match[0]) && /^ ?(?:\*in|\/)/.test(title.slice(to))) continue;
      if (rank === 'manager' && /^leit/.test(match[0]) && /projekt|werk|ab$/.test(before)) continue;
      if (
        rank === 'executive' &&
        /assistant $|associate $|to the $|, $|- $|– $|\/ $/.test(before) &&
        !/^(?:c\w{2,3}o?$|chief)/.test(match[0])
      )
        continue;
      if (out.some((other) => other.from < to && from < other.to)) continue;
      out.push({rank, from, to});
    }
  }
  return out.sort((a, b) => a.from - b.from);
}

/**
 * The rank of a title: of a range ("Senior/Staff", "(Senior) Data Scientist") the lower one,
 * of a rank with an office ("Senior Engineering Manager") the office.
 */
export function rankOfTitle(title: string): Ranked | null {
  const all = ranksOf(title);
  // "Senior Data Scientist I": the numeral counts inside the rank that the words name.
  const worded = all.filter(({from, to}) => !/^[ivx\d]+$/.test(title.slice(from, to)));
  const ranks = worded.length ? worded : all;
  const [first, ...others] = ranks;
  if (!first) return null;
  if (/\((?:senior|sr\.?)\)|\(senior-?\/?\)/.test(title) && ranks.every(({rank}) => rank === 'senior'))
    return {...first, rank: 'mid'};
  const intern = ranks.find(({rank}) => rank === 'intern') ?? ranks.find(({rank}) => rank === 'entry');
  if (intern && !(/^associate/.test(title.slice(intern.from)) && ranks.length > 1)) return intern;
  if (intern) return ranks.find(({rank}) => rank !== 'entry') as Ranked;
  const twice = /^[^|]{0,60}?\/ ?(?:senior|sr\.?) /.exec(title);
  if (
    twice &&
    first.rank === 'senior' &&
    first.from > 8 &&
    !/consult|manager/.test(title.slice(0, first.from)) &&
    sharesNoun(title, first)
  )
    return {...first, rank: 'mid'};
  let best = first;
  for (const other of others) {
    const between = title.slice(best.to, other.from);
    const isRange =
      /^\)?\s?(?:\/|&|or|and|to|bis|oder|und|ou|à|of|-|–|,|\|)\s?\(?$/.test(between) || /^\/\w/.test(between);
    const higher = SENIORITIES.indexOf(other.rank) > SENIORITIES.indexOf(best.rank);
    if (isRange || /\||;/.test(between)) best = higher ? best : other;
    else if (/\/ ?[^/]{0,30}$/.test(between) || between.includes(','))
      best = higher && SENIORITIES.indexOf(other.rank) < 6 ? best : higher ? other : best;
    else best = higher ? other : best;
  }
  return best;
}

/** "BI Analyst / Senior BI Analyst": the title before the slash is the one behind "senior". */
function sharesNoun(title: string, rank: Ranked): boolean {
  const noun = /([\p{L}]+)\W*\/\W*$/u.exec(title.slice(0, rank.from))?.[1];
  return !!noun && title.slice(rank.to).includes(noun);
}

const titleClaims = new WeakMap<Page, Claim<Seniority> | null>();

/** The rank that a page's title gives; remembered, as seniority and people management both ask for it. */
export function titleRankOf(page: Page): Claim<Seniority> | null {
  const known = titleClaims.get(page);
  if (known !== undefined) return known;
  const claim = readTitle(page);
  titleClaims.set(page, claim);
  return claim;
}

/** A title has its rank within this many characters. */
const LONGEST = 400;

function readTitle(page: Page): Claim<Seniority> | null {
  const title = titleOf(page);
  if (!title) return null;
  const found = rankOfTitle(wordsOf(page, title.from, Math.min(title.to, title.from + LONGEST)));
  if (!found) return null;
  const span = {from: title.from + found.from, to: title.from + found.to};
  return {value: found.rank, certainty: 'stated', evidence: [quote(page.document, span)], rule: 'seniority/title'};
}

/** The title field; without one, a short first line. */
function titleOf(page: Page): Sentence | null {
  for (const sentence of page.sentences) {
    if (sentence.block.kind !== 'field') break;
    if (sentence.block.name === 'title') return sentence;
  }
  const first = page.sentences[0];
  return first &&
    first.block.kind !== 'field' &&
    first.to - first.from <= 120 &&
    !page.text.slice(first.from, first.to).endsWith('.')
    ? first
    : null;
}

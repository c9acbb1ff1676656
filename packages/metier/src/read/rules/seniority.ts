import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, Seniority} from '../reading.ts';
import {type Finding, quote, type Rule} from '../rule.ts';
import type {Experience} from './experience.ts';
import {claimOf, findingsOf, spaced, wordsOf} from './findings.ts';

export const SENIORITY_CUES = {
  kind: CUE.seniority,
  words:
    'senior seniors sr junior jr level levels entry mid intermediate staff principal lead intern seniority graduate graduates fresher freshers einsteiger berufseinsteiger absolvent absolventen debutant debutante junior-to-senior erfahrener erfahrene confirme confirmee berufserfahrene professional experienced niveau seniorita',
};

/** Words of a title, the rank that they give, and how much they count against the others. */
const TITLE_WORDS: readonly [Seniority, RegExp][] = [
  ['intern', /\b(?:interns?|internship|werkstudent\w*|werkstudierende\w*|working student|student assistant|studentische\w*|praktik\w+|pflichtpraktikum|alternan\w+|apprenti\w*|apprentissage|stagiaire|stagiair|stage(?!\w)(?! \w+ (?:company|startup))|masterarbeit|bachelorarbeit|abschlussarbeit|masterand\w*|co-?op(?= |$)|becari[oa]|prácticas|summer analyst|duales studium)(?![\p{L}])/gu],
  ['entry', /\b(?:junior|jr|new[- ]grads?|(?:recent|university|fresh)[- ]graduates?|graduate(?! (?:school|studies|degree|research assist|student))|entry[- ]level|early[- ]career|trainee|einsteiger\w*|berufseinst\w+|level 1\b|absolvent\w*|direkteinstieg|débutant\w*|fresher|(?<=\b(?:engineer|scientist|developer|analyst) )(?:i|1)(?=$|[ ,)])|(?<!senior |sr |sr\. )associate(?= (?:data|ai|machine|ml|software|analytics|engineer|business|product|research|scientist|analyst|developer|consultant|applied)))/g],
  ['mid', /\b(?:mid(?:dle)?(?:[- ]level)?(?![- ]?(?:east|market|office|ware))(?= |\/|$|-|–|\))|intermediate|medior|confirmée?s?(?![\p{L}])|semi[- ]?senior|expérimentée?s?(?![\p{L}])|erfahrene?r?\b)|(?<=\b(?:engineer|scientist|developer|analyst|architect|designer|researcher) )(?:ii|2)\b/gu],
  ['senior', /\b(?:senior|sr|snr|sénior|seniorin)\b|(?<=\b(?:engineer|scientist|developer|analyst|researcher) )(?:iii|iv|3)\b|\bexpert(?=\b[^|]{0,40}(?:h\/f|f\/h)|e? (?:data|fonctionnel))/g],
  ['staff', /\b(?:(?:senior |sr\.? )?(?:staff|principal|distinguished)(?! (?:investigator|component)|er|ing\b|s\b)|technical fellow)\b/g],
  ['lead', /\b(?:lead|team ?lead\w*|tech ?lead|teamleit\w*|gruppenleit\w*|fachliche leitung|principal investigator|chef d'équipe|référente? technique|squad lead)\b(?! (?:gen|scor|time|qualif|optim))/g],
  ['manager', /\b(?:(?:senior |sr\.? )?manager(?:in)?|abteilungsleit\w*|sachgebietsleit\w*|bereichsleit\w*|leit(?:er|erin|ung)\b|responsable d[e'u]|chef de service|managing (?:consultant|counsel)|group product manager|head of [\w& ]{0,20}team)\b/g],
  ['director', /\b(?:(?:senior |sr\.? |associate )?director|head of|head,|directeur|directrice|direktor(?:in)?)\b/g],
  ['executive', /\b(?:chief (?:technology|data|ai|analytics|product|information|executive|operating|scientific|science|revenue)[\w &]{0,14} officer|cto|cdo|caio|svp|evp|(?:senior |executive )?vice president(?= of|,? (?:data|engineering|product|ai|technology|analytics|research|machine|science)\b)|vp(?= of|,? (?:data|engineering|product|ai|technology|analytics|research|machine|science)\b(?! engineer| scientist))|geschäftsführer\w*|general manager|directeur général|managing director)\b/g],
];
const NOT_A_MANAGER =
  /(?:product|project|projekt\w*|program|programme|account|accounts|success|community|case|office|marketing|relations|delivery|partner\w*|engagement|data|datenbank|database|quality|qualitäts?|governance|application|release|content|brand|campaign|category|risk|change|key account|channel|sales|business development|portfolio|knowledge|process|asset|consultant ?\/|solutions?|research|stakeholder|it|site|technical|vendor|growth|studio|test|demand|event|enablement|learning|assortment|stammdaten|katalog|relationship|customer|service|e-commerce|crm|strategy & analytics|owner ?\/) ?(?:-|–)?\s?$|\/ ?(?:senior )?$/;
const NOT_STAFF = /members? of (?:the )?technical $|of technical $|technical $/;

interface Ranked {
  readonly rank: Seniority;
  readonly from: number;
  readonly to: number;
}

const ORDER: readonly Seniority[] = ['intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'];

/** The ranks that a title's words give, in its order; the first of overlapping ones is kept. */
function ranksOf(title: string): Ranked[] {
  const out: Ranked[] = [];
  for (const [rank, pattern] of [...TITLE_WORDS].reverse()) {
    for (const match of title.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      const before = title.slice(Math.max(0, from - 40), from);
      if (rank === 'staff' && NOT_STAFF.test(before)) continue;
      if (rank === 'manager' && /manager/.test(match[0]) && !/^(?:senior|sr)/.test(match[0]) && NOT_A_MANAGER.test(before)) continue;
      if (rank === 'manager' && /manager/.test(match[0]) && /^ ?(?:\*in|\/)/.test(title.slice(to))) continue;
      if (rank === 'manager' && /^leit/.test(match[0]) && /projekt|werk|ab$/.test(before)) continue;
      if (rank === 'executive' && /assistant $|associate $|to the $|, $|- $|– $|\/ $/.test(before) && !/^(?:c\w{2,3}o?$|chief)/.test(match[0])) continue;
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
  const ranks = ranksOf(title);
  const [first, ...others] = ranks;
  if (!first) return null;
  if (/\((?:senior|sr\.?)\)|\(senior-?\/?\)/.test(title) && ranks.every(({rank}) => rank === 'senior')) return {...first, rank: 'mid'};
  const intern = ranks.find(({rank}) => rank === 'intern') ?? ranks.find(({rank}) => rank === 'entry');
  if (intern && !(/^associate/.test(title.slice(intern.from)) && ranks.length > 1)) return intern;
  if (intern) return ranks.find(({rank}) => rank !== 'entry') as Ranked;
  const twice = /^[^|]{0,60}?\/ ?(?:senior|sr\.?) /.exec(title);
  if (twice && first.rank === 'senior' && first.from > 8 && !/consult|manager/.test(title.slice(0, first.from)) && sharesNoun(title, first)) return {...first, rank: 'mid'};
  let best = first;
  for (const other of others) {
    const between = title.slice(best.to, other.from);
    const isRange = /^\)?\s?(?:\/|&|or|and|to|-|–|,|\|)\s?\(?$/.test(between) || /^\/\w/.test(between);
    const higher = ORDER.indexOf(other.rank) > ORDER.indexOf(best.rank);
    if (isRange || /\||;/.test(between)) best = higher ? best : other;
    else if (/\/ ?[^/]{0,30}$/.test(between) || between.includes(',')) best = higher && ORDER.indexOf(other.rank) < 6 ? best : higher ? other : best;
    else best = higher ? other : best;
  }
  return best;
}

/** "BI Analyst / Senior BI Analyst": the title before the slash is the one behind "senior". */
function sharesNoun(title: string, rank: Ranked): boolean {
  const noun = /([\p{L}]+)\W*\/\W*$/u.exec(title.slice(0, rank.from))?.[1];
  return !!noun && title.slice(rank.to).includes(noun);
}

/** A range of ranks in a sentence about this job, or its level as a label says it. */
const RULES: readonly Rule<Seniority>[] = [
  {
    id: 'seniority/label',
    pattern: /(?:seniority(?: level)?|job level|career level|experience level|(?<!high |top |low |deep )level|karrierestufe|niveau(?: d'expérience)?|experience|erfahrungslevel|senioritätslevel)\s?[:*]{1,3}\s?(?<rank>entry|junior|mid|intermediate|medior|senior|staff|principal|lead|intern|manager|director|middle|berufseinsteiger|confirmé|débutant)(?![\p{L}])/gu,
    read: (match) => ({value: RANKS[(match.groups?.rank as string).slice(0, 6)] ?? 'mid'}),
    finds: ['[Seniority Level: Mid]', '[Job level: Senior]', 'Acme [Level: Junior]'],
    refuses: ['high level: senior people decide', 'Level of English: fluent'],
  },
  {
    id: 'seniority/sought',
    pattern: /\b(?:looking for|seeking|hiring|hire|need|suchen|recherchons|we want|join us as|role of|as)\s(?:an?|our|eine[nr]?|une?|several|various|multiple|the|two)?\s?(?:(?:very|highly|talented|passionate|motivated|exceptional|experienced|ambitious|skilled|strong|driven|hands-on)[ ,]{1,2}){0,3}(?<rank>junior(?:-to-senior)?|entry[- ]level|mid(?:-level)?(?:[ -]to[ -]senior)?|senior|staff|principal)\b(?!\s(?:leaders|stakeholder|management|executive|team|engineers? to|colleagues|members|staff manager|level))/g,
    read: (match, sentence) =>
      sentence.section === 'about' || sentence.section === 'benefits' || sentence.section === 'analysis' || sentence.section === 'legal'
        ? null
        : {value: RANKS[(match.groups?.rank as string).slice(0, 6)] ?? 'mid'},
    finds: ['We are [looking for a Senior] Data Scientist', 'We are [seeking a talented mid-level] engineer', 'You [join us as a junior] analyst'],
    refuses: ['You advise senior leaders', 'looking for a way to help senior management'],
  },
  {
    id: 'seniority/beginners',
    pattern: /\b(?:recent graduates?|new grads?|fresh graduates?|entry[- ]level (?:position|role|job|opportunity)|berufseinsteiger\w*|(?<!non |pas |not )débutante?s?|einstieg als junior|early[- ]career (?:engineer|role|researcher|position|scientist|data)|no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary))/g,
    read: (_match, sentence, page) => {
      const lower = wordsOf(page, sentence.from, sentence.to);
      return sentence.section === 'about' || sentence.section === 'legal' || sentence.section === 'benefits' || /entry level job seekers|mentor|domain|field\b|industry|with (?:this|the)/.test(lower) ? null : {value: 'entry'};
    },
    finds: ['This is an [entry-level role]', '[Recent graduates] are welcome', 'Auch [Berufseinsteiger] sind willkommen'],
    refuses: ['You mentor recent graduates', 'no crypto industry experience required'],
  },
];

const RANKS: Record<string, Seniority> = {
  entry: 'entry', 'entry-': 'entry', 'entry ': 'entry', junior: 'entry', berufs: 'entry', débuta: 'entry', mid: 'mid', 'mid-le': 'mid', 'mid-to': 'mid', 'mid to': 'mid', interm: 'mid', medior: 'mid', middle: 'mid', confir: 'mid',
  senior: 'senior', staff: 'staff', princi: 'staff', lead: 'lead', intern: 'intern', manage: 'manager', direct: 'director',
};

/** Words that tell the seniority of the job in its text. */
export const SENIORITY_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** The seniority that is asked for: by the title, by words of the text about this job, else by explicit years. */
export function seniorityOf(page: Page, experience: readonly Finding<Experience>[]): Claim<Seniority> | null {
  return byTitle(page) ?? byWords(page) ?? byYears(page, experience);
}

function byTitle(page: Page): Claim<Seniority> | null {
  const title = titleOf(page);
  if (!title) return null;
  const found = rankOfTitle(wordsOf(page, title.from, title.to));
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
  return first && first.block.kind !== 'field' && first.to - first.from <= 120 ? first : null;
}

function byWords(page: Page): Claim<Seniority> | null {
  const [found] = findingsOf(page, CUE.seniority, SENIORITY_RULES, ({block}) => block.kind !== 'field');
  return found ? claimOf(page, found) : null;
}

/** 0 to 1 year is entry, 2 to 4 mid, 5 and more senior: the most years that are asked of everybody. */
function byYears(page: Page, experience: readonly Finding<Experience>[]): Claim<Seniority> | null {
  let most: Finding<Experience> | null = null;
  let mostOptional = false;
  for (const finding of experience) {
    const {min, max} = finding.value.years;
    if ((min ?? max) === null) continue;
    const optional = finding.sentence.section === 'preferred' || OPTIONAL.test(wordsOf(page, Math.max(finding.sentence.from, finding.from - 30), finding.from));
    if (!most || (optional === mostOptional ? years(finding) > years(most) : mostOptional)) [most, mostOptional] = [finding, optional];
  }
  if (!most) return null;
  const value = years(most) >= 5 ? 'senior' : years(most) >= 2 ? 'mid' : 'entry';
  return {value, certainty: 'implied', evidence: [quote(page.document, most)], rule: 'seniority/years'};
}

const years = ({value}: Finding<Experience>) => value.years.min ?? (value.years.max as number) / 2;
const OPTIONAL = /preferred|preferably|nice to have|ideally|idealerweise|bonus|idéalement/;

export const MANAGES_CUES = {
  kind: CUE.manages,
  words:
    'reports manage managing management team teams lead leading leadership hire hiring personalverantwortung führung fuhrung disziplinarische disziplinarisch encadrement encadrer equipe manager mitarbeiterfuhrung mitarbeiterführung teamleitung coach line people supervise',
};

/** Words that say that the person leads others as part of the job. */
const MANAGES: readonly Rule<true>[] = [
  {
    id: 'manages/team',
    pattern: /(?:direct reports|line[- ]manage(?:ment|r)?\b(?! experience)|people[- ](?:management|manager|leadership)|personalverantwortung|disziplinarische\w* (?:führung|leitung|verantwortung)|mitarbeiterführung|(?:encadr\w+|manag(?:er|ement)) (?:d'|de l'|une |l'|de votre )(?:une )?équipe|performance (?:reviews|evaluations|management) (?:of|for) (?:your|the|team)|(?:manage|lead|build and lead|hire and lead|supervise|build and manage|lead and mentor|lead and manage|lead and grow|mentor and lead|build, lead|oversee|managing|leading) (?:and (?:\w+) )?(?:,? ?and mentor )?(?:a |an |the |our |your )?(?:(?:small|growing|high-performing|talented|global|diverse|dynamic|distributed|cross-functional|world-class|strong|dedicated|skilled|multidisciplinary) ){0,2}team of (?!vendors|freelanc))/g,
    read(match, sentence, page) {
      if (sentence.section === 'about' || sentence.section === 'benefits' || sentence.section === 'legal' || sentence.section === 'preferred' || sentence.section === 'analysis') return null;
      const lower = wordsOf(page, sentence.from, sentence.to);
      if (/nice to have|bonus|\bplus\b|no direct reports|without|report(?:ing)? to|not a (?:people|line)|opportunit|support(?:ing)? the|alongside|experience (?:in|with) people/.test(lower)) return null;
      return {value: true as const, from: match.index, to: match.index + match[0].length};
    },
    finds: ['You will [lead a team of ]five engineers', 'Fachliche und [disziplinarische Führung] von sechs Personen', 'You have 4 [direct reports]', '[Encadrer une équipe] de trois personnes'],
    refuses: ['You join a team of five', 'report to the line manager', 'You lead projects'],
  },
];

export const MANAGES_RULES = MANAGES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** Whether the person manages people: by an office in the title, else by words of the duties. Silence is no claim. */
export function managesOf(page: Page): Claim<boolean> | null {
  const title = byTitle(page);
  const office = title?.value === 'manager' || title?.value === 'director' || title?.value === 'executive';
  if (title && office && (title.value !== 'manager' || /engineering manager|science manager|^senior manager/.test(wordsOf(page, Math.max(0, (title.evidence[0]?.from ?? 0) - 14), title.evidence[0]?.to ?? 0)) || leadsOthers(page))) return {value: true, certainty: 'implied', evidence: title.evidence, rule: 'manages/title'};
  const findings = findingsOf(page, CUE.manages, MANAGES_RULES);
  const [found] = findings;
  return found && (title?.value === 'lead' || findings.length > 1 || /direct|disziplin|line|personal|encadr/.test(wordsOf(page, found.from, found.to))) ? claimOf(page, found) : null;
}

/** Whether some sentence outside the company's blurb speaks of leading people: enough beside a manager's title. */
const leadsOthers = (page: Page): boolean =>
  page.sentences.some(
    ({cues, section, from, to}) => cues & CUE.manages && section !== 'about' && section !== 'legal' && section !== 'benefits' && LEADS.test(page.lower.slice(from, to)),
  );

const LEADS =
  /(?:lead|leading|manage|managing|build|building|grow|mentor|coach|coaching|hire|hiring|develop|supervis\w+|direct)\s[^.;]{0,40}(?:team|engineers|analysts|scientists|people|staff|talent)|direct reports|people (?:manage|leader)|führung|leitung|équipe/;

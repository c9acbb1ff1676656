import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim} from '../reading.ts';
import type {Rule} from '../rule.ts';
import {claimsOf, findingsOf, spaced} from './findings.ts';

export const BENEFIT_CUES = {
  kind: CUE.benefit,
  words:
    'equity options rsus rsu espp bspce vsop virtual aktienoptionen mitarbeiteraktien 401 401k k pension pensioen pensioenregeling retirement rrsp superannuation altersvorsorge retraite epargne prevoyance insurance assurance disability coverage healthcare medical dental mutuelle krankenzusatzversicherung berufsunfahigkeitsversicherung zorgverzekering seguro medico pto vacation holidays holiday vakantiedagen vacaciones urlaub urlaubstage jahresurlaub conges conge rtt leave bonus bonuses profit gehalt monatsgehalt interessement participation weihnachtsgeld urlaubsgeld erfolgsbeteiligung prime budget stipend allowance reimbursement fund weiterbildungsmoglichkeiten weiterbildungsangebote weiterbildungsangebot opleidingsbudget tuition wellness gym fitness fitnessstudio fitnessangebote sports urban wellpass egym mental employee commuter commuting commute deutschlandticket jobticket ticket jobrad rad dienstrad bike bikeleasing fahrtkostenzuschuss firmenwagen remboursement cycle car leaseauto homeoffice lunch lunches meal meals breakfast dinner snacks tickets titres swile essenszuschuss kantine obstkorb arbeitszeit arbeitszeiten arbeitszeitmodelle hours schedule schedules flexibles gleitzeit vertrauensarbeitszeit horaires horaire horario flextime flexitime werktijden week times relocation umzugskosten umzugsunterstutzung umzugshilfe demenagement mobilite anywhere abroad workation workations ausland childcare child zuschuss kitazuschuss kinderbetreuung fertility creche sabbatical sabbaticals sabbatjahr volunteer volunteering vto training time',
};

/** A benefit by its name, and the words that speak of it (English, German, French, Dutch, Spanish). */
const BENEFITS: readonly [string, string, string, string][] = [
  [
    'equity',
    '(?:stock options?|equity(?! (?:research|markets?|trading|fund|analyst|employer|,? (?:diversity|inclusion)|and inclusion))|rsus?|employee stock purchase(?: plan)?|espp|share options?|bspce|virtual shares|vsop|aktienoptionen|mitarbeiteraktien)',
    'Salary and [stock options]',
    'diversity, equity and inclusion',
  ],
  [
    'retirement plan',
    "(?:401 ?\\(?k\\)?|pension(?: (?:plan|scheme|contributions?))?|retirement (?:plans?|savings|benefits)|rrsp|superannuation|(?:betriebliche )?altersvorsorge|plan d'épargne(?: retraite)?|pensioen\\w*)",
    '[401(k)] with match',
    'the pension industry',
  ],
  [
    'health insurance',
    '(?:health (?:insurance|care|coverage|plans?|benefits)|medical,? (?:dental|insurance|coverage|and dental|plans?|benefits)|private (?:health|medical)\\w*|healthcare (?:plan|coverage|benefits)|dental(?:,? (?:and |& )?vision)?|mutuelle(?! optionnelle)|krankenzusatzversicherung|seguro médico|zorgverzekering)',
    'Full [health insurance]',
    'health care providers are our customers',
  ],
  [
    'life or disability insurance',
    '(?:life (?:insurance|assurance)|(?:short|long)[- ]term disability|disability insurance|prévoyance|berufsunfähigkeitsversicherung)',
    '[life insurance] for all',
    'the life sciences',
  ],
  [
    'paid time off',
    "(?:unlimited (?:pto|vacation|paid time off|holidays?|time off)|flexible (?:pto|time off|vacation)|(?:generous )?paid (?:time off|vacation|holidays)|pto\\b|\\d{2} (?:days?(?: of)? (?:paid )?(?:vacation|holidays?|annual leave|leave|pto)|tage urlaub|urlaubstage|jours de congés|vacation days|vakantiedagen|days' holiday|jours de rtt|rtt)|annual leave|rtt\\b|jahresurlaub|vacaciones)",
    '[30 Tage Urlaub] im Jahr',
    'a day of work',
  ],
  [
    'parental leave',
    '(?:(?:paid )?(?:parental|maternity|paternity|family) leave|elternzeitmodell|congé (?:parental|paternité|maternité))',
    '16 weeks of [parental leave]',
    'leave your mark',
  ],
  [
    'bonus',
    "(?:(?:annual|performance|quarterly|discretionary|target|yearly|cash|variable|retention|sign(?:ing|-on)|year-end|incentive) bonus(?:es)?|profit[- ]sharing|13(?:\\.|th|ème|e) (?:gehalt|month|mois|monatsgehalt)|intéressement|participation aux bénéfices|weihnachtsgeld|urlaubsgeld|erfolgsbeteiligung|bonus scheme|prime (?:annuelle|de participation|d'intéressement|de vacances|sur objectifs))",
    'Base and [annual bonus]',
    'bonus points for Rust',
  ],
  [
    'learning budget',
    '(?:(?:learning|training|education(?:al)?|development|l&d|conference|professional development|personal development|weiterbildungs)[ -]?(?:and development |& development |and conference )?(?:budget|stipend|allowance|fund|reimbursement)|tuition (?:reimbursement|assistance)|weiterbildungs(?:möglichkeiten|angebote?)|opleidingsbudget|budget formation|training opportunities)',
    'a [learning budget] of 1,000 a year',
    'machine learning models',
  ],
  [
    'wellness',
    '(?:wellness (?:stipend|program\\w*|allowance|benefits|budget)|gym (?:membership|allowance|stipend|pass)|fitness (?:stipend|allowance|membership|studio\\w*)|urban sports(?: club)?|wellpass|egym|mental health (?:support|benefits|days|resources)|employee assistance program\\w*|fitnessangebote)',
    'a [gym membership]',
    'the fitness of a model',
  ],
  [
    'commuting',
    '(?:commuter benefits?|commut(?:er|ing) (?:stipend|allowance|subsid\\w+)|deutschlandticket|job-?ticket|jobrad|job-?rad|dienstrad|bike leasing|bikeleasing|fahrtkostenzuschuss|firmenwagen|remboursement (?:des transports|du titre de transport|à \\d+ ?% du)|cycle to work(?: scheme)?|company car|leaseauto)',
    '[Jobrad] für alle',
    'commuter data',
  ],
  [
    'home office budget',
    '(?:(?:home[- ]office|wfh|work[- ]from[- ]home|remote work|equipment|internet)(?: (?:setup|set-up|equipment))? (?:stipend|allowance|budget|reimbursement)|homeoffice-ausstattung)',
    'a [home office stipend]',
    'office work',
  ],
  [
    'food',
    '(?:(?:free|catered|team|daily|weekly|provided|complimentary) (?:lunch(?:es)?|meals?|breakfast|dinner|snacks|food)|tickets? restaurants?|titres?[- ]restaurants?|carte swile|swile|essenszuschuss|kantine|obstkorb|meal (?:allowance|vouchers?|stipend))',
    '[free lunch] every day',
    'lunch time interviews',
  ],
  [
    'flexible hours',
    '(?:flexible (?:working )?(?:hours|schedules?|arbeitszeit\\w*|work(?:ing)? (?:hours|times|schedules?))|flexibles? arbeitszeit\\w*|gleitzeit|vertrauensarbeitszeit|horaires? flexibles?|horario flexible|flextime|flexitime|4[- ]day (?:work )?week|flexible werktijden)',
    '[flexible working hours]',
    'a flexible architecture',
  ],
  [
    'relocation support',
    '(?:relocation (?:assistance|support|package|stipend|bonus|budget|allowance|help)|umzugs(?:kosten\\w*|unterstützung|hilfe)|aide (?:à la mobilité|au déménagement))',
    '[Relocation support] for you',
    'no need to relocate',
  ],
  [
    'work from abroad',
    '(?:work(?:ing)?[- ]from[- ](?:anywhere|abroad)(?: (?:scheme|policy|weeks?))?|workation\\w*|work abroad|arbeiten (?:aus dem|im) ausland)',
    'four weeks of [workation]',
    'customers abroad',
  ],
  [
    'childcare and fertility',
    '(?:child ?care (?:support|benefits|subsid\\w+|allowance)|kita-?zuschuss|kinderbetreuung|fertility (?:benefits|support|treatment|coverage|hra)|crèche|place en crèche)',
    'a [Kita-Zuschuss]',
    'children are our users',
  ],
  ['sabbatical', '(?:sabbaticals?|sabbatjahr)', 'a paid [sabbatical]', 'a sabbath'],
  [
    'volunteering',
    '(?:volunteer(?:ing)? (?:days?|time off|leave)|vto\\b|paid volunteer\\w*)',
    'two [volunteer days]',
    'volunteers use our app',
  ],
];

const NOT_OFFERED =
  /industry|customers|providers|market|domain|our (?:platform|product)|experience (?:in|with)|knowledge of/;

const mayOffer = ({section, block}: Sentence) =>
  block.kind !== 'field' &&
  section !== 'requirements' &&
  section !== 'tasks' &&
  section !== 'preferred' &&
  section !== 'analysis' &&
  section !== 'skills' &&
  section !== 'legal';

/** All benefits in one pattern, so that a sentence is walked once: the group that matched tells which. */
const ANY = BENEFITS.map(([, words], i) => `(?<b${i}>${words})`).join('|');

const nameOf = (match: RegExpExecArray): string => {
  const i = BENEFITS.findIndex((_, i) => match.groups?.[`b${i}`] !== undefined);
  return (BENEFITS[i] as (typeof BENEFITS)[number])[0];
};

function read(match: RegExpExecArray, sentence: Sentence, page: Page): {value: string} | null {
  if (!mayOffer(sentence)) return null;
  const lower = page.lower.slice(sentence.from, sentence.to);
  if (sentence.section === 'about' && !/\b(?:benefit|offer|receive|enjoy|provide|bieten|avantage)/.test(lower))
    return null;
  const around = lower.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
  return sentence.section !== 'benefits' && sentence.section !== 'pay' && NOT_OFFERED.test(around)
    ? null
    : {value: nameOf(match)};
}

/** What postings offer beside pay. */
export const BENEFIT_RULES: readonly Rule<string>[] = [
  {
    id: 'benefit/named',
    pattern: spaced(new RegExp(`(?<![\\p{L}\\d])(?:${ANY})(?![\\p{L}])`, 'gu')),
    read,
    finds: BENEFITS.map(([, , finds]) => finds),
    refuses: BENEFITS.map(([, , , refuses]) => refuses),
  },
];

/** The benefits that a posting offers, each once under its name. */
export function benefitsOf(page: Page): Claim<string>[] {
  return claimsOf(page, findingsOf(page, CUE.benefit, BENEFIT_RULES, mayOffer), (value) => value);
}

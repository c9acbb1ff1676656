import {CUE} from '../cues.ts';
import type {Page} from '../page.ts';
import type {Claim, Seniority} from '../reading.ts';
import {type Finding, quote, type Rule} from '../rule.ts';
import type {Experience} from './experience.ts';
import {claimOf, findingsOf, spaced, wordsOf} from './findings.ts';
import {titleRankOf} from './title-rank.ts';

export const SENIORITY_CUES = {
  kind: CUE.seniority,
  words:
    'senior seniors sr junior jr level levels entry mid intermediate staff principal lead intern seniority graduate graduates fresher freshers einsteiger berufseinsteiger absolvent absolventen debutant debutante junior-to-senior erfahrener erfahrene confirme confirmee berufserfahrene experienced niveau stage alternance apprentissage stagiaire alternant apprenti internship praktikum pflichtpraktikum',
};

/** A range of ranks in a sentence about this job, or its level as a label says it. */
const RULES: readonly Rule<Seniority>[] = [
  {
    id: 'seniority/label',
    pattern:
      /(?:seniority(?: level)?|job level|career level|experience level|(?<!high |top |low |deep )level|karrierestufe|niveau(?: d'expérience)?|experience|erfahrungslevel|senioritätslevel)\s?[:*]{1,3}\s?(?<rank>entry|junior|mid|intermediate|medior|senior|staff|principal|lead|intern|manager|director|middle|berufseinsteiger|confirmé|débutant)(?![\p{L}])/gu,
    read: (match) => ({value: RANKS[rankWord(match)] ?? 'mid'}),
    finds: ['[Seniority Level: Mid]', '[Job level: Senior]', 'Acme [Level: Junior]'],
    refuses: ['high level: senior people decide', 'Level of English: fluent'],
  },
  {
    id: 'seniority/sought',
    pattern:
      /\b(?:looking for|seeking|hiring|hire|need|suchen|recherchons|we want|join us as|role of|as)\s(?:an?|our|eine[nr]?|une?|several|various|multiple|the|two)?\s?(?:(?:very|highly|talented|passionate|motivated|exceptional|experienced|ambitious|skilled|strong|driven|hands-on)[ ,]{1,2}){0,3}(?<rank>junior(?:-to-senior)?|entry[- ]level|mid(?:-level)?(?:[ -]to[ -]senior)?|senior|staff|principal)\b(?!\s(?:leaders|stakeholder|management|executive|team|engineers? to|colleagues|members|staff manager|level))/g,
    read: (match, sentence) =>
      sentence.section === 'about' ||
      sentence.section === 'benefits' ||
      sentence.section === 'analysis' ||
      sentence.section === 'legal'
        ? null
        : {value: RANKS[rankWord(match)] ?? 'mid'},
    finds: [
      'We are [looking for a Senior] Data Scientist',
      'We are [seeking a talented mid-level] engineer',
      'You [join us as a junior] analyst',
    ],
    refuses: ['You advise senior leaders', 'looking for a way to help senior management'],
  },
  {
    id: 'seniority/intern',
    pattern:
      /durée (?:du|de) (?:stage|l'alternance)|(?:convention|offre|contrat) (?:de |d')(?:stage|alternance|apprentissage)|(?:recherchons|recherche) une? (?:stagiaire|alternante?|apprentie?)|(?:this|our|the) (?:[\w-]+ ){0,2}internship (?:is|will|runs|starts|program|position|role)|\bas an? (?:[\w-]+ ){0,3}intern\b|pflichtpraktikum|(?:dein|ihr) praktikum/g,
    read: (match, sentence) =>
      sentence.section === 'about' || sentence.section === 'legal'
        ? null
        : {value: 'intern' as const, from: match.index},
    finds: ['[Durée du stage] : 6 mois', 'You join [as a research intern]', '[This internship is] paid'],
    refuses: ['You mentor interns', 'prior internship experience'],
  },
  {
    id: 'seniority/beginners',
    pattern:
      /\b(?:recent graduates?|new grads?|fresh graduates?|entry[- ]level (?:position|role|job|opportunity)|berufseinsteiger\w*|(?<!non |pas |not )débutante?s?|einstieg als junior|early[- ]career (?:engineer|role|researcher|position|scientist|data)|no (?:prior |previous )?experience (?:is )?(?:required|needed|necessary))/g,
    read: (_match, sentence, page) => {
      const lower = wordsOf(page, sentence.from, sentence.to);
      return sentence.section === 'about' ||
        sentence.section === 'legal' ||
        sentence.section === 'benefits' ||
        /entry level job seekers|mentor|domain|field\b|industry|with (?:this|the)/.test(lower)
        ? null
        : {value: 'entry'};
    },
    finds: [
      'This is an [entry-level role]',
      '[Recent graduates] are welcome',
      'Auch [Berufseinsteiger] sind willkommen',
    ],
    refuses: ['You mentor recent graduates', 'no crypto industry experience required'],
  },
];

/** The first letters of the word for the rank: enough to tell it. */
const rankWord = (match: RegExpExecArray): string => String(match.groups?.rank).slice(0, 6);

const RANKS: Record<string, Seniority> = {
  entry: 'entry',
  'entry-': 'entry',
  'entry ': 'entry',
  junior: 'entry',
  berufs: 'entry',
  débuta: 'entry',
  mid: 'mid',
  'mid-le': 'mid',
  'mid-to': 'mid',
  'mid to': 'mid',
  interm: 'mid',
  medior: 'mid',
  middle: 'mid',
  confir: 'mid',
  senior: 'senior',
  staff: 'staff',
  princi: 'staff',
  lead: 'lead',
  intern: 'intern',
  manage: 'manager',
  direct: 'director',
};

/** Words that tell the seniority of the job in its text. */
export const SENIORITY_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** The seniority that is asked for: by the title, by words of the text about this job, else by explicit years. */
export function seniorityOf(page: Page, experience: readonly Finding<Experience>[]): Claim<Seniority> | null {
  return titleRankOf(page) ?? byWords(page) ?? byYears(page, experience);
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
    const optional =
      finding.sentence.section === 'preferred' ||
      OPTIONAL.test(wordsOf(page, Math.max(finding.sentence.from, finding.from - 30), finding.from));
    if (!most || (optional === mostOptional ? years(finding) > years(most) : mostOptional))
      [most, mostOptional] = [finding, optional];
  }
  if (!most) return null;
  const value = years(most) >= 5 ? 'senior' : years(most) >= 2 ? 'mid' : 'entry';
  return {value, certainty: 'implied', evidence: [quote(page.document, most)], rule: 'seniority/years'};
}

const years = ({value}: Finding<Experience>) => value.years.min ?? (value.years.max as number) / 2;
const OPTIONAL = /preferred|preferably|nice to have|ideally|idealerweise|bonus|idéalement/;

export {MANAGES_CUES, MANAGES_RULES, managesOf} from './manages.ts';

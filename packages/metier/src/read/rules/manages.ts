import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim} from '../reading.ts';
import {claimOf, findingsOf, type GatedRule, spaced, wordsOf} from './findings.ts';
import {titleRankOf} from './title-rank.ts';

export const MANAGES_CUES = {
  kind: CUE.manages,
  words:
    'reports team personalverantwortung disziplinarische disziplinarischer disziplinarischen disziplinarisch encadrement encadrer encadrez equipe mitarbeiterfuhrung line people performance',
};

const mayManage = ({section}: Sentence) =>
  section === 'tasks' || section === 'requirements' || section === 'none' || section === 'terms';

/** Words that say that the person leads others as part of the job. */
const MANAGES: readonly GatedRule<true>[] = [
  {
    id: 'manages/team',
    holds: [
      'direct report',
      'line',
      'people',
      'personalverantw',
      'diszipl',
      'mitarbeiterf',
      'équipe',
      'performance',
      'team of',
      'team\nof',
    ],
    pattern:
      /(?:direct reports|line[- ]manage(?:ment|r)?\b(?! experience)|people[- ](?:management|manager|leadership)|personalverantwortung|disziplinarische\w* (?:führung|leitung|verantwortung)|mitarbeiterführung|(?:encadr\w+|manag(?:er|ement)) (?:d'|de l'|une |l'|de votre )(?:une )?équipe|performance (?:reviews|evaluations|management) (?:of|for) (?:your|the|team)|(?:manage|lead|build and lead|hire and lead|supervise|build and manage|lead and mentor|lead and manage|lead and grow|mentor and lead|build, lead|oversee|managing|leading) (?:and (?:\w+) )?(?:,? ?and mentor )?(?:a |an |the |our |your )?(?:(?:small|growing|high-performing|talented|global|diverse|dynamic|distributed|cross-functional|world-class|strong|dedicated|skilled|multidisciplinary) ){0,2}team of (?!vendors|freelanc))/g,
    read(match, sentence, page) {
      if (
        sentence.section === 'about' ||
        sentence.section === 'benefits' ||
        sentence.section === 'legal' ||
        sentence.section === 'preferred' ||
        sentence.section === 'analysis'
      )
        return null;
      const lower = wordsOf(page, sentence.from, sentence.to);
      if (
        /nice to have|bonus|\bplus\b|no direct reports|without|report(?:ing)? to|not a (?:people|line)|opportunit|support(?:ing)? the|alongside|experience (?:in|with) people/.test(
          lower,
        )
      )
        return null;
      return {value: true as const, from: match.index, to: match.index + match[0].length};
    },
    finds: [
      'You will [lead a team of ]five engineers',
      'Fachliche und [disziplinarische Führung] von sechs Personen',
      'You have 4 [direct reports]',
      '[Encadrer une équipe] de trois personnes',
    ],
    refuses: ['You join a team of five', 'report to the line manager', 'You lead projects'],
  },
];

export const MANAGES_RULES = MANAGES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** Whether the person manages people: by an office in the title, else by words of the duties. Silence is no claim. */
export function managesOf(page: Page): Claim<boolean> | null {
  const title = titleRankOf(page);
  const office = title?.value === 'manager' || title?.value === 'director' || title?.value === 'executive';
  if (
    title &&
    office &&
    (title.value !== 'manager' ||
      /engineering manager|science manager|^senior manager/.test(
        wordsOf(page, Math.max(0, (title.evidence[0]?.from ?? 0) - 14), title.evidence[0]?.to ?? 0),
      ) ||
      leadsOthers(page))
  )
    return {value: true, certainty: 'implied', evidence: title.evidence, rule: 'manages/title'};
  const findings = findingsOf(page, CUE.manages, MANAGES_RULES, mayManage);
  const [found] = findings;
  return found &&
    (title?.value === 'lead' ||
      findings.length > 1 ||
      /direct|disziplin|line|personal|encadr/.test(wordsOf(page, found.from, found.to)))
    ? claimOf(page, found)
    : null;
}

/** Whether some sentence outside the company's blurb speaks of leading people: enough beside a manager's title. */
const leadsOthers = (page: Page): boolean =>
  page.sentences.some(
    ({section, from, to}) =>
      section !== 'about' && section !== 'legal' && section !== 'benefits' && LEADS.test(page.lower.slice(from, to)),
  );

const LEADS =
  /(?:lead|leading|manage|managing|build|building|grow|mentor|coach|coaching|hire|hiring|develop|supervis\w+|direct)\s[^.;]{0,40}(?:team|engineers|analysts|scientists|people|staff|talent)|direct reports|people (?:manage|leader)|führung|leitung|équipe/;

import type {Claim} from '../read/reading.ts';
import type {Resume} from '../resume/resume.ts';
import {type Finding, findingOf, ofResume} from './finding.ts';
import type {ReviewInput} from './review.ts';

const FEWEST = 4;
/** Where so large a part of the lines names a result, nothing is said. */
const ENOUGH = 1 / 4;

/** An amount of something: "12%", "€2M", "3x", "4 teams", "200 bookshops"; no year, no version, no name with a digit. */
const AMOUNT =
  /\d\s*(?:%|percent|prozent|pour ?cent)|[$€£¥]\s?\d|\d\s?(?:k|m|mn|bn|million|billion|mio|mrd|€|\$|£|x|×|ms|s|tb|gb|pb|hours?|days?|weeks?|months?|minutes?|stunden|tage|wochen|heures|jours|mois)\b|(?<![\p{L}\p{N}.])(?!(?:19|20)\d\d\b)\d{1,3}(?:[,.\s]\d{3})*\+?[\s-]+(?!(?:in|and|or|to|for|of|with|on|at|from|und|in|mit|bei|et|en|de|pour|avec)\b)(?:[a-zäöüéèß-]+\s){0,2}[a-zäöüéèß-]+/iu;
/** Amounts in words. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|hundert|tausend|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|cent|mille|dos|tres|cuatro|cinco)\b/iu;
const RESULT =
  /\b(?:reduc|increas|improv|sav(?:ed|es|ing)|cut(?:s|ting)?\b|grew|grow(?:s|n|ing)?\b|doubl|tripl|halv|boost|remov|caught|expos(?:ed|ing)|prevent|detect(?:ed|ing)|inform(?:ed|ing)|identif(?:ied|ying)|accelerat|shorten|raised|lowered|won\b|award|achiev|exceed|result(?:ed|ing)? in|led to|leading to|so that|which (?:let|allowed|enabled)|enabl(?:ed|ing)|replac(?:ed|es|ing)|eliminat|adopted by|used by|published|shipped|deliver(?:ed|s|ing)\b|launched)|gesenkt|gesteigert|erhöht|verbessert|verkürzt|reduziert|eingespart|halbiert|verdoppelt|sodass|dadurch|rédui|augment|amélior|diminu|économis|gagn|permis|permettant/i;

/** Highlights that name what came of the work, counted; and one of the resume's own that does. */
export function outcomes({resume}: ReviewInput): Finding[] {
  const lines = highlightsOf(resume);
  const told = lines.filter(({value}) => showsOutcome(value));
  if (lines.length < FEWEST || told.length >= lines.length * ENOUGH) return [];
  const example = told.slice(0, 1).flatMap(({evidence}) => evidence);
  return [findingOf({code: 'outcomes', count: told.length, of: lines.length}, ofResume(example))];
}

/** Whether a line names an amount, or a word that tells what came of it. */
export const showsOutcome = (words: string): boolean => AMOUNT.test(words) || COUNTED.test(words) || RESULT.test(words);

const highlightsOf = ({positions, projects}: Resume): readonly Claim<string>[] =>
  [...positions.filter(({kind}) => kind === 'employment'), ...projects].flatMap(({highlights}) => highlights);

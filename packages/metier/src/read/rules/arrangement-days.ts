import type {Page, Sentence} from '../page.ts';
import {type Arrangement, isElse, kindOf} from './arrangement-words.ts';
import {type GatedRule, wordsOf} from './findings.ts';

const REMOTE =
  'remotely|remote|full-remote|télétravail|home-?office|home office|wfh|from home|teletrabajo|remoto|telewerk\\w*|distanciel';
const OFFICE =
  'presence|on-?site|on site|in[- ]person|in[- ]office|offices?(?! (?:manager|365))|hq|headquarters|vor ort|büro\\w*|présentiel|bureaux?|kantoor|oficina|presencial|sur site';
const NUMBER =
  '\\d(?:\\s?(?:[-–/+]|to|or|à|bis|oder|ou)\\s?\\d)?\\+?|one|two|three|four|five|ein|zwei|drei|vier|fünf|un|deux|trois|quatre|twice|half(?: of)?';
const DAYS = `(?<![\\d.,$€-])(?<days>${NUMBER})(?:\\s(?:or more|or two|full|fixed|or three|set|core))?(?:\\s?-?x)?[ -]?(?:days?|tage?n?|tag|jours?|dagen|días)?`;
const A_WEEK =
  '(?:\\s?(?:/|a|per|each|every|of the|pro|die|par|in der|in a|por|during the|of)\\s?(?:work\\s?)?(?:week|wk|woche|semaine|semana)|\\s(?:weekly|wöchentlich|hebdomadaires?|/wk))';

const inWords: Record<string, number> = {five: 5, fünf: 5, four: 4, vier: 4, quatre: 4};
/** The days of the week that the words say; "4-5" counts as 5, "2-5" as 2. */
function mostDays(words: string): number {
  const digits = [...words.matchAll(/\d/g)].map(([digit]) => Number(digit));
  if (!digits.length) return inWords[words] ?? 1;
  return Math.min(...digits) >= 4 ? Math.max(...digits) : Math.min(...digits);
}

function days(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Arrangement} | null {
  const {days: number, place} = match.groups as Record<string, string>;
  const lower = wordsOf(page, sentence.from, sentence.to);
  if (
    /per (?:year|month|quarter)|a (?:year|month|quarter)|\/ ?(?:year|month)|par an|im jahr|lunch|meal|snack|pto|vacation|holiday|leave|interview|workation/.test(
      match[0],
    )
  )
    return null;
  if (
    /(?:semaine de|bereitschaft|gelegentlich|kick-?off|onboarding|occasional)[^.]{0,25}$/.test(
      lower.slice(0, match.index + 1),
    ) ||
    /semaine de|^\d ?jours, flex/.test(match[0])
  )
    return null;
  if (!/days?|tag|jours?|dagen|días|twice|half/.test(match[0]) || /interview|trial/.test(lower.slice(0, 200)))
    return null;
  if (/^(?:1|one|un|ein)$/.test(number as string) && !/week|woche|semaine|semana/.test(lower.slice(match.index)))
    return null;
  const remote = new RegExp(`^(?:${REMOTE})$`).test(place);
  const most = mostDays(number as string);
  if (most > 7) return null;
  return {value: {arrangement: most >= 5 ? (remote ? 'remote' : 'onsite') : 'hybrid', weight: 10}};
}

const DAY_WORDS = ['day', 'tag', 'jour', 'dagen', 'días', 'twice', 'half'];

/** Days of the week and shares of the time: where they are named, they decide. */
export const DAY_RULES: readonly GatedRule<Arrangement>[] = [
  {
    id: 'arrangement/share',
    holds: ['%'],
    pattern:
      /(?<share>\d{1,3})\s?%\s?(?:an? |of (?:the|your|their) (?:work(?:ing)? )?time |der zeit |en |du temps )?(?:im |in (?:the |our |their |an? )?|vor |sur |auf )?(?<place>office|remote\w*|home-?office|télétravail|on-?site|onsite|ort|site|présentiel|büro|in[- ]office|in[- ]person|from home|mobil\w*)/g,
    read(match, sentence, page) {
      if (isElse(match, page, sentence)) return null;
      const share = Number(match.groups?.share);
      const remote = kindOf(match.groups?.place as string) !== 'onsite' || /^mobil/.test(match.groups?.place as string);
      if (share === 0 || share > 100) return null;
      return {
        value: {arrangement: share < 95 ? 'hybrid' : remote ? 'remote' : 'onsite', weight: share < 95 ? 8.7 : 8.4},
      };
    },
    finds: [
      '[70% Remote], the rest in Bremen',
      'Work is [100% remote]',
      'Einsatz: [40 % vor Ort]',
      'Poste [100% présentiel]',
    ],
    refuses: ['30% travel', '5% to 10% higher pay for remote areas'],
  },
  {
    id: 'arrangement/shares',
    holds: ['%'],
    pattern:
      /\b(?:remote|vor ?ort|onsite|on-site|homeoffice|home-office)(?:-?anteil)?\s?:?\s?(?:max\.?|min\.?|mind\.?|ca\.?|bis zu|up to|approx\.?)?\s?(?<share>\d{1,3})\s?%/g,
    read(match) {
      const share = Number(match.groups?.share);
      if (share > 100) return null;
      return {
        value: {arrangement: share < 95 ? 'hybrid' : kindOf(match[0]) === 'remote' ? 'remote' : 'onsite', weight: 8.6},
      };
    },
    finds: ['[Vorort: min. 30%], the rest elsewhere', 'Einsatz [remote 80 %]'],
    refuses: ['remote customers grew 20%'],
  },
  {
    id: 'arrangement/days-there',
    holds: ['woche', 'week', 'semaine'],
    pattern: new RegExp(`remote[^;]{0,30}?${DAYS}${A_WEEK}\\s(?:im|in|at|bei|à|beim)\\s`, 'gu'),
    read: (match) => (/tag|day|jour/.test(match[0]) ? {value: {arrangement: 'hybrid', weight: 9}} : null),
    finds: ['Projekt [remote und etwa 2 Tage pro Woche im ]Raum Ulm'],
    refuses: ['remote, 40 hours a week'],
  },
  {
    id: 'arrangement/mostly',
    holds: [
      'überw',
      'mostly',
      'größten',
      'hauptsä',
      'teilweise',
      'partially',
      'partly',
      'anteilig',
      'weitgehend',
      'vorwiegend',
      'zeitweise',
      'remotely',
      'partiel',
    ],
    pattern:
      /(?<![\p{L}])(?:überwiegend|mostly|größtenteils|hauptsächlich|teilweise|partially|partly|anteilig\w*|weitgehend|vorwiegend|zeitweise)\s(?:auch\s)?(?:remote|im home-?office|home-?office|mobil\w*|from home|vor ort|onsite|on-site)|\boffice(?: environment)?\sor\s(?:\w+\s)?remotely|télétravail partiel/gu,
    read: (match) => ({value: {arrangement: 'hybrid', weight: /partiel|office/.test(match[0]) ? 7 : 8.8}}),
    finds: ['Analyst, [überwiegend remote]', 'You work [mostly remote]', 'in an [office or remotely] as needed'],
    refuses: ['Wir arbeiten remote', 'mostly used images'],
  },
  {
    id: 'arrangement/days',
    holds: DAY_WORDS,
    pattern: new RegExp(`${DAYS}${A_WEEK}?[^.;\\d]{0,45}?(?<![\\p{L}])(?<place>${OFFICE}|${REMOTE})(?![\\p{L}])`, 'gu'),
    read: days,
    finds: [
      'You spend [3 days per week in our office]',
      'We ask for [2-3 days a week onsite]',
      'Spend ([3 days onsite] per week)',
      '[two days remote]',
      '[2 jours de télétravail] par semaine',
      'Bis zu [3 Tage pro Woche im Homeoffice]',
      'We work [5 days a week in the office]',
    ],
    refuses: [
      '30 extra days to work remotely',
      'In-office lunch every day',
      '2 days of holiday a year, and an office dog',
    ],
  },
  {
    id: 'arrangement/office-days',
    holds: DAY_WORDS,
    pattern: new RegExp(`(?<![\\p{L}])(?<place>${OFFICE}|${REMOTE})(?![\\p{L}])[^.;\\d]{0,50}?${DAYS}${A_WEEK}`, 'gu'),
    read: days,
    finds: [
      'Come to the [office at least 3 days a week]',
      'present in our data [office 5 days per week]',
      '[télétravail 2 jours par semaine]',
    ],
    refuses: ['The office is open every day', 'In-office lunch (5 days per week)'],
  },
  {
    id: 'arrangement/weekdays',
    holds: ['day', 'tags'],
    pattern:
      /\b(?:remote|wfh|from home|home office|homeoffice|in[- ]office|on-?site|in the office|office days)\b[^.;]{0,25}\b(?:mon|tues|wednes|thurs|fri)days?\b|\b(?:mon|tues|wednes|thurs|fri)days?\b[^.;]{0,30}\b(?:remote|wfh|from home|in[- ]office|in the office|on-?site)\b/g,
    read: (match) =>
      /lunch|meeting|happy|snack|social|breakfast|event|demo/.test(match[0])
        ? null
        : {value: {arrangement: 'hybrid', weight: 9}},
    finds: ['[Remote Tuesdays and Thursdays]', 'We are [in the office Tuesdays and Thursdays]'],
    refuses: ['Every Monday we have lunch'],
  },
  {
    id: 'arrangement/week',
    holds: ['week', 'wk', 'woche', 'semaine', 'semana'],
    pattern: new RegExp(`${DAYS}${A_WEEK}`, 'gu'),
    read: (match, sentence, page) =>
      sentence.block.name === 'title' ||
      sentence.block.name === 'location' ||
      wordsOf(page, sentence.from, sentence.to).includes(' | ')
        ? {value: {arrangement: mostDays(match.groups?.days as string) >= 5 ? 'onsite' : 'hybrid', weight: 8}}
        : null,
    finds: ['Acme | Lisbon ([2-3 days/week]) | Full-time'],
    refuses: ['The gym is open 5 days a week'],
  },
];

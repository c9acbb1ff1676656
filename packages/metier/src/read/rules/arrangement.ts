import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, WorkArrangement} from '../reading.ts';
import type {Finding, Rule} from '../rule.ts';
import {claimOf, findingsOf, spaced, wordsOf} from './findings.ts';

export const ARRANGEMENT_CUES = {
  kind: CUE.arrangement,
  words:
    'remote remotely hybrid hybride hybrides hybridem hybrid-work onsite site office offices person homeoffice home wfh teletravail télétravail presentiel distanciel telewerk telewerken thuiswerken thuis teletrabajo hibrido híbrido remoto presencial mobile mobiles mobilen mobilarbeit ort buro bureau kantoor days tage tagen jours dagen anywhere distributed lieu remoteanteil',
};

/** What a sentence says of the place of work, and how much it counts against other sentences. */
export interface Arrangement {
  readonly arrangement: WorkArrangement;
  readonly weight: number;
}

const REMOTE = 'remotely|remote|full-remote|télétravail|home-?office|home office|wfh|from home|teletrabajo|remoto|telewerk\\w*|distanciel';
const OFFICE = "presence|on-?site|on site|in[- ]person|in[- ]office|offices?(?! (?:manager|365))|hq|headquarters|vor ort|büro\\w*|présentiel|bureaux?|kantoor|oficina|presencial|sur site";
const NUMBER = '\\d(?:\\s?(?:[-–/+]|to|or|à|bis|oder|ou)\\s?\\d)?\\+?|one|two|three|four|five|ein|zwei|drei|vier|fünf|un|deux|trois|quatre|twice|half(?: of)?';
const DAYS = `(?<![\\d.,$€-])(?<days>${NUMBER})(?:\\s(?:or more|or two|full|fixed|or three|set|core))?(?:\\s?-?x)?[ -]?(?:days?|tagen?|tage|jours?|dagen|días)?`;
const A_WEEK = '(?:\\s?(?:/|a|per|each|every|of the|pro|die|par|in der|in a|por|during the|of)\\s?(?:work\\s?)?(?:week|wk|woche|semaine|semana)|\\s(?:weekly|wöchentlich|hebdomadaires?|/wk))';

const inWords: Record<string, number> = {five: 5, fünf: 5, four: 4, vier: 4, quatre: 4};
/** The days of the week that the words say; "4-5" counts as 5, "2-5" as 2. */
function mostDays(words: string): number {
  const digits = [...words.matchAll(/\d/g)].map(([digit]) => Number(digit));
  if (!digits.length) return inWords[words] ?? 1;
  return Math.min(...digits) >= 4 ? Math.max(...digits) : Math.min(...digits);
}

/** Words before or after which "remote", "hybrid" or "on-site" are about something else than the work's place. */
const ELSE =
  /^(?:-casual|, (?:à la|at the) )|^[\s-](?:entre|between|sensing|teams?\b|colleagues|contractors?|monitoring|access|areas?\b|control|desktop|support|patient|procedure|sites?\b|vehicle|operation|employees|workers|workforce|customers|users|server|devices?|clusters?|cloud|search|data|models?(?! (?:of work|with|where|that|\())|patterns?|deployments?|approach|retrieval|architectures?|intelligence|infrastructure|recommend|systems?|solutions?|ai\b|ml\b|rag\b|quantum|methods?|algorithms?|simulation|mobile|apps?\b|integration|environments? (?:\(|and cloud)|cars?\b|electric|storage|network|it\b|analytical|interviews?|gym|parking|lunch|cafeteria|meals?|snacks|events?|meetings?|gatherings?|off-?sites?|retreats?|trainings?|visits?|customer|client|fitness|perks|amenities|catered|barista|fruit|food|drinks|breakfast|set-?up|stipend|allowance|budget|equipment|ausstattung|reimburs|expense|services?|manager|space|supplies|massage|doctor|health|childcare|canteen|restaurant|kantine|parkplätze|hackathon|summit|social|team events|hubs? and|ways|communit|workshop|bonding|setup|stage\b|assessments?|and virtual|conference|technolog|hybrid work tech|friend|possibilities of)/;
const isElse = (match: RegExpExecArray, page: Page, sentence: Sentence) =>
  ELSE.test(wordsOf(page, sentence.from + match.index + match[0].length, sentence.from + match.index + match[0].length + 30));

/** A sentence that lists every way of working, or leaves it to the team, says none. */
const LEFT_OPEN = /depending on (?:the|your) (?:role|team|requirement|position|location)|vary (?:from|by)|varies|whether (?:you|remote|it|in)|regardless of (?:where|whether)|some (?:roles|teams)|not (?:all|every)|may be (?:eligible|remote|required)|can be remote for|interview|applicants? (?:from|who)|if (?:you are|you're|located)|reside|scam|experience (?:working )?(?:in|with)|worked (?:in|with)|accommodat|comfortable (?:working|with)/;

const plain = (arrangement: WorkArrangement, weight: number) => (match: RegExpExecArray, sentence: Sentence, page: Page) => {
  if (isElse(match, page, sentence)) return null;
  const lower = wordsOf(page, sentence.from, sentence.to);
  if (weight < 8 && LEFT_OPEN.test(lower)) return null;
  return {value: {arrangement, weight}};
};

const kindOf = (words: string): WorkArrangement =>
  /hybrid|hybride|híbrid/.test(words) ? 'hybrid' : /remote|télétravail|home|wfh|remoto|distanc|anywhere/.test(words) ? 'remote' : 'onsite';

function days(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Arrangement} | null {
  const {days: number, place} = match.groups as Record<string, string>;
  const lower = wordsOf(page, sentence.from, sentence.to);
  if (/per (?:year|month|quarter)|a (?:year|month|quarter)|\/ ?(?:year|month)|par an|im jahr|lunch|meal|snack|pto|vacation|holiday|leave|interview|workation/.test(match[0])) return null;
  if (!/days?|tag|jours?|dagen|días|twice|half/.test(match[0]) || /interview|trial/.test(lower.slice(0, 200))) return null;
  if (/^(?:1|one|un|ein)$/.test(number as string) && !/week|woche|semaine|semana/.test(lower.slice(match.index))) return null;
  const remote = new RegExp(`^(?:${REMOTE})$`).test(place);
  const most = mostDays(number as string);
  if (most > 7) return null;
  return {value: {arrangement: most >= 5 ? (remote ? 'remote' : 'onsite') : 'hybrid', weight: 10}};
}

const FIELD_WORDS = /hybrid\w*|remote(?:ly)?|on-?site|on site|in[- ]person|in[- ]office|wfh|télétravail|home-? ?office|anywhere|présentiel/g;

/** A title, a location or a header in pipes names the arrangement in a word; "hybrid" beside another word wins. */
function fieldWord(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Arrangement} | null {
  const {block} = sentence;
  const lower = wordsOf(page, sentence.from, sentence.to);
  const named = block.kind === 'field' && (block.name === 'title' || block.name === 'location' || block.name === 'arrangement');
  if (!named && !(lower.includes(' | ') && sentence.to - sentence.from < 300)) return null;
  if (isElse(match, page, sentence) || /^[\s-]?(?:sens|team|monitor|first (?:startup|company))/.test(lower.slice(match.index + match[0].length))) return null;
  if (/(?:no|not|non|kein|pas de)[\s-]$/.test(lower.slice(0, match.index))) return {value: {arrangement: 'onsite', weight: 9}};
  const words = lower.match(FIELD_WORDS) ?? [];
  const kinds = new Set(words.map(kindOf));
  const arrangement = kinds.has('hybrid') || /home-? ?office/.test(match[0]) ? 'hybrid' : kindOf(match[0]);
  if (kinds.size > 1 && arrangement !== 'hybrid' && kindOf(words[0] as string) !== arrangement) return null;
  return {value: {arrangement, weight: block.name === 'arrangement' ? 12 : block.name === 'title' ? 8.5 : 8}};
}

const RULES: readonly Rule<Arrangement>[] = [
  {
    id: 'arrangement/refused',
    pattern:
      /(?:\bnot?(?: a)?|non|is not|isn't|not eligible for|does not offer|do not offer|don't offer|kein(?:e|en)?|pas de|geen|no hay)[\s-](?:fully[\s-])?(?:remote(?: work| working| position| role)?|télétravail|home-?office|teletrabajo)(?!ly| (?:sens|interview|access))|remote (?:work )?(?:is )?(?:not (?:possible|available|an option|offered|considered)|nicht möglich)/g,
    read: (match, sentence, page) => (/only|just|limited|simply/.test(wordsOf(page, sentence.from + match.index, sentence.from + match.index + match[0].length + 12)) ? null : {value: {arrangement: 'onsite', weight: 9}}),
    finds: ['This is [not a remote position]', '[No remote work], please', 'Leider [kein Homeoffice]'],
    refuses: ['Remote work is possible', 'not remotely interesting sensors'],
  },
  {
    id: 'arrangement/share',
    pattern: /(?<share>\d{1,3})\s?%\s?(?:an? |of (?:the|your|their) (?:work(?:ing)? )?time |der zeit |en |du temps )?(?:im |in (?:the |our |their |an? )?|vor |sur |auf )?(?<place>office|remote\w*|home-?office|télétravail|on-?site|onsite|ort|site|présentiel|büro|in[- ]office|in[- ]person|from home|mobil\w*)/g,
    read(match, sentence, page) {
      if (isElse(match, page, sentence)) return null;
      const share = Number(match.groups?.share);
      const remote = kindOf(match.groups?.place as string) !== 'onsite' || /^mobil/.test(match.groups?.place as string);
      if (share === 0 || share > 100) return null;
      return {value: {arrangement: share < 95 ? 'hybrid' : remote ? 'remote' : 'onsite', weight: share < 95 ? 8.7 : 8.4}};
    },
    finds: ['[85% Remote], the rest in Hanover', 'Work is [100% remote]', 'Einsatz: [40 % vor Ort]', 'Poste [100% présentiel]'],
    refuses: ['30% travel', '5% to 10% higher pay for remote areas'],
  },
  {
    id: 'arrangement/mostly',
    pattern: /(?<![\p{L}])(?:überwiegend|mostly|größtenteils|hauptsächlich|teilweise|partially|partly|anteilig\w*|weitgehend|vorwiegend|zeitweise)\s(?:auch\s)?(?:remote|im home-?office|home-?office|mobil\w*|from home|vor ort|onsite|on-site)|\boffice(?: environment)?\sor\s(?:\w+\s)?remotely|télétravail partiel/gu,
    read: (match) => ({value: {arrangement: 'hybrid', weight: /partiel|office/.test(match[0]) ? 7 : 8.8}}),
    finds: ['Analyst, [überwiegend remote]', 'You work [mostly remote]', 'in an [office or remotely] as needed'],
    refuses: ['Wir arbeiten remote', 'mostly used images'],
  },
  {
    id: 'arrangement/days',
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
    refuses: ['30 extra days to work remotely', 'In-office lunch every day', '2 days of holiday a year, and an office dog'],
  },
  {
    id: 'arrangement/office-days',
    pattern: new RegExp(`(?<![\\p{L}])(?<place>${OFFICE}|${REMOTE})(?![\\p{L}])[^.;\\d]{0,50}?${DAYS}${A_WEEK}`, 'gu'),
    read: days,
    finds: ['Come to the [office at least 3 days a week]', 'present in our data [office 5 days per week]', '[télétravail 2 jours par semaine]'],
    refuses: ['The office is open every day', 'In-office lunch (5 days per week)'],
  },
  {
    id: 'arrangement/field',
    pattern: new RegExp(FIELD_WORDS.source, 'g'),
    read: fieldWord,
    finds: ['Acme | Data Engineer | [REMOTE] (US) | Full-time', 'Acme | Berlin | [ONSITE] | Full-time', 'Acme | ML Engineer | [Hybrid] (London)'],
    refuses: ['Acme | Remote sensing engineer | Paris'],
  },
  {
    id: 'arrangement/tag',
    pattern: /(?:#\s?|^)li[-_](?<kind>remote|hybrid|on-?site|in-?office)/g,
    read: (match) => ({value: {arrangement: kindOf(match.groups?.kind as string), weight: 7.5}}),
    finds: ['Apply now [#LI-Remote]', 'Apply [#LI-Hybrid] #LI-AB1'],
    refuses: ['#LI-AB1'],
  },
  {
    id: 'arrangement/week',
    pattern: new RegExp(`${DAYS}${A_WEEK}`, 'gu'),
    read: (match, sentence, page) =>
      sentence.block.name === 'title' || sentence.block.name === 'location' || wordsOf(page, sentence.from, sentence.to).includes(' | ') ? {value: {arrangement: mostDays(match.groups?.days as string) >= 5 ? 'onsite' : 'hybrid', weight: 8}} : null,
    finds: ['Acme | Lisbon ([2-3 days/week]) | Full-time'],
    refuses: ['The gym is open 5 days a week'],
  },
  {
    id: 'arrangement/role',
    pattern:
      /(?:(?:this|the|our|your|all) (?:[\w-]+ ){0,3}?(?:role|position|job|opportunity|roles|positions|team|internship)s?\b[^.;]{0,60}?|location\s*[:*]{1,3}[^.;\n]{0,45}?|(?:work(?:ing|place)?|arbeits)[ -]?(?:model|mode|arrangement|type|setup|location|style|modell)s?\s*[:*]{1,3}\s*[^.;\n]{0,20}?|(?:standort|einsatzort|arbeitsort|lieu|ort|place of work|job type|type)\s*[:*]{1,3}[^.;\n]{0,40}?)\b(?<kind>hybrid\w*|remote(?:ly)?|on-?site|on site|in[- ]person|in[- ]office|office-based|télétravail|wfh|home-?office)/g,
    read(match, sentence, page) {
      if (isElse(match, page, sentence)) return null;
      const words = match[0];
      const kind = match.groups?.kind as string;
      const rest = wordsOf(page, sentence.from + match.index, sentence.to);
      if (/\bnot\b|isn't|\bno\b/.test(words) && kindOf(kind) === 'remote') return {value: {arrangement: 'onsite', weight: 8}};
      if (LEFT_OPEN.test(rest.slice(0, 160)) || /depending|number of/.test(rest)) return null;
      const kinds = new Set((rest.slice(0, words.length + 70).match(FIELD_WORDS) ?? []).map(kindOf));
      const partly = /\d\d ?%/.test(rest.slice(0, words.length + 20)) && !/100 ?%/.test(rest);
      const arrangement = kinds.has('hybrid') || partly || kind === 'home-office' || kind === 'homeoffice' ? 'hybrid' : kindOf(kind);
      return {value: {arrangement, weight: kinds.size > 2 ? 5 : 8.3}};
    },
    finds: [
      '[This role is hybrid]',
      '[Location: Berlin, Remote]',
      '[Work Model: Hybrid] (Dublin)',
      '[The position is on-site] in Boston',
    ],
    refuses: ['Our role in remote sensing is growing'],
  },
  {
    id: 'arrangement/kind-of-role',
    pattern:
      /\b(?<kind>hybrid|remote|on-?site|in[- ]person|in[- ]office|office-based)(?:,? (?:full-?time|first|or hybrid|or remote|us-based|based))?[\s-](?:roles?|positions?|jobs?|opportunity|contract|internship|basis|stelle|tätigkeit|work(?:ing)? (?:model|schedule|environment|arrangement|set-?up|format|policy|pattern|week|offering|approach|style)|model|schedule|set-?up|working|arbeitsmodell\w*|arbeitsplatz|arbeiten|capacity|format|policy|arrangement|office|team|setup|structure)/g,
    read(match, sentence, page) {
      const kind = kindOf(match.groups?.kind as string);
      if (/(?:team|office)$/.test(match[0]) && kind !== 'onsite') return null;
      return plain(kind, kind === 'remote' ? 6.5 : /role|position|schedule|basis|internship/.test(match[0]) ? 7.8 : 7)(match, sentence, page);
    },
    finds: ['A [hybrid role] in Paris', 'We offer [hybrid working]', 'an [onsite position] in Austin', 'Our [hybrid work model] gives you freedom'],
    refuses: ['a hybrid cloud platform', 'remote sensing models', 'hybrid retrieval models'],
  },
  {
    id: 'arrangement/fully',
    pattern: /\b(?:fully|full|completely|entirely|natively|all|100 ?%|predominantly|primarily|komplett|voll|globally|remote[- ]only)[- ](?<kind>remote(?:ly)?|distributed|on-?site|in[- ]person|in[- ]office)|remote[- ](?:only|native|natives)|remote[- ]first/g,
    read(match, sentence, page) {
      const kind = match[0].includes('site') || /person|office/.test(match[0]) ? 'onsite' : 'remote';
      if (/unless[^.]{0,40}$/.test(wordsOf(page, sentence.from, sentence.from + match.index))) return null;
      return plain(kind, /first|natively/.test(match[0]) ? 4 : /distributed/.test(match[0]) ? 3.5 : 7.2)(match, sentence, page);
    },
    finds: ['We are [fully remote]', 'a [remote-first] company', 'We are [fully in-office]'],
    refuses: ['fully automated', 'a remote control', 'Unless formally approved to work fully remotely, you come in'],
  },
  {
    id: 'arrangement/hybrid',
    pattern: /\bhybrid(?:e[rsmn]?)?\b|híbrid[oa]/g,
    read: plain('hybrid', 5),
    finds: ['[Hybrid] in Lyon', 'Flexible hours, [hybrid]'],
    refuses: ['hybrid search', 'hybrid deployments on-prem'],
  },
  {
    id: 'arrangement/home-office',
    pattern: /home-?office\b|home office|mobile[snmr]?[- ]arbeiten|mobilarbeit|mobile working|télétravail\w*|telewerk\w*|thuiswerk\w*|vanuit huis|teletrabajo|work(?:ing)? from home|\bwfh\b|remote[- ](?:work(?:ing)?[- ])?(?:options?|days?|tage?|anteil|possible|möglich\w*|opportunit\w*|friendly)|(?:flexib\w*|option|möglichkeit|possibility|ability) [^.;]{0,25}(?:remote|from home)/g,
    read(match, sentence, page) {
      const around = wordsOf(page, Math.max(sentence.from, sentence.from + match.index - 40), Math.min(sentence.to, sentence.from + match.index + match[0].length + 40));
      if (/stipend|allowance|needs|reimburs|equip|pauschale|prime|weeks? (?:a|per)|months? of|award/.test(around)) return null;
      if (/remote\W(?:work(?:ing)?\W)?possible/.test(match[0])) return plain('remote', 4.4)(match, sentence, page);
      if (sentence.section === 'about' && /flexib\w* of remote/.test(match[0])) return plain('remote', 3.5)(match, sentence, page);
      return plain('hybrid', 4.5)(match, sentence, page);
    },
    finds: ['[Homeoffice] möglich', '[Télétravail] possible', 'Long breaks and [remote work options]', '[Mobiles Arbeiten] nach Absprache'],
    refuses: ['home office stipend of 500', 'Home-Office-Ausstattung', 'a home for good people'],
  },
  {
    id: 'arrangement/in-person',
    pattern: /\b(?:in[- ]person|on-?site|onsite|in[- ]office)\b(?! (?:and|or) (?:remote|virtual|online))|\bsur site\b|\bvor ort\b|présentiel/g,
    read(match, sentence, page) {
      const lower = wordsOf(page, sentence.from, sentence.to);
      const around = lower.slice(Math.max(0, match.index - 70), match.index + match[0].length + 70);
      if (/customers?|clients?|kunden|patient|travel|reisen|interview|events?|meet|retreat|gather|offsite|occasional|quarter|twice|once|collaborat\w+ (?:with|events)|conference|déplacement|when needed|partner|restaurant|perks|support (?:to|for)|troubleshoot|data cent|install/.test(around)) return null;
      const works = /work|team|join|role|position|based|willing|must|in (?:our|new|san|the|sf|nyc|london|berlin|palo|boston|munich)|office|full-?time|location/.test(around);
      return works ? plain('onsite', 4.2)(match, sentence, page) : null;
    },
    finds: ['We work [in person] in San Francisco', 'You work [on-site] with the team'],
    refuses: ['an on-site gym', 'on-site visits at customers', 'in-person events'],
  },
  {
    id: 'arrangement/remote',
    pattern: /\bremote(?:ly)?\b|work(?:ing)? from anywhere|(?:we are|we're)[^.;]{0,25} distributed (?:company|team)|distributed (?:company|workforce)/g,
    read(match, sentence, page) {
      const lower = wordsOf(page, sentence.from, sentence.to);
      const around = lower.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
      if (/weeks?\b|per year|a year|month|days\b|up to|interview|distributed (?:systems|training)|some|occasional|teams? (?:in|across)|abroad|award|stipend|workspace|months? of|if needed|time zone exp|collaborat\w+ (?:in|with)/.test(around)) return null;
      const says = /work|role|position|candidates|open to|hiring|hire|location|anywhere|company|team|possible|remote (?:in|us|eu|uk|within|from|-|\(|\/|,)|^\W{0,4}remote|job|either/.test(around);
      return says ? plain('remote', sentence.section === 'about' || sentence.section === 'benefits' ? 3 : 4)(match, sentence, page) : null;
    },
    finds: ['We work [remotely]', '[Remote] within Europe', 'Location is open, [remote] candidates welcome'],
    refuses: ['remote sensing data', 'experience with remote teams', 'collaborating with remote colleagues'],
  },
];

/** How postings say where the work is done. */
export const ARRANGEMENT_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** Where the work is done: the sentence that counts most decides, hybrid before the others, the first among equals. */
export function arrangementOf(page: Page): Claim<WorkArrangement> | null {
  let best: Finding<Arrangement> | null = null;
  for (const finding of findingsOf(page, CUE.arrangement, ARRANGEMENT_RULES, maySay)) {
    const {weight, arrangement} = finding.value;
    if (!best || weight > best.value.weight || (weight === best.value.weight && arrangement === 'hybrid' && best.value.arrangement !== 'hybrid')) best = finding;
  }
  return best && claimOf(page, {...best, value: best.value.arrangement}, best.value.weight >= 5 ? 'stated' : 'implied');
}

const maySay = ({section}: Sentence) => section !== 'analysis' && section !== 'process';

import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, WorkArrangement} from '../reading.ts';
import type {Finding} from '../rule.ts';
import {DAY_RULES} from './arrangement-days.ts';
import {type Arrangement, isElse, kindOf, LEFT_OPEN, plain} from './arrangement-words.ts';
import {claimOf, findingsOf, type GatedRule, spaced, wordsOf} from './findings.ts';

export const ARRANGEMENT_CUES = {
  kind: CUE.arrangement,
  words:
    'remote remotely hybrid hybride hybrides hybridem hybrid-work onsite site office offices person homeoffice home wfh teletravail télétravail presentiel distanciel telewerk telewerken thuiswerken thuis teletrabajo hibrido remoto presencial mobile mobiles mobilen mobilem mobiler mobilarbeit mobileoffice vorort telecommute telecommuting homeworking smart smartworking agile ort buro bureau kantoor days tage tagen jours dagen anywhere distributed lieu remoteanteil',
};

const FIELD_WORDS =
  /hybrid\w*|remote(?:ly)?|on-?site|on site|in[- ]person|in[- ]office|wfh|télétravail|home-? ?office|anywhere|présentiel|telecommut\w*/g;

/** A title, a location or a header in pipes names the arrangement in a word; "hybrid" beside another word wins. */
function fieldWord(match: RegExpExecArray, sentence: Sentence, page: Page): {value: Arrangement} | null {
  const {block} = sentence;
  const lower = wordsOf(page, sentence.from, sentence.to);
  const named =
    block.kind === 'field' && (block.name === 'title' || block.name === 'location' || block.name === 'arrangement');
  if (!named && !(lower.includes(' | ') && sentence.to - sentence.from < 300)) return null;
  if (
    isElse(match, page, sentence) ||
    /^[\s-]?(?:sens|team|monitor|first (?:startup|company))/.test(lower.slice(match.index + match[0].length))
  )
    return null;
  if (/(?:no|not|non|kein|pas de)[\s-]$/.test(lower.slice(0, match.index)))
    return {value: {arrangement: 'onsite', weight: 9}};
  const words = lower.match(FIELD_WORDS) ?? [];
  const kinds = new Set(words.map(kindOf));
  const arrangement = kinds.has('hybrid') || /home-? ?office/.test(match[0]) ? 'hybrid' : kindOf(match[0]);
  if (kinds.size > 1 && arrangement !== 'hybrid' && kindOf(words[0] as string) !== arrangement) return null;
  return {value: {arrangement, weight: block.name === 'arrangement' ? 12 : block.name === 'title' ? 8.5 : 8}};
}

const RULES: readonly GatedRule<Arrangement>[] = [
  ...DAY_RULES,
  {
    id: 'arrangement/refused',
    holds: ['remote', 'office', 'télétravail', 'teletrabajo'],
    pattern:
      /(?:\bnot?(?: a)?|non|is not|isn't|not eligible for|does not offer|do not offer|don't offer|kein(?:e|en)?|pas de|geen|no hay)[\s-](?:fully[\s-])?(?:remote(?: work| working| position| role)?|télétravail|home-?office|teletrabajo)(?!ly| (?:sens|interview|access))|remote (?:work )?(?:is )?(?:not (?:possible|available|an option|offered|considered)|nicht möglich)/g,
    read: (match, sentence, page) =>
      /only|just|limited|simply/.test(
        wordsOf(page, sentence.from + match.index, sentence.from + match.index + match[0].length + 12),
      )
        ? null
        : {value: {arrangement: 'onsite', weight: 9}},
    finds: ['This is [not a remote position]', '[No remote work], please', 'Leider [kein Homeoffice]'],
    refuses: ['Remote work is possible', 'not remotely interesting sensors'],
  },
  {
    id: 'arrangement/field',
    pattern: new RegExp(FIELD_WORDS.source, 'g'),
    read: fieldWord,
    finds: [
      'Acme | Data Engineer | [REMOTE] (US) | Full-time',
      'Acme | Berlin | [ONSITE] | Full-time',
      'Acme | ML Engineer | [Hybrid] (London)',
    ],
    refuses: ['Acme | Remote sensing engineer | Paris'],
  },
  {
    id: 'arrangement/tag',
    holds: ['li-', 'li_'],
    pattern: /(?:#\s?|^)li[-_](?<kind>remote|hybrid|on-?site|in-?office)/g,
    read: (match) => ({value: {arrangement: kindOf(match.groups?.kind as string), weight: 7.5}}),
    finds: ['Apply now [#LI-Remote]', 'Apply [#LI-Hybrid] #LI-AB1'],
    refuses: ['#LI-AB1'],
  },
  {
    id: 'arrangement/role',
    holds: ['remote', 'hybrid', 'site', 'person', 'office', 'télétravail', 'wfh'],
    pattern:
      /(?:(?:this|the|our|your|all) (?:[\w-]+ ){0,3}?(?:role|position|job|opportunity|roles|positions|team|internship)s?\b[^.;]{0,60}?|location\s*[:*]{1,3}[^.;\n]{0,45}?|(?:work(?:ing|place)?|arbeits)[ -]?(?:model|mode|arrangement|type|setup|location|style|modell)s?\s*[:*]{1,3}\s*[^.;\n]{0,20}?|(?:standort|einsatzort|arbeitsort|lieu|ort|place of work|job type|type)\s*[:*]{1,3}[^.;\n]{0,40}?)\b(?<kind>hybrid\w*|remote(?:ly)?|on-?site|on site|in[- ]person|in[- ]office|office-based|télétravail|wfh|home-?office)/g,
    read(match, sentence, page) {
      if (isElse(match, page, sentence)) return null;
      const words = match[0];
      const kind = match.groups?.kind as string;
      const rest = wordsOf(page, sentence.from + match.index, sentence.to);
      if (/\bnot\b|isn't|\bno\b/.test(words) && kindOf(kind) === 'remote')
        return {value: {arrangement: 'onsite', weight: 8}};
      if (LEFT_OPEN.test(rest.slice(0, 160)) || /depending|number of/.test(rest)) return null;
      const kinds = new Set((rest.slice(0, words.length + 70).match(FIELD_WORDS) ?? []).map(kindOf));
      const partly = /\d\d ?%/.test(rest.slice(0, words.length + 20)) && !/100 ?%/.test(rest);
      const arrangement =
        kinds.has('hybrid') || partly || kind === 'home-office' || kind === 'homeoffice' ? 'hybrid' : kindOf(kind);
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
    id: 'arrangement/remote-ok',
    holds: ['remote ok', 'remote-ok', 'remote welcome', 'remote-welcome'],
    pattern: /\bremote[ -](?:ok(?:ay)?|welcome)\b/g,
    read: plain('remote', 6.6),
    finds: ['US [Remote Ok]', 'Berlin or [remote okay]'],
    refuses: ['remote friendly culture'],
  },
  {
    id: 'arrangement/kind-of-role',
    holds: ['remote', 'hybrid', 'site', 'person', 'office'],
    pattern:
      /\b(?<kind>hybrid|remote|on-?site|in[- ]person|in[- ]office|office-based)(?:,? (?:full-?time|first|or hybrid|or remote|us-based|based))?[\s-](?:roles?|positions?|jobs?|opportunity|contract|internship|basis|stelle|tätigkeit|projekte?|projects?|einsatz|mission|assignment|work(?:ing)? (?:model|schedule|environment|arrangement|set-?up|format|policy|pattern|week|offering|approach|style)|model|schedule|set-?up|working|arbeitsmodell\w*|arbeitsplatz|arbeiten|capacity|format|policy|arrangement|office|team|setup|structure)/g,
    read(match, sentence, page) {
      const kind = kindOf(match.groups?.kind as string);
      if (/(?:team|office)$/.test(match[0]) && kind !== 'onsite') return null;
      const next = wordsOf(page, sentence.from + match.index + match[0].length, sentence.to).slice(0, 24);
      if (/^\s*(?:spanning|combining|between|across|blending|mixing|of\b|that (?:blend|combin|mix|span))/.test(next))
        return null;
      return plain(kind, kind === 'remote' ? 6.5 : /role|position|schedule|basis|internship/.test(match[0]) ? 7.8 : 7)(
        match,
        sentence,
        page,
      );
    },
    finds: [
      'A [hybrid role] in Paris',
      'We offer [hybrid working]',
      'an [onsite position] in Austin',
      'Our [hybrid work model] gives you freedom',
    ],
    refuses: ['a hybrid cloud platform', 'remote sensing models', 'hybrid retrieval models'],
  },
  {
    id: 'arrangement/fully',
    holds: ['remote', 'distributed', 'site', 'person', 'office'],
    pattern:
      /\b(?:fully|full|completely|entirely|natively|all|100 ?%|predominantly|primarily|komplett|voll|globally|remote[- ]only)[- ](?<kind>remote(?:ly)?|distributed|on-?site|in[- ]person|in[- ]office)|remote[- ](?:only|native|natives)|remote[- ]first/g,
    read(match, sentence, page) {
      const kind = match[0].includes('site') || /person|office/.test(match[0]) ? 'onsite' : 'remote';
      if (/unless[^.]{0,40}$/.test(wordsOf(page, sentence.from, sentence.from + match.index))) return null;
      return plain(kind, /first|natively/.test(match[0]) ? 4.4 : /distributed/.test(match[0]) ? 3.5 : 7.2)(
        match,
        sentence,
        page,
      );
    },
    finds: ['We are [fully remote]', 'a [remote-first] company', 'We are [fully in-office]'],
    refuses: ['fully automated', 'a remote control', 'Unless your manager agrees to fully remote work, you come in'],
  },
  {
    id: 'arrangement/hybrid',
    holds: ['hybrid', 'híbrid'],
    pattern: /\bhybrid(?:e[rsmn]?)?\b|híbrid[oa]/g,
    read(match, sentence, page) {
      const inDuties =
        sentence.section === 'tasks' ||
        sentence.section === 'requirements' ||
        sentence.section === 'preferred' ||
        sentence.section === 'skills';
      const near = wordsOf(
        page,
        Math.max(sentence.from, sentence.from + match.index - 50),
        Math.min(sentence.to, sentence.from + match.index + 60),
      );
      return inDuties && !/office|remote|role|position|week|days|site|flexible|home|location|based/.test(near)
        ? null
        : plain('hybrid', 5)(match, sentence, page);
    },
    finds: ['[Hybrid] in Lyon', 'Flexible hours, [hybrid]'],
    refuses: ['hybrid search', 'hybrid deployments'],
  },
  {
    id: 'arrangement/home-office',
    holds: [
      'home',
      'mobil',
      'travail',
      'smart',
      'lavoro',
      'télétravail',
      'telewerk',
      'thuiswerk',
      'vanuit',
      'teletrabajo',
      'wfh',
      'remote',
    ],
    pattern:
      /home-?office\b|home office|mobile[snmr]?[- ](?:und flexibles? )?arbeiten|mobile ?office|flexibles und mobiles arbeiten|travail hybride|smart ?working|lavoro agile|homeworking|mobilarbeit|mobile working|télétravail\w*|telewerk\w*|thuiswerk\w*|vanuit huis|teletrabajo|work(?:ing)? from home|\bwfh\b|remote[- ](?:work(?:ing)?[- ])?(?:options?|days?|tage?|anteil|possible|möglich\w*|opportunit\w*|friendly)|(?:flexib\w*|option|möglichkeit|possibility|ability) [^.;]{0,25}(?:remote|from home)/g,
    read(match, sentence, page) {
      const around = wordsOf(
        page,
        Math.max(sentence.from, sentence.from + match.index - 40),
        Math.min(sentence.to, sentence.from + match.index + match[0].length + 40),
      );
      if (/stipend|allowance|needs|reimburs|equip|pauschale|prime|weeks? (?:a|per)|months? of|award/.test(around))
        return null;
      if (/remote\W(?:work(?:ing)?\W)?possible/.test(match[0])) return plain('remote', 4.4)(match, sentence, page);
      if (sentence.section === 'about' && /flexib\w* of remote/.test(match[0]))
        return plain('remote', 3.5)(match, sentence, page);
      return plain('hybrid', 4.5)(match, sentence, page);
    },
    finds: [
      'ein Arbeitsmodell aus Office und [Mobileoffice]',
      '[Homeoffice] möglich',
      '[Télétravail] possible',
      'Long breaks and [remote work options]',
      '[Mobiles Arbeiten] nach Absprache',
    ],
    refuses: ['home office stipend of 500', 'Home-Office-Ausstattung', 'a home for good people'],
  },
  {
    id: 'arrangement/in-person',
    holds: ['person', 'site', 'office', 'ort', 'présentiel'],
    pattern:
      /\b(?:in[- ]person|on-?site|onsite|in[- ]office)\b(?! (?:and|or) (?:remote|virtual|online))|\bsur site\b|\bvor ort\b|présentiel/g,
    read(match, sentence, page) {
      const lower = wordsOf(page, sentence.from, sentence.to);
      const around = lower.slice(Math.max(0, match.index - 70), match.index + match[0].length + 70);
      if (
        /customers?|clients?|kunden|patient|travel|reisen|interview|events?|meet|wish to|option|optional|prefer|if you|retreat|gather|offsite|occasional|quarter|twice|once|collaborat\w+ (?:with|events)|conference|déplacement|when needed|partner|restaurant|perks|support (?:to|for)|troubleshoot|data cent|install/.test(
          around,
        )
      )
        return null;
      const works =
        /work|team|join|role|position|based|willing|must|in (?:our|new|san|the|sf|nyc|london|berlin|palo|boston|munich)|office|full-?time|location/.test(
          around,
        );
      return works ? plain('onsite', 4.2)(match, sentence, page) : null;
    },
    finds: ['We work [in person] in San Francisco', 'You work [on-site] with the team'],
    refuses: ['an on-site gym', 'on-site visits at customers', 'in-person events'],
  },
  {
    id: 'arrangement/remote',
    holds: ['remote', 'anywhere', 'distributed'],
    pattern:
      /\bremote(?:ly)?\b|work(?:ing)? from anywhere|(?:we are|we're)[^.;]{0,25} distributed (?:company|team)|distributed (?:company|workforce|model)/g,
    read(match, sentence, page) {
      const lower = wordsOf(page, sentence.from, sentence.to);
      const around = lower.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
      if (
        /weeks?\b|per year|a year|month|days\b|up to|interview|distributed (?:systems|training)|some|occasional|teams? (?:in|across)|abroad|award|stipend|workspace|months? of|if needed|time zone exp|collaborat\w+ (?:in|with)/.test(
          around,
        )
      )
        return null;
      const says =
        (sentence.from === 0 && /[|,(–—-] ?remote\W*$/.test(lower)) ||
        /work|role|position|candidates|open to|hiring|hire|location|anywhere|company|team|possible|remote (?:in|us|eu|uk|within|from|-|\(|\/|,)|^\W{0,4}remote|job|either/.test(
          around,
        );
      return says
        ? plain('remote', sentence.section === 'about' || sentence.section === 'benefits' ? 3 : 4)(
            match,
            sentence,
            page,
          )
        : null;
    },
    finds: [
      'We work [remotely]',
      '[Remote] within Europe',
      'Location is open, [remote] candidates welcome',
      'Data Engineer - [Remote]',
    ],
    refuses: ['remote sensing data', 'experience with remote teams', 'collaborating with remote colleagues'],
  },
];

/** How postings say where the work is done. */
export const ARRANGEMENT_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** Rules whose findings never weigh as much as 8: they are asked only when no stronger one has answered. */
const WEAK = /kind-of-role|fully|hybrid|home-office|in-person|remote|tag/;
const WEAK_RULES = ARRANGEMENT_RULES.filter(({id}) => WEAK.test(id));
const STRONG_RULES = ARRANGEMENT_RULES.filter(({id}) => !WEAK.test(id));

/** Where the work is done: the sentence that counts most decides, hybrid before the others, the first among equals. */
export function arrangementOf(page: Page): Claim<WorkArrangement> | null {
  const strong = heaviest(findingsOf(page, CUE.arrangement, STRONG_RULES, maySay));
  const best =
    strong && strong.value.weight >= 8
      ? strong
      : heaviest([...(strong ? [strong] : []), ...findingsOf(page, CUE.arrangement, WEAK_RULES, maySay)]);
  return best && claimOf(page, {...best, value: best.value.arrangement}, best.value.weight >= 5 ? 'stated' : 'implied');
}

function heaviest(findings: readonly Finding<Arrangement>[]): Finding<Arrangement> | null {
  let best: Finding<Arrangement> | null = null;
  for (const finding of findings) {
    const {weight, arrangement} = finding.value;
    const breaksTie = weight === best?.value.weight && arrangement === 'hybrid' && best.value.arrangement !== 'hybrid';
    if (!best || weight > best.value.weight || breaksTie) best = finding;
  }
  return best;
}

const maySay = ({section}: Sentence) => section !== 'analysis';

import {citiesNamed} from '../../kb/place-index.ts';
import {CUE} from '../cues.ts';
import type {Page, Sentence} from '../page.ts';
import type {Claim, Place} from '../reading.ts';
import {type Finding, quote, type Rule} from '../rule.ts';
import {findingsOf, type GatedRule, spaced} from './findings.ts';
import {type Found, fieldPlaces, isPlaceLine, knownPlaces} from './known-places.ts';

export const LOCATION_CUES = {
  kind: CUE.place,
  words:
    'location locations located based office offices onsite site remote remotely einsatzort arbeitsort standort standorte ort lieu localisation hq headquarters ubicacion ubicación plaats basé base basee situé située situe hybrid person relocate poste region authorized authorised eligible right rights eligibility permitted anywhere cities hubs',
};

const LABEL =
  '(?:office |work |job |primary |main |base |available |einsatz|arbeits)?(?:locations?|ort|standorte?|lieu(?: de travail)?|localisation|place of work|ubicación|plaats|workplace|based in|where|hq)(?: ?\\((?:s|n)\\))?';

/** How a rule's match leads to a place: a label's rest of the line, the words behind it, those words about the job itself, a list. */
type Lead = 'label' | 'prose' | 'role' | 'list' | 'country';

const RULES: readonly GatedRule<Lead>[] = [
  {
    id: 'location/list',
    holds: ['location', 'cities', 'offices', 'hubs', 'metro'],
    pattern:
      /\b(?:following|these|our|any of our)\s(?:\w+ ){0,2}(?:locations|cities|offices|hubs|office locations|metro areas): ?/g,
    read: (match) => ({value: 'list', from: match.index, to: match.index + match[0].length}),
    finds: ['Live near one of the [following cities: ]Leeds'],
    refuses: ['these cities are nice'],
  },
  {
    id: 'location/role',
    holds: [
      'based',
      'located',
      'basé',
      'situé',
      'sits',
      'person',
      'site',
      'hybrid',
      'remote',
      'one of our',
      'standorte',
    ],
    pattern:
      /\b(?:role|position|poste|stelle|job|internship|opportunity|this is an?)\b[^.;:]{0,50}\b(?:based|located|basée?|située?|sits|in-person|onsite|on-site|hybrid|remote|at one of our)(?![\p{L}])[^.;:]{0,18}? (?:in|at|out of|à|sur le site [\p{L} ]{0,40} de|within|unserer standorte|from)(?: ?:)? |(?:^|[.\n] ?|site )basée? à(?: ?:)? |unserer standorte /gu,
    read: (match) => ({value: 'role', from: match.index, to: match.index + match[0].length}),
    finds: [
      'Ce [poste sera basé à ]Tours',
      'This [role can be based in ]Lima, Quito or Bogotá',
      '[Basé à ]Lyon',
      '[Poste basé à : ]Vernon',
    ],
    refuses: ['The role is new'],
  },
  {
    id: 'location/country',
    holds: ['to work', 'anywhere', '-based', 'for '],
    pattern:
      /\b(?:authori[sz]ed|eligible|right|rights|permission|permitted|eligibility) to work in(?: the)? |\bremotely[ *]{0,3}from anywhere (?:in|within)(?: the)? |\banywhere (?:in|within) the |\bfor an? (?=(?:u\.s\.|us|uk)-based)|(?:^|\. ?|\n)for (?=poland|germany|canada|india|france|spain)/g,
    read: (match) => ({value: 'country', from: match.index, to: match.index + match[0].length}),
    finds: [
      'Must be [authorized to work in the ]United States',
      'You may work [remotely from anywhere within the ]U.S.',
    ],
    refuses: ['authorized to sign'],
  },
  {
    id: 'location/label',
    pattern: new RegExp(`(?:^|[\\n|•*#)] ?|📍 ?|🌎 ?|🌍 ?|; |\\d )\\*{0,2}${LABEL}\\*{0,2}(?: ?[:*]{1,4} ?|\\n)`, 'gu'),
    read: (match) => ({value: 'label', from: match.index, to: match.index + match[0].length}),
    finds: ['[Location: ]Berlin', '[Einsatzort: ]Köln', '[📍 Location: ]Paris'],
    refuses: ['Location matters to us'],
  },
  {
    id: 'location/our-office',
    holds: ['office', 'hq', 'headquarters', 'büro', 'bureau', 'campus', 'hub', 'site'],
    pattern:
      /\b(?:in|at|from|of|into|to) (?:our|the|unserem|notre) (?=[\p{L}.' ]{2,30}? (?:office|hq|headquarters|büro|bureaux?|campus|hub|site)\b)/gu,
    read: (match) => ({value: 'prose', from: match.index, to: match.index + match[0].length}),
    finds: ['Three days a week [in our ]London office'],
    refuses: ['in our opinion'],
  },
  {
    id: 'location/prose',
    pattern:
      /(?:\b(?:role|position|job|opportunity|internship|you|candidates?|poste|stelle|we're hiring|work|team)\b[^.;:]{0,70}?)?\b(?:based|located|onsite|on-site|in[- ]person|in[- ]office|in the office|office|sits|working|relocate|relocating|residing|reside|located remotely|remotely|remote|basée?|située?|hybrid)(?![\p{L}])(?: ?[(,]? ?(?:in|at|out of|from|to|within|à|near|anywhere in|within the|in the|from the|from our|in our|at our|out of our|of our|from anywhere in(?: the)?|downtown|office in|offices in|hq in|headquarters in|role in)(?= )){1,3} /gu,
    read: (match) => ({value: 'prose', from: match.index, to: match.index + match[0].length}),
    finds: ['[You work remotely from ]Paris'],
    refuses: ['We have offices everywhere'],
  },
];

export const LOCATION_RULES = RULES.map((rule) => ({...rule, pattern: spaced(rule.pattern)}));

/** "Boston, MA: $120,000": pay by place names the places. */
const PAY_PLACES: readonly Rule<true>[] = [
  {
    id: 'location/pay',
    pattern:
      /(?:^|[\n.;•*)] ?|(?:engineer|scientist|analyst|architect|manager|developer|lead)\s)(?<place>[\p{L}][\p{L}. \n]{1,24},\s?[a-z]{2}): ?(?=\$\d)/gu,
    read: (match) => ({value: true, from: match.index, to: match.index + match[0].length}),
    finds: ['[Boston, MA: ]$120,000 - $150,000'],
    refuses: ['Base pay: $120,000'],
  },
];

/** What may add a place to those of a field that names a city. */
const ABOUT_THE_JOB = LOCATION_RULES.filter(({id}) => id === 'location/role');

/** The places of the job: those of the location field; those of the title, of labels and of sentences about the job when it is silent. */
export function locationsOf(page: Page): Claim<Place>[] {
  const places = new Places(page);
  for (const sentence of page.sentences) {
    if (sentence.block.kind !== 'field') break;
    if (sentence.block.name === 'location')
      places.add(fieldPlaces(page, sentence.from, Math.min(sentence.to, sentence.from + 600)), 'location/field');
  }
  const hadField = !places.empty;
  if (!places.hasCity)
    for (const found of titlePlaces(page)) if (places.empty || found.city) places.add([found], 'location/title');
  const findings = findingsOf(page, CUE.place, places.hasCity ? ABOUT_THE_JOB : LOCATION_RULES, mayPlace);
  const of = (lead: Lead) => findings.filter(({value}) => value === lead);
  if (!places.hasCity) for (const finding of of('label')) places.add(labelPlaces(page, finding), finding.rule);
  if (places.empty) for (const found of linePlaces(page)) places.add([found], 'location/line');
  if (!hadField && places.empty) for (const found of headedPlaces(page)) places.add([found], 'location/heading');
  for (const finding of of('role')) places.add(prosePlaces(page, finding), finding.rule);
  if (!hadField)
    for (const finding of of('list'))
      places.add(knownPlaces(page, finding.to, Math.min(finding.sentence.to, finding.to + 200), 12), finding.rule);
  if (!places.hasCity) for (const finding of of('prose')) places.add(prosePlaces(page, finding), finding.rule);
  if (places.empty)
    for (const {from, to} of findingsOf(page, CUE.money | CUE.digit, PAY_PLACES))
      places.add(knownPlaces(page, from, to, 3), 'location/pay');
  if (places.empty)
    for (const finding of of('country').slice(0, 2)) places.add(prosePlaces(page, finding).slice(0, 1), finding.rule);
  return places.claims;
}

const mayPlace = ({block, section}: Sentence) => block.kind !== 'field' && section !== 'analysis';

/** "Location" or "Ort" alone on a line speaks of the next one. */
function headedPlaces(page: Page): Found[] {
  for (const [i, {cues, from, to}] of page.sentences.entries()) {
    if (!(cues & CUE.place) || to - from > 24 || !HEADING.test(page.lower.slice(from, to))) continue;
    const next = page.sentences[i + 1];
    if (next && next.to - next.from <= 160) return knownPlaces(page, next.from, next.to, 6);
  }
  return [];
}

const HEADING = /^(?:office |work |job )?(?:locations?|ort|standort|einsatzort|arbeitsort|lieu|localisation):?$/;

/** The parts of a header in pipes, or the bracket or tail of a title, that name places. */
function titlePlaces(page: Page): Found[] {
  const title = page.sentences.find(({block}) => block.name === 'title') ?? page.sentences[0];
  if (!title || title.to - title.from > 400) return [];
  return placesOfTitle(page, title);
}

function placesOfTitle(page: Page, title: Sentence): Found[] {
  const words = page.text.slice(title.from, title.to);
  if (!words.includes(' | ')) {
    const tail = /[([|–-] ?(?=[^([|–-]*$)/u.exec(words);
    return tail && title.block.name === 'title' ? knownPlaces(page, title.from + tail.index, title.to, 3) : [];
  }
  const out: Found[] = [];
  let at = title.from;
  for (const [i, part] of words.split(' | ').entries()) {
    if (i > 0 && !ROLE.test(part)) out.push(...knownPlaces(page, at, at + part.length, 6));
    at += part.length + 3;
  }
  return out;
}

/** "Cleveland OH | Onsite", "Acme · Leeds, hybrid", "Lyon, Nantes": a line in parts, or of places alone, near the begin of the text. */
function linePlaces(page: Page): Found[] {
  const first = page.sentences.findIndex(({block}) => block.kind !== 'field');
  if (first < 0) return [];
  const lines = page.sentences.slice(first, first + 5);
  const wordsOf = ({from, to}: Sentence) => page.text.slice(from, to);
  for (const [i, line] of lines.entries()) {
    if (line.to - line.from > 200) continue;
    const words = wordsOf(line);
    const next = lines[i + 1];
    // An employer may be called like a city: then the line behind it tells the place.
    if (i < 4 && isPlaceLine(words) && !(next && isPlaceLine(wordsOf(next))))
      return fieldPlaces(page, line.from, line.to);
    const parts = words.split(PART);
    if (parts.length < 2) continue;
    const out: Found[] = [];
    let at = line.from;
    for (const part of parts) {
      at = page.text.indexOf(part, at);
      if (!ROLE.test(part)) out.push(...knownPlaces(page, at, at + part.length, 6));
      at += part.length;
    }
    if (out.length) return out;
  }
  return [];
}

/** What parts the pieces of a header line. */
const PART = /\s[|·•–—]\s/;
const ROLE = /engineer|scientist|developer|https?:|analyst|manager|designer|lead\b/i;

/** The rest of the line after a label; a label alone speaks of the next line. */
function labelPlaces(page: Page, {to, sentence}: Finding<unknown>): Found[] {
  let end = page.text.indexOf('\n', to);
  if (end < 0 || end > sentence.to) end = sentence.to;
  const stop = /;|\. |\s{3,}|\*\*| - (?=\p{Ll})|[Kk]unde|[Cc]lient/u.exec(page.text.slice(to, end));
  if (stop && stop.index > 2) end = to + stop.index;
  if (end - to > 140) end = to + 140;
  return knownPlaces(page, to, end, 8);
}

/** The places that stand right behind "based in". */
function prosePlaces(page: Page, {to, sentence, rule}: Finding<unknown>): Found[] {
  if (rule === 'location/prose' && (sentence.section === 'about' || sentence.section === 'legal')) return [];
  const lower = page.lower.slice(sentence.from, sentence.to);
  if (
    rule !== 'location/country' &&
    (NOT_THE_JOB.test(page.lower.slice(Math.max(sentence.from, to - 110), to)) ||
      /salary|compensation|pay range/.test(lower))
  )
    return [];
  const rest = page.text.slice(to, Math.min(sentence.to, to + 60));
  const skip = /^(?:the |our |downtown |beautiful |central |sunny )*/i.exec(rest)?.[0].length ?? 0;
  const [first, ...others] = knownPlaces(page, to + skip, Math.min(sentence.to, to + skip + 140), 8);
  if (!first || first.from !== to + skip) return [];
  const out = [first];
  for (const other of others) {
    if (
      !/^(?:\s?[,;/&]\s?)?(?:\s?(?:or|and|oder|und|ou|et))?\s?$/.test(
        page.text.slice((out.at(-1) as Found).to, other.from),
      )
    )
      break;
    out.push(other);
  }
  return out;
}

/** A company's own seat, its customers or an alternative for some are not the place of the job. */
const NOT_THE_JOB =
  /headquarter|(?:company|startup|firm|platform|organi[sz]ation|agency|lab|group|client|kunde)\b[^.;]{0,50}based|founded|customers|clients? (?:based|in)|kunden|we are based|we're based|employees|offices? (?:located )?in [^.]*$|with an office|founders|investors|if you|for (?:roles|candidates|those|employees|applicants)|travel/;

/** Distinct places as claims; the same place said again adds nothing. */
class Places {
  readonly claims: Claim<Place>[] = [];
  readonly #page: Page;
  readonly #seen = new Set<string>();

  constructor(page: Page) {
    this.#page = page;
  }

  get empty(): boolean {
    return this.claims.length === 0;
  }

  get hasCity(): boolean {
    return this.claims.some(({value}) => value.city !== null);
  }

  add(places: readonly Found[], rule: string): void {
    for (const {city, region, country, from, to, stated} of places) {
      const key = `${city ? (citiesNamed(city)[0]?.name ?? city).toLowerCase() : ''}|${city ? '' : region}|${city ? '' : country}`;
      if (this.#seen.has(key) || (!city && !region && !country)) continue;
      this.#seen.add(key);
      this.claims.push({
        value: {city, region, country},
        certainty: stated ? 'stated' : 'implied',
        evidence: [quote(this.#page.document, {from, to})],
        rule,
      });
    }
  }
}

import {EXAMPLES_RULE} from 'metier/reading';
import type {Fact} from './facts.ts';
import type {Compensation, Note, Place, Way, Years} from './reading.ts';
import type {Words} from './words/en.ts';

/** A piece of a label; words of the document are set in its typeface. */
export interface LabelPart {
  readonly text: string;
  readonly quoted: boolean;
  /** What we add to the document's words. */
  readonly tail?: string;
}

const said = (text: string): LabelPart => ({text, quoted: false});

/** "5+ years"; an empty string when neither end is said. */
export function yearsLabel(years: Years | null | undefined, {said: words}: Words): string {
  if (!years) return '';
  const {min, max} = years;
  if (min !== null && max !== null && min !== max) return words.rangeYears(min, max);
  if (min !== null) return words.atLeastYears(min);
  return max === null ? '' : words.upToYears(max);
}

/** One way to meet a requirement: "Python", "5+ years, analytics", "Bachelor’s degree or equivalent". */
export function wayLabel(way: Way, words: Words): LabelPart {
  const {said: s} = words;
  switch (way.kind) {
    case 'skill': {
      const years = yearsLabel(way.years, words);
      return {text: way.label, quoted: way.skill === null, tail: years ? `, ${years}` : ''};
    }
    case 'experience': {
      const years = yearsLabel(way.years, words) || s.someYears;
      return said(way.of ? s.yearsOf(years, way.of) : years);
    }
    case 'education': {
      const degree = way.field ? s.degreeIn(s.degrees[way.degree], way.field) : s.degrees[way.degree];
      const whole = way.orEquivalent ? s.orEquivalent(degree) : degree;
      return said(whole);
    }
    case 'language':
      return said(s.language(languageName(way.language, words), way.proficiency));
    case 'credential':
      return {text: way.label, quoted: true};
  }
}

/** The language's name in the language of the interface. */
export function languageName(code: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words.code, {type: 'language'}).of(code) ?? code;
  } catch {
    return code;
  }
}

function countryName(code: string, words: Words): string {
  try {
    return new Intl.DisplayNames(words.code, {type: 'region'}).of(code) ?? code;
  } catch {
    return code;
  }
}

/** "Oslo, Norway". */
export function placeLabel({city, region, country}: Place, words: Words): string {
  const name = country ? countryName(country, words) : null;
  return [city, region, name].filter((part, n, all) => part && all.indexOf(part) === n).join(', ');
}

/** "£58,000–68,000 a year, base". */
export function payLabel(pay: Compensation, words: Words): string {
  const {said: s} = words;
  const amount = amountLabel(pay, words);
  if (!amount)
    return s.componentOnly[pay.component === 'bonus' || pay.component === 'equity' ? pay.component : 'other'];
  const period = pay.period ? ` ${s.periods[pay.period]}` : '';
  const component = s.components[pay.component] ? `, ${s.components[pay.component]}` : '';
  const whole = `${amount}${period}${component}`;
  const placed = pay.appliesTo ? s.appliesTo(whole, pay.appliesTo) : whole;
  return pay.believable ? placed : `${placed}, ${s.unbelievable}`;
}

function amountLabel({min, max, currency}: Compensation, words: Words): string {
  const format = amountFormat(currency, words, [min, max]);
  if (min !== null && max !== null) return min === max ? format.format(min) : format.formatRange(min, max);
  if (min !== null) return words.said.from(format.format(min));
  return max === null ? '' : words.said.upTo(format.format(max));
}

function amountFormat(currency: string | null, words: Words, amounts: readonly (number | null)[]): Intl.NumberFormat {
  const whole = amounts.every((amount) => amount === null || Number.isInteger(amount));
  const digits = {minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2};
  try {
    return new Intl.NumberFormat(words.code, {style: 'currency', currency: currency ?? '', ...digits});
  } catch {
    return new Intl.NumberFormat(words.code, digits);
  }
}

/** A share as whole percent, as the language writes it. */
export function percentLabel(percent: number, words: Words): string {
  return new Intl.NumberFormat(words.code, {style: 'percent'}).format(percent / 100);
}

export function noteName({kind}: Note, words: Words): string {
  return words.notes.names[kind] ?? words.notes.other;
}

/** The note's sentence, and whether it is in the interface's language. */
export function noteSentence({kind, message}: Note, words: Words): {readonly text: string; readonly lang: string} {
  const own = words.notes.sentences[kind];
  return own ? {text: own, lang: words.code} : {text: message, lang: 'en'};
}

/** The lines of a fact's row: one, or one for each step of a ladder. Parts of a line are alternatives. */
export function factLines({saying, places}: Fact, words: Words): readonly (readonly LabelPart[])[] {
  // Benefits are shown in the posting's own words: "27 days of holiday" says more than "paid time off".
  if (saying.is === 'benefit') return [[{text: places[0]?.quote ?? saying.value, quoted: true}]];
  if (saying.is !== 'requirement') return [[otherLabel(saying, words)]];
  const parts = saying.anyOf.map((way) => wayLabel(way, words));
  const isLadder =
    saying.anyOf.length > 1 && saying.anyOf.every(({kind}) => kind === 'education' || kind === 'experience');
  return isLadder ? parts.map((part) => [part]) : [parts];
}

function otherLabel(saying: Exclude<Fact['saying'], {is: 'requirement' | 'benefit'}>, words: Words): LabelPart {
  const {said: s} = words;
  switch (saying.is) {
    case 'seniority':
      return said(s.seniority[saying.value] ?? saying.value);
    case 'manages-people':
      return said(saying.value ? s.manages : s.managesNot);
    case 'compensation':
      return said(payLabel(saying.value, words));
    case 'employment-type':
      return said(s.employment[saying.value] ?? saying.value);
    case 'work-arrangement':
      return said(s.arrangement[saying.value] ?? saying.value);
    case 'location':
      return said(placeLabel(saying.value, words));
    case 'visa':
      return said(s.visa[saying.value] ?? saying.value);
    case 'task':
      return {text: saying.value, quoted: true};
    case 'specialism':
      return said(words.specialisms[saying.value] ?? saying.value);
    case 'role':
      return said(words.roles[saying.value].short);
    case 'note':
      return said(noteName(saying.value, words));
  }
}

/** What stands before the nth of several ways: "Python or R", "BI tools such as Tableau, Looker or Power BI". */
export function jointBefore(rule: string, n: number, count: number, {said: {or, such}}: Words): string {
  if (n === 0) return '';
  if (rule !== EXAMPLES_RULE) return ` ${or} `;
  if (n === 1) return ` ${such} `;
  return n === count - 1 ? ` ${or} ` : ', ';
}

/** Several ways as one label. */
export const waysLabel = (rule: string, ways: readonly LabelPart[], words: Words): string =>
  ways.map(({text, tail = ''}, n) => jointBefore(rule, n, ways.length, words) + text + tail).join('');

/** A fact as plain words. */
export function factLabel(fact: Fact, words: Words): string {
  return factLines(fact, words)
    .map((parts) => waysLabel(fact.rule, parts, words))
    .join(` ${words.said.or} `);
}

/** The years that a requirement asks for, for the table. */
export function factYears({saying}: Fact, words: Words): string {
  if (saying.is !== 'requirement') return '';
  const years = saying.anyOf.map((way) => ('years' in way ? yearsLabel(way.years, words) : ''));
  return [...new Set(years.filter(Boolean))].join(` ${words.said.or} `);
}

/** Why the fact holds, in one sentence. */
export function factWhy(fact: Fact, words: Words): string {
  const {why} = words;
  if (fact.group === 'note') return '';
  if (fact.group === 'role') return why.role;
  if (fact.group === 'work') return why.task;
  return fact.group === 'offer' ? why.offer : why.requirement[fact.group];
}

/** What a screen reader hears for a row. */
export function factSpoken(fact: Fact, words: Words): string {
  const {kinds, levels, facts} = words;
  const label = factLabel(fact, words);
  const kind = sentenceCase(kinds[fact.kind].name);
  const level = fact.group === 'required' || fact.group === 'preferred' || fact.group === 'unspecified';
  if (!level) return facts.spokenPlain(label, kind, fact.places.length);
  return facts.spoken(label, kind, levels[fact.group], fact.places.length);
}

/** "Skill, required": what stands in the text at the words. */
export function factAtWords(fact: Fact, words: Words): string {
  const kind = sentenceCase(words.kinds[fact.kind].name);
  const level = words.levels[fact.group as keyof Words['levels']];
  return level ? `${kind}, ${level}` : kind;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

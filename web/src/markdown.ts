import {type Fact, factsOf, type Group, isShown, silencesOf} from './facts.ts';
import {wholePercents} from './families.ts';
import {factLabel, languageName, noteName, noteSentence, percentLabel} from './labels.ts';
import type {Reading} from './reading.ts';
import {verdictWords} from './verdict.ts';
import type {Words} from './words/en.ts';

const MOST_QUOTES = 3;

/** Words of the document may hold anything: what Markdown would read as marks is escaped. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}

/** A reading as Markdown: verdict, notes, facts with their words. */
export function markdownOf(reading: Reading, words: Words): string {
  const facts = factsOf(reading);
  const parts = [
    headOf(reading, words),
    rolesOf(reading, words),
    notesOf(reading, words),
    ...(['required', 'preferred', 'unspecified'] as const).map((group) => groupOf(facts, group, words)),
    silenceOf(reading, words),
    ...(['offer', 'work'] as const).map((group) => groupOf(facts, group, words)),
    words.markdown.base(languageName(reading.document.language, words)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function headOf(reading: Reading, words: Words): string {
  const {posting} = reading;
  const {sentence, because, sure} = verdictWords(reading, words);
  const title = posting.title ? `${words.head.title} ${words.quote(plain(posting.title.value))}` : words.head.untitled;
  const employer = posting.employer ? ` · ${plain(posting.employer.value)}` : '';
  return [`# ${plain(sentence)}`, `${title}${employer}`, plain(because), sure].filter(Boolean).join('\n\n');
}

function rolesOf({posting}: Reading, words: Words): string {
  const percents = wholePercents(posting.role.shares.map(({share}) => share));
  return posting.role.shares
    .map(({role, evidence}, n) => {
      const share = `- ${words.roles[role].short} ${percentLabel(percents[n], words)}`;
      const count = words.bars.quotes(evidence.length);
      return `${share} (${count})${quotes(evidence, words)}`;
    })
    .join('\n');
}

function notesOf(reading: Reading, words: Words): string {
  const notes = reading.notes.filter(isShown);
  if (notes.length === 0) return '';
  const lines = notes.map((note) => `- **${noteName(note, words)}**: ${plain(noteSentence(note, words).text)}`);
  return `## ${words.notes.heading(notes.length)}\n\n${lines.join('\n')}`;
}

function groupOf(facts: readonly Fact[], group: Group, words: Words): string {
  const rows = facts.filter((fact) => fact.group === group);
  if (rows.length === 0) return '';
  const lines = rows.map((fact) => {
    const implied = fact.certainty === 'implied' ? ` (${words.facts.implied})` : '';
    const label = plain(factLabel(fact, words));
    const isQuote = fact.saying.is === 'task' || fact.saying.is === 'benefit';
    return `- ${isQuote ? words.quote(label) : label}${implied}${isQuote ? '' : quotes(fact.places, words)}`;
  });
  return `## ${words.facts.groups[group as keyof Words['facts']['groups']]}\n\n${lines.join('\n')}`;
}

function silenceOf({posting}: Reading, words: Words): string {
  const silent = silencesOf(posting).map((silence) => words.silences[silence]);
  return silent.length > 0 ? words.facts.notSaid(silent.join(', ')) : '';
}

function quotes(evidence: readonly {readonly quote: string}[], words: Words): string {
  const shown = evidence.slice(0, MOST_QUOTES).map(({quote}) => words.quote(plain(quote)));
  return shown.length > 0 ? `: ${shown.join(' · ')}` : '';
}

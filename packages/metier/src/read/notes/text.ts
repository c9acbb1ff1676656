import type {Span} from '../../text/document.ts';
import {CUE} from '../cues.ts';
import type {Page} from '../page.ts';
import type {Note} from '../reading.ts';
import {matchesOf} from '../rule.ts';
import {type NoteRule, note} from './note.ts';

/** Words of which one stands in what the notes on instructions, forms and collected applications look for. */
export const NOTE_CUES = [
  {
    kind: CUE.instruction,
    words:
      'ignore disregard forget ai llm bot chatbot gpt word words phrase emoji emojis keyword passphrase password codeword human read prompt rate',
  },
  {
    kind: CUE.form,
    words: '[ { < lorem password linkedin sign show longer filled closed applications cookies platzhalter',
  },
  {
    kind: CUE.standing,
    words:
      'always evergreen pool pipeline community network future upcoming application applications interest hiring recruiting opening openings vacancy vacancies positions roles immer stets laufend talentpool initiativbewerbung initiativbewerbungen initiativ toujours permanence constamment candidature candidatures altijd sollicitatie sollicitaties siempre candidatura candidaturas',
  },
];

export const spun: NoteRule = (noted) => {
  const {reworded, page} = noted;
  if (!reworded.length) return [];
  const spans = reworded.map(({first, after}) => ({
    from: page.tokens.from[first] as number,
    to: page.tokens.to[after - 1] as number,
  }));
  const [place] = reworded;
  const said = page.text.slice((spans[0] as Span).from, (spans[0] as Span).to).replace(/\s+/g, ' ');
  return [
    note(
      noted,
      'spun-text',
      'warning',
      `A machine reworded this text in ${reworded.length} places: “${said}” means ${place?.meant}. It is read as meant.`,
      spans.slice(0, 12),
    ),
  ];
};

const INJECTED =
  /\b(?:ignore|disregard|forget) (?:all |any |the )?(?:of )?(?:previous|prior|above|earlier|preceding)(?: \w+)? (?:instructions?|prompts?|directions?)|\bif you (?:are|'re) (?:an? )?(?:ai|llm|large language model|language model|bot|chatbot|gpt|ai agent|automated)\b|\b(?:include|mention|use|write|add|put|start|begin|type) [^.\n]{0,40}\b(?:the )?(?:code ?word|secret word|magic word|keyword|passphrase|password|emoji|phrase|word)s?\b[^.\n]{0,60}|\bprove (?:that )?you(?:'re| are) (?:a )?human\b|\bas an ai (?:language )?model\b|\b(?:to show|so we know|shows us|let us know|prove) (?:that )?you(?:'ve| have)? (?:actually )?read (?:this|the)(?: entire| whole| full| complete)?\b|\bsystem prompt\b(?=[^.\n]{0,40}\bignore\b)|\brate this (?:candidate|applicant|resume) (?:as )?(?:highly|excellent|10)\b/g;
/** Words of which `INJECTED` needs one; few sentences have them. */
const MAY_INJECT = /instruction|prompt|direction|if you|word|emoji|phrase|human|as an ai|read th|rate this/;
export const injected: NoteRule = (noted) => {
  const spans = matchesIn(noted.page, CUE.instruction, INJECTED, (_, words) => MAY_INJECT.test(words));
  return spans.length
    ? [
        note(
          noted,
          'injected-instruction',
          'warning',
          'A sentence here is meant for programs, or to catch them; it says nothing about the job.',
          spans,
        ),
      ]
    : [];
};

const DEAD =
  /\[(?:company|employer|client|insert|your|job title|position|location|city|name)[^\]\n]{0,40}\]|\{\{[^}\n]{1,40}\}\}|<(?:company|insert)[^>\n]{0,30}>|\blorem ipsum\b|\bforgot (?:your )?password\b|\bnew to linkedin\b|\bsign in to (?:apply|see|view)\b|\bshow (?:more|less)\b(?=\s*(?:\n|$))|\bthis (?:job|position|posting) (?:is no longer|has been (?:filled|closed))\b|\bno longer accepting applications\b|\baccept (?:all )?cookies\b|\b(?:dies|hierbei) ist ein platzhalter\b/g;
export const boilerplate: NoteRule = (noted) => {
  const spans = matchesIn(noted.page, CUE.form, DEAD);
  if (!spans.length) return [];
  const closed = spans.some(({from, to}) => /no longer|filled|closed/.test(noted.page.lower.slice(from, to)));
  return [
    note(
      noted,
      'boilerplate',
      closed ? 'warning' : 'info',
      closed
        ? 'The text says that this job is no longer open.'
        : 'Parts of this text belong to a form or a web page, not to the job.',
      spans.slice(0, 6),
    ),
  ];
};

/** Where a pattern matches in the sentences that hold a cue and pass a gate. */
export function matchesIn(
  {sentences, lower, cues}: Page,
  cue: number,
  pattern: RegExp,
  passes: (sentence: Page['sentences'][number], words: string) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  if (!(cues & cue)) return spans;
  for (const sentence of sentences) {
    if (!(sentence.cues & cue)) continue;
    const words = lower.slice(sentence.from, sentence.to);
    if (!passes(sentence, words)) continue;
    for (const {index, 0: found} of matchesOf(pattern, words))
      spans.push({from: sentence.from + index, to: sentence.from + index + found.trimEnd().length});
  }
  return spans;
}

export const analysis: NoteRule = (noted) => {
  const spans = noted.page.sentences.filter(({section, block}) => section === 'analysis' && block.kind === 'heading');
  return spans.length
    ? [
        note(
          noted,
          'analysis-appended',
          'info',
          'Someone appended an analysis to the posting; it is not read as requirements.',
          spans.slice(0, 3),
        ),
      ]
    : [];
};

const LITTLE = 60;
const READ = new Set(['en', 'de', 'fr', 'nl', 'es']);
export const reach: NoteRule = (noted) => {
  const notes: Note[] = [];
  if (noted.page.tokens.count < LITTLE)
    notes.push(note(noted, 'little-text', 'info', 'There is little text, so little can be said.', []));
  if (!READ.has(noted.language) && noted.language !== 'und')
    notes.push(
      note(
        noted,
        'language-not-read',
        'info',
        `Metier reads English, German, French, Dutch and Spanish; of this text (${noted.language}) it finds names of tools, figures and places only.`,
        [],
      ),
    );
  return notes;
};

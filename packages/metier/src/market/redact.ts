import type {Document} from '../text/document.ts';

const MASK = '█';
const EMAIL = /[\p{L}\d._%+-]+(?:@|\s?[[(](?:at|ät|arroba)[\])]\s?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** A number that is dialled: led by + or 00, by a bracket, or by a word for telephone. */
const PHONE =
  /(?<![\p{L}\d.])(?:\+|00)\d{1,3}[\d\s()./-]{6,18}\d|(?<![\p{L}\d])\(\d{2,5}\)[\s./-]?\d{3}[\d\s./-]{3,10}\d|(?<=\b(?:tel(?:efon|ephone|éfono|efoon)?|phone|fon|mobile?|mobil|handy|call(?: us| me)?(?: at)?|whatsapp)\b[.:\s]{1,3})\(?\d[\d\s()./-]{6,18}\d/giu;
const PROFILE = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|xing\.com\/profile)\/[^\s)\]>"]+/giu;
const NAME = String.raw`(?:(?:dr|prof|mr|mrs|ms|herr|frau|mme|m|sr|sra)\.?\s+){0,2}\p{Lu}[\p{Ll}'’-]+(?:\s+(?:von|van|de|der|den|da|di|del|la|le)){0,2}(?:\s+\p{Lu}[\p{L}'’-]*\.?){1,3}`;
/** "Your contact: Jane Doe", "Recruiter – Jane Doe". */
const LED_NAME = new RegExp(
  String.raw`(?<=(?:^|\n|[.;•] ?)[^\n:]{0,30}\b(?:contact(?:\s+person)?|recruiter|recruiting|talent partner|ansprechpartner(?:in|\*in|:in)?|ansprechperson|kontakt|kontaktperson|interlocuteur|interlocutrice|contacto|referente|contactpersoon)\b[^\n:–-]{0,20}[:–-]\s{0,3})${NAME}`,
  'giu',
);
const ALONE = new RegExp(String.raw`^\s*(?:${NAME})\s*(?:[,|(–-].{0,60})?$`, 'u');
const REACHED = /[█]{4}/;
/** A line that says how to reach somebody, and is not a sentence of its own, goes as a whole. */
const SHORT = 90;
const CUE =
  /\b(?:contact|recruiter|talent|e-?mail|mail|tel|phone|fon|mobile?|ansprechpartner\w*|kontakt\w*|frau|herr|mr|mrs|ms|fragen|questions?|rückfragen|interlocut\w+|contacto|call|reach)\b/iu;

/**
 * The document without what leads to a person: addresses, telephone numbers and the names beside them are covered, letter by
 * letter, so that every place in the text stays where it was.
 */
export function redacted(document: Document): Document {
  const text = redactedText(document.text);
  if (text === document.text) return document;
  const {name, id, format, blocks, joins, repairs, digest} = document;
  return {name, id, format, text, blocks, joins, repairs, digest, origin: (span) => document.origin(span)};
}

/** The text with contact lines covered; of the same length. */
export function redactedText(text: string): string {
  if (!/@|\d{3}|\b(?:at|ät)\b|linkedin|xing|contact|kontakt|ansprech|recruiter|interlocut|referente/iu.test(text))
    return text;
  const masked = [EMAIL, PHONE, PROFILE, LED_NAME].reduce((rest, form) => rest.replace(form, cover), text);
  if (masked === text) return text;
  const lines = masked.split('\n');
  const reached = lines.map((line) => REACHED.test(line));
  return lines
    .map((line, i) => {
      if (reached[i]) return line.length <= SHORT && CUE.test(line) ? cover(line) : line;
      const beside = reached[i - 1] || reached[i + 1] || reached[i + 2];
      return beside && ALONE.test(line) && line.length <= SHORT ? cover(line) : line;
    })
    .join('\n');
}

const cover = (words: string): string => words.replace(/[^\s]/gu, (letter) => MASK.repeat(letter.length));

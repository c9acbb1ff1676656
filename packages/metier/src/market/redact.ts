import type {Document} from '../text/document.ts';

const MASK = '█';
const EMAIL =
  /(?<![\p{L}\d._%+█-])[\p{L}\d._%+█-]{1,64}(?:@|\s?[[(](?:at|ät|arroba)[\])]\s?)[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
/** What stands beside a covered address without a gap is one, too. */
const NEXT_EMAIL = /(?<=█)@[\p{L}\d.-]*|@(?=█)/gu;
const WRITTEN_AT = /[[(](?:at|ät|arroba)[\])]/iu;
/** A number that is dialled: led by + or 00, by a bracket, or by a word for telephone. */
const PHONE =
  /(?<![\p{L}\d.])(?:\+\d{1,3}|00[1-9]\d{0,2}(?=[\s()./-]))[\d\s()./-]{6,18}\d|(?<![\p{L}\d])\(\d{2,5}\)[\s./-]?\d{3}[\d\s./-]{3,10}\d|(?<=\b(?:tel(?:efon|ephone|éfono|efoon)?|phone|fon|mobile?|mobil|handy|call(?: us| me)?(?: at)?|whatsapp)\b[.:\s]{1,3})\(?\d[\d\s()./-]{6,18}\d/giu;
const PHONE_SIGN =
  /\+\d[\d\s()./-]{7}|\b00[1-9][\d\s()./-]{7}|\(\d{2,5}\)[\s./-]?\d{3}|(?<=(?:tel|phone|fon|mobil|handy|call|whatsapp)[^\d]{0,12})\d[\d\s()./-]{6}/iu;
const PROFILE = /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:linkedin\.com\/in|xing\.com\/profile)\/[^\s)\]>"]+/giu;
const PROFILE_SIGN = /linkedin\.com\/in|xing\.com\/profile/iu;
const NAME = String.raw`(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|M|Sr|Sra)\.?[ \t]+){0,2}\p{Lu}[\p{Ll}'’-]+(?:[ \t]+(?:von|van|de|der|den|da|di|del|la|le)){0,2}(?:[ \t]+\p{Lu}[\p{L}'’-]*\.?){1,3}`;
/** "Your contact: Jane Doe", "Recruiter – Jane Doe". */
const LED_NAME = new RegExp(
  String.raw`(?<=\b(?:[Cc]ontact(?: [Pp]erson)?|[Rr]ecruiter|[Tt]alent [Pp]artner|[Aa]nsprechpartner(?:in|\*in|:in)?|[Aa]nsprechperson|[Kk]ontakt(?:person)?|[Ii]nterlocut(?:eur|rice)|[Cc]ontacto|[Rr]eferente|[Cc]ontactpersoon)[^\n:–-]{0,20}[:–-][ \t]{0,3})${NAME}`,
  'gu',
);
const LED_SIGN = /contact|recruiter|talent partner|ansprech|kontakt|interlocut|referente/iu;
/** "Mara Vent <mara@…>": what is covered tells whose it is. */
const BESIDE = new RegExp(String.raw`${NAME}(?=[ \t([<,:–-]{1,3}█{4})`, 'gu');
/** "Ms. Vent". */
const ADDRESSED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Herrn?|Frau|Mme)\.?[ \t]+\p{Lu}[\p{Ll}'’-]+(?:[ \t]+\p{Lu}[\p{Ll}'’-]+){0,2}/gu;
const ADDRESSED_SIGN = /\b(?:Mr|Mrs|Ms|Herrn?|Frau|Mme)\b/u;
/** What leads to a person, each with a cheap sign without which it cannot stand in a text; addresses are covered before. */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/█@|@█/, NEXT_EMAIL],
  [PHONE_SIGN, PHONE],
  [PROFILE_SIGN, PROFILE],
  [LED_SIGN, LED_NAME],
  [ADDRESSED_SIGN, ADDRESSED],
  [/█{4}/, BESIDE],
];
const ALONE = new RegExp(String.raw`^\s*(?:${NAME})\s*(?:[,|(–-].{0,60})?$`, 'u');
const REACHED = /[█]{4}/;
/** A line that says how to reach somebody, and is not a sentence of its own, goes as a whole. */
const SHORT = 90;
const FEW_WORDS = 6;
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

/** The text with contact lines covered; of the same length. A covered line tells of those beside it, so it goes on until none is left. */
export function redactedText(text: string): string {
  const once = pass(text);
  return once === text ? text : redactedText(once);
}

function pass(text: string): string {
  const masked = covered(text);
  if (masked === text && !REACHED.test(text)) return text;
  const lines = masked.split('\n');
  const reached = lines.map((line) => REACHED.test(line));
  return lines
    .map((line, i) => {
      if (reached[i]) return isContact(line) ? cover(line) : line;
      const beside = reached[i - 1] || reached[i + 1] || reached[i + 2];
      return beside && ALONE.test(line) && line.length <= SHORT ? cover(line) : line;
    })
    .join('\n');
}

/** Until nothing more is found: what is covered may be one with what stands beside it. */
function covered(text: string): string {
  const masked = FORMS.reduce(
    (rest, [sign, form]) => (sign.test(rest) ? rest.replace(form, cover) : rest),
    withoutAddresses(text),
  );
  return masked === text ? text : covered(masked);
}

/** The pattern tries each word of what it is given: an address with an @ stands on one line, so that only such lines are. */
function withoutAddresses(text: string): string {
  if (WRITTEN_AT.test(text)) return text.replace(EMAIL, cover);
  let out = '';
  let done = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', done)) {
    const from = text.lastIndexOf('\n', at) + 1;
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    out += text.slice(done, from) + text.slice(from, to).replace(EMAIL, cover);
    done = to;
  }
  return done ? out + text.slice(done) : text;
}

const isContact = (line: string): boolean =>
  line.length <= SHORT && CUE.test(line) && (line.match(/\p{L}+/gu)?.length ?? 0) <= FEW_WORDS;

const cover = (words: string): string => words.replace(/[^\s]/gu, (letter) => MASK.repeat(letter.length));

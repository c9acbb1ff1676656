import type {Evidence} from '../text/document.ts';
import {type Finding, findingOf, ofResume, type PersonalDatum, wordsAt} from './finding.ts';
import type {ReviewInput} from './review.ts';

/** Labels that open a datum in a line of its own or in a row of contact data; English, German, French, Spanish, Dutch. */
const LABELS: readonly (readonly [PersonalDatum, string])[] = [
  [
    'birth-date',
    'date of birth|birth ?date|birthday|d\\.?o\\.?b\\.?|born(?: on| in)?|geburtsdatum|geboren(?: am)?|date de naissance|n[ée](?:\\(?e\\)?)? le|fecha de nacimiento|geboortedatum',
  ],
  ['age', 'age|alter|[âa]ge|edad|leeftijd'],
  [
    'marital-status',
    'marital status|civil status|familienstand|situation (?:familiale|matrimoniale)|[ée]tat civil|estado civil|burgerlijke staat',
  ],
  ['nationality', 'nationality|citizenship|staatsangehörigkeit|nationalit[äée]t?|nacionalidad|nationaliteit'],
  ['religion', 'religion|konfession|confession'],
  ['gender', 'gender|sex|geschlecht|sexe|sexo|geslacht'],
  ['photo', 'photo|foto|picture|bewerbungsfoto|image'],
];
const VALUE = '[ \\t]*[:\\t][ \\t]*(?=[\\p{L}\\p{N}])[^\\n|·•]{1,60}';
/** These carry their value without a colon. */
const BARE =
  /\b(?:geboren am|born on|n[ée]e? le)\s+\d[^\n|·•,]{3,30}|(?<=^|[\n|·•][ \t]*)\d{2}\s+(?:years old|Jahre alt|ans)(?=\s*(?:$|[|·•,\n]))/giu;

/** Data about the person that no target needs: named, never used, and the reader decides. */
export function personalData({document: {text}}: ReviewInput): Finding[] {
  const found = new Map<PersonalDatum, Evidence>();
  const note = (what: PersonalDatum, from: number, words: string) => {
    if (!found.has(what)) found.set(what, wordsAt(text, from, from + words.trimEnd().length));
  };
  for (const [what, labels] of LABELS) {
    const pattern = new RegExp(`(?<=^|[\\n|·•,;][ \\t]*)(?:${labels})${VALUE}`, 'iu');
    const match = pattern.exec(text);
    if (match && !(what === 'age' && !/\d{2}/.test(match[0]))) note(what, match.index, match[0]);
  }
  for (const match of text.matchAll(BARE)) note(/^\d/.test(match[0]) ? 'age' : 'birth-date', match.index, match[0]);
  return found.size ? [findingOf({code: 'personal', what: [...found.keys()]}, ofResume([...found.values()]))] : [];
}

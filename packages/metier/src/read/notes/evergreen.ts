import {CUE} from '../cues.ts';
import {type NoteRule, note} from './note.ts';
import {matchesIn} from './text.ts';

/** What a title or heading calls a posting that collects applications. */
const NAMED =
  /\b(?:talent (?:pool|community|network|pipeline)|(?:general|speculative|spontaneous|open|unsolicited) applications?|future (?:opportunit(?:y|ies)|openings?|roles?|positions?|vacanc(?:y|ies))|expressions? of interest|evergreen|initiativ-?bewerbung(?:en)?|talentpool|candidatures? (?:spontanées?|libres?)|open sollicitaties?|candidaturas? (?:espontáneas?|abiertas?))(?!\p{L})/gu;

const PEOPLE =
  '(?:people|persons?|talents?|individuals|candidates|colleagues|professionals|minds|profiles|(?:team )?members|engineers?|developers?|scientists?|analysts?|researchers?)';
/** What a sentence says of a posting that stands open, whether or not there is a job. */
const SAID = new RegExp(
  [
    String.raw`\bwe(?:['’]re| are) always (?:looking|searching|on the lookout|hiring|recruiting)\b[^.\n]{0,60}?\b${PEOPLE}\b`,
    String.raw`\b(?:posting|role|position|job|requisition|opening|listing|this) is (?:(?:intended |meant )?for |part of |to (?:build|fill) )?(?:an? |our |the )?(?:evergreen|talent (?:pool|pipeline|community)|(?:future|upcoming|potential) (?:openings?|opportunities|needs|roles|positions|vacancies))\b`,
    String.raw`\bevergreen (?:requisition|posting|role|position|job|opening)\b`,
    String.raw`\b(?:not (?:currently |actively )+(?:hiring|recruiting)|(?:there (?:is|are)|we have) no (?:current|immediate|specific|open) (?:openings?|vacanc(?:y|ies)|positions?|roles?))\b`,
    String.raw`\b(?:wir sind|sind wir) (?:immer|stets|laufend) auf der suche nach[^.\n]{0,40}?\b(?:talenten|menschen|verstärkung|mitarbeite\w*|persönlichkeiten|kolleg\w*|leuten)`,
    String.raw`\bnous (?:sommes|restons) (?:toujours|en permanence|constamment) à la recherche[^.\n]{0,40}?\b(?:talents|profils|personnes|candidat\w*|collaborat\w*)`,
    String.raw`\baltijd op zoek naar[^.\n]{0,40}?\b(?:talent\w*|mensen|collega\w*|kandidaten)`,
    String.raw`\bsiempre (?:buscamos|estamos buscando)[^.\n]{0,40}?\b(?:talentos?|personas|profesionales|perfiles)`,
  ].join('|'),
  'gu',
);
const FEW = 3;

/** A posting that collects applications may stand for no job that is open; only what it says itself counts. */
export const evergreen: NoteRule = (noted) => {
  if (noted.kind !== 'posting') return [];
  const spans = [
    ...matchesIn(noted.page, CUE.standing, NAMED, ({block}) => block.name === 'title' || block.kind === 'heading'),
    ...matchesIn(noted.page, CUE.standing, SAID),
  ].sort((a, b) => a.from - b.from);
  const [first] = spans;
  if (!first) return [];
  const said = noted.page.text.slice(first.from, first.to).replace(/\s+/g, ' ');
  const message = `It says “${said}”: this may be a standing call for applications. Ask whether a job is open now.`;
  return [note(noted, 'evergreen', 'info', message, spans.slice(0, FEW))];
};

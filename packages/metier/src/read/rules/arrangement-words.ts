import type {Page, Sentence} from '../page.ts';
import type {WorkArrangement} from '../reading.ts';
import {wordsOf} from './findings.ts';

/** What a sentence says of the place of work, and how much it counts against other sentences. */
export interface Arrangement {
  readonly arrangement: WorkArrangement;
  readonly weight: number;
}

/** Words before or after which "remote", "hybrid" or "on-site" are about something else than the work's place. */
const ELSE =
  /^(?:-casual|, (?:à la|at the) )|^[\s-](?:flexible,|flexible\b(?! work)|collaboration|entre|between|sensing|teams?\b|colleagues|contractors?|monitoring|access|areas?\b|control|desktop|support|patient|procedure|sites?\b|vehicle|operation|employees|workers|workforce|customers|users|server|devices?|clusters?|cloud|search|data|models?(?! (?:of work|with|where|that|\())|patterns?|deployments?|approach|retrieval|architectures?|intelligence|infrastructure|recommend|systems?|solutions?|ai\b|ml\b|rag\b|quantum|methods?|algorithms?|simulation|mobile|apps?\b|integration|environments? (?:\(|and cloud)|cars?\b|electric|storage|network|it\b|analytical|interviews?|gym|parking|lunch|cafeteria|meals?|snacks|events?|meetings?|gatherings?|off-?sites?|retreats?|trainings?|visits?|customer|client|fitness|perks|amenities|catered|barista|fruit|food|drinks|breakfast|set-?up|stipend|allowance|budget|equipment|ausstattung|reimburs|expense|services?|manager|space|supplies|massage|doctor|health|childcare|canteen|restaurant|kantine|parkplätze|hackathon|summit|social|team events|hubs? and|ways|communit|workshop|bonding|setup|stage\b|assessments?|and virtual|conference|technolog|hybrid work tech|friend|possibilities of)/;
/** Whether the words behind a match tell that it is about something else. */
export const isElse = (match: RegExpExecArray, page: Page, sentence: Sentence) =>
  ELSE.test(
    wordsOf(page, sentence.from + match.index + match[0].length, sentence.from + match.index + match[0].length + 30),
  );

/** A sentence that lists every way of working, or leaves it to the team, says none. */
export const LEFT_OPEN =
  /depending on (?:the|your) (?:role|team|requirement|position|location)|vary (?:from|by)|varies|whether (?:you|remote|it|in)|regardless of (?:where|whether)|some (?:roles|teams)|not (?:all|every)|may be (?:eligible|remote|required)|can be remote for|interview|applicants? (?:from|who)|if (?:you are|you're|located)|reside|scam|experience (?:working )?(?:in|with)|worked (?:in|with)|accommodat|comfortable (?:working|with)/;

/** Reads a match as an arrangement of a weight, unless it is about something else or left open. */
export const plain =
  (arrangement: WorkArrangement, weight: number) => (match: RegExpExecArray, sentence: Sentence, page: Page) => {
    if (isElse(match, page, sentence)) return null;
    const lower = wordsOf(page, sentence.from, sentence.to);
    if (weight < 8 && LEFT_OPEN.test(lower)) return null;
    return {value: {arrangement, weight}};
  };

/** The arrangement that a word for it names. */
export const kindOf = (words: string): WorkArrangement =>
  /hybrid|hybride|híbrid/.test(words)
    ? 'hybrid'
    : /remote|télétravail|home|wfh|remoto|distanc|anywhere|telecomm/.test(words)
      ? 'remote'
      : 'onsite';

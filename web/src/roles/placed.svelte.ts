import type {ReadDocument} from '../reading.ts';
import {session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {type Place, skillsOf} from './answers.ts';
import {rolesWords} from './words.svelte.ts';

/** A posting on the map; kept as long as the page is open, and nowhere else. */
export interface PlacedPosting extends Place {
  readonly id: number;
  /** The title of the posting; `null` when it has none. */
  readonly name: string | null;
  readonly language: string;
  readonly document: ReadDocument;
}

const MOST = 8;
const STATUS_AFTER = 400;

class Placed {
  points = $state.raw<readonly PlacedPosting[]>([]);
  /** The one whose nearest roles are listed. */
  chosen = $state<number | null>(null);
  #last = 0;

  /** Puts postings on the map; those that name no skill have no place there. */
  async add(documents: readonly ReadDocument[]): Promise<void> {
    const postings = documents.slice(0, MOST).map((document) => ({document, skills: skillsOf(document)}));
    const some = postings.filter(({skills}) => skills.length > 0);
    const {roles, compare} = rolesWords();
    const {untitled} = roles;
    if (some.length === 0) {
      ui.status = roles.noSkills(postings[0]?.document.reading.posting.title?.value ?? untitled);
      return;
    }
    const wait = setTimeout(() => {
      ui.status = compare.loading;
    }, STATUS_AFTER);
    const answer = await session
      .askRoles({is: 'place', postings: some.map(({skills}) => ({name: '', skills}))})
      .catch(() => {
        ui.status = compare.loadFailed;
        return null;
      })
      .finally(() => clearTimeout(wait));
    if (answer?.is !== 'place') return;
    const points = answer.points.map((place, i) => this.#point(place, (some[i] as (typeof some)[number]).document));
    this.points = [...this.points, ...points].slice(-MOST);
    this.chosen = points[0]?.id ?? null;
    ui.status = '';
    const first = points[0];
    if (first?.nearest[0]) ui.say(roles.placed(first.name ?? untitled, ui.words.roles[first.nearest[0].role].short));
  }

  remove(id: number): void {
    this.points = this.points.filter((point) => point.id !== id);
    if (this.chosen === id) this.chosen = null;
  }

  #point(place: Place, document: ReadDocument): PlacedPosting {
    const {posting, kind} = document.reading;
    const own = kind === 'resume' ? rolesWords().roles.yourResume : null;
    return {
      ...place,
      id: ++this.#last,
      name: own ?? posting.title?.value ?? null,
      language: document.reading.document.language,
      document,
    };
  }
}

export const placed = new Placed();

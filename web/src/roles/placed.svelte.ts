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

/** A resume is the reader's own; a posting has its title, or none. */
const nameOf = ({reading: {kind, posting}}: ReadDocument): string | null =>
  kind === 'resume' ? rolesWords().roles.yourResume : (posting.title?.value ?? null);

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
      const first = postings[0]?.document;
      ui.status = roles.noSkills((first && nameOf(first)) ?? untitled);
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
    return {
      ...place,
      id: ++this.#last,
      name: nameOf(document),
      language: document.reading.document.language,
      document,
    };
  }
}

export const placed = new Placed();

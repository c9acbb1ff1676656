import type {ReadDocument} from '../reading.ts';
import {session} from '../session.svelte.ts';
import {ui} from '../ui.svelte.ts';
import {type Place, skillsOf} from './answers.ts';
import {type HeldPosting, held} from './held.svelte.ts';
import {rolesWords} from './words.svelte.ts';

/** A posting or resume on the map. */
export interface PlacedPosting extends Place, HeldPosting {}

const MOST = 8;
const STATUS_AFTER = 400;

class Placed {
  points = $state.raw<readonly PlacedPosting[]>([]);
  /** The one whose nearest roles are listed. */
  chosen = $state<string | null>(null);

  /** Puts postings on the map; those that name no skill have no place there. */
  async add(documents: readonly ReadDocument[]): Promise<void> {
    const postings = documents.slice(0, MOST).map((one) => ({...held.hold(one), skills: skillsOf(one)}));
    const some = postings.filter(({skills}) => skills.length > 0);
    const {roles, compare} = rolesWords();
    const {untitled} = roles;
    if (some.length === 0) {
      ui.status = roles.noSkills(postings[0]?.name ?? untitled);
      return;
    }
    const wait = setTimeout(() => {
      ui.status = compare.loading;
    }, STATUS_AFTER);
    const answer = await session
      .askRoles({is: 'place', skills: some.map(({skills}) => skills)})
      .catch(() => {
        ui.status = compare.loadFailed;
        return null;
      })
      .finally(() => clearTimeout(wait));
    if (answer?.is !== 'place') return;
    const points = answer.points.map((place, i) => {
      const {id, name, language, document} = some[i] as (typeof some)[number];
      return {...place, id, name, language, document};
    });
    const others = this.points.filter(({id}) => !points.some((point) => point.id === id));
    this.points = [...others, ...points].slice(-MOST);
    const first = points[0];
    this.chosen = first?.id ?? null;
    ui.status = '';
    if (first?.nearest[0]) ui.say(roles.placed(first.name ?? untitled, ui.words.roles[first.nearest[0].role].short));
  }

  remove(id: string): void {
    this.points = this.points.filter((point) => point.id !== id);
    if (this.chosen === id) this.chosen = null;
  }
}

export const placed = new Placed();

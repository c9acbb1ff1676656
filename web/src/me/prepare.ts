import {parts as pageParts} from '../parts.ts';
import {mapPage, rolePage} from '../roles/data.ts';
import {ROLES} from '../roles/names.ts';
import {loadAllRolesWords} from '../roles/words.svelte.ts';
import {session} from '../session.svelte.ts';
import {loadAllWords} from '../ui.svelte.ts';
import {exampleResume} from './example.ts';
import {parts} from './parts.ts';
import {loadAllMeWords} from './words.svelte.ts';

/** A letter of each file that a typeface is cut into: a name may need any of them. */
const LETTERS = 'ał';
const FACES = ['1rem "Source Sans 3 Variable"', '1rem "Source Serif 4 Variable"'];

let preparing: Promise<void> | null = null;

/**
 * Loads all that the pages of Me may need, before there is anything personal: from then on nothing is asked for. Never
 * fails: what could not be loaded is asked for again when it is needed.
 */
export function prepared(): Promise<void> {
  preparing ??= load();
  return preparing;
}

async function load(): Promise<void> {
  await Promise.allSettled([
    session.run('prepare', undefined),
    ...parts.flatMap(({load, words}) => [load(), words?.loadAll()]),
    ...Object.values(pageParts).map((load) => load()),
    ...ROLES.map(rolePage),
    import('../roles/scene.ts'),
    mapPage(),
    exampleResume(),
    loadAllWords(),
    loadAllMeWords(),
    loadAllRolesWords(),
    ...FACES.map((face) => document.fonts.load(face, LETTERS)),
  ]);
}

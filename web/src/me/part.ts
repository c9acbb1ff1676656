import type {Component} from 'svelte';
import type {Source} from '../reader.ts';
import type {KeyAction} from '../words/en.ts';
import type {LateWords} from '../words/late.svelte.ts';
import type {MeWords} from '../words/me-en.ts';

/** A part of Me: one file in `parts/`, named in `parts.ts`. It stands at `/me/<id>`, with what follows as `rest`. */
export interface MePart {
  readonly id: string;
  /** Its link under the name of Me. */
  readonly name: (words: MeWords) => string;
  /** What it is for, in one sentence. */
  readonly about: (words: MeWords) => string;
  /** Gets the rest of the path, as `/me/fit/3` has `['3']`, as its property `rest`. Shown when there is a resume. */
  // biome-ignore lint/suspicious/noExplicitAny: parts differ in whether they use the rest of the path
  readonly load: () => Promise<{readonly default: Component<any>}>;
  /** Its own words, loaded before it is shown. */
  readonly words?: Pick<LateWords<unknown>, 'load' | 'loadAll'>;
  /** Keys that work here besides those that work everywhere. */
  readonly keys?: readonly KeyAction[];
  /** What it needs from the storage, read before it is shown. */
  readonly open?: () => Promise<void>;
  /** What becomes of what is dropped or pasted here; without it, it is taken as the resume. */
  readonly take?: (source: Source) => Promise<void>;
  /** What the page says while a file is held over it. */
  readonly drop?: (words: MeWords) => string;
}

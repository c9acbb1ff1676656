import type {Component} from 'svelte';
import type {Source} from './reader.ts';
import type {ReadDocument} from './reading.ts';
import type {KeyAction} from './words/en.ts';

/** A page that loads when somebody goes there, ready to be shown. */
export interface Scene {
  /** The entry of the bar that it belongs to. */
  readonly entry: 'roles' | 'me' | 'market';
  // Each part knows its own props.
  // biome-ignore lint/suspicious/noExplicitAny: the page hands them through
  readonly Part: Component<any>;
  readonly props: Record<string, unknown>;
  readonly title: () => string;
  /** Keys that work here besides those that work everywhere. */
  readonly keys?: readonly KeyAction[];
  /** What becomes of postings that are dropped here; without it they are read. */
  readonly take?: (documents: readonly ReadDocument[]) => void;
  /** What becomes of anything that is dropped or pasted here, before it is read. */
  readonly takeSource?: (source: Source) => Promise<void>;
  /** What is said of a field that is empty or holds too few words, where it is not for a posting. */
  readonly faults?: () => {readonly empty: string; readonly short: string};
  /** What the page says while a file is held over it. */
  readonly drop?: () => string;
  /** Shows in place what another address of the same page says. */
  readonly turn?: () => void;
}

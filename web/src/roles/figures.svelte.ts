import {untrack} from 'svelte';
import {session} from '../session.svelte.ts';

/**
 * Which figures are shown as tables. The address says it: `?view=table` all of them, `?view=skills,pay` these two; without it
 * all are drawn.
 */
class Figures {
  #tables = $state.raw<ReadonlySet<string>>(new Set());
  #shown = $state.raw<readonly string[]>([]);
  /** What the address says besides. */
  #rest = $state.raw(new URLSearchParams());

  /** Takes over what the address says; called when a page is shown and when its view changes. */
  arrive(): void {
    const rest = new URLSearchParams(location.search);
    this.#tables = new Set((rest.get('view') ?? '').split(',').filter(Boolean));
    rest.delete('view');
    this.#rest = rest;
  }

  /** Hands in a figure of the page while it is shown; returns how to take it back. */
  show(name: string): () => void {
    this.#shown = [...untrack(() => this.#shown), name];
    return () => {
      const shown = untrack(() => this.#shown);
      this.#shown = shown.toSpliced(shown.indexOf(name), 1);
    };
  }

  isTable = (name: string): boolean => this.#tables.has(ALL) || this.#tables.has(name);

  /** The link under which a figure is drawn or a table, and the others are as they are. */
  addressOf(name: string, asTable: boolean): string {
    const others = this.#shown.filter((one) => one !== name && this.isTable(one));
    return this.#address(asTable ? [...others, name] : others);
  }

  /** All drawn, or all tables. */
  toggle(): void {
    void session.go(this.#address(this.#tables.size > 0 ? [] : this.#shown));
  }

  #address(tables: readonly string[]): string {
    const isAll = tables.length > 0 && this.#shown.every((name) => tables.includes(name));
    const view = isAll ? ALL : [...new Set(tables)].sort().join(',');
    const params = new URLSearchParams(this.#rest);
    if (view) params.set('view', view);
    return location.pathname + (params.size > 0 ? `?${params.toString().replaceAll('%2C', ',')}` : '');
  }
}

const ALL = 'table';

export const figures = new Figures();

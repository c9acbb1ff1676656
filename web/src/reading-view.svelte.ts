import {type Fact, factsOf, isListed, KINDS, type Kind} from './facts.ts';
import {factAtWords, factLabel} from './labels.ts';
import type {ReadDocument} from './reading.ts';
import {TextView} from './text-view.svelte.ts';
import {ui} from './ui.svelte.ts';

/** What the Read screen shows of one reading: its facts as a list or table, those that pass the filter. */
export class ReadingView extends TextView<Fact> {
  readonly listed: readonly Fact[];
  /** Kinds that the reading has, with how many facts. */
  readonly kinds: readonly {readonly kind: Kind; readonly count: number}[];

  view = $state<'list' | 'table'>('list');
  find = $state('');

  readonly visible = $derived.by(() => this.listed.filter((fact) => this.#passes(fact)));

  constructor(document: ReadDocument) {
    super(document, factsOf(document.reading));
    this.listed = this.facts.filter(isListed);
    this.kinds = KINDS.map((kind) => ({kind, count: this.#countOf(kind)})).filter(({count}) => count > 0);
  }

  override atWords(fact: Fact): string {
    return factAtWords(fact, ui.words);
  }

  #countOf(kind: Kind): number {
    return this.facts.filter((fact) => fact.kind === kind && fact.group !== 'role').length;
  }

  #passes(fact: Fact): boolean {
    if (this.filter !== null && fact.kind !== this.filter) return false;
    const wanted = this.find.trim().toLowerCase();
    return wanted === '' || factLabel(fact, ui.words).toLowerCase().includes(wanted);
  }
}

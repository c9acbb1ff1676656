import type {FactPlace, Kind} from './facts.ts';
import {Links} from './links.ts';
import type {Certainty, ReadDocument} from './reading.ts';
import {ui} from './ui.svelte.ts';

/** Where a place comes to stand when one goes to it: this part of the window's height. */
const PLACE_AT = 0.3;

/** What is marked in a text: a fact of a posting or of a resume. */
export interface PlacedFact {
  readonly id: string;
  readonly kind: Kind;
  readonly group: string;
  readonly certainty: Certainty;
  readonly places: readonly FactPlace[];
}

/** A text with its facts: the chosen one, the way to its words and back. */
export abstract class TextView<F extends PlacedFact = PlacedFact> {
  readonly document: ReadDocument;
  readonly facts: readonly F[];
  readonly notes: readonly F[];
  readonly links = new Links();

  filter = $state<Kind | null>(null);
  codes = $state(false);
  received = $state(false);
  selected = $state<string | null>(null);
  /** Which of its places one has gone to; -1 before the first. */
  place = $state(-1);
  sheet = $state(false);

  readonly chosen: F | null = $derived.by(() => this.factOf(this.selected ?? ''));

  readonly #byId: ReadonlyMap<string, F>;
  #origin: {readonly element: HTMLElement | null; readonly scroll: number} | null = null;

  constructor(document: ReadDocument, facts: readonly F[]) {
    this.document = document;
    this.facts = facts;
    this.notes = facts.filter(({group}) => group === 'note');
    this.#byId = new Map(facts.map((fact) => [fact.id, fact]));
  }

  /** What is said of a fact at its words: "Skill, required". */
  abstract atWords(fact: F): string;

  factOf(id: string): F | null {
    return this.#byId.get(id) ?? null;
  }

  /** Outlines what is pointed at; pointing away leaves the chosen fact outlined. */
  point(fact: string | null): void {
    this.links.light(fact ?? this.selected);
  }

  choose(fact: string | null): void {
    this.selected = fact;
    this.place = -1;
    this.links.light(fact);
  }

  /** To the words of the fact; of the chosen fact, to its next place. */
  go(id: string): void {
    const isSame = this.selected === id && this.place >= 0;
    this.goTo(id, isSame ? this.place + 1 : 0);
  }

  /** `step` places on; around at the ends. */
  step(step: 1 | -1): void {
    if (this.selected !== null) this.goTo(this.selected, this.place < 0 ? 0 : this.place + step);
  }

  goTo(id: string, place: number): void {
    const fact = this.#byId.get(id);
    if (!fact || fact.places.length === 0) return;
    const count = fact.places.length;
    this.selected = id;
    this.place = ((place % count) + count) % count;
    const piece = this.links.placeAt(id, fact.places[this.place].from);
    this.links.light(id);
    if (!piece) return;
    this.#remember(piece);
    this.#focus(piece);
    ui.say(ui.words.facts.atWords(this.atWords(fact)));
  }

  /** Back to where one was before going to the words. */
  back(): boolean {
    const origin = this.#origin;
    const hadSomething = origin !== null || this.selected !== null;
    this.sheet = false;
    this.choose(null);
    this.#origin = null;
    if (!origin) return hadSomething;
    window.scrollTo({top: origin.scroll});
    origin.element?.focus({preventScroll: true});
    return true;
  }

  /** To the fact's row in the list. */
  toList(): void {
    const row = this.selected === null ? null : this.links.row(this.selected);
    this.sheet = false;
    row?.closest('details')?.setAttribute('open', '');
    row?.scrollIntoView({block: 'center'});
    row?.focus({preventScroll: true});
  }

  #remember(piece: HTMLElement): void {
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    if (this.#origin && active?.closest('[data-text]')) return;
    if (active === piece) return;
    this.#origin = {element: active, scroll: window.scrollY};
  }

  #focus(piece: HTMLElement): void {
    piece.tabIndex = -1;
    const top = piece.getBoundingClientRect().top + window.scrollY - window.innerHeight * PLACE_AT;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    window.scrollTo({top: Math.max(0, top), behavior: isStill ? 'instant' : 'smooth'});
    piece.focus({preventScroll: true});
    piece.addEventListener('blur', () => piece.removeAttribute('tabindex'), {once: true});
  }
}

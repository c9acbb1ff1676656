/** The marked words of the text by fact: outlines are switched here, the text is never built again. */
export class Links {
  readonly #pieces = new Map<string, HTMLElement[]>();
  #lit: HTMLElement[] = [];
  #row: Element | null = null;

  /** Reads the marks of a text that was just built. */
  collect(text: HTMLElement): void {
    this.#pieces.clear();
    for (const piece of text.querySelectorAll<HTMLElement>('[data-facts]')) {
      for (const fact of (piece.dataset.facts as string).split(' ')) {
        const pieces = this.#pieces.get(fact);
        if (pieces) pieces.push(piece);
        else this.#pieces.set(fact, [piece]);
      }
    }
  }

  /** Outlines the places of a fact and its row; nothing else changes. */
  light(fact: string | null): void {
    for (const piece of this.#lit) piece.classList.remove('lit');
    this.#row?.classList.remove('lit');
    this.#lit = fact === null ? [] : this.pieces(fact);
    for (const piece of this.#lit) piece.classList.add('lit');
    this.#row = fact === null ? null : this.row(fact);
    this.#row?.classList.add('lit');
  }

  pieces(fact: string): HTMLElement[] {
    return this.#pieces.get(fact) ?? [];
  }

  /** The first piece of the fact's place that starts at the offset. */
  placeAt(fact: string, from: number): HTMLElement | null {
    const pieces = this.pieces(fact);
    return pieces.find((piece) => Number(piece.dataset.from) >= from) ?? pieces[0] ?? null;
  }

  row(fact: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(`[data-row="${fact}"]`);
  }
}

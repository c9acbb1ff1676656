/** How figures are shown: as charts, or all as tables when the link or the key says so. */
class Figures {
  view = $state<'chart' | 'table'>('chart');

  /** Takes over what the address says; called when a page is shown. */
  arrive(): void {
    this.view = new URLSearchParams(location.search).get('view') === 'table' ? 'table' : 'chart';
  }

  toggle(): void {
    this.view = this.view === 'chart' ? 'table' : 'chart';
    history.replaceState(
      history.state,
      '',
      location.pathname + (this.view === 'table' ? '?view=table' : '') + location.hash,
    );
  }
}

export const figures = new Figures();

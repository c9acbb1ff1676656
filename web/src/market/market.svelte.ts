import {addressOf, meantBy, withValue} from './address.ts';
import {ask, type MarketStatus, NoAnswer, type Trouble} from './api.ts';

const SAMPLE = new URLSearchParams({market: 'sample'});

/** What is known of the market: which one is shown, what it holds, or why there is none. */
class Market {
  /** What the address says, without what has no meaning. */
  params = $state.raw(new URLSearchParams());
  status = $state.raw<MarketStatus | null>(null);
  /** What the own market holds where the sample is shown; null when it was not asked or is empty. */
  own = $state.raw<MarketStatus | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /** What the person is told of the trouble, in the words of the server. */
  detail = $state('');

  /** Which market is shown, or about to be. */
  #shown = '';

  readonly isSample = $derived(this.status?.sample === true);

  /** Takes over what the address says. */
  arrive(): void {
    this.params = meantBy(location.search);
  }

  /** Opens the market that the address names, unless it is the one that is shown. */
  async ensure(): Promise<void> {
    const which = this.params.get('market') ?? 'own';
    if (which === this.#shown) return;
    this.#shown = which;
    await this.open();
  }

  /** Opens what the address names; where one's own market is empty, the sample. */
  async open(): Promise<void> {
    this.trouble = null;
    try {
      if (this.params.get('market') === 'sample') await this.#openSample();
      else await this.#openOwn();
    } catch (error) {
      this.fail(error);
    }
  }

  /** The own market; where it is empty, the sample, and the address says so. */
  async #openOwn(): Promise<void> {
    const own = await ask<MarketStatus>('market', new URLSearchParams());
    if (own.coverage.postings > 0) {
      this.status = own;
      return;
    }
    this.#shown = 'sample';
    this.status = await ask<MarketStatus>('market', SAMPLE);
    this.#say(withValue(this.params, 'market', 'sample'));
  }

  /** The sample, and beside it whether there is a market of one's own; a sync that has it open is no trouble. */
  async #openSample(): Promise<void> {
    const own = ask<MarketStatus>('market', new URLSearchParams()).catch(() => null);
    this.status = await ask<MarketStatus>('market', SAMPLE);
    const found = await own;
    this.own = found && found.coverage.postings > 0 ? found : null;
  }

  /** Says why there is no answer; throws what is no such reason. */
  fail(error: unknown): void {
    if (!(error instanceof NoAnswer)) throw error;
    this.trouble = error.trouble;
    this.detail = error.message;
  }

  /** The address says which market is shown, so that its link shows the same elsewhere. */
  #say(params: URLSearchParams): void {
    history.replaceState(history.state, '', addressOf(location.pathname, params));
    this.params = params;
  }
}

export const market = new Market();

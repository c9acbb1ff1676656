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
      const wantsSample = this.params.get('market') === 'sample';
      const own = await this.#own(wantsSample);
      this.own = own && own.coverage.postings > 0 ? own : null;
      if (!wantsSample && this.own) this.status = this.own;
      else {
        this.status = await ask<MarketStatus>('market', SAMPLE);
        this.#shown = 'sample';
        if (!wantsSample) this.#say(withValue(this.params, 'market', 'sample'));
      }
    } catch (error) {
      this.fail(error);
    }
  }

  /** Says why there is no answer; throws what is no such reason. */
  fail(error: unknown): void {
    if (!(error instanceof NoAnswer)) throw error;
    this.trouble = error.trouble;
    this.detail = error.message;
  }

  /** A sync may have the own market open while the sample is shown: that is no trouble then. */
  async #own(wantsSample: boolean): Promise<MarketStatus | null> {
    try {
      return await ask<MarketStatus>('market', new URLSearchParams());
    } catch (error) {
      if (wantsSample && error instanceof NoAnswer && error.trouble === 'market-in-use') return null;
      throw error;
    }
  }

  /** The address says which market is shown, so that its link shows the same elsewhere. */
  #say(params: URLSearchParams): void {
    history.replaceState(history.state, '', addressOf(location.pathname, params));
    this.params = params;
  }
}

export const market = new Market();

import {ask, NoAnswer, type Trouble} from './api.ts';
import {market} from './market.svelte.ts';

/** Asks one thing after another; the newest wins, and the last answer stays until the next has come. */
export class Asking<T> {
  answer = $state.raw<T | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  detail = $state('');
  /** Whether an answer is awaited. */
  waits = $state(false);
  #controller: AbortController | null = null;

  async ask(path: string, params: URLSearchParams): Promise<void> {
    this.#controller?.abort();
    const controller = new AbortController();
    this.#controller = controller;
    this.waits = true;
    try {
      const answer = await ask<T>(path, params, controller.signal);
      if (controller.signal.aborted) return;
      this.answer = answer;
      this.trouble = null;
    } catch (error) {
      if (controller.signal.aborted) return;
      if (!(error instanceof NoAnswer)) throw error;
      if (error.trouble === 'engine-missing' || error.trouble === 'market-in-use') market.fail(error);
      this.trouble = error.trouble;
      this.detail = error.message;
    } finally {
      if (this.#controller === controller) this.waits = false;
    }
  }

  /** Forgets what was asked. */
  stop(): void {
    this.#controller?.abort();
  }
}

import {lateWords} from '../words/late.svelte.ts';
import {marketEn} from '../words/market-en.ts';

/** The words of the pages of the market, in the language of the interface. */
export const {
  words: marketWords,
  load: loadMarketWords,
  loadAll: loadAllMarketWords,
} = lateWords(marketEn, {
  de: async () => (await import('../words/market-de.ts')).marketDe,
  fr: async () => (await import('../words/market-fr.ts')).marketFr,
});

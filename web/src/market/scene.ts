import Market from '../components/market/Market.svelte';
import {figures} from '../roles/figures.svelte.ts';
import {loadRolesWords} from '../roles/words.svelte.ts';
import type {Scene} from '../scene.ts';
import {market} from './market.svelte.ts';
import {isPage, type PageId} from './pages.ts';
import {loadMarketWords, marketWords} from './words.svelte.ts';

/** The page at a path under `/market`; `null` when there is none. */
export async function sceneOf(path: string): Promise<Scene | null> {
  const [, id, ...rest] = path.slice(1).split('/').map(decodeURIComponent);
  if (rest.length > 0 || (id !== undefined && !isPage(id))) return null;
  const page: PageId | null = id === undefined ? null : (id as PageId);
  const Body =
    page === null
      ? (await import('../components/market/Search.svelte')).default
      : (await import('../components/market/Questions.svelte')).default;
  await Promise.all([loadMarketWords(), loadRolesWords()]);
  market.arrive();
  figures.arrive();
  return {
    entry: 'market',
    Part: Market,
    props: {page, Body},
    title: () => (page ? `${marketWords().headings[page]} · ${marketWords().name}` : marketWords().name),
    keys: ['next-fact', 'previous-fact', 'table'],
    turn: () => {
      market.arrive();
      figures.arrive();
    },
  };
}

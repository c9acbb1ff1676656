import {createHash} from 'node:crypto';
import type {Plugin} from 'vite';

/** Every page is the first one, but those of the market: their policy is another. It is made beside, from the first page. */
const MARKET = '/market/';

/** Emits the service worker: it keeps every built file, by the hash of them all, and answers from there. */
export function offline(): Plugin {
  return {
    name: 'metier-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle).filter(
          ({fileName}) => fileName === 'index.html' || !/\.(?:html|map)$/.test(fileName),
        );
        const hash = createHash('sha256');
        for (const file of files) hash.update(file.fileName).update(file.type === 'asset' ? file.source : file.code);
        const paths = files.map(({fileName}) => (fileName === 'index.html' ? '/' : `/${fileName}`));
        const version = hash.digest('hex').slice(0, 12);
        this.emitFile({
          type: 'asset',
          fileName: 'offline.js',
          source: script(version, [...paths, MARKET, '/icon.svg']),
        });
      },
    },
  };
}

function script(version: string, paths: readonly string[]): string {
  return `// Keeps the page for offline use. Nothing here looks at what is read.
const NAME = 'metier-${version}';
const FILES = ${JSON.stringify(paths)};

addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)));
});

addEventListener('activate', (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('metier-') && name !== NAME).map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(old());
});

addEventListener('message', ({data}) => {
  if (data === 'take over') skipWaiting();
});

addEventListener('fetch', (event) => {
  const {request} = event;
  const address = new URL(request.url);
  if (request.method !== 'GET' || address.origin !== location.origin) return;
  if (address.pathname.startsWith('/api/')) return;
  const isMarket = /^\\/market(?:\\/|$)/.test(address.pathname);
  const key = request.mode === 'navigate' ? (isMarket ? '${MARKET}' : '/') : address.pathname;
  event.respondWith(caches.open(NAME).then((cache) => cache.match(key)).then((kept) => kept ?? fetch(request)));
});
`;
}

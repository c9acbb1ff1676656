import type {Plugin} from 'vite';
import {marketEn} from '../src/words/market-en.ts';
import {meEn} from '../src/words/me-en.ts';
import {rolesEn} from '../src/words/roles-en.ts';
import {
  type Readable,
  readable,
  readableMap,
  readableMarket,
  readableMe,
  readablePair,
  readableRole,
} from './readable.ts';
import {ROLE_IDS} from './role-pages.ts';

/** The page stands at `/`, `/read`, `/roles`, … so that links to it work on any server of static files. */
export function pages(): Plugin {
  return {
    name: 'metier-pages',
    enforce: 'post',
    transformIndexHtml(html, {bundle, server}) {
      // The development server needs a socket and styles in the page; the built page is held to its policy.
      if (server) return html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '');
      const sans = Object.keys(bundle ?? {}).find((name) => /sans-3-latin-wght-normal.*\.woff2$/.test(name));
      if (!sans) return html;
      const attrs = {rel: 'preload', as: 'font', type: 'font/woff2', href: `/${sans}`, crossorigin: true};
      return {html, tags: [{tag: 'link', attrs, injectTo: 'head'}]};
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        const html = String(index.source);
        for (const fileName of ['read.html', 'read/index.html', '404.html'])
          this.emitFile({type: 'asset', fileName, source: html});
        for (const [path, page] of [...rolePages(), ...mePages()])
          this.emitFile({type: 'asset', fileName: `${path}/index.html`, source: readable(html, page)});
        for (const [path, page] of marketPages())
          this.emitFile({type: 'asset', fileName: `${path}/index.html`, source: asking(readable(html, page))});
      },
    },
  };
}

const CHOOSE: Readable = {title: rolesEn.compare.choose, text: null};

/** The pages about roles by path; what they say stands in each, for readers without scripts. */
function* rolePages(): Generator<readonly [string, Readable]> {
  yield ['roles', readableMap()];
  for (const role of ROLE_IDS) yield [`roles/${role}`, readableRole(role)];
  yield ['compare', CHOOSE];
  for (const a of ROLE_IDS) {
    yield [`compare/${a}`, CHOOSE];
    for (const b of ROLE_IDS) if (a !== b) yield [`compare/${a}/${b}`, readablePair(a, b)];
  }
}

/** The pages of the market ask their server; what they show stands there. */
function* marketPages(): Generator<readonly [string, Readable]> {
  const {name, headings} = marketEn;
  yield ['market', readableMarket(name)];
  for (const [id, heading] of Object.entries(headings)) yield [`market/${id}`, readableMarket(`${heading} · ${name}`)];
}

/** No page but those of the market may ask anybody; these may ask their own server. */
const asking = (html: string): string => html.replace("connect-src 'none'", "connect-src 'self'");

/** The person's own pages: what they show is made in the browser, so each says the same without scripts. */
function* mePages(): Generator<readonly [string, Readable]> {
  const {name, parts} = meEn;
  yield ['me', readableMe(name)];
  for (const [id, part] of Object.entries(parts)) yield [`me/${id}`, readableMe(`${part} · ${name}`)];
}

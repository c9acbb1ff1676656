import type {Plugin} from 'vite';

/** The page stands at `/` and at `/read`, so that links to it work on any server of static files. */
export function pages(): Plugin {
  return {
    name: 'metier-pages',
    enforce: 'post',
    transformIndexHtml(html, {bundle}) {
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
        for (const fileName of ['read.html', 'read/index.html', '404.html'])
          this.emitFile({type: 'asset', fileName, source: index.source});
      },
    },
  };
}

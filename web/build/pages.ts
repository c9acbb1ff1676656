import type {Plugin} from 'vite';

/** The page stands at `/` and at `/read`, so that links to it work on any server of static files. */
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
        for (const fileName of ['read.html', 'read/index.html', '404.html'])
          this.emitFile({type: 'asset', fileName, source: index.source});
      },
    },
  };
}

import {gzipSync} from 'node:zlib';
import type {Plugin, Rollup} from 'vite';

type Output = Rollup.OutputAsset | Rollup.OutputChunk;

const KB = 1000;
/** kB, gzip: the first page without the reader; the reader with its knowledge base. */
const FIRST_PAGE = 92;
const READER = 600;
/** The page of a role without its figures, and what comparing adds; the largest role's figures; all profiles. */
const ROLE_PAGES = 35;
const COMPARING = 18;
const ROLE = 20;
/** The script of all pages of Me, which come before there is a resume. */
const ME_PAGES = 80;
/** The pages of the market with the names of all skills. */
const MARKET_PAGES = 75;
const PROFILES = 280;

function weight(file: Output): number {
  const bytes = Buffer.from(file.type === 'asset' ? file.source : file.code);
  return (/\.woff2$/.test(file.fileName) ? bytes.length : gzipSync(bytes, {level: 9}).length) / KB;
}

/** Measures what the pages need, prints it; fails the build above the first page's budget, warns above the others. */
export function budget(): Plugin {
  return {
    name: 'metier-budget',
    apply: 'build',
    enforce: 'post',
    writeBundle(_, bundle) {
      const files = Object.values(bundle);
      const chunks = files.filter((file): file is Rollup.OutputChunk => file.type === 'chunk');
      const entry = chunks.find(({isEntry}) => isEntry);
      if (!entry) return;
      const script = withImports(entry, chunks);
      const named = (pattern: RegExp): Output[] => files.filter(({fileName}) => pattern.test(fileName));
      const sum = (some: readonly Output[]): number => some.reduce((total, file) => total + weight(file), 0);
      const page = sum(named(/^index\.html$/)) + sum(named(/index.*\.css$/));
      const sans = sum(named(/sans-3-latin-wght-normal.*woff2$/));
      const first = page + sum(script) + sans;
      const ofReader = named(/reader\.worker.*\.js$/).flatMap((worker) => workerFiles(worker, files));
      const ofProfiles = named(/\/library-.*\.js$/).flatMap((library) => workerFiles(library, files));
      const reader = sum(ofReader);
      const scene = chunks.find(({facadeModuleId}) => facadeModuleId?.endsWith('roles/scene.ts'));
      const compare = chunks.find(({name}) => name === 'Compare');
      const ofRoles = scene ? withImports(scene, chunks).filter((chunk) => !script.includes(chunk)) : [];
      const ofComparing = compare
        ? withImports(compare, chunks).filter((chunk) => !script.includes(chunk) && !ofRoles.includes(chunk))
        : [];
      const rolePages = sum([...ofRoles, ...named(/\/(?:scene|Said)-.*\.css$/)]);
      const comparing = sum([...ofComparing, ...named(/\/(?:Compare|ChooseSides|SidesForm)-.*\.css$/)]);
      const role = Math.max(...named(/\/role-.*\.js$/).map(weight));
      const profiles = sum(ofProfiles.filter((file) => !ofReader.includes(file)));
      const isOfMe = ({facadeModuleId}: Rollup.OutputChunk): boolean =>
        /\/me\/(?:me-scene\.ts|[A-Z]\w+\.svelte)$/.test(facadeModuleId ?? '');
      const ofMe = new Set(chunks.filter(isOfMe).flatMap((chunk) => withImports(chunk, chunks)));
      const mePages = sum([...ofMe].filter((chunk) => !script.includes(chunk)));
      const isOfMarket = ({facadeModuleId}: Rollup.OutputChunk): boolean =>
        /\/market\/(?:scene\.ts|[A-Z]\w+\.svelte)$/.test(facadeModuleId ?? '');
      const ofMarket = new Set(chunks.filter(isOfMarket).flatMap((chunk) => withImports(chunk, chunks)));
      const marketPages = sum([...ofMarket].filter((chunk) => !script.includes(chunk)));
      const line = (name: string, kb: number, most?: number): string =>
        `${name.padEnd(24)}${kb.toFixed(1).padStart(8)} kB${most === undefined ? '' : `  of ${most}`}`;
      console.log(
        [
          line('HTML and CSS', page, 14),
          line('script', sum(script), 45),
          line('sans', sans, 29),
          line('first page', first, FIRST_PAGE),
          line('reader', reader, READER),
          line('role pages', rolePages, ROLE_PAGES),
          line('comparing', comparing, COMPARING),
          line('largest role', role, ROLE),
          line('pages of Me', mePages, ME_PAGES),
          line('pages of the market', marketPages, MARKET_PAGES),
          line('profiles', profiles, PROFILES),
          line('serif', sum(named(/serif-4-latin-wght-normal.*woff2$/)), 51),
        ].join('\n'),
      );
      if (first > FIRST_PAGE) this.error(`The first page weighs ${first.toFixed(1)} kB, more than ${FIRST_PAGE}.`);
      if (rolePages > ROLE_PAGES)
        this.warn(`The role pages weigh ${rolePages.toFixed(1)} kB, more than ${ROLE_PAGES}.`);
      if (comparing > COMPARING) this.warn(`Comparing adds ${comparing.toFixed(1)} kB, more than ${COMPARING}.`);
      if (role > ROLE) this.warn(`The largest role weighs ${role.toFixed(1)} kB, more than ${ROLE}.`);
      if (mePages > ME_PAGES) this.warn(`The pages of Me weigh ${mePages.toFixed(1)} kB, more than ${ME_PAGES}.`);
      if (marketPages > MARKET_PAGES)
        this.warn(`The pages of the market weigh ${marketPages.toFixed(1)} kB, more than ${MARKET_PAGES}.`);
      if (profiles > PROFILES) this.warn(`The profiles weigh ${profiles.toFixed(1)} kB, more than ${PROFILES}.`);
      if (reader > READER) this.warn(`The reader weighs ${reader.toFixed(1)} kB, more than ${READER}.`);
    },
  };
}

function withImports(entry: Rollup.OutputChunk, chunks: readonly Rollup.OutputChunk[]): readonly Rollup.OutputChunk[] {
  const found = new Set([entry]);
  for (const chunk of found)
    for (const name of chunk.imports) {
      const next = chunks.find(({fileName}) => fileName === name);
      if (next) found.add(next);
    }
  return [...found];
}

/** A worker with the files that it loads before it can start; its bundle is known by its code alone. */
function workerFiles(worker: Output, files: readonly Output[]): readonly Output[] {
  const found = new Set([worker]);
  for (const file of found)
    for (const [, name] of codeOf(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)) {
      const next = files.find(({fileName}) => fileName.endsWith(`/${name}`));
      if (next) found.add(next);
    }
  return [...found];
}

const codeOf = (file: Output): string => (file.type === 'asset' ? Buffer.from(file.source).toString() : file.code);

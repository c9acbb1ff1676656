import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';

const path = browserPath();
const RESUME = await readFile(join(import.meta.dirname, '../src/examples/resume.txt'), 'utf8');
const POSTING = await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8');

/** The browser itself looks for a newer service worker and for the sign of the page; it sends nothing of ours. */
const BROWSERS_OWN = new Set(['/offline.js', '/icon.svg']);

let browser: Browser;
let site: Site;

/** A page of a context; faults of the page fail the test. */
async function pageIn(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(site.address + address);
  await page.waitForSelector('h1');
  return page;
}

const contextOf = (options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({viewport: {width: 1440, height: 900}, locale: 'en', serviceWorkers: 'block', ...options});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  return pageIn(await contextOf(options), address);
}

async function drop(page: Page, name: string, content: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], fileName));
      return transfer;
    },
    [name, content] as const,
  );
  await page.dispatchEvent('body', 'dragenter', {dataTransfer: data});
  await page.dispatchEvent('body', 'drop', {dataTransfer: data});
}

async function openResume(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('/me', options);
  await drop(page, 'ingrid.txt', RESUME);
  await page.waitForSelector('[data-text]');
  return page;
}

/** What the database of Me holds; `null` when there is no database. */
const stored = (page: Page): Promise<readonly {kind: string; id: string; value: unknown}[] | null> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({name}) => name === 'metier-me')) return null;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('metier-me');
      request.onsuccess = () => resolve(request.result);
    });
    const records = await new Promise<{kind: string; id: string; value: unknown}[]>((resolve) => {
      const request = database.transaction('records').objectStore('records').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return records;
  });

const kinds = async (page: Page): Promise<readonly string[]> => ((await stored(page)) ?? []).map(({kind}) => kind);

async function settings(page: Page): Promise<void> {
  await page.getByRole('button', {name: 'Settings'}).click();
  await page.getByRole('heading', {name: 'What is stored here'}).waitFor();
}

describe.skipIf(path === null)('the pages of Me in a browser', () => {
  beforeAll(async () => {
    site = await serveSite(await buildSite());
    browser = await chromium.launch({executablePath: path as string, args: ['--no-sandbox']});
  }, 120_000);

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe('the shell', () => {
    it('says what it is for, and where what is given stays', async () => {
      const page = await open('/me');
      expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('What your resume shows');
      expect(await page.locator('#main').innerText()).toContain('Stays in this browser. Nothing is sent.');
      expect(await page.getByRole('link', {name: 'Me', exact: true}).first().getAttribute('aria-current')).toBe('page');
    });

    it('is said without scripts too', async () => {
      const page = await open('/me', {javaScriptEnabled: false});
      expect(await page.locator('main').innerText()).toContain('Drop your resume here.');
    });

    it('is reached with g m', async () => {
      const page = await open('/');
      await page.keyboard.press('g');
      await page.keyboard.press('m');
      await page.getByRole('heading', {name: 'What your resume shows'}).waitFor();
      expect(new URL(page.url()).pathname).toBe('/me');
    });

    it('says which part needs a resume first', async () => {
      const page = await open('/me/resume');
      await page.getByText('Resume needs your resume first.').waitFor();
    });

    it.each([
      ['/', 'Home'],
      ['/read', 'Read'],
    ])('a resume that is dropped on %s comes here', async (address) => {
      const page = await open(address);
      await drop(page, 'ingrid.txt', RESUME);
      await page.getByText('Read as a resume.').waitFor();
      expect(page.url()).toBe(`${site.address}/me/resume`);
      expect(await page.title()).toBe('Resume · Me · Metier');
      await page.getByRole('button', {name: 'Not right? Read as a posting'}).click();
      await page.getByRole('heading', {name: 'This is a resume, not a posting.'}).waitFor();
      expect(await kinds(page)).toEqual([]);
    });

    it('says so while a file is held over it', async () => {
      const page = await open('/me');
      const data = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['a'], 'a.txt'));
        return transfer;
      });
      await page.dispatchEvent('body', 'dragenter', {dataTransfer: data});
      await page.getByText('Drop to use as your resume').waitFor();
    });

    it.each([
      ['empty.txt', '', 'empty.txt holds no text.'],
      ['photo.jpg', '\u0000\u0001\u0002JFIF\u0000'.repeat(40), 'photo.jpg is not a text document.'],
      ['cut.pdf', '%PDF-1.4\n', 'cut.pdf is damaged or cut off.'],
    ])('says what is wrong with %s, and keeps nothing', async (name, content, line) => {
      const page = await open('/me');
      await drop(page, name, content);
      await page.getByRole('alert').getByText(line).waitFor();
      expect(await kinds(page)).toEqual([]);
    });
  });

  describe('what is stored', () => {
    it('is there again after a reload, and after a second visit', async () => {
      const page = await openResume();
      await page.reload();
      await page.getByRole('heading', {level: 1, name: /of work in/}).waitFor();
      const other = await pageIn(page.context(), '/me/resume');
      await other.waitForSelector('[data-text]');
    });

    it('is removed, and put back', async () => {
      const page = await openResume();
      await page.getByRole('button', {name: 'Remove', exact: true}).click();
      await page.getByText('Resume removed.').first().waitFor();
      expect(await kinds(page)).toEqual([]);
      await page.getByRole('button', {name: 'Undo'}).click();
      await page.waitForSelector('[data-text]');
      expect(await kinds(page)).toEqual(['resume']);
    });

    it('is exported, deleted with its database, and imported', async () => {
      const page = await openResume();
      await settings(page);
      await page.getByText('In this browser only: 1 resume.').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: 'Export'}).click(),
      ]);
      const backup = await readFile(await download.path());
      await page.getByRole('button', {name: /Delete everything/}).click();
      await page.getByText('Delete everything stored here: 1 resume. This cannot be undone.').waitFor();
      await page.getByRole('button', {name: 'Keep'}).click();
      expect(await kinds(page)).toEqual(['resume']);
      await page.getByRole('button', {name: /Delete everything/}).click();
      await page.getByRole('button', {name: 'Delete', exact: true}).click();
      await page.getByText('Everything that was stored here is deleted.').waitFor();
      expect(await stored(page)).toBe(null);
      await page
        .locator('dialog input[type=file]')
        .setInputFiles({name: 'metier-me.json', mimeType: 'application/json', buffer: backup});
      await page.getByText('1 thing was imported.').waitFor();
      const [record] = (await stored(page)) ?? [];
      expect(record).toMatchObject({kind: 'resume', value: {kind: 'file', name: 'ingrid.txt'}});
      await page.keyboard.press('Escape');
      await page.waitForSelector('[data-text]');
    });

    it('refuses a file that is no export', async () => {
      const page = await open('/me');
      await settings(page);
      await page
        .locator('dialog input[type=file]')
        .setInputFiles({name: 'other.json', mimeType: 'application/json', buffer: Buffer.from('{"schema":"other/1"}')});
      await page.getByText('other.json is no export of this page.').waitFor();
      expect(await kinds(page)).toEqual([]);
    });

    it('is the same in two tabs: the newest write wins', async () => {
      const first = await openResume();
      const second = await pageIn(first.context(), '/me/resume');
      await second.waitForSelector('[data-text]');
      await drop(second, 'other.txt', RESUME.replaceAll('Fjordline Grid', 'Brekka Works'));
      await first.locator('[data-text]').getByText('Brekka Works').first().waitFor();
      const records = await stored(second);
      expect(records).toHaveLength(1);
      expect(records?.[0]).toMatchObject({value: {name: 'other.txt'}});
      await settings(first);
      await first.getByRole('button', {name: /Delete everything/}).click();
      await first.getByRole('button', {name: 'Delete', exact: true}).click();
      await second.getByText('Resume needs your resume first.').waitFor();
      expect(await stored(second)).toBe(null);
    });

    it.each([
      ['refuses', 'This browser does not let the page store anything'],
      ['is newer than the page', 'A newer version of this page has stored things here.'],
    ])('says so where the browser %s, and works', async (case_, line) => {
      const context = await contextOf();
      if (case_ === 'refuses')
        await context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('no', 'SecurityError');
          };
        });
      const page = await pageIn(context, '/');
      if (case_ !== 'refuses')
        await page.evaluate(
          () =>
            new Promise<void>((resolve) => {
              const request = indexedDB.open('metier-me', 99);
              request.onsuccess = () => {
                request.result.close();
                resolve();
              };
            }),
        );
      await page.goto(`${site.address}/me`);
      await page.getByText(line).waitFor();
      await drop(page, 'ingrid.txt', RESUME);
      await page.waitForSelector('[data-text]');
    });
  });

  describe('the network', () => {
    it.each(['with', 'without'])('is silent once the page is open, %s a service worker', async (worker) => {
      const context = await contextOf(worker === 'with' ? {serviceWorkers: 'allow'} : {});
      const page = await pageIn(context, '/me');
      // All that may be needed is loaded before anything personal is read; here, until nothing is asked for any more.
      await page.waitForLoadState('networkidle');
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const served = site.requests.length;
      await drop(page, 'ingrid.txt', RESUME.replace('Solberg', 'Łukasz'));
      await page.waitForSelector('[data-text]');
      await settings(page);
      await page.keyboard.press('Escape');
      await page.emulateMedia({media: 'print'});
      await page.waitForTimeout(500);
      expect(site.requests.slice(served).filter((one) => !BROWSERS_OWN.has(one))).toEqual([]);
      if (worker === 'without')
        expect(asked.filter((url) => !url.startsWith('blob:') && !BROWSERS_OWN.has(new URL(url).pathname))).toEqual([]);
      expect(await page.evaluate(() => location.href + document.title)).not.toMatch(/ingrid|solberg/i);
    });
  });

  describe('accessibility', () => {
    it.each(['/me', '/me/resume'])('has no fault on %s, light and dark, at 390 and 1440', async (address) => {
      const page = address === '/me' ? await open(address, {bypassCSP: true}) : await openResume({bypassCSP: true});
      for (const width of [390, 1440])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({width, height: 844});
          await page.emulateMedia({colorScheme});
          expect(await violations(page), `${width}, ${colorScheme}`).toEqual([]);
        }
    });
  });
});

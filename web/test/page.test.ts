import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {documentOfText, read} from 'metier';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Reading} from '../src/reading.ts';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';

const path = browserPath();
const EXAMPLE = '/read?example=senior-data-scientist';
const POSTING = await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8');
const PAGE_TEXT = `<!doctype html><title>Job</title><main><h1>Data Engineer</h1><h2>Responsibilities</h2>
<ul><li>Build data pipelines with Airflow</li><li>Maintain the data warehouse</li></ul>
<h2>Requirements</h2><ul><li>3+ years of experience with Python</li><li>SQL</li></ul></main>`;

let browser: Browser;
let site: Site;

/** A fresh page; faults of the page fail the test. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, locale: 'en', ...options});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: site.address});
  const page = await context.newPage();
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(site.address + address);
  return page;
}

async function openExample(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(EXAMPLE, options);
  await page.waitForSelector('[data-text]');
  await page.evaluate(() => document.fonts.ready);
  return page;
}

const verdict = (page: Page) => page.locator('.head h1');
const row = (page: Page, name: RegExp) => page.locator('#facts').getByRole('button', {name});

async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragenter', {dataTransfer: data});
  expect(await page.getByText('Drop to read').isVisible()).toBe(true);
  await page.dispatchEvent('body', 'drop', {dataTransfer: data});
}

/** Waits until the page is kept for offline use, and opens it from there. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
}

async function tab(page: Page, until: string, most = 40): Promise<void> {
  for (let n = 0; n < most; n++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, until)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the focus never came to ${until}`);
}

describe.skipIf(path === null)(
  path ? 'the page in a browser' : 'the page in a browser: skipped, no Chromium; set CHROMIUM to its path',
  () => {
    beforeAll(async () => {
      site = await serveSite(await buildSite());
      browser = await chromium.launch({executablePath: path as string, args: ['--no-sandbox']});
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    describe('reading', () => {
      it('reads a pasted posting', async () => {
        const page = await open('/');
        await page.getByLabel('Paste a posting').fill(POSTING);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.waitForSelector('[data-text]');
        expect(await verdict(page).innerText()).toMatch(/\w+\./);
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/read');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
        await page.goBack();
        expect(await page.getByLabel('Paste a posting').inputValue()).toBe(POSTING);
      });

      it('reads a paste outside of the field', async () => {
        const page = await open('/');
        await page.waitForSelector('form');
        await page.evaluate((text) => {
          const data = new DataTransfer();
          data.setData('text/plain', text);
          document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true}));
        }, POSTING);
        await page.waitForSelector('[data-text]');
      });

      it.each([
        ['posting.txt', POSTING, 'Tableau'],
        ['posting.html', PAGE_TEXT, 'Airflow'],
      ])('reads a dropped %s', async (name, text, words) => {
        const page = await open('/');
        await page.waitForSelector('form');
        await drop(page, name, text);
        await page.waitForSelector('[data-text]');
        expect(await page.locator('[data-text]').innerText()).toContain(words);
        expect(page.url()).not.toContain('posting');
        expect(await page.title()).not.toContain('posting');
      });

      it('reads a chosen PDF, with a reader that is loaded for it', async () => {
        const printer = await open('/');
        await printer.setContent(PAGE_TEXT);
        const buffer = await printer.pdf({format: 'A4'});
        const page = await open('/');
        await page.locator('input[type=file]').setInputFiles({name: 'job.pdf', mimeType: 'application/pdf', buffer});
        await page.waitForSelector('[data-text]');
        expect(await page.locator('[data-text]').innerText()).toContain('Build data pipelines with Airflow');
        expect(await row(page, /^SQL\. /).count()).toBe(1);
      });

      it('reads a chosen DOCX', async () => {
        const lines = POSTING.split('\n').map(
          (line) => `<w:p><w:r><w:t>${line.replace(/&/g, '&amp;')}</w:t></w:r></w:p>`,
        );
        const xmlns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
        const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
        const buffer = Buffer.from(
          zipSync({
            '[Content_Types].xml': strToU8(`<Types xmlns="${types}"/>`),
            'word/document.xml': strToU8(
              `<w:document xmlns:w="${xmlns}"><w:body>${lines.join('')}</w:body></w:document>`,
            ),
          }),
        );
        const page = await open('/');
        await page.locator('input[type=file]').setInputFiles({name: 'job.docx', mimeType: 'application/zip', buffer});
        await page.waitForSelector('[data-text]');
        expect(await page.locator('[data-text]').innerText()).toContain('Own the weekly churn report');
      });

      it('lists several files, with one line each', async () => {
        const page = await open('/');
        const file = (name: string, text: string) => ({name, mimeType: 'text/plain', buffer: Buffer.from(text)});
        await page.locator('input[type=file]').setInputFiles([file('a.txt', POSTING), file('b.html', PAGE_TEXT)]);
        await page.getByText('2 postings in what you gave').waitFor();
      });

      it('lists several postings of one file', async () => {
        const page = await open('/');
        await page.waitForSelector('form');
        const line = (title: string): string => JSON.stringify({title, text: POSTING});
        await drop(page, 'two.jsonl', `${line('First posting')}\n${line('Second posting')}\n`);
        await page.getByText('2 postings in what you gave').waitFor();
        await page.getByRole('button', {name: /Second posting/}).click();
        await page.waitForSelector('[data-text]');
      });

      it('opens an example by its link', async () => {
        const page = await openExample();
        expect(await page.locator('[data-text]').innerText()).toContain('Own the weekly churn report');
      });

      it('says what is wrong and keeps the text', async () => {
        const page = await open('/');
        await page.getByLabel('Paste a posting').fill('too few words');
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        expect(await page.getByRole('alert').innerText()).toContain('too few for a posting');
        expect(await page.getByLabel('Paste a posting').inputValue()).toBe('too few words');
        expect(await page.title()).toBe('Error: Metier');
      });

      it('says that a file is no document', async () => {
        const page = await open('/');
        await page.waitForSelector('form');
        await drop(page, 'photo.jpg', '\u0000\u0001\u0002\u0003JFIF\u0000'.repeat(40));
        await page.getByRole('alert').getByText('photo.jpg').waitFor();
      });

      it('never stores what is read: a reload says so', async () => {
        const page = await open('/');
        await page.getByLabel('Paste a posting').fill(POSTING);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.waitForSelector('[data-text]');
        await page.reload();
        await page.getByText('it was never stored').waitFor();
      });

      it('renders what a document holds as text, never as markup', async () => {
        const page = await open('/');
        const hostile = `${POSTING}\n\nAlso <img src=x onerror="document.title='broken'"> and <script>1</script> remain words.`;
        await page.getByLabel('Paste a posting').fill(hostile);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.waitForSelector('[data-text]');
        expect(await page.locator('[data-text] img, [data-text] script').count()).toBe(0);
      });
    });

    describe('facts and words', () => {
      it('outlines the words of a fact that is pointed at, without scrolling', async () => {
        const page = await openExample();
        await row(page, /^SQL\. /)
          .first()
          .hover();
        expect(await page.locator('[data-text] mark.lit').first().innerText()).toBe('SQL');
        expect(await page.evaluate(() => scrollY)).toBe(0);
      });

      it('outlines the fact whose words are pointed at', async () => {
        const page = await openExample();
        const mark = page.locator('[data-text] mark.k-skill').first();
        await mark.hover();
        const fact = (await mark.getAttribute('data-facts'))?.split(' ')[0];
        expect(await page.locator('#facts .lit').getAttribute('data-row')).toBe(fact);
      });

      it('goes to the words, on to the next place, and back', async () => {
        const page = await openExample({reducedMotion: 'reduce'});
        const pay = row(page, /Pay/).first();
        await pay.focus();
        const before = await page.evaluate(() => scrollY);
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
        const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1);
        expect(top).toBeGreaterThan(0);
        expect(top).toBeLessThan(900);
        await page.keyboard.press('Escape');
        expect(await pay.evaluate((element) => element === document.activeElement)).toBe(true);
        expect(await page.evaluate(() => scrollY)).toBe(before);
      });

      it('shows one kind at a time', async () => {
        const page = await openExample();
        const count = await page.locator('#facts [data-row]').count();
        await page.getByRole('button', {name: /^pay/}).click();
        expect(await page.locator('#facts [data-row]').count()).toBeLessThan(count);
        const paint = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
        expect(await paint('mark.k-skill')).toBe('none');
        expect(await paint('mark.k-pay')).toContain('underline');
        await page.keyboard.press('0');
        expect(await page.locator('#facts [data-row]').count()).toBe(count);
      });

      it('never changes where lines break', async () => {
        const page = await openExample();
        const height = () => page.locator('[data-text]').evaluate((text) => text.getBoundingClientRect().height);
        const painted = await height();
        await page
          .addStyleTag({
            content:
              'mark{background:none!important;text-decoration:none!important;padding:0!important;margin:0!important}',
          })
          .catch(() => {});
        expect(await height()).toBe(painted);
      });

      it('walks with the keyboard alone', async () => {
        const page = await open('/');
        await tab(page, 'a[href="/read?example=senior-data-scientist"]');
        await page.keyboard.press('Enter');
        await page.waitForSelector('[data-text]');
        await page.keyboard.press('j');
        const first = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
        expect(first).toBeTruthy();
        await page.keyboard.press('j');
        const second = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
        expect(second).not.toBe(first);
        await page.keyboard.press('k');
        expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(first);
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
        await page.keyboard.press('Escape');
        expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(first);
        await page.keyboard.press('l');
        expect(await page.getByRole('table').isVisible()).toBe(true);
        await page.keyboard.press('t');
        expect(await page.getByLabel('Codes').isChecked()).toBe(true);
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({state: 'detached'});
      });

      it('opens a sheet on touch that does not cover the words', async () => {
        const page = await openExample({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
        const mark = page.locator('[data-text] mark.k-skill').last();
        await mark.scrollIntoViewIfNeeded();
        await mark.tap();
        const sheet = page.locator('.sheet');
        await sheet.waitFor();
        await page.waitForTimeout(400);
        const words = await mark.boundingBox();
        const cover = await sheet.boundingBox();
        expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(cover?.y ?? 0);
        await sheet.getByRole('button', {name: 'In the list'}).tap();
        expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBeTruthy();
      });
    });

    describe('taking it along', () => {
      it('copies Markdown', async () => {
        const page = await openExample();
        await page.keyboard.press('y');
        await page.locator('.status', {hasText: 'Copied as Markdown.'}).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.split('\n')[0]).toBe(`# ${(await verdict(page).innerText()).trim()}`);
        expect(copied).toContain('## Required');
      });

      it('downloads the JSON that the reader made', async () => {
        const page = await openExample();
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('d')]);
        expect(download.suggestedFilename()).toBe('metier-reading.json');
        const reading = JSON.parse(await readFile(await download.path(), 'utf8')) as Reading;
        expect(reading.schema).toBe('metier/reading/1');
        const text = POSTING;
        for (const {anyOf} of reading.posting.requirements)
          for (const {evidence} of anyOf) for (const {quote} of evidence) expect(text).toContain(quote);
      });

      it.each(['senior-data-scientist', 'ki-entwickler', 'ingenieur-donnees'])('reads %s as Node does', async (id) => {
        const page = await open(`/read?example=${id}`);
        await page.waitForSelector('[data-text]');
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('d')]);
        const reading = JSON.parse(await readFile(await download.path(), 'utf8')) as Reading;
        const text = await readFile(join(import.meta.dirname, `../src/examples/${id}.txt`), 'utf8');
        expect(reading).toEqual(JSON.parse(JSON.stringify(read(documentOfText(text, reading.document.name)))));
      });

      it('prints the table, and no controls', async () => {
        const page = await openExample();
        await page.emulateMedia({media: 'print'});
        await page.getByRole('table').waitFor();
        expect(await page.getByRole('button', {name: 'Settings'}).isVisible()).toBe(false);
        expect(await page.locator('.filter').isVisible()).toBe(false);
        expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000);
      });
    });

    describe('languages', () => {
      it.each([
        ['de-DE', 'Lies, was die Stelle wirklich ist.'],
        ['fr-FR', 'Lisez ce que le poste est vraiment.'],
      ])('speaks %s', async (locale, promise) => {
        const page = await open('/', {locale});
        await page.getByRole('heading', {level: 1, name: promise}).waitFor();
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale.slice(0, 2));
      });

      it('switches, and remembers', async () => {
        const page = await open('/');
        await page.getByRole('button', {name: 'Settings'}).click();
        await page.getByLabel('Language').selectOption('de');
        await page.getByRole('button', {name: 'Schließen'}).click();
        await page.reload();
        await page.getByRole('heading', {level: 1, name: 'Lies, was die Stelle wirklich ist.'}).waitFor();
      });
    });

    describe('network', () => {
      it('asks no other origin, and nothing at all once it is kept', async () => {
        const page = await open('/');
        const asked: string[] = [];
        page.context().on('request', (request) => asked.push(request.url()));
        await kept(page);
        await page.waitForSelector('#proof ~ div');
        const own = (url: string): boolean => url.startsWith(site.address) || url.startsWith('blob:');
        expect(asked.filter((url) => !own(url))).toEqual([]);
        const served = site.requests.length;
        await page.getByLabel('Paste a posting').fill(POSTING);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.waitForSelector('[data-text]');
        await page.keyboard.press('y');
        await page.waitForTimeout(500);
        // The browser itself looks whether there is a newer service worker; it sends nothing of ours.
        expect(site.requests.slice(served).filter((path) => path !== '/offline.js')).toEqual([]);
      });

      it('reads offline', async () => {
        const page = await open('/');
        await kept(page);
        await page.context().setOffline(true);
        await page.goto(`${site.address}/read?example=ai-engineer`);
        await page.waitForSelector('[data-text]');
        await page.getByText('Offline. Reading works as usual.').waitFor();
        await page.goto(`${site.address}/`);
        await page.getByLabel('Paste a posting').fill(POSTING);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.waitForSelector('[data-text]');
      });

      it('forbids scripts in the page and other origins', async () => {
        const page = await open('/');
        const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
        expect(policy).toContain("default-src 'self'");
        expect(policy).not.toContain('unsafe');
      });
    });

    describe('accessibility', () => {
      const widths = [390, 1440];
      const schemes = ['light', 'dark'] as const;
      const cases = widths.flatMap((width) =>
        schemes.flatMap((scheme) => ['/', EXAMPLE].map((address) => [address, width, scheme] as const)),
      );

      it.each(cases)('has no fault on %s at %d, %s', async (address, width, colorScheme) => {
        const page = await open(address, {viewport: {width, height: 844}, colorScheme, bypassCSP: true});
        await page.waitForSelector(address === '/' ? '#proof ~ div' : '[data-text]');
        expect(await violations(page)).toEqual([]);
      });

      it('has no fault with the table, a dialog and an error', async () => {
        const page = await open(EXAMPLE, {bypassCSP: true});
        await page.waitForSelector('[data-text]');
        await page.keyboard.press('l');
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('?');
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.goto(`${site.address}/`);
        await page.getByRole('button', {name: 'Read', exact: true}).click();
        await page.getByRole('alert').waitFor();
        expect(await violations(page)).toEqual([]);
      });

      it.each(['/', EXAMPLE, '/read?example=ki-entwickler', '/read?example=ingenieur-donnees'])(
        'needs no sideways scroll on %s at 320',
        async (address) => {
          const page = await open(address, {viewport: {width: 320, height: 640}, locale: 'de-DE'});
          await page.waitForSelector(address === '/' ? '#proof ~ div' : '[data-text]');
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        },
      );
    });
  },
);

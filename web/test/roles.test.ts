import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';

const path = browserPath();
const POSTING = await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8');
const ROLE = '/roles/ai-engineer';
const THIN = '/roles/quantitative-researcher';
const PAIR = '/compare/data-analyst/data-engineer';

let browser: Browser;
let site: Site;

/** A fresh page, without keeping the site for offline use; faults of the page fail the test. */
const RESUME = `Ada Lund
someone@example.org

Experience

Analytics Engineer, Nordlys Energi
May 2021 – August 2024
- Built and tested dbt models on Snowflake
- Wrote SQL for the metrics layer

Education
Bachelor of Science in Physics, University of Bergen, 2017 – 2020

Skills
SQL, dbt, Snowflake, Looker
`;

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: {width: 1440, height: 900},
    locale: 'en',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(site.address + address);
  await page.waitForSelector('h1');
  return page;
}

/** Waits until the comparison is counted. */
const counted = (page: Page) => page.getByRole('heading', {name: /They share/}).waitFor();

async function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const names = [...document.querySelectorAll<HTMLElement>('.map .name')].map((name) => ({
      text: name.innerText,
      box: name.getBoundingClientRect(),
    }));
    return names.flatMap((a, i) =>
      names
        .slice(i + 1)
        .filter(
          ({box: b}) => a.box.left < b.right && b.left < a.box.right && a.box.top < b.bottom && b.top < a.box.bottom,
        )
        .map((b) => `${a.text} / ${b.text}`),
    );
  });
}

describe.skipIf(path === null)('the pages about roles in a browser', () => {
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

  describe('the map', () => {
    it.each([1440, 390])('names every role, and no name touches another, at %d', async (width) => {
      const page = await open('/roles', {viewport: {width, height: 844}});
      await page.waitForSelector('.map .name');
      expect(await page.locator('.map .name').count()).toBe(20);
      expect(await overlaps(page)).toEqual([]);
      expect(
        await page
          .getByText(/postings, [\d,]+ employers/)
          .first()
          .isVisible(),
      ).toBe(true);
    });

    it('lists the nearest of a role, and keeps it in the address', async () => {
      const page = await open('/roles');
      await page.getByLabel('Show the nearest of').selectOption('data-engineer');
      await page.getByRole('heading', {name: 'Nearest to Data engineer'}).waitFor();
      expect(page.url()).toContain('/roles?near=data-engineer');
      await page.reload();
      await page.getByRole('heading', {name: 'Nearest to Data engineer'}).waitFor();
      expect(await page.locator('.list ol li').count()).toBe(19);
    });

    it('shows a pasted resume as a ring of its own name, near the roles whose skills it shows', async () => {
      const page = await open('/roles');
      await page.getByLabel('Posting to show on the map').fill(RESUME);
      await page.getByRole('button', {name: 'Show on the map'}).click();
      await page.getByRole('heading', {name: /Nearest to “Your resume”/}).waitFor();
      expect(await page.locator('.list ol li').first().textContent()).toMatch(/Analytics engineer|Data engineer/);
    });

    it('shows a pasted posting as a ring, and asks nothing of the network', async () => {
      const page = await open('/roles', {serviceWorkers: 'allow'});
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page.reload();
      await page.getByLabel('Posting to show on the map').fill(POSTING);
      const before = site.requests.length;
      await page.getByRole('button', {name: 'Show on the map'}).click();
      await page.locator('.map .name.doc').waitFor();
      expect(await page.locator('.map .ring').count()).toBe(1);
      await page.getByRole('heading', {name: /Nearest to “Senior Data Scientist/}).waitFor();
      // The browser itself looks whether there is a newer service worker; it sends nothing of ours.
      expect(site.requests.slice(before).filter((address) => address !== '/offline.js')).toEqual([]);
      expect(page.url()).not.toContain('Senior');
      await page.getByRole('button', {name: /^Remove/}).click();
      expect(await page.locator('.map .ring').count()).toBe(0);
      await page.context().setOffline(true);
      await page.goto(`${site.address}${PAIR}`);
      await counted(page);
    });

    it('takes a reading of this session', async () => {
      const page = await open('/read?example=senior-data-scientist');
      await page.getByRole('button', {name: 'Show on the map'}).click();
      await page.locator('.map .name.doc').waitFor();
      await page.goBack();
      await page.getByRole('link', {name: /^About the role/}).click();
      await page.getByRole('heading', {name: 'What is it?'}).waitFor();
    });

    it('says what is wrong with a text that is none', async () => {
      const page = await open('/roles');
      await page.getByRole('button', {name: 'Show on the map'}).click();
      expect(await page.getByRole('alert').innerText()).toContain('The field is empty');
    });
  });

  describe('the page of a role', () => {
    it('shows figures with their base, and the sources', async () => {
      const page = await open(ROLE);
      expect(await page.locator('h1').innerText()).toBe('AI engineer');
      expect(await page.title()).toBe('AI engineer · Metier');
      const bases = await page.locator('figure .base').allInnerTexts();
      expect(bases.length).toBeGreaterThanOrEqual(5);
      for (const base of bases) expect(base).toMatch(/\d+ (?:English )?postings/);
      const parts = await page.locator('section[id] > h2').allInnerTexts();
      expect(parts.slice(0, 7)).toEqual([
        'What is it?',
        'What they do',
        'What they use',
        'What it asks for',
        'Pay',
        'Outlook',
        'How to prepare',
      ]);
      expect(await page.locator('#outlook').innerText()).toMatch(/\d%, 2024–34, United States\. Proxy:/);
      expect(await page.locator('#titles').innerText()).toMatch(/“AI Engineer” was it in \d+% of \d+ postings/);
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|null|\[object/);
    });

    it('withholds what too few postings say, and why', async () => {
      const page = await open(THIN);
      expect(await page.locator('#asks').innerText()).toMatch(/Not shown: \d+ postings, fewer than the 20 we need/);
      expect(await page.locator('figure').count()).toBe(0);
      expect(await page.locator('#do li').count()).toBeGreaterThan(5);
    });

    it('has a table twin, sorted by its headers, and a CSV', async () => {
      const page = await open(ROLE);
      const figure = page.locator('#asks figure').first();
      await figure.getByRole('button', {name: 'Table'}).click();
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(20);
      await figure.getByRole('button', {name: 'Preferred'}).click();
      expect(await figure.locator('th', {hasText: 'Preferred'}).getAttribute('aria-sort')).toBe('descending');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        figure.getByRole('button', {name: 'CSV'}).click(),
      ]);
      expect(download.suggestedFilename()).toBe('metier-skills-ai-engineer.csv');
      const csv = await readFile(await download.path(), 'utf8');
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.split('\r\n')[0]).toContain('Item,Kind,Asked for,Low,High');
    });

    it('opens with tables when the link says so', async () => {
      const page = await open(`${ROLE}?view=table`);
      expect(await page.locator('figure table').count()).toBeGreaterThanOrEqual(5);
      await page.keyboard.press('l');
      expect(await page.locator('figure table').count()).toBe(0);
      expect(page.url()).not.toContain('view=table');
    });

    it('goes to a part without losing its place, and back', async () => {
      const page = await open('/');
      await page.keyboard.press('g');
      await page.keyboard.press('o');
      await page.getByRole('heading', {level: 1, name: /roles/}).waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.locator('.list').getByRole('link', {name: 'AI engineer'}).click();
      await page.locator('.role nav').getByRole('link', {name: 'How to prepare'}).click();
      await page.waitForFunction(() => scrollY > 1000);
      expect(await page.locator('h1').innerText()).toBe('AI engineer');
      await page.goBack();
      await page.goBack();
      await page.getByRole('heading', {level: 1, name: /roles/}).waitFor();
    });

    it('says which role may be meant by an unknown one', async () => {
      const page = await open('/roles/ml-enginer');
      expect(await page.locator('h1').innerText()).toBe('There is no role “ml-enginer”.');
      expect(await page.locator('ul').first().innerText()).toContain('ML engineer');
    });

    it('can be read without scripts', async () => {
      const page = await open(ROLE, {javaScriptEnabled: false});
      expect(await page.locator('h1').innerText()).toBe('AI engineer');
      expect(await page.locator('table tr').count()).toBeGreaterThan(20);
    });

    it.each([
      ['de-DE', 'Was verlangt wird'],
      ['fr-FR', 'Ce qui est demandé'],
    ])('speaks %s, and marks what is English', async (locale, heading) => {
      const page = await open(ROLE, {locale});
      await page.getByRole('heading', {name: heading}).waitFor();
      expect(await page.locator('#is [lang=en]').count()).toBe(1);
    });
  });

  describe('the comparison', () => {
    it('says what two roles share and what separates them', async () => {
      const page = await open(PAIR);
      await counted(page);
      expect(await page.getByRole('heading', {name: /They share/}).innerText()).toMatch(
        /They share \d+% \(\d+–\d+\) of what/,
      );
      expect(await page.locator('.rows li').count()).toBeGreaterThan(8);
      expect(await page.locator('.rows li').first().innerText()).toMatch(/[+−]\d+ points/);
      expect(await page.locator('.part').count()).toBe(18);
      await page.getByRole('heading', {name: 'To move to data engineer'}).waitFor();
      expect(await page.locator('.chain').first().innerText()).toContain('Data engineer');
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|null|\[object/);
    });

    it('sets the parts of both side by side', async () => {
      const page = await open(PAIR);
      const tops = await page
        .locator('.part')
        .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
      expect(tops.slice(0, 9)).toEqual(tops.slice(9));
    });

    it('says so when one has too few postings', async () => {
      const page = await open('/compare/data-analyst/statistician');
      await page.getByText(/Statistician: Not shown: \d+ postings/).waitFor();
    });

    it('is chosen in a form', async () => {
      const page = await open('/compare/ai-engineer');
      await page.getByLabel('Second role').selectOption('ai-engineer');
      await page.getByRole('button', {name: 'Compare'}).click();
      expect(await page.getByRole('alert').innerText()).toBe('Choose two different roles.');
      await page.getByLabel('Second role').selectOption('software-engineer');
      await page.getByRole('button', {name: 'Compare'}).click();
      await counted(page);
      expect(new URL(page.url()).pathname).toBe('/compare/ai-engineer/software-engineer');
    });
  });

  describe('accessibility', () => {
    it.each(['/roles', ROLE, THIN, PAIR])('has no fault on %s at 390 and 1440, light and dark', async (address) => {
      const page = await open(address, {bypassCSP: true});
      if (address === PAIR) await counted(page);
      for (const width of [390, 1440])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({width, height: 844});
          await page.emulateMedia({colorScheme});
          expect(await violations(page), `${width}, ${colorScheme}`).toEqual([]);
        }
    });

    it('has no fault with tables', async () => {
      const page = await open(`${ROLE}?view=table`, {bypassCSP: true});
      expect(await violations(page)).toEqual([]);
    });

    it('needs no sideways scroll at 320', async () => {
      const page = await open('/compare', {viewport: {width: 320, height: 640}, locale: 'de-DE'});
      for (const address of ['/compare', '/roles', ROLE, `${ROLE}?view=table`, THIN, PAIR]) {
        await page.goto(site.address + address);
        await page.waitForSelector(address === PAIR ? '.rows' : 'h1');
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
      }
    });
  });
});

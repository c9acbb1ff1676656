import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';
import {contextOf, drop, pageIn} from './visitor.ts';

const path = browserPath();
const RESUME = await readFile(join(import.meta.dirname, '../src/examples/resume.txt'), 'utf8');
/** The example, with a demand that the resume does not show. */
const POSTING = (
  await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8')
).replace(', such as hypothesis testing and regression', '\n• Experience with regression');

/** The browser itself looks for a newer service worker and for the sign of the page; it sends nothing of ours. */
const BROWSERS_OWN = new Set(['/offline.js', '/icon.svg']);

let browser: Browser;
let site: Site;

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  return pageIn(await contextOf(browser, options), site.address + address);
}

async function openResume(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('/me', options);
  await drop(page, 'ingrid.txt', RESUME);
  await page.waitForSelector('[data-text]');
  return page;
}

async function openFit(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openResume(options);
  await page.getByRole('link', {name: 'Fit', exact: true}).click();
  await page.getByLabel('Paste a posting').fill(POSTING);
  await page.getByRole('button', {name: 'Show the fit'}).click();
  await page.waitForSelector('[data-row]');
  return page;
}

async function openRoles(page: Page): Promise<void> {
  await page.getByRole('link', {name: 'Roles', exact: true}).last().click();
  await page.getByRole('heading', {name: 'Roles within reach'}).waitFor();
}

const line = (page: Page, name: RegExp) => page.locator('.lines').getByRole('button', {name});

/** Until nothing was asked of the server for two seconds. */
async function quiet(): Promise<void> {
  for (let before = -1; before !== site.requests.length; ) {
    before = site.requests.length;
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
    });
  }
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
    // The page took it away meanwhile, and to look at it made it anew.
    if (!database.objectStoreNames.contains('records')) {
      database.close();
      indexedDB.deleteDatabase('metier-me');
      return null;
    }
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

    it('reads a PDF, and says of a scan that it holds pictures of text', async () => {
      const page = await open('/me');
      const printer = await (await contextOf(browser)).newPage();
      const choose = async (name: string, html: string): Promise<void> => {
        await printer.setContent(html);
        const buffer = await printer.pdf({format: 'A4'});
        await page.locator('#main input[type=file]').setInputFiles({name, mimeType: 'application/pdf', buffer});
      };
      await choose('scan.pdf', '<svg width="600" height="800"><rect width="500" height="700" fill="grey" /></svg>');
      await page.getByRole('alert').getByText('scan.pdf holds pictures of text').waitFor();
      expect(await kinds(page)).toEqual([]);
      await choose('resume.pdf', `<pre style="font: 12pt serif">${RESUME}</pre>`);
      await page.waitForSelector('[data-text]');
      expect(await page.getByRole('heading', {level: 1}).innerText()).toMatch(/of work in 4 positions/);
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
      ['', 'The field is empty. Paste your resume, or choose a file.'],
      ['too few words', 'These words are too few for a resume.'],
    ])('says so when the field holds %j', async (text, line) => {
      const page = await open('/me');
      await page.getByLabel('Paste your resume').fill(text);
      await page.getByRole('button', {name: 'Read the resume'}).click();
      await page.getByRole('alert').getByText(line).waitFor();
      expect(await page.getByLabel('Paste your resume').inputValue()).toBe(text);
      expect(await page.title()).toBe('Error: Me · Metier');
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
      const other = await pageIn(page.context(), `${site.address}/me/resume`);
      await other.waitForSelector('[data-text]');
    });

    it('is the last one again, when what was dropped is no resume', async () => {
      const page = await openResume();
      await drop(page, 'posting.txt', POSTING);
      await page.getByText('It looks like a posting; read as a resume.').waitFor();
      await page.getByRole('button', {name: 'Not right? Read as a posting'}).click();
      await page.waitForURL('**/read');
      expect(await stored(page)).toMatchObject([{kind: 'resume', value: {name: 'ingrid.txt'}}]);
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
      const second = await pageIn(first.context(), `${site.address}/me/resume`);
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
      // The database goes when both tabs have let go of it; a tab that looks again meanwhile makes an empty one.
      await expect.poll(async () => (await stored(second)) ?? [], {timeout: 10_000, interval: 300}).toEqual([]);
    });

    it.each([
      ['refuses', 'This browser does not let the page store anything'],
      ['is newer than the page', 'A newer version of this page has stored things here.'],
    ])('says so where the browser %s, and works', async (case_, line) => {
      const context = await contextOf(browser);
      if (case_ === 'refuses')
        await context.addInitScript(() => {
          IDBFactory.prototype.open = () => {
            throw new DOMException('no', 'SecurityError');
          };
        });
      const page = await pageIn(context, `${site.address}/`);
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

  describe('the resume', () => {
    it('shows positions with their months, promotions and what ran at one time', async () => {
      const page = await openResume();
      expect(await page.getByRole('heading', {level: 1}).innerText()).toMatch(
        /^\d+ years \d+ months of work in 4 positions\.$/,
      );
      const positions = page.getByRole('region', {name: 'Positions'});
      expect(await positions.locator('li').count()).toBe(4);
      expect(await positions.innerText()).toContain('promoted from Analytics Engineer');
      expect(await positions.innerText()).toContain('at the same time as Teaching Assistant');
      expect(await page.getByRole('region', {name: /^Skills only listed/}).innerText()).toContain('Docker');
      expect(await page.locator('#main').innerText()).not.toMatch(/undefined|NaN|\bnull\b|\[object/);
    });

    it('leads from a fact to its words and back, by keyboard', async () => {
      const page = await openResume({reducedMotion: 'reduce'});
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const row = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row);
      expect(row).toBe('position-1');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Analytics Engineer');
      await page.keyboard.press('n');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fjordline Grid');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe(row);
    });

    it('leads to the words and back on touch', async () => {
      const page = await openResume({viewport: {width: 390, height: 844}, hasTouch: true, isMobile: true});
      await page.locator('[data-row="position-1"]').tap();
      const mark = page.locator('mark.lit').first();
      expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
      await page.getByText('Position · Place 1 of 4').waitFor();
      await page.getByRole('button', {name: 'Next place'}).tap();
      await page.getByText('Position · Place 2 of 4').waitFor();
      await page.getByRole('button', {name: 'In the list'}).tap();
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe('position-1');
    });

    it('outlines the fact whose words are pointed at', async () => {
      const page = await openResume();
      await page.locator('[data-text] mark', {hasText: 'Snowflake'}).first().hover();
      expect(await page.locator('.facts .lit').innerText()).toContain('Snowflake');
    });

    it('comes back as JSON Resume, and a JSON Resume as it was', async () => {
      const page = await openResume();
      const json = async (): Promise<Record<string, unknown>> => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', {name: 'Download as JSON Resume'}).click(),
        ]);
        expect(download.suggestedFilename()).toBe('resume.json');
        return JSON.parse(await readFile(await download.path(), 'utf8'));
      };
      const written = await json();
      expect((written.work as {name: string}[]).map(({name}) => name)).toContain('Nordlys Retail');
      const own = {...written, trams: [{line: 3}]};
      await drop(page, 'mine.json', JSON.stringify(own));
      await page.getByText('Another resume is used now.').first().waitFor();
      expect(await json()).toEqual(own);
    });

    it('opens an address of the resume only when asked, and tells it nothing', async () => {
      const page = await openResume();
      const link = page.getByRole('link', {name: /Open https:\/\/example.org/});
      expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(await page.locator('#main a[href^="http"]').count()).toBe(1);
    });
  });

  describe('the fit', () => {
    it('says how the resume stands to a posting, line by line, in both texts', async () => {
      const page = await openFit();
      expect(page.url()).toBe(`${site.address}/me/fit/1`);
      expect(await page.getByRole('heading', {level: 1}).innerText()).toMatch(/^\d+ of \d+ required met/);
      expect(await page.locator('#main').innerText()).toMatch(/What decides it: /);
      await line(page, /^SQL\. Met/).click();
      const row = await line(page, /^SQL\. Met/).boundingBox();
      for (const side of ['The posting', 'Your resume']) {
        const quote = page.getByRole('region', {name: side}).locator('mark.lit').first();
        expect(await quote.innerText()).toBe('SQL');
        const box = await quote.boundingBox();
        expect(Math.abs((box?.y ?? 0) - (row?.y ?? 0)), side).toBeLessThan(24);
      }
    });

    it('opens both quotes under the line where there is no room beside it', async () => {
      const page = await openFit({viewport: {width: 390, height: 844}});
      await line(page, /^SQL\. Met/).click();
      const more = page.locator('li.chosen .more');
      expect(await more.innerText()).toMatch(/In the posting[\s\S]*SQL[\s\S]*In your resume[\s\S]*SQL/);
      expect(await page.locator('[data-text]').count()).toBe(0);
      await page.keyboard.press('Escape');
      expect(await more.count()).toBe(0);
    });

    it('is walked with the keyboard alone', async () => {
      const page = await openFit();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe('line-1');
      await page.keyboard.press('Enter');
      expect(await page.locator('li.chosen [data-row]').getAttribute('data-row')).toBe('line-1');
      await page.keyboard.press('Escape');
      expect(await page.locator('li.chosen').count()).toBe(0);
      expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.row)).toBe('line-1');
    });

    it('takes the word of the person, says so, keeps it and takes it back', async () => {
      const page = await openFit();
      const before = await page.getByRole('heading', {level: 1}).innerText();
      await line(page, /^regression\. Not shown/).click();
      await page.getByRole('button', {name: 'It is there: mark it'}).click();
      const field = page.getByLabel('Words of your resume that show it');
      await field.fill('never written there');
      await page.keyboard.press('Enter');
      await page.getByText('These words do not stand in your resume.').waitFor();
      await field.fill('taught STATISTICS in R');
      await page.keyboard.press('Enter');
      await line(page, /^regression\. Met, changed by you\. You say that “Taught statistics in R” shows it/).waitFor();
      expect(await page.getByRole('heading', {level: 1}).innerText()).not.toBe(before);
      expect((await kinds(page)).toSorted()).toEqual(['mark', 'resume', 'target']);
      await page.reload();
      await line(page, /^regression\. Met, changed by you/).click();
      await page.getByRole('button', {name: 'Take back'}).click();
      await line(page, /^regression\. Not shown/).waitFor();
      expect(await page.getByRole('heading', {level: 1}).innerText()).toBe(before);
      await page.getByRole('button', {name: 'Undo'}).click();
      await line(page, /^regression\. Met, changed by you/).waitFor();
    });

    it('takes words that are selected in the resume', async () => {
      const page = await openFit();
      await line(page, /^regression\. Not shown/).click();
      await page.getByRole('button', {name: 'It is there: mark it'}).click();
      await page
        .locator('[data-resume] li', {hasText: 'Designed'})
        .evaluate((item) => getSelection()?.selectAllChildren(item));
      await expect
        .poll(() => page.getByLabel('Words of your resume that show it').inputValue())
        .toContain('Designed A/B tests');
      await page.getByRole('button', {name: 'Mark them'}).click();
      await line(page, /^regression\. Met, changed by you/).waitFor();
    });

    it('lists several postings and roles with a line each, and forgets one with a way back', async () => {
      const page = await openFit();
      await page.getByRole('link', {name: 'All postings and roles'}).click();
      await page.getByLabel('Or a role').selectOption('analytics-engineer');
      await page.getByText('What a fifth of its postings ask for').waitFor();
      expect(page.url()).toBe(`${site.address}/me/fit/analytics-engineer`);
      await page.getByRole('link', {name: 'All postings and roles'}).click();
      const list = page.getByRole('list', {name: 'Your postings and roles'});
      await expect.poll(() => list.locator('li').count(), {timeout: 10_000}).toBe(2);
      await expect
        .poll(() => list.innerText(), {timeout: 10_000})
        .toMatch(/Senior Data Scientist[\s\S]*\d+ of \d+ required met[\s\S]*Analytics engineer[\s\S]*met/);
      await page.getByRole('button', {name: 'Remove Senior Data Scientist'}).click();
      await expect.poll(() => list.locator('li').count()).toBe(1);
      await page.getByRole('button', {name: 'Undo'}).click();
      await expect.poll(() => list.locator('li').count()).toBe(2);
    });

    it('says why a role with few postings has none', async () => {
      const page = await openResume();
      await page.getByRole('link', {name: 'Fit', exact: true}).click();
      await page.getByLabel('Or a role').selectOption('quantitative-researcher');
      await page
        .getByText(/Not shown: \d+ postings/)
        .first()
        .waitFor();
    });

    it('says on another device that the posting is not here', async () => {
      const page = await openResume();
      await page.goto(`${site.address}/me/fit/7`);
      await page.getByText('This posting is stored in another browser, or was removed.').waitFor();
    });

    it('is reached from a posting that was read, and a resume from what was taken for none', async () => {
      const page = await openResume();
      await page.goto(`${site.address}/read?example=senior-data-scientist`);
      await page.getByRole('button', {name: 'How your resume fits'}).click();
      await page.getByRole('heading', {level: 1, name: /required met/}).waitFor();
      await page.goto(`${site.address}/me/resume`);
      await page.getByRole('button', {name: 'Not right? Read as a posting'}).click();
      await page.getByRole('button', {name: 'Read it as a resume'}).click();
      await page.getByRole('heading', {level: 1, name: /of work in/}).waitFor();
    });

    it('offers what was read before, and takes a dropped resume for the resume', async () => {
      const page = await openResume();
      await page.getByRole('link', {name: 'Read', exact: true}).click();
      await page.getByLabel('Paste a posting').fill(POSTING);
      await page.getByRole('button', {name: 'Read', exact: true}).click();
      await page.locator('[data-text]').getByText('churn report').first().waitFor();
      await page.getByRole('link', {name: 'Me', exact: true}).click();
      await page.getByRole('link', {name: 'Fit', exact: true}).first().click();
      await page.getByRole('button', {name: 'Senior Data Scientist'}).click();
      await page.getByRole('heading', {level: 1, name: /required met/}).waitFor();
      await drop(page, 'other.txt', RESUME.replaceAll('Fjordline Grid', 'Brekka Works'));
      await page.getByText('Another resume is used now.').first().waitFor();
      await page.getByRole('region', {name: 'Your resume'}).getByText('Brekka Works').first().waitFor();
      expect(page.url()).toBe(`${site.address}/me/fit/1`);
    });
  });

  describe('the roles', () => {
    it('are what the work was, with its words, and which postings are within reach', async () => {
      const page = await openResume();
      await openRoles(page);
      expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('Your work: mostly analytics engineering.');
      const own = page.getByRole('region', {name: 'What your work was'}).locator('li').first();
      expect(await own.innerText()).toMatch(/Analytics engineer\s+\d+%\s+“Build and test dbt models/);
      const reach = page.getByRole('region', {name: 'Roles within reach'});
      expect(await reach.locator('li').allInnerTexts()).toContainEqual(
        expect.stringMatching(/Data engineer\s+\d+% \(\d+–\d+\) of its postings: \d+ of \d+[\s\S]*missing[\s\S]*AWS/),
      );
      const count = await reach.locator('li').count();
      await reach.getByRole('button', {name: /^Show \d+ more$/}).click();
      expect(await reach.locator('li').count()).toBeGreaterThan(count);
      await page.getByRole('button', {name: 'See the fit: Analytics engineer'}).click();
      await page.getByRole('heading', {level: 1, name: /required met/}).waitFor();
      expect(page.url()).toBe(`${site.address}/me/fit/analytics-engineer`);
    });

    it('lead to the map, where the resume is a ring', async () => {
      const page = await openResume();
      await openRoles(page);
      await page.getByRole('button', {name: 'Show on the map'}).click();
      await page.getByRole('heading', {name: 'Nearest to “Your resume”'}).waitFor();
      expect(page.url()).toBe(`${site.address}/roles`);
    });
  });

  describe('the network', () => {
    it.each(['with', 'without'])('is silent once the page is open, %s a service worker', async (worker) => {
      const context = await contextOf(browser, worker === 'with' ? {serviceWorkers: 'allow'} : {});
      const page = await pageIn(context, `${site.address}/me`);
      // All that may be needed is loaded before anything personal is read; here, until nothing is asked for any more.
      if (worker === 'with') await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      await quiet();
      const asked: string[] = [];
      context.on('request', (request) => asked.push(request.url()));
      const served = site.requests.length;
      await drop(page, 'ingrid.txt', RESUME.replace('Solberg', 'Łukasz'));
      await page.waitForSelector('[data-text]');
      await settings(page);
      await page.keyboard.press('Escape');
      await openRoles(page);
      await page.getByRole('link', {name: 'Fit', exact: true}).click();
      await page.getByLabel('Paste a posting').fill(POSTING);
      await page.getByRole('button', {name: 'Show the fit'}).click();
      await page.locator('.lines [data-row]').first().click();
      await page.getByRole('link', {name: 'All postings and roles'}).click();
      await page.getByLabel('Or a role').selectOption('analytics-engineer');
      await page.getByText('What a fifth of its postings ask for').waitFor();
      await page.getByRole('link', {name: 'Plan', exact: true}).click();
      await page.locator('ol li input[type="checkbox"]').first().check();
      await page.emulateMedia({media: 'print'});
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
      await page.emulateMedia({media: 'screen'});
      for (const part of ['Interview', 'Review']) {
        await page.getByRole('link', {name: part, exact: true}).click();
        await page.locator('h1').first().waitFor();
        await page.waitForTimeout(500);
      }
      expect(site.requests.slice(served).filter((one) => !BROWSERS_OWN.has(one))).toEqual([]);
      if (worker === 'without')
        expect(asked.filter((url) => !url.startsWith('blob:') && !BROWSERS_OWN.has(new URL(url).pathname))).toEqual([]);
      expect(await page.evaluate(() => location.href + document.title)).not.toMatch(/ingrid|solberg/i);
    });
  });

  describe('accessibility', () => {
    const states: Readonly<Record<string, () => Promise<Page>>> = {
      empty: () => open('/me', {bypassCSP: true, reducedMotion: 'reduce'}),
      'with a fault': async () => {
        const page = await open('/me', {bypassCSP: true, reducedMotion: 'reduce'});
        await page.getByRole('button', {name: 'Read the resume'}).click();
        await page.getByRole('alert').waitFor();
        return page;
      },
      'with a resume': () => openResume({bypassCSP: true, reducedMotion: 'reduce'}),
      'before a posting': async () => {
        const page = await openResume({bypassCSP: true, reducedMotion: 'reduce'});
        await page.getByRole('link', {name: 'Fit', exact: true}).click();
        await page.getByLabel('Or a role').waitFor();
        return page;
      },
      'with roles': async () => {
        const page = await openResume({bypassCSP: true, reducedMotion: 'reduce'});
        await openRoles(page);
        return page;
      },
      'with a fit': async () => {
        const page = await openFit({bypassCSP: true, reducedMotion: 'reduce'});
        await line(page, /^regression/).click();
        await page.getByRole('button', {name: 'It is there: mark it'}).click();
        return page;
      },
      'with what is stored': async () => {
        const page = await openResume({bypassCSP: true, reducedMotion: 'reduce'});
        await settings(page);
        await page.getByRole('button', {name: /Delete everything/}).click();
        return page;
      },
    };

    it.each(Object.keys(states))('has no fault %s, light and dark, at 390 and 1440', async (state) => {
      const page = await (states[state] as () => Promise<Page>)();
      for (const width of [390, 1440])
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({width, height: 844});
          await page.emulateMedia({colorScheme});
          expect(await violations(page), `${width}, ${colorScheme}`).toEqual([]);
        }
    });

    it('needs no sideways scroll at 320', async () => {
      const page = await openFit({viewport: {width: 320, height: 640}});
      await page.getByRole('button', {name: 'Settings'}).click();
      await page.getByLabel('Language').selectOption('de');
      await page.keyboard.press('Escape');
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      await page.locator('.lines [data-row]').first().click();
      expect(await width()).toBeLessThanOrEqual(320);
      for (const address of ['/me', '/me/resume', '/me/fit']) {
        await page.goto(site.address + address);
        await page.waitForSelector('h1');
        expect(await width(), address).toBeLessThanOrEqual(320);
      }
    });

    it('prints every line with its words, and no controls', async () => {
      const page = await openFit();
      await page.emulateMedia({media: 'print'});
      await page.getByText('In your resume').first().waitFor();
      expect(await page.locator('.lines .more').count()).toBe(await page.locator('.lines li').count());
      expect(await page.getByRole('button', {name: 'It is there: mark it'}).first().isVisible()).toBe(false);
      expect(await page.getByRole('link', {name: 'Resume', exact: true}).isVisible()).toBe(false);
    });
  });
});

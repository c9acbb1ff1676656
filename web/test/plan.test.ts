import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';
import {contextOf, drop, pageIn} from './visitor.ts';

const path = browserPath();
const RESUME = await readFile(join(import.meta.dirname, '../../docs/guide/resumes/business-analyst.md'), 'utf8');
const POSTING = await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8');

let browser: Browser;
let site: Site;

/** A page with a resume, at a part of Me. */
async function open(part: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await pageIn(await contextOf(browser, options), `${site.address}/me`);
  await drop(page, 'resume.md', RESUME);
  await page.waitForSelector('[data-text]');
  await page.locator(`nav a[href="/me/${part}"]`).click();
  return page;
}

const addRole = async (page: Page, role: string): Promise<void> => {
  await page.getByLabel(/Add a role|Rolle hinzufügen|Ajouter un rôle/).selectOption(role);
  await page.waitForSelector('ol li input[type="checkbox"]');
};
async function openPlan(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('plan', options);
  await addRole(page, 'data-scientist-modelling');
  return page;
}
const steps = (page: Page) => page.locator('ol > li:has(input[type="checkbox"]) .name').allInnerTexts();
const heading = (page: Page) => page.getByRole('heading', {level: 1}).innerText();

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name: button}).click()]);
  return readFile(await file.path(), 'utf8');
}

describe.skipIf(path === null)('plan and interview in a browser', () => {
  beforeAll(async () => {
    site = await serveSite(await buildSite());
    browser = await chromium.launch({executablePath: path as string, args: ['--no-sandbox']});
  }, 240_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('asks what to plan for, and plans for a role', async () => {
    const page = await open('plan');
    expect(await heading(page)).toBe('What do you plan for?');
    await addRole(page, 'data-scientist-modelling');
    expect(await heading(page)).toMatch(/^Data scientist.*: \d+ of \d+ postings within reach now, \d+ at the end/);
    expect((await steps(page))[0]).toBe('Python');
    expect(await page.locator('ol').first().innerText()).toMatch(/Opens \d+ postings?, \d+–\d+\./);
  }, 60_000);

  it('a step that is done stays done, also after the page is opened again', async () => {
    const page = await openPlan();
    const before = await steps(page);
    await page.getByLabel('Done: Python').check();
    await page.getByText(/^1 of \d+ steps; about/).waitFor();
    await page.getByLabel('Hours it took').fill('90');
    await page.getByLabel('Hours it took').blur();
    await page.getByText(/90 hours spent/).waitFor();
    await expect.poll(() => steps(page)).toEqual(before);
    await page.reload();
    await page.getByText(/90 hours spent/).waitFor();
    expect(await page.getByLabel('Done: Python').isChecked()).toBe(true);
  }, 60_000);

  it('keeps to hours and a date, says what is left out, and takes it back', async () => {
    const page = await openPlan();
    await page.getByLabel('Hours a week').fill('8');
    await page.getByLabel('Hours a week').blur();
    await page.getByText(/at 8 hours a week done between/).waitFor();
    await page.getByLabel('Until').fill('2099-01-01');
    const far = await steps(page);
    await page.getByRole('button', {name: 'Leave out: Python'}).click();
    await page.getByRole('heading', {name: 'Left out by you'}).waitFor();
    expect(await steps(page)).not.toContain('Python');
    await page.getByRole('button', {name: 'Put back: Python'}).click();
    await page.getByLabel('Done: Python').waitFor();
    await expect.poll(async () => (await steps(page)).slice(0, 5)).toEqual(far.slice(0, 5));
  }, 60_000);

  it('gives a calendar and its progress as files, and goes on from such a file', async () => {
    const page = await openPlan();
    await page.getByLabel('Done: Python').check();
    await page.getByText(/^1 of \d+ steps/).waitFor();
    await page.getByLabel('Hours a week').fill('8');
    await page.getByLabel('Hours a week').blur();
    expect(await saved(page, 'Calendar (.ics)')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+BEGIN:VEVENT/);
    const progress = await saved(page, 'Save progress as a file');
    expect(JSON.parse(progress)).toMatchObject({schema: 'metier/progress/1', done: [{skill: 'python'}]});
    await page.getByLabel('Done: Python').uncheck();
    await page.getByText(/^1 of \d+ steps/).waitFor({state: 'detached'});
    const give = (name: string, text: string) =>
      page
        .locator('input[type="file"]')
        .last()
        .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
    await give('diary.json', '{}');
    await page.getByText('diary.json is no progress of a plan.').waitFor();
    await give('plan.json', progress);
    await page.getByText(/^1 of \d+ steps/).waitFor();
  }, 60_000);

  it('plans for several goals at once, and without one of them', async () => {
    const page = await openPlan();
    await addRole(page, 'data-engineer');
    await page.getByText(/^Data engineer: \d+ of/).waitFor();
    await page
      .locator('fieldset')
      .getByLabel(/Data engineer/)
      .uncheck();
    await page.getByText(/^Data engineer: \d+ of/).waitFor({state: 'detached'});
  }, 60_000);

  it('the graph explains the order; on a phone it opens', async () => {
    const page = await openPlan({viewport: {width: 390, height: 844}});
    const graph = page.getByRole('img', {name: /The steps with what each needs/});
    expect(await graph.isVisible()).toBe(false);
    await page.getByRole('button', {name: 'Show graph'}).click();
    expect(await graph.isVisible()).toBe(true);
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(seen);
  }, 60_000);

  it('says what an interview for a posting will probe, with the story that answers', async () => {
    const page = await open('fit');
    await page.getByLabel('Paste a posting').fill(POSTING);
    await page.getByRole('button', {name: 'Show the fit'}).click();
    await page.waitForSelector('[data-row]');
    await page.locator('nav a[href="/me/interview"]').click();
    await page.getByRole('heading', {name: 'What they will probe'}).waitFor();
    expect(await heading(page)).toMatch(/\d+ of \d+ requirements will be probed\.$/);
    const text = await page.locator('#main').innerText();
    expect(text).toContain('Your resume does not name it. Have a true example ready');
    expect(text).toMatch(/The usual rounds: .+, \d+–\d+ minutes together/);
    await page.locator('summary').first().click();
    await page.locator('details[open] dd').first().waitFor();
  }, 60_000);

  it('axe finds no fault, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPlan({colorScheme});
      expect(await violations(page)).toEqual([]);
      await page.locator('nav a[href="/me/interview"]').click();
      await page.getByRole('heading', {name: 'What they will probe'}).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  }, 120_000);

  it('is there in German and French', async () => {
    for (const [locale, words] of [
      ['de', /Anzeigen jetzt in Reichweite/],
      ['fr', /à portée maintenant/],
    ] as const) {
      const page = await openPlan({locale});
      expect(await heading(page)).toMatch(words);
    }
  }, 90_000);
});

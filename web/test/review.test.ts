import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';
import {contextOf, drop, pageIn} from './visitor.ts';

const path = browserPath();
const RESUME = await readFile(join(import.meta.dirname, '../src/examples/resume.txt'), 'utf8');
const POSTING = await readFile(join(import.meta.dirname, '../src/examples/senior-data-scientist.txt'), 'utf8');

let browser: Browser;
let site: Site;

/** The review of a resume; with a posting where one is given. */
async function openReview(options: BrowserContextOptions = {}, {resume = RESUME, posting = ''} = {}): Promise<Page> {
  const page = await pageIn(await contextOf(browser, options), `${site.address}/me`);
  await drop(page, 'ingrid.txt', resume);
  await page.waitForSelector('[data-text]');
  await page.locator('nav ul a[href="/me/review"]').click();
  await page.waitForSelector('header details');
  if (!posting) return page;
  await drop(page, 'posting.txt', posting);
  await page.waitForURL(/\/me\/review\/1$/);
  await page.getByRole('heading', {level: 1, name: /Senior Data Scientist/}).waitFor();
  return page;
}

const openCoach = (page: Page): Promise<void> => page.locator('header details:not([open]) summary').click();

async function saved(page: Page): Promise<string> {
  if ((await page.locator('header details[open]').count()) === 0) await openCoach(page);
  const button = page.getByRole('button', {name: /Save the page|Seite speichern|Enregistrer la page/});
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFile(await download.path(), 'utf8');
}

describe.skipIf(path === null)('the review in a browser', () => {
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

  it('needs no posting; a posting that is dropped is what it is for', async () => {
    const page = await openReview();
    expect(await page.getByRole('heading', {level: 1}).innerText()).not.toContain('for');
    await openCoach(page);
    await page.getByText('Choose a posting or role first.').waitFor();
    await drop(page, 'posting.txt', POSTING);
    await page.getByRole('heading', {level: 1, name: 'findings for “Senior Data Scientist”.'}).waitFor();
    await page.getByText('Did that include hypothesis testing? The target requires it.').first().waitFor();
    await page.reload();
    await page.getByRole('heading', {level: 1, name: 'findings for “Senior Data Scientist”.'}).waitFor();
  });

  it('is for a role that is chosen, and says where too few postings stand behind it', async () => {
    const page = await openReview();
    await page.getByLabel('Review for').selectOption('data-engineer');
    await page.getByRole('heading', {level: 1, name: /for Data engineer\.$/}).waitFor();
    await page.getByLabel('Review for').selectOption('quantitative-researcher');
    await page.getByText('Quantitative researcher: too few postings to review for.').waitFor();
  });

  it('says what is wrong with a posting that cannot be read', async () => {
    const page = await openReview();
    await drop(page, 'empty.txt', '');
    await page.getByRole('alert').getByText('empty.txt holds no text.').waitFor();
  });

  it('leads from a finding to its words and back', async () => {
    const page = await openReview({}, {posting: POSTING});
    const row = page.locator('.findings button').first();
    await row.click();
    await page.locator('mark:focus').waitFor();
    expect(await page.locator('mark:focus').innerText()).toBe('A/B tests');
    await page.keyboard.press('Escape');
    await page.locator('.findings button:focus').waitFor();
  });

  it('saves a page without names, asks for nothing more, and takes remarks back', async () => {
    const page = await openReview({}, {posting: POSTING});
    const before = site.requests.length;
    const html = await saved(page);
    expect(html).toContain('Session: to Senior Data Scientist');
    expect(html).not.toMatch(/Ingrid|Solberg|Fjordline|Nordlys|someone@example|University of Bergen/);
    expect(html).toContain('Employer B');
    const remarks = {schema: 'metier/comments/1', author: 'Ida', comments: [{on: 'fit/sql', text: 'Say more.'}]};
    const files = (text: string) => [{name: 'ida.json', mimeType: 'application/json', buffer: Buffer.from(text)}];
    await page.locator('input[type=file][accept*=json]').setInputFiles(files(JSON.stringify(remarks)));
    await page.getByText('1 file of remarks will stand in the page.').waitFor();
    await page.getByLabel('With names, contact and employers').check();
    const named = await saved(page);
    expect(named).toMatch(/Ida<\/span> Say more\./);
    expect(named).toContain('Nordlys');
    await page.locator('input[type=file][accept*=json]').setInputFiles(files('{}'));
    await page.getByText('ida.json holds no remarks.').waitFor();
    expect(site.requests.slice(before)).toEqual([]);
  });

  it('the page for a session is read without scripts, saves remarks with them, and prints on two sizes', async () => {
    const html = await saved(await openReview({}, {posting: POSTING}));
    const plain = await (await browser.newContext({javaScriptEnabled: false})).newPage();
    await plain.setContent(html);
    expect(await plain.locator('#agenda tr').count()).toBeGreaterThan(3);
    expect(await plain.locator('[data-saving]').isVisible()).toBe(false);
    const page = await (await browser.newContext()).newPage();
    const faults: string[] = [];
    page.on('console', (line) => faults.push(line.text()));
    await page.setContent(html);
    await page.locator('#fit details summary').first().click();
    await page.locator('#fit textarea').first().fill('Ask about the years.');
    await page.locator('[data-author]').fill('Ida B.');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save]').click()]);
    expect(download.suggestedFilename()).toBe('comments-ida-b-.json');
    const said = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(said).toMatchObject({author: 'Ida B.', comments: [{text: 'Ask about the years.'}]});
    for (const format of ['A4', 'Letter']) expect((await page.pdf({format})).length).toBeGreaterThan(10_000);
    expect(faults).toEqual([]);
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ['en', 1440, 'light'],
    ['de', 390, 'dark'],
    ['fr', 390, 'light'],
  ] as const)('has no fault of access in %s at %i, %s', async (locale, width, colorScheme) => {
    const page = await openReview({locale, colorScheme, viewport: {width, height: 900}}, {posting: POSTING});
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await saved(page)).toContain(`<html lang="${locale}">`);
  });
});

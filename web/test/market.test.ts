import {mkdtempSync, rmSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Page, type Route} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import type {Engine} from '../../packages/metier/src/market/engine.ts';
import {isInstalled} from '../../packages/metier/src/market/engines/chdb.ts';
import {openMarket, openSample} from '../../packages/metier/src/market/store.ts';
import {testApp} from '../../packages/metier/src/serve/app-for-test.ts';
import {listen} from '../../packages/metier/src/serve/listen.ts';
import {Markets} from '../../packages/metier/src/serve/markets.ts';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';
import {contextOf, pageIn} from './visitor.ts';

const path = browserPath();
const PAGES = ['', '/pay', '/skills', '/trends', '/titles', '/employers', '/terms'] as const;
const SAMPLE = 'Invented sample.';
const problem = (code: string, status = 503) => ({
  status,
  contentType: 'application/problem+json; charset=utf-8',
  body: JSON.stringify({
    type: `/api#${code}`,
    title: code,
    status,
    detail: 'There is no role dta. Did you mean data-analyst?',
    code,
    wayOut: '',
  }),
});

/** The machine may be busy. */
const SOON = {timeout: 15_000};

let browser: Browser;

async function open(
  address: string,
  options: BrowserContextOptions = {},
  api?: (route: Route) => unknown,
): Promise<Page> {
  const context = await contextOf(browser, options);
  if (api) await context.route('**/api/**', api);
  return pageIn(context, address);
}

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
/** Waits until every question of the page has its answer. */
const answered = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('h1') &&
      !document.querySelector('[aria-busy=true]') &&
      document.querySelector('figure, .results') !== null,
  );

describe.skipIf(!path)('the market without its server, or without its engine', () => {
  let site: Site;
  beforeAll(async () => {
    browser = await chromium.launch({executablePath: path as string});
    site = await serveSite(await buildSite());
  }, 120_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('says on a server of static files what to start', async () => {
    const page = await open(`${site.address}/market/pay?role=ai-engineer`);
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe('The market needs its local server');
    expect(await page.getByText('npm start', {exact: true}).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ['engine-missing', 'The engine of the market is not installed', 'npx metier market install'],
    ['market-in-use', 'The market is in use', 'Meanwhile: the invented sample'],
    ['market-unavailable', 'The market does not answer', 'npx metier market'],
    ['fault', 'The market could not answer', 'Ask again'],
  ])('says what to do: %s', async (code, heading, way) => {
    const page = await open(`${site.address}/market`, {}, (route) =>
      route.fulfill(problem(code, code === 'fault' ? 500 : 503)),
    );
    expect(await page.getByRole('heading', {level: 1}).innerText()).toBe(heading);
    expect(await page.getByText(way, {exact: true}).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it('is kept for offline use as a document of its own', async () => {
    const page = await open(site.address, {serviceWorkers: 'allow'});
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.context().setOffline(true);
    await page.goto(`${site.address}/market/pay`);
    await page.getByRole('heading', {name: 'The market needs its local server'}).waitFor();
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain("connect-src 'self'");
    await page.goto(`${site.address}/roles`);
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toContain("connect-src 'none'");
  });

  it('asks again when told to', async () => {
    let tries = 0;
    const page = await open(`${site.address}/market`, {}, (route) => {
      tries++;
      return route.fulfill(problem('engine-missing'));
    });
    const before = tries;
    await page.getByRole('button', {name: 'Ask again'}).click();
    await expect.poll(() => tries, SOON).toBeGreaterThan(before);
  });

  it('may ask its own server alone, and no other page may ask anybody', async () => {
    const folder = await buildSite();
    const policy = async (file: string) => /connect-src '(\w+)'/.exec(await readFile(join(folder, file), 'utf8'))?.[1];
    expect(await policy('market/index.html')).toBe('self');
    for (const one of PAGES.slice(1)) expect(await policy(`market${one}/index.html`)).toBe('self');
    for (const file of ['index.html', 'read/index.html', 'me/index.html', '404.html'])
      expect(await policy(file)).toBe('none');
    const page = await open(site.address);
    await page.getByRole('link', {name: 'Market'}).click();
    await page.waitForURL('**/market');
    expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name ?? '')).toMatch(/\/market$/);
    await page.getByRole('link', {name: 'Me', exact: true}).click();
    await page.waitForURL('**/me');
    expect(await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.name ?? '')).toMatch(/\/me$/);
  });
});

describe.skipIf(!path || !isInstalled())('the market on its sample (needs the engine: metier market install)', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-pages-'));
  let server: Awaited<ReturnType<typeof listen>>;
  let markets: Markets;
  let at = '';
  const opened: Engine[] = [];
  const kept = async (engine: Promise<Engine>) => {
    opened.push(await engine);
    return engine;
  };

  beforeAll(async () => {
    browser = await chromium.launch({executablePath: path as string});
    const site = await buildSite();
    markets = new Markets(
      {own: () => kept(openMarket({home, address: null, cluster: null})), sample: () => kept(openSample(home))},
      60_000,
    );
    server = await listen(testApp(undefined, {markets, site}).fetch, {address: '127.0.0.1', port: 0, further: 0});
    at = `http://localhost:${server.port}`;
    await (await fetch(`${at}/api/market?market=sample`)).text();
  }, 180_000);
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await markets?.close();
    rmSync(home, {recursive: true, force: true});
  });

  it('shows the sample at once where there is no market, and says so in the address', async () => {
    const page = await open(`${at}/market`);
    await answered(page);
    expect(await page.getByRole('complementary', {name: SAMPLE}).innerText()).toContain(
      'These 3,840 postings are invented',
    );
    expect(new URL(page.url()).searchParams.get('market')).toBe('sample');
    await page.getByText('Get real ones').click();
    expect(await page.getByText('npx metier sync postings.jsonl', {exact: true}).isVisible()).toBe(true);
  });

  it.each(PAGES)(
    '/market%s: the mark of the sample, no fault that axe finds, at 320 px no sideways scroll',
    async (one) => {
      const page = await open(`${at}/market${one}?market=sample`);
      await answered(page);
      expect(await page.getByRole('complementary', {name: SAMPLE}).count()).toBe(1);
      const bases = await page.locator('.base').allInnerTexts();
      expect(bases.some((base) => base.includes(SAMPLE))).toBe(true);
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({width: 320, height: 800});
      expect(await wide(page)).toBeLessThanOrEqual(0);
      const dark = await open(`${at}/market${one}?market=sample`, {colorScheme: 'dark', locale: 'de'});
      await answered(dark);
      expect(await violations(dark)).toEqual([]);
      await dark.setViewportSize({width: 320, height: 800});
      expect(await wide(dark)).toBeLessThanOrEqual(0);
    },
    60_000,
  );

  it('narrows by facets that stand in the address; back, reload and the link alone show the same', async () => {
    const page = await open(`${at}/market?market=sample`);
    await answered(page);
    await page.locator('#market-facets').getByRole('link', {name: 'Germany'}).click();
    await page.waitForURL('**country=DE**');
    await answered(page);
    await page.getByRole('link', {name: 'Only without Python'}).click();
    await page.waitForURL('**not=python**');
    await answered(page);
    const count = await page.locator('p.count').innerText();
    expect(page.url()).toContain('country=DE');
    await page.reload();
    await answered(page);
    expect(await page.locator('p.count').innerText()).toBe(count);
    const other = await open(page.url());
    await answered(other);
    expect(await other.locator('p.count').innerText()).toBe(count);
    await page.goBack();
    await page.waitForURL((url) => !url.search.includes('not=python'));
    await expect.poll(() => page.locator('p.count').innerText(), SOON).not.toBe(count);
    await page.getByRole('link', {name: 'Take away: Germany'}).click();
    await expect.poll(() => page.locator('p.count').innerText(), SOON).toBe('3,840 postings');
  });

  it('finds words, opens a posting by keyboard beside the others, and goes back to it', async () => {
    const page = await open(`${at}/market?market=sample`);
    await answered(page);
    await page.keyboard.press('/');
    await page.keyboard.type('"Senior Data Engineer" kafka');
    await page.keyboard.press('Enter');
    await page.waitForURL('**words=**');
    await answered(page);
    await page.locator('h1').focus();
    await page.keyboard.press('j');
    const title = await page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(title).toContain('Data Engineer');
    await page.keyboard.press('Enter');
    await page.waitForURL('**posting=**');
    const posting = page.getByRole('article', {name: 'The posting'});
    await posting.getByRole('heading', {level: 2}).waitFor();
    expect(await posting.innerText()).toMatch(/Not said: .*\./);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), SOON).toBe('H2');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => !url.search.includes('posting='));
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent), SOON).toBe(title);
  });

  it('a posting by its link, and its text read sentence by sentence', async () => {
    const {hits} = (await (
      await fetch(`${at}/api/search?market=sample&role=ai-engineer&skill=python&limit=1`)
    ).json()) as {hits: {id: string}[]};
    const page = await open(`${at}/market?market=sample&posting=${hits[0]?.id}`, {viewport: {width: 390, height: 844}});
    const posting = page.getByRole('article', {name: 'The posting'});
    await posting.getByRole('heading', {level: 2}).waitFor();
    expect(await posting.innerText()).toMatch(/AI engineer/i);
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await posting.getByRole('button', {name: 'Read it sentence by sentence'}).click();
    await page.waitForURL('**/read');
    await page.locator('#facts').waitFor({timeout: 30_000});
    const gone = await open(`${at}/market?market=sample&posting=1`);
    await gone.getByRole('heading', {name: 'This posting is not in the market'}).waitFor();
  });

  it('says what there would be where nothing is found', async () => {
    const page = await open(`${at}/market?market=sample&role=data-analyst&skill=python&city=Nowhere`);
    await page.getByText('No posting matches all 3 choices.').waitFor();
    await page.getByRole('link', {name: /Without “Nowhere” there are \d/}).click();
    await page.waitForURL((url) => !url.search.includes('Nowhere'));
    await answered(page);
    expect(await page.locator('p.count').innerText()).toMatch(/^\d+ postings$/);
  });

  it('keeps which postings are meant from page to page, draws or lists them, and saves what is shown', async () => {
    const page = await open(`${at}/market/skills?market=sample&role=data-engineer`);
    await answered(page);
    expect(await page.locator('figure').first().innerText()).toMatch(/Named most: \w+/);
    await page.getByRole('link', {name: /^Table/}).click();
    await page.waitForURL('**view=**');
    expect(new URL(page.url()).searchParams.get('role')).toBe('data-engineer');
    expect(await page.getByRole('columnheader', {name: 'Low'}).count()).toBe(1);
    for (const format of ['CSV', 'SVG']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', {name: `Download as ${format}`}).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^metier-sample-skills-data-engineer-2026-10\.(?:csv|svg)$/);
      if (format === 'SVG') expect(await readFile((await download.path()) as string, 'utf8')).toContain(SAMPLE);
    }
    await page.getByRole('link', {name: 'Pay', exact: true}).click();
    await page.waitForURL('**/market/pay**');
    await answered(page);
    expect(await page.getByLabel('Role by content').inputValue()).toBe('data-engineer');
    await page.getByRole('combobox', {name: /^Level/}).selectOption('senior');
    await page.waitForURL('**level=senior**');
    expect(await page.locator('figure').first().innerText()).toMatch(/a year in the median/);
  });

  it('opens the statements behind an answer, and withholds what stands on too little', async () => {
    const page = await open(`${at}/market/skills?market=sample`);
    await answered(page);
    await page.getByText('How?').click();
    expect(await page.locator('pre').innerText()).toMatch(/SELECT skill\b/);
    await page.goto(`${at}/market/skills?market=sample&employer=Beispielwerk%203`);
    await page.getByText(/Not shown: \d+ employers?, fewer than the 5 we need\.|Not shown: \d+ postings?/).waitFor();
  });

  it('follows one skill over time', async () => {
    const page = await open(`${at}/market/trends?market=sample`);
    await answered(page);
    await page.getByLabel('Show the course of a skill').fill('TensorFlow');
    await page.getByRole('button', {name: 'Show'}).click();
    await page.waitForURL('**of=tensorflow**');
    await page.getByRole('heading', {name: /TensorFlow: \d+% of postings in Q4 2024/}).waitFor();
    await page.goto(`${at}/market/trends?market=sample&of=tnsorflow`);
    await page
      .getByText('There is no skill tnsorflow. Did you mean TensorFlow?')
      .or(page.getByText(/There is no skill tnsorflow/))
      .first()
      .waitFor();
  });

  it('keeps what it shows when the server goes', async () => {
    const page = await open(`${at}/market/skills?market=sample`);
    await answered(page);
    await page.context().route('**/api/**', (route) => route.abort());
    await page.getByRole('combobox', {name: /^Level/}).selectOption('senior');
    await page.getByText('The server does not answer.').first().waitFor();
    expect(await page.locator('figure').count()).toBe(1);
  });
});

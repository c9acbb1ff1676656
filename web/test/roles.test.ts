import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type Browser, type BrowserContextOptions, chromium, type Download, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {violations} from './axe.ts';
import {browserPath, buildSite, type Site, serveSite} from './site.ts';
import {contextOf, pageIn} from './visitor.ts';

const path = browserPath();
const exampleText = (name: string) => readFile(join(import.meta.dirname, `../src/examples/${name}.txt`), 'utf8');
const POSTING = await exampleText('senior-data-scientist');
const SECOND = await exampleText('ai-engineer');
const ROLE = '/roles/ai-engineer';
const THIN = '/roles/quantitative-researcher';
const PAIR = '/compare/data-analyst/data-engineer';
const THREE = '/compare/machine-learning-engineer/research-scientist/data-engineer';

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

const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> =>
  pageIn(await contextOf(browser, options), site.address + address);

/** Pastes a text on the page, outside of any field. */
const paste = (page: Page, text: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
  }, text);

/** A role and the posting that was pasted in the place of the other. */
async function openWithPosting(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(PAIR, options);
  await counted(page);
  await paste(page, POSTING);
  await page.getByRole('heading', {name: /skills that decide/}).waitFor();
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
      const near = await page.locator('#nearest li').allInnerTexts();
      expect(near.every((line) => line.includes('estimate'))).toBe(true);
    });

    it('has a table twin, sorted by its headers, and a CSV', async () => {
      const page = await open(ROLE);
      const figure = page.locator('#asks figure').first();
      await figure.getByRole('link', {name: 'Table'}).click();
      expect(await figure.locator('tbody tr').count()).toBeGreaterThan(20);
      await figure.getByRole('button', {name: 'Preferred'}).click();
      expect(await figure.locator('th', {hasText: 'Preferred'}).getAttribute('aria-sort')).toBe('descending');
      expect(new URL(page.url()).search).toBe('?view=skills');
    });

    it('keeps in the address which figures are tables, through back and reload', async () => {
      const page = await open(ROLE);
      const [tasks, skills] = [page.locator('#do figure'), page.locator('#asks figure').first()];
      await tasks.getByRole('link', {name: 'Table'}).click();
      await skills.getByRole('link', {name: 'Table'}).click();
      expect(new URL(page.url()).search).toBe('?view=skills,tasks');
      await expect.poll(() => skills.evaluate((figure) => figure.getBoundingClientRect().top)).toBeGreaterThan(-1);
      await page.reload();
      await page.locator('#do table').waitFor();
      expect(await page.locator('figure table').count()).toBe(2);
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('figure table').length === 1);
      expect(new URL(page.url()).search).toBe('?view=tasks');
      await page.locator('#do').getByRole('link', {name: 'Chart'}).click();
      expect(new URL(page.url()).search).toBe('');
    });

    it('opens the postings behind each figure with one click', async () => {
      const page = await open(ROLE);
      const bases = page.locator('details.base');
      expect(await bases.count()).toBeGreaterThanOrEqual(8);
      for (const base of await bases.all()) {
        await base.locator('summary').click();
        const behind = await base.innerText();
        expect(behind).toMatch(/Postings\s+\d+\s+Employers\s+\d+/);
        expect(behind).toMatch(/Languages\s+English \d+/);
        expect(behind).toMatch(/Countries\s+\S/);
        expect(behind).toContain('How it is counted.');
      }
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
      expect(await page.locator('figure table').count()).toBe(6);
      await page.getByText('Chart', {exact: true}).first().click();
      expect(await page.locator('figure svg').first().isVisible()).toBe(true);
    });

    it('and so can a comparison', async () => {
      const page = await open(PAIR, {javaScriptEnabled: false});
      expect(await page.locator('h3').first().innerText()).toMatch(/^They share \d+% \(\d+–\d+\)/);
      expect(await page.locator('figure table').nth(1).locator('tr').count()).toBeGreaterThan(20);
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

    it('leads from a figure of others to where its source is told', async () => {
      const page = await open(PAIR);
      await page
        .locator('.part')
        .getByRole('link', {name: /Employment Projections/})
        .first()
        .click();
      await page.getByRole('heading', {level: 1, name: 'Data analyst'}).waitFor();
      await page.waitForFunction(
        () => Math.abs(document.getElementById('outlook')?.getBoundingClientRect().top ?? 999) < 60,
      );
    });

    it('says so when one has too few postings', async () => {
      const page = await open('/compare/data-analyst/statistician');
      await page.getByText(/Statistician: Not shown: \d+ postings/).waitFor();
    });

    it('is chosen in a form', async () => {
      const page = await open('/compare/ai-engineer');
      await page.getByRole('combobox', {name: 'Second', exact: true}).selectOption('ai-engineer');
      await page.getByRole('button', {name: 'Compare', exact: true}).click();
      expect(await page.getByRole('alert').innerText()).toBe('Choose different roles or postings.');
      await page.getByRole('combobox', {name: 'Second', exact: true}).selectOption('software-engineer');
      await page.getByRole('button', {name: 'Compare', exact: true}).click();
      await counted(page);
      expect(new URL(page.url()).pathname).toBe('/compare/ai-engineer/software-engineer');
    });
  });

  describe('a posting in a comparison', () => {
    it('takes the place of a side, and of another when that is chosen', async () => {
      const page = await openWithPosting();
      expect(new URL(page.url()).pathname).toBe('/compare/data-analyst/posting-1');
      expect(await page.title()).toBe('Data analyst and a posting · Metier');
      expect(await page.getByRole('heading', {name: /skills that decide/}).innerText()).toMatch(
        /^\d+ of the \d+ skills that decide are usual for this role: data analyst\.$/,
      );
      expect(await page.locator('.label .doc').allInnerTexts()).toContain('“Power BI”');
      await page.getByText('It requires 5 years; the median of the role is').waitFor();
      expect(await page.locator('.part .doc').first().isVisible()).toBe(true);
      await page.getByRole('link', {name: 'In the place of data analyst'}).click();
      await page.getByRole('heading', {name: /usual for this role: data engineer/}).waitFor();
      expect(new URL(page.url()).pathname).toBe('/compare/posting-1/data-engineer');
      await page.goBack();
      await page.getByRole('heading', {name: /usual for this role: data analyst/}).waitFor();
      expect(await page.locator('body').innerText()).not.toMatch(/undefined|NaN|null|\[object/);
    });

    it('is compared with a second posting, in the words of each', async () => {
      const page = await openWithPosting();
      await paste(page, SECOND);
      await page.getByRole('heading', {name: /^Both name 1 of \d+ skills\.$/}).waitFor();
      expect(await page.locator('tbody tr').allInnerTexts()).toEqual([expect.stringContaining('“Python”')]);
      const only = await page.locator('.only section').allInnerTexts();
      expect(only[0]).toContain('“LangGraph”');
      expect(only[1]).toContain('“Tableau”');
      await page.getByText('Years required: Posting A 3, Posting B 5.').waitFor();
    });

    it('stands third beside two roles', async () => {
      const page = await openWithPosting();
      await page.getByRole('link', {name: 'As a third'}).click();
      await page.getByRole('heading', {name: 'Skill by skill'}).waitFor();
      const sentences = await page.locator('.found li').allInnerTexts();
      expect(sentences.slice(0, 3)).toEqual([
        expect.stringMatching(/^Data analyst and data engineer share \d+% \(\d+–\d+\)/),
        expect.stringMatching(/skills that decide in “Senior Data Scientist” are usual for this role: data analyst/),
        expect.stringMatching(/skills that decide in “Senior Data Scientist” are usual for this role: data engineer/),
      ]);
      expect(await page.locator('.part').count()).toBe(15);
    });

    it('comes from its reading, and leads back to it', async () => {
      const page = await open('/read?example=senior-data-scientist');
      await page.getByRole('button', {name: 'Compare with …'}).click();
      await page.getByRole('heading', {level: 1, name: 'Compare roles and postings'}).waitFor();
      expect(await page.getByRole('combobox', {name: 'First', exact: true}).locator('option:checked').innerText()).toBe(
        '“Senior Data Scientist”',
      );
      await page.getByRole('button', {name: 'Compare', exact: true}).click();
      await page.getByRole('heading', {name: /usual for this role: data analyst/}).waitFor();
      await page.getByRole('button', {name: 'The whole reading'}).click();
      await page.getByRole('heading', {name: 'What it asks for'}).waitFor();
    });

    it('is pasted in the form, stays in the browser, and is gone after a reload, which is said', async () => {
      const page = await open('/compare/data-analyst');
      const before = site.requests.length;
      await page.getByLabel('A posting to compare').fill(POSTING);
      await page.getByRole('button', {name: 'Compare it'}).click();
      await page.getByRole('heading', {name: /skills that decide/}).waitFor();
      expect(site.requests.slice(before).filter((address) => !/^\/(?:assets\/|icon\.svg$)/.test(address))).toEqual([]);
      await page.reload();
      expect(await page.getByRole('alert').innerText()).toContain('The posting is no longer in the browser');
      expect(await page.getByRole('combobox', {name: 'Second', exact: true}).inputValue()).toBe('data-analyst');
      await page.getByLabel('A posting to compare').fill(SECOND);
      await page.getByRole('button', {name: 'Compare it'}).click();
      await page.getByRole('heading', {name: /usual for this role: data analyst/}).waitFor();
    });

    it('is no resume', async () => {
      const page = await open(PAIR);
      await counted(page);
      await paste(page, RESUME);
      await page.getByText('This is not a posting. Here roles and postings are compared.').waitFor();
      expect(new URL(page.url()).pathname).toBe(PAIR);
    });
  });

  describe('three roles', () => {
    it('are compared in pairs and skill by skill', async () => {
      const page = await open(PAIR);
      await page.getByRole('button', {name: 'Add a third'}).click();
      await page.getByRole('combobox', {name: 'Third, if you like'}).selectOption('research-scientist');
      await page.getByRole('button', {name: 'Compare', exact: true}).click();
      await page.getByRole('heading', {name: 'Skill by skill'}).waitFor();
      expect(new URL(page.url()).pathname).toBe(`${PAIR}/research-scientist`);
      expect(await page.locator('.found').getByRole('link', {name: 'These two alone'}).count()).toBe(3);
      expect(await page.locator('.rows li').first().innerText()).toMatch(/%[\s\S]+%[\s\S]+%/);
      expect(await page.locator('.part').count()).toBe(27);
      await page.getByRole('link', {name: 'Without data engineer'}).click();
      await counted(page);
      expect(new URL(page.url()).pathname).toBe('/compare/data-analyst/research-scientist');
    });

    it('say so where one has too few postings', async () => {
      const page = await open('/compare/data-analyst/data-engineer/statistician');
      await page.getByText(/Statistician: Not shown: \d+ postings/).waitFor();
      expect(
        await page
          .locator('.found')
          .getByText(/share \d+%/)
          .count(),
      ).toBe(1);
    });
  });

  describe('downloads', () => {
    const save = async (page: Page, figure: ReturnType<Page['locator']>, format: string, files = 1) => {
      const downloads: Download[] = [];
      page.on('download', (download) => downloads.push(download));
      await figure.getByRole('button', {name: new RegExp(`as ${format}`)}).click();
      await expect.poll(() => downloads.length).toBe(files);
      page.removeAllListeners('download');
      return Promise.all(
        downloads.map(async (one) => ({name: one.suggestedFilename(), bytes: await readFile(await one.path())})),
      );
    };

    it('give the values unrounded with dots, and the coverage in a second file', async () => {
      const page = await open(ROLE);
      const [values, coverage] = await save(page, page.locator('#asks figure').first(), 'CSV', 2);
      expect(values.name).toMatch(/^metier-skills-ai-engineer-20\d\d-\d\d\.csv$/);
      expect(coverage.name).toBe(values.name.replace('.csv', '-coverage.csv'));
      const [head, first] = values.bytes.toString().split('\r\n');
      expect(head).toMatch(/^\ufeffItem,Kind,Asked for,Low,High/);
      expect(first).toMatch(/,0\.\d{8,},/);
      const lines = coverage.bytes.toString();
      expect(lines).toMatch(/Employers,\d+/);
      expect(lines).toMatch(/First,20\d\d-\d\d-\d\d/);
      expect(lines).toMatch(/Countries: US,\d+/);
      expect(lines).toContain('CC BY 4.0');
    });

    it.each([
      [ROLE, '#asks figure', 'skills-ai-engineer'],
      [ROLE, '#pay figure', 'pay-ai-engineer-us'],
      [PAIR, '.found figure', 'overlap-data-analyst-data-engineer'],
      [THREE, '.found figure', 'across-machine-learning-engineer-research-scientist-data-engineer'],
    ])('give a picture of %s in light colours, with all that belongs to it', async (address, where, name) => {
      const page = await open(address, {colorScheme: 'dark'});
      const figure = page.locator(where).first();
      const finding = await figure.locator('.finding').innerText();
      const [svg] = await save(page, figure, 'SVG');
      expect(svg.name).toMatch(new RegExp(`^metier-${name}-20\\d\\d-\\d\\d\\.svg$`));
      const text = svg.bytes.toString();
      // By name, so that a fault does not print the whole picture.
      const holds = {
        width: text.includes('width="960"'),
        finding: text.includes(`<title>${finding.replace(/</g, '&#60;')}</title>`),
        base: /\d+ postings/.test(text),
        source: />Source: [^<]+CC BY 4\.0/.test(text),
        light: text.includes('fill="#fbfaf7"'),
        hex: !/oklch|var\(|NaN|undefined/.test(text),
      };
      expect(holds).toEqual({width: true, finding: true, base: true, source: true, light: true, hex: true});
      const [png] = await save(page, figure, 'PNG');
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(png.bytes.readUInt32BE(16)).toBe(1920);
      expect(png.bytes.readUInt32BE(20)).toBe(2 * Number(/height="(\d+)"/.exec(text)?.[1]));
    });
  });

  describe('accessibility', () => {
    it.each(['/roles', '/compare', ROLE, THIN, PAIR, THREE])(
      'has no fault on %s at 390 and 1440, light and dark',
      async (address) => {
        // Colours that still move between the themes would be measured on their way.
        const page = await open(address, {bypassCSP: true, reducedMotion: 'reduce'});
        if (address === PAIR) await counted(page);
        for (const width of [390, 1440])
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.setViewportSize({width, height: 844});
            await page.emulateMedia({colorScheme});
            expect(await violations(page), `${width}, ${colorScheme}`).toEqual([]);
          }
      },
    );

    it('has no fault with postings, and with what opens', async () => {
      const page = await openWithPosting({bypassCSP: true, reducedMotion: 'reduce'});
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      });
      expect(await violations(page), 'a posting and a role').toEqual([]);
      await page.getByRole('link', {name: 'As a third'}).click();
      await page.getByRole('heading', {name: 'Skill by skill'}).waitFor();
      for (const [width, colorScheme] of [
        [390, 'light'],
        [1440, 'dark'],
      ] as const) {
        await page.setViewportSize({width, height: 844});
        await page.emulateMedia({colorScheme});
        expect(await violations(page), `three at ${width}`).toEqual([]);
      }
      await page.getByRole('link', {name: 'Without data engineer'}).click();
      await page.getByRole('heading', {name: /skills that decide/}).waitFor();
      await paste(page, SECOND);
      await page.getByRole('heading', {name: /^Both name/}).waitFor();
      expect(await violations(page), 'two postings').toEqual([]);
    });

    it('has no fault with tables', async () => {
      const page = await open(`${ROLE}?view=table`, {bypassCSP: true});
      expect(await violations(page)).toEqual([]);
    });

    it('needs no sideways scroll at 320', async () => {
      const page = await open('/compare', {viewport: {width: 320, height: 640}, locale: 'de-DE'});
      for (const address of ['/compare', '/roles', ROLE, `${ROLE}?view=table`, THIN, PAIR, THREE]) {
        await page.goto(site.address + address);
        await page.waitForSelector(address === PAIR || address === THREE ? '.rows' : 'h1');
        const {scrollWidth, clientWidth} = await page.evaluate(() => {
          const {scrollWidth, clientWidth} = document.documentElement;
          return {scrollWidth, clientWidth};
        });
        expect(scrollWidth, address).toBeLessThanOrEqual(clientWidth);
      }
    });
  });
});

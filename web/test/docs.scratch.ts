import {chromium} from 'playwright-core';
import {serveSite} from './site.ts';
const site = await serveSite();
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
const D = '/work/shared/documents/'; const R = '/work/shared/resumes/offlinecv/';
const sets: [string, string[]][] = [['mle', [D + 'mle-vs-ai-scientist.txt']], ['spun', [D + 'top-ml-jobs.spun.txt']], ['wp', [D + 'top-ml-jobs.wordpress.json']], ['pdf', [R + 'latex/awesome-cv-cv.pdf']], ['pdf2', [R + 'google-docs/google-docs-skia-proxy-two-column.pdf', D + 'mle-vs-ai-scientist.txt']], ['ten', ['/tmp/webwork/ten.jsonl']], ['all', ['/tmp/webwork/all.jsonl']]];
for (const [name, files] of sets) for (const width of [390, 1440]) {
  const page = await (await browser.newContext({viewport: {width, height: 900}, isMobile: width < 600, hasTouch: width < 600, locale: 'en'})).newPage();
  page.on('pageerror', (e) => console.log(name, 'ERROR', e.message));
  page.on('console', (m) => ['error'].includes(m.type()) && console.log(name, m.text()));
  await page.goto(site.address);
  await page.waitForSelector('#proof ~ div', {timeout: 20000});
  const start = Date.now();
  await page.setInputFiles('input[type=file]', files);
  await page.waitForSelector('[data-text], ol button, [role=alert]', {timeout: 30000}).catch(() => console.log(name, 'nothing'));
  console.log(name, width, Date.now() - start, 'ms', (await page.locator('h1').innerText()).slice(0, 120), await page.locator('[role=alert]').allInnerTexts(), 'overflow', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await page.waitForTimeout(200);
  await page.screenshot({path: `/tmp/shots/doc-${name}-${width}.png`, fullPage: name !== 'all'});
  if (name === 'ten') for (let n = 0; n < 10; n++) {
    await page.locator('ol button').nth(n).click();
    await page.waitForSelector('[data-text]');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (width === 1440) console.log('  ', n, (await page.locator('h1').innerText()).slice(0, 110), over);
    if (n < 4) await page.screenshot({path: `/tmp/shots/doc-ten${n}-${width}.png`, fullPage: true});
    await page.goBack(); await page.waitForSelector('ol button');
  }
  await page.context().close();
}
await browser.close(); await site.close();

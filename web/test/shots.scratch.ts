import {chromium} from 'playwright-core';
import {serveSite} from './site.ts';

const site = await serveSite();
const browser = await chromium.launch({executablePath: '/usr/bin/chromium', args: ['--no-sandbox']});
const want = process.argv.slice(2);
const jobs: [string, string, number, 'light' | 'dark', string?, string?][] = [
  ['home-1440', '/', 1440, 'light'],
  ['home-390', '/', 390, 'light'],
  ['home-1440-dark', '/', 1440, 'dark'],
  ['home-390-dark', '/', 390, 'dark'],
  ['home-390-de', '/', 390, 'light', 'de-DE'],
  ['home-320-de', '/', 320, 'light', 'de-DE'],
  ['read-1440', '/read?example=senior-data-scientist', 1440, 'light'],
  ['read-390', '/read?example=senior-data-scientist', 390, 'light'],
  ['read-1440-dark', '/read?example=senior-data-scientist', 1440, 'dark'],
  ['read-390-dark', '/read?example=senior-data-scientist', 390, 'dark'],
  ['read-768', '/read?example=senior-data-scientist', 768, 'light'],
  ['read-320', '/read?example=ai-engineer', 320, 'light'],
  ['read-1024', '/read?example=senior-data-scientist', 1024, 'light'],
  ['read-2560', '/read?example=senior-data-scientist', 2560, 'light'],
  ['de-1440', '/read?example=ki-entwickler', 1440, 'light', 'de-DE'],
  ['fr-390', '/read?example=ingenieur-donnees', 390, 'light', 'fr-FR'],
  ['ml-1440', '/read?example=machine-learning-engineer', 1440, 'light'],
  ['ai-1440', '/read?example=ai-engineer', 1440, 'dark'],
  ['contrast-1440', '/read?example=senior-data-scientist', 1440, 'light', 'en', 'contrast'],
  ['table-1440', '/read?example=senior-data-scientist', 1440, 'light', 'en', 'table'],
  ['print', '/read?example=senior-data-scientist', 1000, 'light', 'en', 'print'],
  ['sheet-390', '/read?example=senior-data-scientist', 390, 'light', 'en', 'sheet'],
  ['keys-1440', '/read?example=senior-data-scientist', 1440, 'light', 'en', 'keys'],
  ['settings-390', '/', 390, 'light', 'en', 'settings'],
  ['chosen-1440', '/read?example=senior-data-scientist', 1440, 'light', 'en', 'chosen'],
];
for (const [name, path, width, scheme, locale, act] of jobs) {
  if (want.length && !want.some((w) => name.startsWith(w))) continue;
  const context = await browser.newContext({
    viewport: {width, height: width < 600 ? 844 : width > 2000 ? 1440 : 900},
    colorScheme: scheme,
    locale: locale ?? 'en',
    hasTouch: width < 600,
    isMobile: width < 600,
    contrast: act === 'contrast' ? 'more' : 'no-preference',
  });
  const page = await context.newPage();
  page.on('console', (m) => (m.type() === 'error' || m.type() === 'warning') && console.log(name, m.text()));
  page.on('pageerror', (e) => console.log(name, 'ERROR', e.message, e.stack));
  await page.goto(site.address + path);
  await page
    .waitForSelector(path === '/' ? '#proof ~ div' : '[data-text]', {timeout: 8000})
    .catch((e) => console.log(name, String(e).slice(0, 200)));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  if (act === 'table') await page.keyboard.press('l');
  if (act === 'print') {
    await page.emulateMedia({media: 'print'});
    await page.pdf({path: `/tmp/shots/${name}.pdf`});
  }
  if (act === 'sheet') await page.locator('mark.k-skill').nth(3).tap();
  if (act === 'keys') await page.keyboard.press('?');
  if (act === 'settings') await page.getByRole('button', {name: 'Settings'}).click();
  if (act === 'chosen') {
    for (const k of ['j', 'j', 'j']) await page.keyboard.press(k);
    await page.keyboard.press('Enter');
  }
  await page.waitForTimeout(250);
  await page.screenshot({
    path: `/tmp/shots/${name}.png`,
    fullPage: !act || act === 'table' || act === 'print' || act === 'contrast',
  });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(name, 'overflows by', over);
  await context.close();
}
await browser.close();
await site.close();

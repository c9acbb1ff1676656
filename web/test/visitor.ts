import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';

/** Somebody who was never here: English, at 1440 pixels, without the worker for offline use. */
export const contextOf = (browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> =>
  browser.newContext({viewport: {width: 1440, height: 900}, locale: 'en', serviceWorkers: 'block', ...options});

/** A page of a context, when its heading is there; faults of the page fail the test. */
export async function pageIn(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (fault) => {
    throw fault;
  });
  await page.goto(address);
  await page.waitForSelector('h1');
  return page;
}

/** Drops a file on a page. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
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

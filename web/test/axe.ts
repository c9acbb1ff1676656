import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The faults that axe finds on the page as it stands. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({path: AXE}).catch(async () => page.evaluate(await readFile(AXE, 'utf8')));
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}};
    const {violations: found} = await axe.run();
    return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 160)).join(' | ')}`);
  });
}

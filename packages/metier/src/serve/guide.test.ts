import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {SERVE_HELP} from '../cli/serve-command.ts';
import {get, post, testApp} from './app-for-test.ts';
import {PROBLEMS} from './problem.ts';

const path = (file: string) => fileURLToPath(new URL(`../../../../${file}`, import.meta.url));
const GUIDE = path('docs/guide/http.md');
const EXAMPLE = /^```\n\$ (curl .+) \| jq (\S+)\n([\s\S]*?)\n```$/gm;
const app = testApp();

/** What curl would get: a form, a body with its type, or nothing to send. */
async function curl(command: string): Promise<unknown> {
  const [, address = ''] = /'http:\/\/localhost:4173([^']*)'/.exec(command) ?? [];
  const file = (name: string) => new Blob([readFileSync(path(name))]);
  const form = new FormData();
  for (const [, name, from] of command.matchAll(/-F (\w+)=@(\S+)/g))
    form.append(name as string, file(from as string), name);
  const [, body] = /--data-binary @(\S+)/.exec(command) ?? [];
  const [, type = ''] = /-H 'content-type: ([^']+)'/.exec(command) ?? [];
  if (body) return (await post(app, address, file(body), {'content-type': type})).json();
  return (await ([...form].length ? post(app, address, form) : get(app, address))).json();
}

/** ".steps[0].label" of a value. */
const jq = (value: unknown, filter: string): unknown =>
  [...filter.matchAll(/(\w+)/g)].reduce((at, [, key]) => (at as Record<string, unknown>)[key as string], value);

it('docs/guide/http.md shows what is answered; to write it anew: GUIDE=write npx vitest run packages/metier/src/serve/guide', async () => {
  const guide = readFileSync(GUIDE, 'utf8');
  let text = guide;
  for (const [whole, command, filter, shown] of guide.matchAll(EXAMPLE)) {
    const answered = JSON.stringify(jq(await curl(command as string), filter as string), null, 2);
    expect(answered, command).toBeTruthy();
    text = text.replace(whole, () => whole.replace(`\n${shown}\n`, () => `\n${answered}\n`));
  }
  if (process.env.GUIDE === 'write') writeFileSync(GUIDE, text);
  else expect(guide).toBe(text);
});

it('names every option of metier serve', () => {
  const guide = readFileSync(GUIDE, 'utf8');
  for (const [option] of SERVE_HELP.matchAll(/--(?!help|site)[a-z-]+/g)) expect(guide).toContain(option);
});

it('each code of a problem has a status, a title and a way out', () => {
  for (const {status, title, wayOut} of Object.values(PROBLEMS)) {
    expect(status).toBeGreaterThanOrEqual(400);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(wayOut).not.toBe('');
  }
});

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, onTestFinished} from 'vitest';
import {askCommand} from '../cli/ask-command.ts';
import {marketCommand} from '../cli/market-command.ts';
import {outside} from '../cli/outside-for-test.ts';
import {searchCommand} from '../cli/search-command.ts';
import {isInstalled} from '../market/engines/chdb.ts';
import {inventedFacts} from '../market/invented-facts.ts';
import {questions} from '../market/questions/questions.ts';
import {openMarket} from '../market/store.ts';
import {randomFrom} from '../mutation.ts';
import {get, testApp} from './app-for-test.ts';
import {openApi} from './openapi.ts';
import {validatorOf} from './valid-for-test.ts';

const TODAY = '2026-11-20';

describe.skipIf(!isInstalled())(
  'answers over HTTP are those of the command line (needs the engine: metier market install)',
  () => {
    const home = mkdtempSync(join(tmpdir(), 'metier-serve-'));
    const here = {...outside, env: {METIER_HOME: home}};
    const facts = inventedFacts(400, randomFrom(7));

    beforeAll(async () => {
      const engine = await openMarket({home, address: null, cluster: null});
      await engine.insert('metier.fact', facts.map((row) => `${JSON.stringify(row)}\n`).join(''));
      await engine.insert(
        'metier.body',
        facts
          .map(
            ({id, digest}) => `${JSON.stringify({id, digest, body: `Text <b>${id}</b>`, layout: '{}', version: 1})}\n`,
          )
          .join(''),
      );
      await engine.close();
    }, 60_000);
    afterAll(() => rmSync(home, {recursive: true, force: true}));

    /** What a command prints and what a route answers; one at a time has the market open. */
    async function both(command: () => Promise<string>, path: string): Promise<[unknown, unknown]> {
      const printed = JSON.parse(await command());
      const engine = await openMarket({home, address: null, cluster: null});
      const answered = await (await get(testApp(engine), path)).json();
      await engine.close();
      return [answered, printed];
    }

    it.each<[string, () => Promise<string>, string]>([
      ['market', () => marketCommand(['--json'], here), '/api/market'],
      [
        'ask skills',
        () =>
          askCommand(
            ['skills', '--role', 'data-engineer', '--country', 'DE', '--country', 'US', '--limit', '5', '--json'],
            here,
            TODAY,
          ),
        '/api/ask/skills?role=data-engineer&country=DE&country=us&limit=5',
      ],
      ['ask pay', () => askCommand(['pay', '--json'], here, TODAY), '/api/ask/pay'],
      [
        'ask trend',
        () => askCommand(['trend', '--skill', 'PyTorch', '--json'], here, TODAY),
        '/api/ask/trend?skill=PyTorch',
      ],
      [
        'search',
        () => searchCommand(['text', '--level', 'senior', '--sort', 'pay', '--limit', '3', '--json'], here, TODAY),
        '/api/search?words=text&level=senior&sort=pay&limit=3',
      ],
    ])('%s', async (_, command, path) => {
      const [answered, printed] = await both(command, path);
      expect(answered).toEqual(printed);
    });

    it('and are such as the description says, each question of all', async () => {
      const engine = await openMarket({home, address: null, cluster: null});
      onTestFinished(() => engine.close());
      const app = testApp(engine);
      const valid = validatorOf(await openApi('0.0.0'));
      const asked: [string, string][] = [
        ...questions.map(({name}): [string, string] => [
          `/api/ask/${name}?skill=python&have=python&have=sql`,
          'Answer',
        ]),
        ...questions.flatMap(({name, by = []}) =>
          by.map((one): [string, string] => [`/api/ask/${name}?by=${one}&skill=python`, 'Answer']),
        ),
        ['/api/ask/pay?power=yes', 'Answer'],
        ['/api/ask/skills?market=sample', 'Answer'],
        ['/api/search?words=text&limit=100', 'SearchAnswer'],
        ['/api/search?have=python&sort=fit', 'SearchAnswer'],
        [`/api/postings/${facts[0]?.id}`, 'MarketPosting'],
        ['/api/market', 'Status'],
        ['/api/questions', 'QuestionList'],
      ];
      for (const [path, schema] of asked) {
        const response = await get(app, path);
        const answer = await response.json();
        expect([path, response.status]).toEqual([path, 200]);
        expect(valid({$ref: `#/components/schemas/${schema}`}, answer), path).toBe('');
      }
    }, 60_000);

    it('gives a posting with its text as data, never as a page', async () => {
      const engine = await openMarket({home, address: null, cluster: null});
      const first = facts.find(({closed_at}) => closed_at.startsWith('1970'));
      const response = await get(testApp(engine), `/api/postings/${first?.id}`);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response.json()).toMatchObject({
        schema: 'metier/market-posting/1',
        posting: {id: first?.id, title: first?.title, closed_at: null},
        text: `Text <b>${first?.id}</b>`,
      });
      await engine.close();
    });
  },
);

import {describe, expect, it} from 'vitest';
import {identityOf} from '../cli/sync-reader.ts';
import {closingOf, type Known} from '../market/closing.ts';
import {redacted} from '../market/redact.ts';
import {type Document, DocumentError, documentsOf} from '../text/index.ts';
import {boardNamed, gathered, Network, type Told} from './asked-for-test.ts';
import {BOARDS, type TestBoard} from './boards-for-test.ts';
import {SOURCES, sourceOf} from './index.ts';
import type {Body, Source} from './source.ts';

const TEXT = '<p>You build forecasts of apple harvests in Python and explain them to growers.</p>';
const DAY = 86_400_000;

const documentsIn = (bodies: readonly Body[]): Document[] =>
  bodies.flatMap(({text, name}) =>
    documentsOf({bytes: text, name}).flatMap((entry) => (entry instanceof DocumentError ? [] : [entry])),
  );
const field = ({blocks, text}: Document, name: string): string | null => {
  const block = blocks.find((one) => one.name === name);
  return block ? text.slice(block.from, block.to) : null;
};

it('there is a board of each source', () =>
  expect(BOARDS.map(({id}) => id).sort()).toEqual(SOURCES.map(({id}) => id).sort()));

describe.each(BOARDS)('$id', (board: TestBoard) => {
  const source = sourceOf(board.id) as Source;
  const isList = (url: string): boolean =>
    board.list
      ? board.list.test(url)
      : !/robots\.txt$|tdmrep\.json$/.test(url) &&
        !board.detail?.test(url) &&
        !/hitsPerPage|language=de|page=2/.test(url);

  /** Asks the board, whose server says of each posting `html`; its list may be answered otherwise. */
  const run = ({html = TEXT, list}: {html?: string; list?: (answer: string) => Told} = {}) => {
    const answers = board.answers(html);
    const told = (url: string): Told | undefined =>
      typeof answers === 'function'
        ? answers(url)
        : (answers[url] ??
          Object.entries(answers).find(([known]) => board.detail?.test(known) && board.detail.test(url))?.[1]);
    const network = new Network((url) => {
      const answer = told(url);
      if (list && isList(url)) return list(String(answer ?? ''));
      return typeof answer === 'string' ? answer.replace('@id', url.split('/').at(-1) as string) : answer;
    });
    return gathered(source, boardNamed(board.board, board.keys), network.ask());
  };
  const documentsWith = async (asked: Parameters<typeof run>[0] = {}) => documentsIn((await run(asked)).bodies);
  /** What tells postings apart, as a sync does it. */
  const keysOf = (bodies: readonly Body[], of = board.board): Set<string> =>
    new Set(
      bodies.flatMap((body) => {
        const documents = documentsIn([body]);
        const input = {name: body.name, many: documents.length > 1, board: source.ids === 'board' ? of : undefined};
        return documents.map((one) => identityOf(one, source.id, input).key);
      }),
    );

  it('1: lists its postings with their titles and texts', async () => {
    const {bodies, end} = await run();
    const documents = documentsIn(bodies);
    expect(end).toMatchObject(
      board.never ? {outcome: 'incomplete', because: board.never} : {outcome: 'complete', because: null, until: null},
    );
    expect(documents.map((one) => field(one, 'title'))).toEqual(board.titles);
    for (const {text} of documents) expect(text.length).toBeGreaterThan(40);
    expect(bodies.reduce((sum, {count}) => sum + count, 0)).toBe(board.titles.length);
  });

  it.each([
    ['half a body', (answer: string) => answer.slice(0, answer.length * 0.6)],
    ['a login page', () => '<html><body>Sign in</body></html>'],
    ['nothing', () => ({text: ''})],
    ['another shape', () => '{"error":"unknown"}'],
    ['a server at fault', () => ({status: 503})],
    ['being shut out', () => ({status: 403})],
  ] as readonly (readonly [string, (answer: string) => Told])[])(
    '2: %s is never taken for a list, and closes nothing',
    async (_what, list) => {
      const {end} = await run({list});
      expect(['failed', ...(board.id === 'job-pages' ? ['incomplete'] : [])]).toContain(end.outcome);
    },
  );

  it('2: what is not there is told apart from what fails', async () => {
    const {end} = await run({list: () => ({status: 404})});
    const known = {'job-pages': 'incomplete', 'hacker-news': 'gone', bundesagentur: 'failed'}[board.id];
    expect(end.outcome).toBe(known ?? 'gone');
  });

  it.runIf(board.total)('3: a total that is not met is not complete', async () => {
    const [was, wrong] = board.total as [string, string];
    const {end} = await run({list: (answer) => answer.replace(was, wrong)});
    expect(end).toMatchObject({outcome: 'incomplete', because: expect.stringContaining('9')});
  });

  it('4: an unchanged list is unchanged', async () => {
    const {end, bodies} = await run({list: () => ({status: 304})});
    expect({outcome: end.outcome, bodies}).toEqual({outcome: 'unchanged', bodies: []});
  });

  it.runIf(board.grown)('5: a posting that is listed twice is one', async () => {
    const list = (ids: readonly number[]) => run({list: (answer) => board.grown?.(answer, ids) ?? answer});
    const [once, twice] = await Promise.all([list([7, 8]), list([7, 7, 8])]);
    expect(keysOf(twice.bodies)).toEqual(keysOf(once.bodies));
    expect(keysOf(once.bodies).size).toBeGreaterThanOrEqual(2);
  });

  it.runIf(board.grown && !/personio|feed/.test(board.id))('6: what it never told before changes nothing', async () => {
    const more = {sparkle: {deep: [1, 2]}, zest: 'zing', remark: null};
    const added = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(added)
        : typeof value === 'object' && value
          ? {...Object.fromEntries(Object.entries(value).map(([key, one]) => [key, added(one)])), ...more}
          : value;
    const list = (answer: string) => JSON.stringify(added(JSON.parse(answer)));
    const [plain, wider] = await Promise.all([documentsWith(), documentsWith({list})]);
    expect(wider.map(({text}) => text)).toEqual(plain.map(({text}) => text));
  });

  it('6: what is not told is not said', async () => {
    const silent = (await documentsWith()).flatMap(({blocks}) => blocks.map(({name}) => name));
    for (const name of ['salary', 'education', 'experience'] as const) expect(silent).not.toContain(name);
  });

  it('7: signs that are coded come out as they are meant, once', async () => {
    const html = '<p>You do R&amp;D with Vec&lt;Apple&gt; and say &amp;lt;Pear&amp;gt; to our growers each week.</p>';
    const [first] = await documentsWith({html});
    // What was coded twice is read as meant, and never taken for a tag.
    expect(first?.text).toMatch(/R&D with Vec<Apple> and say (?:<|&lt;)Pear(?:>|&gt;) to our growers/);
  });

  it.runIf(board.grown)('8: takes time that grows with the list alone', async () => {
    const time = async (count: number) => {
      const rows = Array.from({length: count}, (_, i) => i);
      const made = new Map<string, string>();
      const list = (answer: string): string => {
        const grown = made.get(answer) ?? board.grown?.(answer, rows) ?? '';
        made.set(answer, grown);
        return grown;
      };
      const before = process.cpuUsage();
      await run({list});
      return process.cpuUsage(before).user / 1000;
    };
    await time(1_000);
    const short = Math.min(await time(1_000), await time(1_000));
    // Milliseconds of this process alone: ten times the rows take ten times as long, and a hundred times where each is looked at for each.
    let long = await time(10_000);
    for (let again = 0; again < 3 && long > short * 14; again++) long = Math.min(long, await time(10_000));
    expect(long).toBeLessThan(Math.max(400, short * 30));
  });

  it('12: what leads to a person is not kept', async () => {
    const html = `${TEXT}<p>Contact: Kim Larsen, kim@lumen.example, +49 151 23456789</p>`;
    const {bodies} = await run();
    expect(bodies.map(({text}) => text).join()).not.toMatch(/Kim|kim@|job\.7@|"author"/);
    for (const document of await documentsWith({html}))
      if (document.text.includes('Contact'))
        expect(redacted(document).text).not.toMatch(/Kim|Larsen|lumen\.example|151/);
  });

  it('13: broken signs are mended, and those of other scripts stay', async () => {
    const genuine = 'Καλημέρα Данные ข้อมูล データ São Łódź';
    const [first] = await documentsWith({
      html: `<p>Wir zÃ¤hlen Ã„pfel fÃ¼r MÃ¼nchen â€“ ${genuine}, und das jede Woche neu.</p>`,
    });
    expect(first?.text).toContain(`Wir zählen Äpfel für München – ${genuine}`);
  });

  it('14: a board under another name has the same postings where its ids are one of a kind', async () => {
    const {bodies} = await run();
    const [one, other] = [keysOf(bodies), keysOf(bodies, 'another-name')];
    if (source.ids === 'source') expect(other).toEqual(one);
    else for (const key of other) expect(one.has(key)).toBe(false);
  });

  it('15: a run that names next to none of what is known closes none of it at once', async () => {
    const {bodies, end} = await run();
    const now = Date.UTC(2026, 10, 20);
    const known = Array.from(
      {length: 12},
      (_, i): Known => ({
        key: `k${i}`,
        open: true,
        firstSeen: now - 60 * DAY,
        lastSeen: now - DAY,
        missed: 1,
        missedSince: now - DAY,
      }),
    );
    const keys = new Set([...keysOf(bodies), 'k0']);
    const changes = closingOf(known, {outcome: end.outcome, keys, lists: source.lists, now});
    expect(changes.some(({is}) => is === 'closed')).toBe(false);
  });
});

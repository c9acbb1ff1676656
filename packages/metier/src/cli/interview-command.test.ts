import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {interviewCommand} from './interview-command.ts';
import {outside} from './outside-for-test.ts';

const guide = (name: string) => fileURLToPath(new URL(`../../../../docs/guide/${name}`, import.meta.url));
const resume = guide('resume.txt');
const posting = guide('posting.txt');
const say = (...words: string[]) => interviewCommand(words, outside, '2026-11-20');

describe('metier interview', () => {
  it('says what will be probed, with the words that ask and the story that answers', async () => {
    const answer = await say('--resume', resume, '--to', posting);
    expect(answer).toMatch(/^Data Scientist: of 5 requirements, expect 2 to be probed; 3 stand\./);
    for (const part of [
      'Asked: “Norwegian at level B2”',
      'Asked: “Strong SQL, and either Python or R”',
      'A good answer: ',
      'The usual rounds of a data analyst, 185–255 minutes together',
    ])
      expect(answer).toContain(part);
    expect(answer.replace(/\s+/g, ' ')).toContain(
      "Story: Data Scientist, Harbour & Quill Ltd, 2022-03 to present: “Runs experiments on the shop's search with SQL and dbt”",
    );
  });

  it('for a role says how many postings ask', async () => {
    const answer = await say('--resume', resume, '--to', 'ai-engineer');
    expect(answer).toMatch(/Asked: asked for by \d+ of \d+ postings/);
    expect(answer).toMatch(/And \d+ more: .+ All with --markdown\./s);
  });

  it('as Markdown, with all of them', async () => {
    const answer = await say('--resume', resume, '--to', 'ai-engineer', '--markdown');
    expect(answer).toMatch(/^# AI engineer\n/);
    expect(answer).not.toContain('--markdown');
  });

  it('as data', async () => {
    const data = JSON.parse(await say('--resume', resume, '--to', posting, '--json'));
    expect(data.schema).toBe('metier/interview/1');
    expect(data.probes[0]).toMatchObject({weakness: 'not-shown', asked: '“Norwegian at level B2”'});
  });

  it.each([
    [['--to', 'ai-engineer'], 'Which resume for which interview? Say: metier interview --resume FILE --to POSTING.'],
    [['--resume', resume, '--to', 'statistician'], 'too few postings to fit to.'],
    [['--resume', 'nowhere.pdf', '--to', 'ai-engineer'], 'nowhere.pdf: there is no such file.'],
  ])('what is wrong is said in a line: %j', (words, message) => expect(say(...words)).rejects.toThrow(message));
});

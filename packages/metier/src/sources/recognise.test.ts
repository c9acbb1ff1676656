import {describe, expect, it} from 'vitest';
import {faultOf, Network} from './asked-for-test.ts';
import {recogniseBoard, SOURCES} from './index.ts';

const found = async (address: string, answers: Readonly<Record<string, string>> = {}) => {
  const {source, board} = await recogniseBoard(address, SOURCES, new Network(answers).ask());
  return `${source.id}/${board}`;
};

describe('the system behind a page', () => {
  it.each([
    ['https://boards.greenhouse.io/Lumen/jobs/123', 'greenhouse/lumen'],
    ['https://job-boards.eu.greenhouse.io/lumen', 'greenhouse/lumen'],
    ['https://boards.greenhouse.io/embed/job_board?for=lumen', 'greenhouse/lumen'],
    ['https://jobs.lever.co/lumen/0d1', 'lever/lumen'],
    ['https://jobs.eu.lever.co/lumen', 'lever/eu:lumen'],
    ['jobs.ashbyhq.com/Lumen%20Orchards', 'ashby/Lumen Orchards'],
    ['https://apply.workable.com/lumen/j/A1B2/', 'workable/lumen'],
    ['https://lumen.recruitee.com/o/analyst', 'recruitee/lumen'],
    ['https://lumen.jobs.personio.de/job/1', 'personio/lumen'],
    ['https://lumen.jobs.personio.com', 'personio/lumen.com'],
    ['https://lumen.teamtailor.com/jobs', 'teamtailor/lumen'],
    ['https://lumen.na.teamtailor.com/jobs', 'teamtailor/lumen.na'],
    ['https://careers.smartrecruiters.com/Lumen', 'smartrecruiters/Lumen'],
    ['https://lumen.pinpointhq.com/', 'pinpoint/lumen'],
    ['https://lumen.bamboohr.com/careers', 'bamboohr/lumen'],
    ['https://lumen.breezy.hr/', 'breezy/lumen'],
    ['https://ats.rippling.com/lumen/jobs', 'rippling/lumen'],
    ['https://lumen.wd3.myworkdayjobs.com/en-US/Careers', 'workday/lumen.wd3/Careers'],
    ['https://news.ycombinator.com/item?id=1', 'hacker-news/who-is-hiring'],
    ['https://www.example.com/sitemap-jobs.xml', 'job-pages/https://www.example.com/sitemap-jobs.xml'],
    ['https://www.example.com/jobs/feed', 'feed/https://www.example.com/jobs/feed'],
  ])('%s', async (address, expected) => expect(await found(address)).toBe(expected));

  it.each([
    ['a link to it', '<a href="https://jobs.lever.co/lumen">Jobs</a>', 'lever/lumen'],
    [
      'a frame of it',
      '<iframe src="//boards.greenhouse.io/embed/job_board?for=lumen&amp;b=1"></iframe>',
      'greenhouse/lumen',
    ],
    [
      'a script that names it',
      '<script>load("https://api.ashbyhq.com/posting-api/job-board/Lumen")</script>',
      'ashby/Lumen',
    ],
    [
      'postings of its own',
      '<script type="application/ld+json">{"@type": "JobPosting"}</script>',
      'job-pages/https://www.example.com',
    ],
    [
      'WordPress',
      '<link rel="https://api.w.org/" href="https://www.example.com/wp-json/">',
      'wordpress/https://www.example.com',
    ],
    [
      'a feed',
      '<link rel="alternate" type="application/rss+xml" href="/jobs.xml">',
      'feed/https://www.example.com/jobs.xml',
    ],
  ])('a careers page with %s', async (_what, html, expected) =>
    expect(await found('https://www.example.com/careers', {'https://www.example.com/careers': html})).toBe(expected),
  );

  it('a page with none of it says what to do', async () => {
    const network = new Network({'https://www.example.com/careers': '<p>Write to us.</p>'});
    await expect(recogniseBoard('www.example.com/careers', SOURCES, network.ask())).rejects.toThrow(
      /no system that Metier knows/,
    );
  });

  it('a page that robots.txt shuts is not asked for', async () => {
    const network = new Network({'https://www.example.com/robots.txt': 'User-agent: *\nDisallow: /'});
    expect(await faultOf(recogniseBoard('https://www.example.com/careers', SOURCES, network.ask()))).toBe('refused');
  });

  it('what is no address is said to be none', async () =>
    expect(await faultOf(recogniseBoard('http://', SOURCES, new Network({}).ask()))).toBe('refused'));
});

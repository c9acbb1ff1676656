import {describe, expect, it} from 'vitest';
import {type Document, DocumentError, documentsOf} from '../text/index.ts';
import {boardNamed, gathered, Network, type Told} from './asked-for-test.ts';
import {SOURCES, sourceOf} from './index.ts';
import type {Body, Source} from './source.ts';

const source = (id: string): Source => {
  const found = sourceOf(id);
  if (!found) throw new RangeError(`no source ${id}`);
  return found;
};
const documentsIn = (bodies: readonly Body[]): Document[] =>
  bodies.flatMap(({text, name}) =>
    documentsOf({bytes: text, name}).flatMap((entry) => (entry instanceof DocumentError ? [] : [entry])),
  );
const field = ({blocks, text}: Document, name: string): string | null => {
  const block = blocks.find((one) => one.name === name);
  return block ? text.slice(block.from, block.to) : null;
};
const TEXT = '<p>You build forecasts of apple harvests in Python and explain them to growers.</p>';

/** A board of each source with two postings, as its server answers. */
const BOARDS: readonly {
  readonly id: string;
  readonly board: string;
  readonly keys?: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, Told>>;
  /** As its fields say them; null where the text alone does. */
  readonly titles: readonly (string | null)[];
  readonly outcome?: string;
}[] = [
  {
    id: 'greenhouse',
    board: 'lumen',
    answers: {
      'https://boards-api.greenhouse.io/v1/boards/lumen/jobs?content=true': JSON.stringify({
        jobs: [
          {
            id: 1,
            internal_job_id: 10,
            title: 'Data Analyst',
            absolute_url: 'https://job-boards.greenhouse.io/lumen/jobs/1',
            location: {name: 'Oslo'},
            content: '&lt;p&gt;You read &amp;amp; explain figures in SQL for our growers.&lt;/p&gt;',
            metadata: [
              {name: 'Recruiter', value: 'Kim Larsen'},
              {name: 'Employment Type', value: 'Full-time'},
            ],
          },
          {
            id: 2,
            internal_job_id: null,
            title: 'Talent pool',
            absolute_url: 'https://job-boards.greenhouse.io/lumen/jobs/2',
            content: TEXT,
          },
        ],
        meta: {total: 2},
      }),
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'lever',
    board: 'lumen',
    answers: {
      'https://api.lever.co/v0/postings/lumen?mode=json&limit=100&skip=0': JSON.stringify([
        {
          id: 'a',
          text: 'ML Engineer',
          hostedUrl: 'https://jobs.lever.co/lumen/a',
          categories: {location: 'Bergen'},
          description: TEXT,
        },
      ]),
    },
    titles: ['ML Engineer'],
  },
  {
    id: 'ashby',
    board: 'Lumen',
    answers: {
      'https://api.ashbyhq.com/posting-api/job-board/Lumen?includeCompensation=true': JSON.stringify({
        apiVersion: '1',
        jobs: [
          {
            id: 'a',
            title: 'Data Engineer',
            jobUrl: 'https://jobs.ashbyhq.com/Lumen/a',
            isListed: true,
            descriptionHtml: TEXT,
          },
          {
            id: 'b',
            title: 'Hidden',
            jobUrl: 'https://jobs.ashbyhq.com/Lumen/b',
            isListed: false,
            descriptionHtml: TEXT,
          },
        ],
      }),
    },
    titles: ['Data Engineer'],
  },
  {
    id: 'workable',
    board: 'lumen',
    answers: {
      'https://apply.workable.com/api/v1/widget/accounts/lumen?details=true': JSON.stringify({
        name: 'Lumen',
        jobs: ['Norway', 'Sweden'].map((country) => ({
          shortcode: 'A1',
          title: 'Statistician',
          url: 'https://apply.workable.com/j/A1',
          country,
          description: TEXT,
        })),
      }),
    },
    titles: ['Statistician'],
  },
  {
    id: 'recruitee',
    board: 'lumen',
    answers: {
      'https://lumen.recruitee.com/api/offers/': JSON.stringify({
        offers: [
          {
            id: 7,
            title: 'AI Engineer',
            careers_url: 'https://lumen.recruitee.com/o/ai',
            description: TEXT,
            mailbox_email: 'job.7@example.com',
          },
        ],
      }),
    },
    titles: ['AI Engineer'],
  },
  {
    id: 'personio',
    board: 'lumen',
    answers: {
      'https://lumen.jobs.personio.de/xml?language=en': `<?xml version="1.0"?><workzag-jobs><position><id>5</id><name>Data Scientist</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[${TEXT}]]></value></jobDescription></jobDescriptions></position><position><id>6</id><name>Analyst</name><jobDescriptions></jobDescriptions></position><position><id>5</id><name>Data Scientist</name><jobDescriptions></jobDescriptions></position></workzag-jobs>`,
      'https://lumen.jobs.personio.de/xml?language=de': `<?xml version="1.0"?><workzag-jobs><position><id>6</id><name>Analystin</name><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Du wertest die Ernte aus und berichtest darüber.</p>]]></value></jobDescription></jobDescriptions></position></workzag-jobs>`,
    },
    titles: ['Data Scientist', 'Analystin'],
  },
  {
    id: 'teamtailor',
    board: 'lumen',
    answers: {
      'https://lumen.teamtailor.com/jobs.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: 'u1',
            title: 'Data Lead',
            url: 'https://lumen.teamtailor.com/jobs/1',
            content_html: TEXT,
            _jobposting: {
              '@type': 'JobPosting',
              title: 'Data Lead',
              description: TEXT,
              applicationContact: {email: 'kim@example.com'},
            },
          },
        ],
        next_url: 'https://lumen.teamtailor.com/jobs.json?page=2',
      }),
      'https://lumen.teamtailor.com/jobs.json?page=2': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{id: 'u2', title: 'Data Intern', url: 'https://lumen.teamtailor.com/jobs/2', content_html: TEXT}],
      }),
    },
    titles: ['Data Lead', 'Data Intern'],
  },
  {
    id: 'hacker-news',
    board: 'all',
    answers: {
      'https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=12': JSON.stringify({
        hits: [
          {objectID: '9', title: 'Ask HN: Who is hiring? (November 2026)'},
          {objectID: '8', title: 'Ask HN: Who wants to be hired? (November 2026)'},
        ],
      }),
      'https://hn.algolia.com/api/v1/items/9': JSON.stringify({
        id: 9,
        children: [
          {
            id: 91,
            author: 'kim',
            created_at: '2026-11-01T10:00:00Z',
            text: `Lumen Orchards | ML Engineer | Oslo | ONSITE<p>You build forecasts of harvests in Python and PyTorch for growers.`,
          },
          {id: 92, text: null},
          {id: 93, text: 'Is this still open?'},
        ],
      }),
    },
    titles: [null],
  },
  {
    id: 'remoteok',
    board: 'all',
    answers: {
      'https://remoteok.com/api': JSON.stringify([
        {last_updated: 1, legal: 'Link back.'},
        {
          id: '1',
          slug: 'a',
          position: 'Data Analyst',
          company: 'Lumen',
          url: 'https://remoteok.com/a',
          salary_min: 0,
          salary_max: 0,
          description: `${TEXT}<br>Please mention the word **APPLE** when applying (#abc).`,
        },
      ]),
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'remotive',
    board: 'all',
    answers: {
      'https://remotive.com/api/remote-jobs': JSON.stringify({
        jobs: [
          {id: 1, title: 'MLOps Engineer', url: 'https://remotive.com/1', company_name: 'Lumen', description: TEXT},
        ],
      }),
    },
    titles: ['MLOps Engineer'],
  },
  {
    id: 'arbeitnow',
    board: 'all',
    answers: {
      'https://www.arbeitnow.com/api/job-board-api?page=1': JSON.stringify({
        data: [
          {
            slug: 'a',
            title: 'BI Analyst',
            url: 'https://www.arbeitnow.com/a',
            company_name: 'Lumen',
            description: '&lt;p&gt;You build reports in Power BI for our growers.&lt;/p&gt;',
          },
        ],
      }),
      'https://www.arbeitnow.com/api/job-board-api?page=2': JSON.stringify({data: []}),
    },
    titles: ['BI Analyst'],
  },
  {
    id: 'wordpress',
    board: 'https://blog.example.com',
    answers: {
      'https://blog.example.com/robots.txt': 'User-agent: *\nDisallow: /wp-admin/',
      'https://blog.example.com/wp-json/wp/v2/posts?per_page=100&page=1&orderby=modified&order=desc&_fields=id,date_gmt,modified_gmt,slug,type,link,title,content,excerpt':
        JSON.stringify([
          {
            id: 1,
            link: 'https://blog.example.com/a',
            title: {rendered: 'Data Scientist'},
            content: {rendered: TEXT},
            author: 5,
          },
        ]),
    },
    titles: ['Data Scientist'],
  },
  {
    id: 'feed',
    board: 'https://jobs.example.com/feed',
    answers: {
      'https://jobs.example.com/feed': `<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title><item><title>Data Scientist</title><guid>g1</guid><author>kim@example.com (Kim)</author><link>https://jobs.example.com/1</link><description><![CDATA[${TEXT}]]></description></item></channel></rss>`,
    },
    titles: ['Data Scientist'],
  },
  {
    id: 'job-pages',
    board: 'https://www.example.com',
    answers: {
      'https://www.example.com/robots.txt': 'Sitemap: https://www.example.com/index.xml',
      'https://www.example.com/index.xml':
        '<sitemapindex><sitemap><loc>https://www.example.com/jobs.xml</loc></sitemap><sitemap><loc>https://www.example.com/index.xml</loc></sitemap></sitemapindex>',
      'https://www.example.com/jobs.xml':
        '<urlset><url><loc>https://www.example.com/jobs/1</loc></url><url><loc>https://www.example.com/blog/1</loc></url><url><loc>https://other.example.org/jobs/1</loc></url></urlset>',
      'https://www.example.com/jobs/1': `<html><head><script type="application/ld+json">${JSON.stringify({'@type': 'JobPosting', title: 'ML Engineer', description: TEXT})}</script></head><body></body></html>`,
    },
    titles: ['ML Engineer'],
  },
  {
    id: 'pinpoint',
    board: 'lumen',
    answers: {
      'https://lumen.pinpointhq.com/postings.json': JSON.stringify({
        data: [
          {
            id: 1,
            title: 'Data Steward',
            url: 'https://lumen.pinpointhq.com/1',
            description: TEXT,
            compensation: '$1',
            compensation_visible: false,
          },
        ],
      }),
    },
    titles: ['Data Steward'],
  },
  {
    id: 'smartrecruiters',
    board: 'Lumen',
    answers: {
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings?limit=100&offset=0': JSON.stringify({
        totalFound: 1,
        content: [{id: '1', name: 'Data Engineer'}],
      }),
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings/1': JSON.stringify({
        id: '1',
        name: 'Data Engineer',
        creator: {name: 'Kim Larsen'},
        jobAd: {sections: {jobDescription: {title: 'Job', text: TEXT}}},
      }),
    },
    titles: ['Data Engineer'],
  },
  {
    id: 'workday',
    board: 'lumen.wd3/Careers',
    answers: {
      'https://lumen.wd3.myworkdayjobs.com/wday/cxs/lumen/Careers/jobs': JSON.stringify({
        total: 1,
        jobPostings: [{title: 'Data Analyst', externalPath: '/job/Oslo/Data-Analyst_R1'}],
      }),
      'https://lumen.wd3.myworkdayjobs.com/wday/cxs/lumen/Careers/job/Oslo/Data-Analyst_R1': JSON.stringify({
        jobPostingInfo: {id: 'x', title: 'Data Analyst', jobDescription: TEXT, location: 'Oslo'},
        hiringOrganization: {name: 'Lumen'},
      }),
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'bamboohr',
    board: 'lumen',
    answers: {
      'https://lumen.bamboohr.com/careers/list': JSON.stringify({
        meta: {totalCount: 1},
        result: [{id: '3', jobOpeningName: 'Data Analyst', locationType: '1'}],
      }),
      'https://lumen.bamboohr.com/careers/3/detail': JSON.stringify({
        result: {jobOpening: {description: TEXT, hiringLead: 'Kim'}},
      }),
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'breezy',
    board: 'lumen',
    answers: {
      'https://lumen.breezy.hr/json': JSON.stringify([
        {id: 'a', name: 'Data Analyst', url: 'https://lumen.breezy.hr/p/a'},
      ]),
      'https://lumen.breezy.hr/p/a': `<html><script type="application/ld+json">${JSON.stringify({'@type': 'JobPosting', title: 'Data Analyst', description: TEXT})}</script></html>`,
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'rippling',
    board: 'lumen',
    answers: {
      'https://api.rippling.com/platform/api/ats/v2/board/lumen/jobs?page=0&pageSize=100': JSON.stringify({
        items: [
          {id: 'u', name: 'Data Analyst'},
          {id: 'u', name: 'Data Analyst'},
        ],
        totalPages: 1,
      }),
      'https://api.rippling.com/platform/api/ats/v2/board/lumen/jobs/u': JSON.stringify({
        description: {role: TEXT, company: '<p>We grow apples.</p>'},
      }),
    },
    titles: ['Data Analyst'],
  },
  {
    id: 'usajobs',
    board: 'all',
    keys: {key: 'k', email: 'me@example.com'},
    answers: {
      'https://data.usajobs.gov/api/Search?JobCategoryCode=1560%3B1550%3B1529%3B1530%3B1515&ResultsPerPage=500&Page=1':
        JSON.stringify({
          SearchResult: {
            SearchResultCountAll: 1,
            SearchResultItems: [
              {
                MatchedObjectId: '1',
                MatchedObjectDescriptor: {
                  PositionTitle: 'Statistician',
                  PositionURI: 'https://www.usajobs.gov/job/1',
                  QualificationSummary: 'A degree in statistics and work with surveys of harvests.',
                },
              },
            ],
          },
        }),
    },
    titles: ['Statistician'],
  },
];

describe.each(BOARDS)('$id', ({id, board, keys, answers, titles}) => {
  const first = Object.keys(answers).find(
    (url) => !url.endsWith('/robots.txt') && !url.endsWith('index.xml'),
  ) as string;
  const listOf = (changed: Readonly<Record<string, Told>> = {}) =>
    gathered(source(id), boardNamed(board, keys), new Network({...answers, ...changed}).ask());

  it('lists its postings with their titles and texts', async () => {
    const {bodies, end} = await listOf();
    const documents = documentsIn(bodies);
    expect(end).toEqual({outcome: 'complete', because: null, until: null});
    expect(documents.map((one) => field(one, 'title'))).toEqual(titles);
    for (const {text} of documents) expect(text.length).toBeGreaterThan(40);
    expect(bodies.reduce((sum, {count}) => sum + count, 0)).toBe(titles.length);
  });

  it('keeps nothing that leads to a person', async () => {
    const {bodies} = await listOf();
    expect(bodies.map(({text}) => text).join()).not.toMatch(/Kim|kim@|job\.7@|"author"/);
  });

  it.each([
    ['half a body', {text: '{"jobs":[{"id":1,"title":"Data'}],
    ['a login page', {text: '<html><body>Sign in</body></html>'}],
    ['nothing', {text: ''}],
    ['another shape', {text: '{"error":"unknown"}'}],
    ['a server at fault', {status: 503}],
    ['being shut out', {status: 403}],
  ])('fails at %s, and never takes it for an empty board', async (_what, told) => {
    const {end} = await listOf({[first]: told});
    if (id === 'job-pages') expect(end.outcome).not.toBe('complete');
    else expect(end.outcome).toBe('failed');
  });

  it('says when it is not there', async () => {
    if (id === 'job-pages') return expect((await listOf({[first]: {status: 404}})).end.outcome).toBe('incomplete');
    expect((await listOf({[first]: {status: 404}})).end.outcome).toBe('gone');
  });
});

describe('a list that is not whole', () => {
  it('when Greenhouse names more than it sends', async () => {
    const [board] = BOARDS;
    const [url, told] = Object.entries(board?.answers ?? {})[0] as [string, string];
    const network = new Network({[url]: told.replace('"total":2', '"total":9')});
    const {end} = await gathered(source('greenhouse'), boardNamed('lumen'), network.ask());
    expect(end).toMatchObject({outcome: 'incomplete', because: 'the board names 9 postings and sends 2'});
  });

  it('when SmartRecruiters or Ashby send none, which a wrong name gives too', async () => {
    const network = new Network({
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings?limit=100&offset=0': '{"totalFound":0,"content":[]}',
      'https://api.ashbyhq.com/posting-api/job-board/Lumen?includeCompensation=true': '{"apiVersion":"1","jobs":[]}',
    });
    for (const id of ['smartrecruiters', 'ashby'])
      expect((await gathered(source(id), boardNamed('Lumen'), network.ask())).end.outcome).toBe('incomplete');
  });

  it('when most postings lack what makes one', async () => {
    const url = 'https://remotive.com/api/remote-jobs';
    const jobs = Array.from({length: 10}, (_, id) =>
      id < 9 ? {id: id + 1, title: 'A', url: 'https://remotive.com/a'} : {id},
    );
    const {end} = await gathered(
      source('remotive'),
      boardNamed('all'),
      new Network({[url]: JSON.stringify({jobs})}).ask(),
    );
    expect(end.outcome).toBe('failed');
    expect(end.because).toMatch(/1 of 10 postings lack/);
  });

  it('a board without news is unchanged', async () => {
    const url = 'https://remotive.com/api/remote-jobs';
    const {end, bodies} = await gathered(
      source('remotive'),
      boardNamed('all'),
      new Network({[url]: {status: 304}}).ask(),
    );
    expect({end: end.outcome, bodies}).toEqual({end: 'unchanged', bodies: []});
  });

  it('unknown fields change nothing', async () => {
    const url = 'https://remotive.com/api/remote-jobs';
    const job = {id: 1, title: 'A', url: 'https://remotive.com/a', description: TEXT};
    const list = async (extra: object) =>
      (
        await gathered(
          source('remotive'),
          boardNamed('all'),
          new Network({[url]: JSON.stringify({jobs: [{...job, ...extra}], ...extra})}).ask(),
        )
      ).bodies;
    expect(await list({sparkle: {deep: [1, 2]}})).toEqual(await list({}));
  });
});

it('pages of Lever go on until one is not full', async () => {
  const network = new Network((url) => {
    const skip = Number(/skip=(\d+)/.exec(url)?.[1]);
    const rows = Array.from({length: skip < 200 ? 100 : 7}, (_, i) => ({
      id: `${skip + i}`,
      text: 'A',
      hostedUrl: `https://jobs.lever.co/lumen/${skip + i}`,
    }));
    return JSON.stringify(rows);
  });
  const {bodies, end} = await gathered(source('lever'), boardNamed('lumen'), network.ask());
  expect({outcome: end.outcome, count: bodies.reduce((sum, {count}) => sum + count, 0)}).toEqual({
    outcome: 'complete',
    count: 207,
  });
});

it('Workday stops where its list begins anew', async () => {
  let asked = 0;
  const network = new Network((url) =>
    url.endsWith('/jobs')
      ? JSON.stringify({
          total: 5000,
          jobPostings: Array.from({length: 20}, (_, i) => ({
            title: 'A',
            externalPath: `/job/${asked++}-${i}`,
          })),
        })
      : {status: 404},
  );
  const {end} = await gathered(source('workday'), boardNamed('lumen.wd1/Jobs'), network.ask());
  expect(end).toMatchObject({outcome: 'incomplete', because: 'the site shows no more than 2000 postings'});
});

it('a source that needs a key says so before it asks', async () => {
  for (const id of ['usajobs', 'adzuna']) {
    const network = new Network({});
    const {end} = await gathered(source(id), boardNamed('all'), network.ask());
    expect(end.because).toMatch(/needs/);
    expect(network.asked).toEqual([]);
  }
});

it('keys stand in no name that is shown or kept', async () => {
  const network = new Network((url) =>
    url.includes('what=machine') && url.includes('/1?')
      ? JSON.stringify({results: [{id: '1', title: 'A', salary_min: 1, salary_is_predicted: '1'}]})
      : '{"results":[]}',
  );
  const {bodies} = await gathered(
    source('adzuna'),
    boardNamed('us', {app_id: 'my-id', app_key: 'my-secret'}),
    network.ask(),
  );
  expect(JSON.stringify(bodies)).not.toMatch(/my-id|my-secret|salary/);
});

it('pages that robots.txt shuts are not asked for', async () => {
  const network = new Network({
    'https://jobs.example.com/robots.txt': 'User-agent: *\nDisallow: /feed',
    'https://jobs.example.com/feed': '<rss></rss>',
  });
  const {end} = await gathered(source('feed'), boardNamed('https://jobs.example.com/feed'), network.ask());
  expect(end.because).toMatch(/robots\.txt of jobs\.example\.com does not allow/);
  expect(network.asked).toHaveLength(1);
});

describe('every source', () => {
  it.each(SOURCES.map((one) => [one.id, one] as const))(
    '%s says who it is, how it is asked and why it is off',
    (_id, one) => {
      expect(one.documentation).toMatch(/^https:\/\//);
      expect(one.pace).toBeGreaterThanOrEqual(1000);
      expect(one.offBecause === null || one.offBecause.length > 20).toBe(true);
      expect(one.pageOf('https://example.com')).toMatch(/^https:\/\//);
    },
  );

  it('has its own id, and those that may not be asked are off', () => {
    expect(new Set(SOURCES.map(({id}) => id)).size).toBe(SOURCES.length);
    const off = SOURCES.filter(({offBecause}) => offBecause).map(({id}) => id);
    expect(off).toEqual([
      'smartrecruiters',
      'pinpoint',
      'bamboohr',
      'breezy',
      'rippling',
      'workday',
      'usajobs',
      'adzuna',
      'eures',
    ]);
  });
});

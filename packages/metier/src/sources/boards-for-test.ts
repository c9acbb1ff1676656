import type {Told} from './asked-for-test.ts';

type Answers = Readonly<Record<string, Told>> | ((url: string) => Told | undefined);

/** A board of a source as its server answers. */
export interface TestBoard {
  readonly id: string;
  readonly board: string;
  readonly keys?: Readonly<Record<string, string>>;
  /** What its server answers when each posting says this HTML. */
  readonly answers: (html: string) => Answers;
  /** As its fields say them; null where the text alone does. */
  readonly titles: readonly (string | null)[];
  /** The address of the list, where it is not the first. */
  readonly list?: RegExp;
  /** The addresses of its postings, where each has one. */
  readonly detail?: RegExp;
  /** The answer of the list with so many postings, made of one. */
  readonly grown?: (answer: string, ids: readonly number[]) => string;
  /** The words of the answer that tell how many there are, and what makes them wrong. */
  readonly total?: readonly [was: string, wrong: string];
  /** Why a run of it is never complete. */
  readonly never?: string;
}

/** HTML whose brackets are coded, as Greenhouse sends it. */
const coded = (html: string): string =>
  html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Grown = NonNullable<TestBoard['grown']>;

/** A list of JSON: its last row again for each id. */
const json =
  (path: readonly string[], key: string): Grown =>
  (answer, ids) => {
    const root = JSON.parse(answer);
    const inner = path.slice(0, -1).reduce((value, name) => value[name], root);
    const list: Record<string, unknown>[] = path.length ? inner[path.at(-1) as string] : root;
    const row = list.find((one) => one[key] !== undefined);
    if (!row) return answer;
    const was = row[key];
    const rows = ids.map((id) => ({...row, [key]: typeof was === 'number' ? id : String(was).replace(/\w$/, `${id}`)}));
    if (!path.length) return JSON.stringify('legal' in (list[0] ?? {}) ? [list[0], ...rows] : rows);
    inner[path.at(-1) as string] = rows;
    return JSON.stringify(root);
  };

/** A list of XML: its first element again for each id. */
const xml =
  (tag: string, key: string): Grown =>
  (answer, ids) => {
    const all = new RegExp(`<${tag}>[\\s\\S]*</${tag}>`);
    const [one = ''] = new RegExp(`<${tag}>[\\s\\S]*?</${tag}>`).exec(answer) ?? [];
    const rows = ids.map((id) => one.replace(new RegExp(`<${key}>[^<]*`), `<${key}>${id}`));
    return answer.replace(all, () => rows.join(''));
  };

/** A board of each source. */
export const BOARDS: readonly TestBoard[] = [
  {
    id: 'greenhouse',
    board: 'lumen',
    grown: json(['jobs'], 'id'),
    total: ['"total":2', '"total":9'],
    answers: (html) => ({
      'https://boards-api.greenhouse.io/v1/boards/lumen/jobs?content=true': JSON.stringify({
        jobs: [
          {
            id: 1,
            internal_job_id: 10,
            title: 'Data Analyst',
            absolute_url: 'https://job-boards.greenhouse.io/lumen/jobs/1',
            location: {name: 'Oslo'},
            content: coded(html),
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
            content: coded(html),
          },
        ],
        meta: {total: 2},
      }),
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'lever',
    board: 'lumen',
    grown: json([], 'id'),
    answers: (html) => ({
      'https://api.lever.co/v0/postings/lumen?mode=json&limit=100&skip=0': JSON.stringify([
        {
          id: 'a',
          text: 'ML Engineer',
          hostedUrl: 'https://jobs.lever.co/lumen/a',
          categories: {location: 'Bergen'},
          description: html,
        },
      ]),
    }),
    titles: ['ML Engineer'],
  },
  {
    id: 'ashby',
    board: 'Lumen',
    grown: json(['jobs'], 'id'),
    answers: (html) => ({
      'https://api.ashbyhq.com/posting-api/job-board/Lumen?includeCompensation=true': JSON.stringify({
        apiVersion: '1',
        jobs: [
          {
            id: 'a',
            title: 'Data Engineer',
            jobUrl: 'https://jobs.ashbyhq.com/Lumen/a',
            isListed: true,
            descriptionHtml: html,
          },
          {
            id: 'b',
            title: 'Hidden',
            jobUrl: 'https://jobs.ashbyhq.com/Lumen/b',
            isListed: false,
            descriptionHtml: html,
          },
        ],
      }),
    }),
    titles: ['Data Engineer'],
  },
  {
    id: 'workable',
    board: 'lumen',
    grown: json(['jobs'], 'shortcode'),
    answers: (html) => ({
      'https://apply.workable.com/api/v1/widget/accounts/lumen?details=true': JSON.stringify({
        name: 'Lumen',
        jobs: ['Norway', 'Sweden'].map((country) => ({
          shortcode: 'A1',
          title: 'Statistician',
          url: 'https://apply.workable.com/j/A1',
          country,
          description: html,
        })),
      }),
    }),
    titles: ['Statistician'],
  },
  {
    id: 'recruitee',
    board: 'lumen',
    grown: json(['offers'], 'id'),
    answers: (html) => ({
      'https://lumen.recruitee.com/api/offers/': JSON.stringify({
        offers: [
          {
            id: 7,
            title: 'AI Engineer',
            careers_url: 'https://lumen.recruitee.com/o/ai',
            description: html,
            mailbox_email: 'job.7@example.com',
          },
        ],
      }),
    }),
    titles: ['AI Engineer'],
  },
  {
    id: 'personio',
    board: 'lumen',
    grown: xml('position', 'id'),
    answers: (html) => ({
      'https://lumen.jobs.personio.de/xml?language=en': `<?xml version="1.0"?><workzag-jobs><position><id>5</id><name>Data Scientist</name><jobDescriptions><jobDescription><name>Tasks</name><value><![CDATA[${html}]]></value></jobDescription></jobDescriptions></position><position><id>6</id><name>Analyst</name><jobDescriptions></jobDescriptions></position><position><id>5</id><name>Data Scientist</name><jobDescriptions></jobDescriptions></position></workzag-jobs>`,
      'https://lumen.jobs.personio.de/xml?language=de': `<?xml version="1.0"?><workzag-jobs><position><id>6</id><name>Analystin</name><jobDescriptions><jobDescription><name>Aufgaben</name><value><![CDATA[<p>Du wertest die Ernte aus und berichtest darüber.</p>]]></value></jobDescription></jobDescriptions></position></workzag-jobs>`,
    }),
    titles: ['Data Scientist', 'Analystin'],
  },
  {
    id: 'teamtailor',
    board: 'lumen',
    grown: json(['items'], 'id'),
    answers: (html) => ({
      'https://lumen.teamtailor.com/jobs.json': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [
          {
            id: 'u1',
            title: 'Data Lead',
            url: 'https://lumen.teamtailor.com/jobs/1',
            content_html: html,
            _jobposting: {
              '@type': 'JobPosting',
              title: 'Data Lead',
              description: html,
              applicationContact: {email: 'kim@example.com'},
            },
          },
        ],
        next_url: 'https://lumen.teamtailor.com/jobs.json?page=2',
      }),
      'https://lumen.teamtailor.com/jobs.json?page=2': JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        items: [{id: 'u2', title: 'Data Intern', url: 'https://lumen.teamtailor.com/jobs/2', content_html: html}],
      }),
    }),
    titles: ['Data Lead', 'Data Intern'],
  },
  {
    id: 'hacker-news',
    board: 'all',
    grown: json(['children'], 'id'),
    list: /items\/9$/,
    answers: (html) => ({
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
            text: `Lumen Orchards | ML Engineer | Oslo | ONSITE${html}`,
          },
          {id: 92, text: null},
          {id: 93, text: 'Is this still open?'},
        ],
      }),
    }),
    titles: [null],
  },
  {
    id: 'remoteok',
    board: 'all',
    grown: json([], 'id'),
    answers: (html) => ({
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
          description: `${html}<br>Please mention the word **APPLE** when applying (#abc).`,
        },
      ]),
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'remotive',
    board: 'all',
    grown: json(['jobs'], 'id'),
    answers: (html) => ({
      'https://remotive.com/api/remote-jobs': JSON.stringify({
        jobs: [
          {id: 1, title: 'MLOps Engineer', url: 'https://remotive.com/1', company_name: 'Lumen', description: html},
        ],
      }),
    }),
    titles: ['MLOps Engineer'],
  },
  {
    id: 'arbeitnow',
    board: 'all',
    grown: json(['data'], 'slug'),
    answers: (html) => ({
      'https://www.arbeitnow.com/api/job-board-api?page=1': JSON.stringify({
        data: [
          {
            slug: 'a',
            title: 'BI Analyst',
            url: 'https://www.arbeitnow.com/a',
            company_name: 'Lumen',
            description: coded(html),
          },
        ],
      }),
      'https://www.arbeitnow.com/api/job-board-api?page=2': JSON.stringify({data: []}),
    }),
    titles: ['BI Analyst'],
  },
  {
    id: 'wordpress',
    board: 'https://blog.example.com',
    grown: json([], 'id'),
    list: /wp-json/,
    answers: (html) => ({
      'https://blog.example.com/robots.txt': 'User-agent: *\nDisallow: /wp-admin/',
      'https://blog.example.com/wp-json/wp/v2/posts?per_page=100&page=1&orderby=modified&order=desc&_fields=id,date_gmt,modified_gmt,slug,type,link,title,content,excerpt':
        JSON.stringify([
          {
            id: 1,
            link: 'https://blog.example.com/a',
            title: {rendered: 'Data Scientist'},
            content: {rendered: html},
            author: 5,
          },
        ]),
    }),
    titles: ['Data Scientist'],
  },
  {
    id: 'feed',
    board: 'https://jobs.example.com/feed',
    grown: xml('item', 'guid'),
    answers: (html) => ({
      'https://jobs.example.com/feed': `<?xml version="1.0"?><rss version="2.0"><channel><title>Jobs</title><item><title>Data Scientist</title><guid>g1</guid><author>kim@example.com (Kim)</author><link>https://jobs.example.com/1</link><description><![CDATA[${html}]]></description></item></channel></rss>`,
    }),
    titles: ['Data Scientist'],
  },
  {
    id: 'job-pages',
    board: 'https://www.example.com',
    list: /jobs\.xml$/,
    answers: (html) => ({
      'https://www.example.com/robots.txt': 'Sitemap: https://www.example.com/index.xml',
      'https://www.example.com/index.xml':
        '<sitemapindex><sitemap><loc>https://www.example.com/jobs.xml</loc></sitemap><sitemap><loc>https://www.example.com/index.xml</loc></sitemap></sitemapindex>',
      'https://www.example.com/jobs.xml':
        '<urlset><url><loc>https://www.example.com/jobs/1</loc></url><url><loc>https://www.example.com/blog/1</loc></url><url><loc>https://other.example.org/jobs/1</loc></url></urlset>',
      'https://www.example.com/jobs/1': `<html><head><script type="application/ld+json">${JSON.stringify({'@type': 'JobPosting', title: 'ML Engineer', description: html})}</script></head><body></body></html>`,
    }),
    titles: ['ML Engineer'],
  },
  {
    id: 'pinpoint',
    board: 'lumen',
    grown: json(['data'], 'id'),
    answers: (html) => ({
      'https://lumen.pinpointhq.com/postings.json': JSON.stringify({
        data: [
          {
            id: 1,
            title: 'Data Steward',
            url: 'https://lumen.pinpointhq.com/1',
            description: html,
            compensation: '$1',
            compensation_visible: false,
          },
        ],
      }),
    }),
    titles: ['Data Steward'],
  },
  {
    id: 'smartrecruiters',
    board: 'Lumen',
    grown: json(['content'], 'id'),
    detail: /postings\/\w+$/,
    total: ['"totalFound":1', '"totalFound":9'],
    answers: (html) => ({
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings?limit=100&offset=0': JSON.stringify({
        totalFound: 1,
        content: [{id: '1', name: 'Data Engineer'}],
      }),
      'https://api.smartrecruiters.com/v1/companies/Lumen/postings/1': JSON.stringify({
        id: '@id',
        name: 'Data Engineer',
        creator: {name: 'Kim Larsen'},
        jobAd: {sections: {jobDescription: {title: 'Job', text: html}}},
      }),
    }),
    titles: ['Data Engineer'],
  },
  {
    id: 'workday',
    board: 'lumen.wd3/Careers',
    grown: json(['jobPostings'], 'externalPath'),
    detail: /Careers\/job\//,
    total: ['"total":1', '"total":9'],
    answers: (html) => ({
      'https://lumen.wd3.myworkdayjobs.com/wday/cxs/lumen/Careers/jobs': JSON.stringify({
        total: 1,
        jobPostings: [{title: 'Data Analyst', externalPath: '/job/Oslo/Data-Analyst_R1'}],
      }),
      'https://lumen.wd3.myworkdayjobs.com/wday/cxs/lumen/Careers/job/Oslo/Data-Analyst_R1': JSON.stringify({
        jobPostingInfo: {id: '@id', title: 'Data Analyst', jobDescription: html, location: 'Oslo'},
        hiringOrganization: {name: 'Lumen'},
      }),
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'bamboohr',
    board: 'lumen',
    grown: json(['result'], 'id'),
    detail: /detail$/,
    total: ['"totalCount":1', '"totalCount":9'],
    answers: (html) => ({
      'https://lumen.bamboohr.com/careers/list': JSON.stringify({
        meta: {totalCount: 1},
        result: [{id: '3', jobOpeningName: 'Data Analyst', locationType: '1'}],
      }),
      'https://lumen.bamboohr.com/careers/3/detail': JSON.stringify({
        result: {jobOpening: {description: html, hiringLead: 'Kim'}},
      }),
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'breezy',
    board: 'lumen',
    grown: json([], 'url'),
    detail: /breezy\.hr\/p\//,
    answers: (html) => ({
      'https://lumen.breezy.hr/json': JSON.stringify([
        {id: 'a', name: 'Data Analyst', url: 'https://lumen.breezy.hr/p/a'},
      ]),
      'https://lumen.breezy.hr/p/a': `<html><script type="application/ld+json">${JSON.stringify({'@type': 'JobPosting', title: 'Data Analyst', description: html})}</script></html>`,
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'rippling',
    board: 'lumen',
    grown: json(['items'], 'id'),
    detail: /jobs\/\w+$/,
    answers: (html) => ({
      'https://api.rippling.com/platform/api/ats/v2/board/lumen/jobs?page=0&pageSize=100': JSON.stringify({
        items: [
          {id: 'u', name: 'Data Analyst'},
          {id: 'u', name: 'Data Analyst'},
        ],
        totalPages: 1,
      }),
      'https://api.rippling.com/platform/api/ats/v2/board/lumen/jobs/u': JSON.stringify({
        description: {role: html, company: '<p>We grow apples.</p>'},
      }),
    }),
    titles: ['Data Analyst'],
  },
  {
    id: 'usajobs',
    board: 'all',
    grown: (answer, ids) => {
      const root = JSON.parse(answer);
      const {SearchResult} = root;
      const [{MatchedObjectDescriptor: one}] = SearchResult.SearchResultItems;
      SearchResult.SearchResultItems = ids.map((id) => ({
        MatchedObjectId: `${id}`,
        MatchedObjectDescriptor: {...one, PositionURI: `https://www.usajobs.gov/job/${id}`},
      }));
      return JSON.stringify(root);
    },
    keys: {key: 'k', email: 'me@example.com'},
    answers: (html) => ({
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
                  QualificationSummary: html,
                },
              },
            ],
          },
        }),
    }),
    titles: ['Statistician'],
  },
  {
    id: 'adzuna',
    board: 'us',
    keys: {app_id: 'a', app_key: 'k'},
    grown: json(['results'], 'id'),
    list: /search/,
    never: 'only the newest of each search are asked for',
    answers: (html) => (url) =>
      JSON.stringify({
        results: /\/1\?.*what=machine/.test(url)
          ? [{id: 'a1', title: 'Data Analyst', company: {display_name: 'Lumen'}, description: html}]
          : [],
      }),
    titles: ['Data Analyst'],
  },
  {
    id: 'the-muse',
    board: 'all',
    grown: json(['results'], 'id'),
    list: /jobs/,
    answers: (html) => (url) =>
      JSON.stringify({
        page_count: 1,
        results: url.includes('Science%20and')
          ? [{id: 7, name: 'Data Analyst', contents: html, company: {name: 'Lumen'}, refs: {}}]
          : [],
      }),
    titles: ['Data Analyst'],
  },
  {
    id: 'bundesagentur',
    board: 'all',
    grown: json(['ergebnisliste'], 'referenznummer'),
    list: /was=Machine/,
    detail: /jobdetail/,
    answers: (html) => (url) =>
      url.includes('jobdetail')
        ? `<html><script id="ng-state" type="application/json">${JSON.stringify({a: {stellenangebotsBeschreibung: html}})}</script></html>`
        : JSON.stringify({
            ergebnisliste: url.includes('was=Machine')
              ? [{referenznummer: '10-a', stellenangebotsTitel: 'Datenanalyst', firma: 'Lumen'}]
              : [],
          }),
    titles: ['Datenanalyst'],
  },
  {
    id: 'eures',
    board: 'all',
    grown: json(['jvs'], 'id'),
    list: /search/,
    never: 'only the newest of each search are asked for',
    answers: (html) => () =>
      JSON.stringify({jvs: [{id: 'e1', title: 'Data Analyst', description: html, employer: {name: 'Lumen'}}]}),
    titles: ['Data Analyst', 'Data Analyst', 'Data Analyst'],
  },
];

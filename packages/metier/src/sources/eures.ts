import {isRow, objectOf, type Row, rowsOf, text} from './json.ts';
import {incomplete, type Source} from './source.ts';

const API = 'https://europa.eu/eures/api/jv-searchengine/public';
const PAGES = 4;
const SIZE = 50;
const WORDS = ['machine learning', 'data scientist', 'data engineer'];

/** The job mobility portal of the European Union. */
export const eures: Source = {
  id: 'eures',
  name: 'EURES',
  documentation: 'https://eures.europa.eu/',
  offBecause: 'its interface is not documented and its robots.txt asks for ten seconds between requests',
  pace: 10_000,
  lists: 'window',
  ids: 'source',
  credit: 'EURES',
  boards: 'one',
  boardOf: (url) =>
    url.hostname === 'eures.europa.eu' || (url.hostname === 'europa.eu' && url.pathname.startsWith('/eures'))
      ? 'all'
      : null,
  pageOf: () => 'https://europa.eu/eures/portal/jv-se/home',
  async *list(_board, ask) {
    for (const words of WORDS) {
      for (let page = 1; page <= PAGES; page++) {
        const url = `${API}/jv-search/search`;
        const {jvs} = objectOf(await ask({url, method: 'POST', body: searchFor(words, page)}));
        const rows = rowsOf(jvs, url, ['id', 'title']);
        const jobs = rows.map(kept);
        if (jobs.length) yield {name: `${url}#${words} ${page}`, text: JSON.stringify({jobs}), count: jobs.length};
        if (rows.length < SIZE) break;
      }
    }
    return incomplete('only the newest of each search are asked for');
  },
};

const kept = (row: Row): Row => ({
  id: row.id,
  title: row.title,
  description: row.description,
  company: isRow(row.employer) ? row.employer.name : undefined,
  locations: isRow(row.locationMap) ? Object.keys(row.locationMap) : [],
  posted: typeof row.creationDate === 'number' ? new Date(row.creationDate).toISOString() : undefined,
  url: `https://europa.eu/eures/portal/jv-se/jv-details/${encodeURIComponent(text(row.id))}`,
});

const searchFor = (words: string, page: number): string =>
  JSON.stringify({
    resultsPerPage: SIZE,
    page,
    sortSearch: 'MOST_RECENT',
    keywords: [{keyword: words, specificSearchCode: 'EVERYWHERE'}],
    publicationPeriod: 'LAST_WEEK',
    occupationUris: [],
    skillUris: [],
    requiredExperienceCodes: [],
    positionScheduleCodes: [],
    sectorCodes: [],
    educationLevelCodes: [],
    positionOfferingCodes: [],
    locationCodes: [],
    euresFlagCodes: [],
    otherBenefitsCodes: [],
    requiredLanguages: [],
    sessionId: 'metier',
    requestLanguage: 'en',
  });

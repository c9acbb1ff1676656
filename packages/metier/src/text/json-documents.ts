import type {Document, Format} from './document.ts';
import {DocumentError} from './document-error.ts';
import {ashby, isAshby, isUnlisted} from './feeds/ashby.ts';
import {greenhouse, isGreenhouse} from './feeds/greenhouse.ts';
import {isJobPosting, jobPosting, jobPostings} from './feeds/json-ld.ts';
import {isLever, lever} from './feeds/lever.ts';
import {isRecord, record} from './feeds/record.ts';
import {isRecruitee, recruitee} from './feeds/recruitee.ts';
import {isSmartRecruiters, smartrecruiters} from './feeds/smartrecruiters.ts';
import {isFeedItem, isTeamtailor, jsonFeedItem, teamtailor} from './feeds/teamtailor.ts';
import {at, elements, isObject, members, sourceOf, type Told, type Value} from './feeds/value.ts';
import {isWordPress, wordpress} from './feeds/wordpress.ts';
import {isWorkable, workable} from './feeds/workable.ts';
import {told} from './told.ts';

/** How the records of one feed are known and read. */
interface Feed {
  readonly format: Format;
  readonly is: (value: unknown) => boolean;
  readonly read: (record: Value, root: Value) => Told;
}

/** The surest marks first: a Lever posting's `text` is its title, a plain record's is its text. */
const FEEDS: readonly Feed[] = [
  {format: 'json-ld', is: isJobPosting, read: jobPosting},
  {format: 'wordpress', is: isWordPress, read: wordpress},
  {format: 'greenhouse', is: isGreenhouse, read: greenhouse},
  {format: 'ashby', is: isAshby, read: ashby},
  {format: 'lever', is: isLever, read: lever},
  {format: 'teamtailor', is: isTeamtailor, read: teamtailor},
  {format: 'teamtailor', is: (value) => isFeedItem(value) && '_jobposting' in members(value), read: jsonFeedItem},
  {format: 'rss', is: isFeedItem, read: jsonFeedItem},
  {format: 'recruitee', is: isRecruitee, read: recruitee},
  {format: 'smartrecruiters', is: isSmartRecruiters, read: smartrecruiters},
  {format: 'workable', is: isWorkable, read: (job, root) => workable([job], root)},
  {format: 'json', is: isRecord, read: record},
];

/** Keys under which feeds keep their list of postings. */
const LISTS =
  'jobs data results items offers content postings positions jobPostings ergebnisliste hits records children stellenangebote requisitionList SearchResultItems rows entries value posts listings vacancies openings response job offer posting result jobOpening jobPostingInfo MatchedObjectDescriptor SearchResult _jobposting attributes list'.split(
    ' ',
  );
const DEEPEST = 4;

/** The postings of a JSON value: of a known feed, of JSON-LD, or by the names of its keys. Broken ones are entries too. */
export function documentsOfJson(root: unknown, name: string): (Document | DocumentError)[] {
  const whole: Value = {value: root, pointer: ''};
  const records = recordsOf(whole);
  if (records.length > 0) return mergeRows(records).map((rows) => documentOf(rows, whole, name));
  const postings = jobPostings(whole);
  if (postings.length === 0) throw noPosting(root, name);
  return postings.map((posting) => documentOf([posting], whole, name));
}

/** The one posting of a record that a line of a `.jsonl` holds. */
export function documentOfRecord(value: unknown, name: string): Document | DocumentError {
  const record: Value = {value, pointer: ''};
  const found = FEEDS.some(({is}) => is(value)) ? [record] : recordsOf(record);
  if (found.length === 0) return noPosting(value, name);
  return documentOf([found[0]], record, name);
}

function noPosting(root: unknown, name: string): DocumentError {
  const keys = Object.keys(members(root)).slice(0, 5).join(', ');
  const seen = keys ? ` Its keys are ${keys}.` : '';
  return new DocumentError(
    'not-a-posting',
    name,
    `This is JSON without a posting that can be found.${seen} A posting needs a "title" and a "text", "html" or "description".`,
  );
}

function documentOf(rows: readonly Value[], root: Value, name: string): Document | DocumentError {
  const [first] = rows as [Value];
  const feed = FEEDS.find(({is}) => is(first.value)) as Feed;
  const label = rows.length === 1 && first.pointer === '' ? name : `${name}#${first.pointer}`;
  const said = feed.format === 'workable' ? workable(rows, root) : feed.read(first, root);
  try {
    return told(said, feed.format, label, () => sourceOf(first));
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

/** A Workable job in several countries is repeated, once a country. */
function mergeRows(records: readonly Value[]): Value[][] {
  const groups = new Map<unknown, Value[]>();
  for (const record of records) {
    const key = isWorkable(record.value) ? members(record.value).shortcode : record;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return [...groups.values()];
}

/** The records of a value: itself, its elements, or those of a list in it, at most four levels down. */
function recordsOf(root: Value): Value[] {
  let level: Value[] = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    const found = level.flatMap((value) => (Array.isArray(value.value) ? elements(value) : [value])).filter(isPosting);
    if (found.length > 0) return found.filter(({value}) => !isUnlisted(value));
    level = level.flatMap(below);
  }
  return [];
}

const isPosting = ({value}: Value): boolean =>
  isObject(value) && !holdsPostings(value) && FEEDS.some(({is}) => is(value));

/** A board that has a name and a text of its own besides its jobs is not itself a posting. */
function holdsPostings(value: Readonly<Record<string, unknown>>): boolean {
  return LISTS.some((key) => {
    const list = value[key];
    return (
      Array.isArray(list) &&
      list.length > 0 &&
      list.every(isObject) &&
      list.some((entry) => FEEDS.some(({is}) => is(entry)))
    );
  });
}

function below(value: Value): Value[] {
  if (Array.isArray(value.value))
    return elements(value)
      .filter((element) => isObject(element.value))
      .flatMap(below);
  if (!isObject(value.value)) return [];
  const inside = value.value;
  return LISTS.filter((key) => typeof inside[key] === 'object' && inside[key] !== null).map((key) => at(value, key));
}

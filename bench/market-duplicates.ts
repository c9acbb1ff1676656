// How well are postings of one job told from others? On a labelled set made of postings by seeded edits.
import {JobFinder} from '../packages/metier/src/market/job-finder.ts';
import {type Prepared, prepare} from '../packages/metier/src/market/prepare.ts';
import {randomFrom} from '../packages/metier/src/mutation.ts';
import {Reader} from '../packages/metier/src/reader.ts';
import {documentOfPosting, type PostingRecord} from '../packages/metier/src/text/index.ts';
import {records} from './postings.ts';

const BASES = 400;
const SEED = 1;
const FEWEST_WORDS = 120;
const NOW = Date.UTC(2026, 10, 20);
const CITIES = [
  'Berlin, Germany',
  'London, UK',
  'Boston, MA',
  'Lyon, France',
  'Pune, India',
  'Toronto, Canada',
  'Madrid, Spain',
];
const SWAPS: Readonly<Record<string, string>> = {
  build: 'develop',
  develop: 'create',
  design: 'shape',
  work: 'collaborate',
  team: 'group',
  strong: 'solid',
  experience: 'background',
  help: 'support',
  drive: 'lead',
  using: 'with',
  large: 'big',
  across: 'throughout',
  ensure: 'make sure',
  skills: 'abilities',
  new: 'fresh',
  improve: 'better',
  and: 'as well as',
  including: 'such as',
  ability: 'capacity',
  understanding: 'grasp',
  will: 'shall',
  our: 'the company’s',
};

type Edit = (record: PostingRecord, random: () => number) => PostingRecord;

const bodyOf = ({text, description, html}: PostingRecord): string => text ?? description ?? html ?? '';
const swapped = (text: string, random: () => number, part: number): string =>
  text.replace(/\p{L}+/gu, (word) =>
    SWAPS[word.toLowerCase()] && random() < part ? (SWAPS[word.toLowerCase()] as string) : word,
  );
const withoutSome = (text: string, random: () => number, part: number): string =>
  text
    .split('\n')
    .filter((line) => !line.trim() || random() > part)
    .join('\n');

/** The same job. */
const SAME: Readonly<Record<string, Edit>> = {
  'another date': (record) => ({...record, posted: '2026-10-01'}),
  reworded: (record, random) => ({...record, text: withoutSome(swapped(bodyOf(record), random, 0.9), random, 0.06)}),
  truncated: (record, random) => ({
    ...record,
    text: bodyOf(record).slice(0, Math.floor(bodyOf(record).length * (0.55 + 0.3 * random()))),
  }),
  'another board': (record) => ({
    ...record,
    company: `${record.company} Inc.`,
    title: `${record.title} (m/f/d)`,
    text: `${bodyOf(record)}\n\nApply on our board today. Find more jobs like this one.`,
  }),
  'no employer': (record) => ({...record, company: undefined}),
};

/** Another job. */
const OTHER: Readonly<Record<string, Edit>> = {
  'another city': (record, random) => ({
    ...record,
    location: CITIES.filter((city) => city.split(',')[0] !== String(record.location).split(',')[0])[
      Math.floor(random() * 6)
    ],
  }),
  'another level': (record) => ({
    ...record,
    title: /senior|sr\.?\b/i.test(String(record.title))
      ? String(record.title).replace(/senior|sr\.?/i, 'Staff')
      : `Principal ${record.title}`,
  }),
  'another team': (record) => ({...record, title: `${record.title}, Fraud Detection`}),
};

const random = randomFrom(SEED);
const reader = new Reader();
const read = (record: PostingRecord, key: string): Prepared | null =>
  prepare(
    documentOfPosting({...record, html: undefined, description: undefined, text: bodyOf(record)}),
    {source: 'set', key},
    (one) => reader.read(one),
    NOW,
  );

const bases = records
  .filter(
    (record) =>
      record.title &&
      record.company &&
      /^[\p{L} ]+,/u.test(record.location ?? '') &&
      bodyOf(record).split(/\s+/).length >= FEWEST_WORDS,
  )
  .map((record) => ({record, order: random()}))
  .sort((a, b) => a.order - b.order)
  .slice(0, BASES)
  .map(({record}) => record);

interface Pair {
  readonly kind: string;
  readonly same: boolean;
  readonly a: string;
  readonly b: string;
}

const postings: Prepared[] = [];
const pairs: Pair[] = [];
bases.forEach((record, i) => {
  const base = read(record, `${i}`);
  if (!base) return;
  postings.push(base);
  for (const [kind, edit] of Object.entries({...SAME, ...OTHER})) {
    const one = read(edit(record, random), `${i} ${kind}`);
    if (!one || (kind === 'another city' && one.read.cities.join() === base.read.cities.join())) continue;
    postings.push(one);
    pairs.push({kind, same: kind in SAME, a: base.id, b: one.id});
  }
});
for (let i = 0; i < postings.length; i++)
  for (let j = i + 1; j < postings.length; j++) {
    const [a, b] = [postings[i] as Prepared, postings[j] as Prepared];
    const apart = a.identity.key.split(' ')[0] !== b.identity.key.split(' ')[0];
    if (
      apart &&
      a.read.employer_key === b.read.employer_key &&
      a.digest !== b.digest &&
      !/ /.test(a.identity.key + b.identity.key)
    )
      pairs.push({kind: 'two postings of one employer', same: false, a: a.id, b: b.id});
  }

const clusters = await new JobFinder({rows: async () => []}).clustersOf(postings);
const together = ({a, b}: Pair): boolean => clusters.get(a) === clusters.get(b);
for (const kind of new Set(pairs.map((pair) => pair.kind))) {
  const own = pairs.filter((pair) => pair.kind === kind);
  const held = own.filter(together).length;
  console.log(
    `${kind.padEnd(30)} ${own[0]?.same ? 'same job ' : 'other job'} ${String(own.length).padStart(5)} pairs, ${String(held).padStart(5)} joined`,
  );
}
const joined = pairs.filter(together);
const right = joined.filter(({same}) => same).length;
const all = pairs.filter(({same}) => same).length;
console.log(
  `precision ${(right / joined.length).toFixed(4)}, recall ${(right / all).toFixed(4)} (${pairs.length} pairs of ${bases.length} postings, seed ${SEED})`,
);

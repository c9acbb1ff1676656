// Prints the facts of every posting as read by the sources in a folder, one posting a line; the time comes last.
//   node scripts/facts-of.ts FOLDER POSTINGS.jsonl
// `changes.ts` and `kb-try.ts` run it once for each of the two trees that they compare.
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Reader, Reading} from '../packages/metier/src/index.ts';
import {type CorpusPosting, linesOf} from './corpus.ts';

/** Something that a reading says: a kind, and a value that is no sentence of the posting. */
export interface Fact {
  readonly kind: string;
  readonly value: string;
  /** Where, for skills. */
  readonly spans?: readonly (readonly [number, number])[];
}

/** The facts of one posting. */
export interface PostingFacts {
  readonly uid: string;
  readonly facts: readonly Fact[];
}

const [folder, file] = process.argv.slice(2);
if (folder && file && process.argv[1]?.endsWith('facts-of.ts')) await print(folder, file);

async function print(root: string, corpus: string): Promise<void> {
  const tree = (await import(
    pathToFileURL(join(root, 'packages/metier/src/index.ts')).href
  )) as typeof import('../packages/metier/src/index.ts');
  const reader: Reader = new tree.Reader();
  const out: string[] = [];
  const start = process.cpuUsage();
  for (const posting of linesOf<CorpusPosting>(corpus)) {
    try {
      out.push(JSON.stringify({uid: posting.uid, facts: factsOf(reader.read(tree.documentOfPosting(posting)))}));
    } catch (error) {
      if (!(error instanceof tree.DocumentError)) throw error;
    }
  }
  const {user, system} = process.cpuUsage(start);
  process.stdout.write(`${out.join('\n')}\n${JSON.stringify({seconds: (user + system) / 1e6})}\n`);
}

function factsOf({kind, document, posting, notes}: Reading): Fact[] {
  const {
    title,
    employer,
    role,
    specialisms,
    seniority,
    managesPeople,
    requirements,
    tasks,
    compensation,
    employmentTypes,
    workArrangement,
    locations,
    visaSponsorship,
    benefits,
  } = posting;
  const one = (name: string, claim: {value: unknown} | null): Fact[] =>
    claim ? [{kind: name, value: String(claim.value)}] : [];
  const [first] = role.shares;
  return [
    {kind: 'document', value: `${kind} ${document.language}`},
    ...one('title', title),
    ...one('employer', employer),
    {kind: 'role', value: first?.role ?? 'none'},
    {kind: 'verdict', value: role.verdict},
    ...specialisms.map(({id}) => ({kind: 'specialism', value: id})),
    ...one('seniority', seniority),
    ...one('manages', managesPeople),
    ...requirements.flatMap(({level, anyOf}) =>
      anyOf.map((way): Fact => {
        if (way.kind === 'skill')
          return {
            kind: 'skill',
            value: `${way.skill ?? `“${way.label}”`} ${level}`,
            spans: way.evidence.map(({from, to}) => [from, to]),
          };
        if (way.kind === 'experience')
          return {kind: 'experience', value: `${way.years.min ?? ''}–${way.years.max ?? ''} ${level}`};
        if (way.kind === 'education') return {kind: 'education', value: `${way.degree} ${level}`};
        return {kind: way.kind, value: `${way.kind === 'language' ? way.language : way.label} ${level}`};
      }),
    ),
    {kind: 'tasks', value: String(tasks.length)},
    ...compensation.map(({value: {component, min, max, currency, period}}) => ({
      kind: 'compensation',
      value: `${component} ${min ?? ''}–${max ?? ''} ${currency} a ${period}`,
    })),
    ...employmentTypes.map(({value}) => ({kind: 'employment type', value})),
    ...one('work arrangement', workArrangement),
    ...locations.map(({value: {city, region, country}}) => ({
      kind: 'location',
      value: [city, region, country].filter(Boolean).join(', '),
    })),
    ...one('visa', visaSponsorship),
    ...benefits.map(({value}) => ({kind: 'benefit', value})),
    ...notes.map((note) => ({kind: 'note', value: note.kind})),
  ];
}

import {type BuildOptions, ProfileBuilder} from '../roles/index.ts';
import {baseOf} from '../roles/words.ts';
import {DocumentError, type Entry} from '../text/index.ts';
import {entriesIn, Fault, faultOf} from './answer.ts';
import {UsageError} from './options.ts';
import {portionsOf} from './portions.ts';
import type {Surroundings} from './read-one.ts';
import {openSource, type Source} from './source.ts';
import {writeOut} from './write-out.ts';

const TELL_EVERY = 500;

/** `metier roles build`: reads postings and writes their role profiles; resolves to what it says of them. */
export async function buildProfiles(
  inputs: readonly string[],
  {out, source, quotes}: {readonly out: string | null; readonly source: string | null; readonly quotes: boolean},
  outside: Surroundings,
): Promise<string> {
  if (!inputs.length) throw new UsageError('Build profiles from what? Say: metier roles build POSTINGS… --out FILE');
  const options: BuildOptions = {source: source ?? inputs.join(', '), quotes};
  const builder = new ProfileBuilder(options);
  const {Reader} = await import('../reader.ts');
  const reader = new Reader();
  const faults: string[] = [];
  let read = 0;
  for (const input of inputs)
    for await (const entry of entriesOf(await openSource(input, outside))) {
      if (entry instanceof DocumentError || entry instanceof Fault) {
        faults.push(entry.message);
        continue;
      }
      builder.add(reader.read(entry, {year: outside.year}), entry);
      if (++read % TELL_EVERY === 0) outside.progress(`${read.toLocaleString('en')} postings`);
    }
  outside.progress('');
  if (!read) throw new Fault(`${inputs.join(', ')}: no posting could be read. ${faults[0] ?? ''}`.trim());
  const profiles = builder.profiles();
  if (!profiles.coverage.postings)
    throw new Fault(
      `${inputs.join(', ')}: holds no posting, but ${read === 1 ? 'a document' : `${read} documents`} of another kind.`,
    );
  const text = `${JSON.stringify(profiles)}\n`;
  if (out === null) return text;
  await writeOut(out, text);
  const shown = profiles.roles.filter(({coverage}) => coverage.postings >= 20).length;
  const lost = faults.length ? ` ${faults.length} could not be read; the first: ${faults[0]}` : '';
  return `${out}: ${baseOf(profiles.coverage)}. ${shown} of ${profiles.roles.length} roles ${shown === 1 ? 'has' : 'have'} 20 postings or more; ${settled(profiles.undecided)} on no role, ${repeated(profiles.repeats)} another of their employer.${lost}\nSee them: metier roles --profiles ${out}\n`;
}

const settled = (count: number): string => `${count} ${count === 1 ? 'posting' : 'postings'} settled`;
const repeated = (count: number): string => `${count} ${count === 1 ? 'repeats' : 'repeat'}`;

async function* entriesOf(source: Source): AsyncGenerator<Entry | Fault> {
  for await (const {task} of portionsOf(source))
    yield* task instanceof Error ? [faultOf(task, source.name)] : await entriesIn(task);
}

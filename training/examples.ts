import {readFileSync} from 'node:fs';
import {Skills} from '../packages/metier/src/kb/skills.ts';
import {Cues} from '../packages/metier/src/read/cues.ts';
import {Languages} from '../packages/metier/src/read/language.ts';
import {type Page, pageOf} from '../packages/metier/src/read/page.ts';
import {Headings} from '../packages/metier/src/read/sections.ts';
import {SentenceKinds} from '../packages/metier/src/read/sentence-kinds.ts';
import {taggerWords} from '../packages/metier/src/read/tagger.ts';
import {documentOfPosting} from '../packages/metier/src/text/posting-document.ts';
import {Lexicon} from '../packages/metier/src/text/tokens.ts';

export const lexicon = new Lexicon();
taggerWords([], [], lexicon);
const headings = new Headings(lexicon);
const cues = new Cues(lexicon);
const kinds = new SentenceKinds(lexicon);
const languages = new Languages(lexicon);
const skills = new Skills(lexicon);
export const FOLDS = 5;

/** A labelled posting, cut for reading. `gold` are its labelled skills; `fold` is the same for all postings of an employer. */
export interface Example {
  readonly uid: string;
  readonly page: Page;
  readonly language: string;
  readonly matches: ReturnType<Skills['match']>;
  readonly gold: readonly {name: string; quote: string; requirement: string}[];
  readonly fold: number;
  /** How many postings it counts as when something is learnt. */
  readonly times: number;
}

/** Each as often as it counts. */
export const asOften = <T>(list: readonly T[], times: (one: T) => number): T[] =>
  list.flatMap((one) => Array.from({length: times(one)}, () => one));

/** The files among the arguments of a command. */
export const filesIn = (args: readonly string[]): string[] => args.filter((arg) => /\.jsonl(?:@\d+)?$/.test(arg));

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const hash = (text: string) => [...text].reduce((sum, char) => (Math.imul(sum, 31) + char.charCodeAt(0)) >>> 0, 7);

/** Labels of skills as quotes; labels kept as offsets into title + "\n" + text are turned back into quotes. */
function goldOf(label: {skills: unknown[]}, text: string): Example['gold'] {
  const levels: Record<string, string> = {r: 'required', p: 'preferred', u: 'unspecified'};
  return (label.skills as ({name: string; quote: string; requirement: string} | [number, number, string])[]).map(
    (skill) =>
      Array.isArray(skill)
        ? {
            name: text.slice(skill[0], skill[1]),
            quote: text.slice(skill[0], skill[1]),
            requirement: levels[skill[2]] as string,
          }
        : skill,
  );
}

/**
 * The labelled postings of the files: first the postings, then any number of files of labels; those of `FILE@3` count three times.
 * Of two labels of a posting the first counts.
 */
export function examplesOf(files: readonly string[]): Example[] {
  const postings = new Map(lines(files[0] as string).map((posting) => [posting.uid, posting]));
  const seen = new Set<string>();
  return files.slice(1).flatMap((named) => {
    const [file, times = '1'] = named.split(/@(?=\d+$)/);
    return lines(file as string).flatMap((label): Example[] => {
      const posting = postings.get(label.uid);
      if (!posting || !label.skills || label.kind === 'not-posting' || seen.has(label.uid)) return [];
      seen.add(label.uid);
      const document = documentOfPosting(
        {
          ...posting,
          posted: undefined,
          url: undefined,
          company: posting.company ?? undefined,
          location: posting.location ?? undefined,
        },
        label.uid,
      );
      const page = pageOf(document, lexicon, headings, cues, kinds);
      const matches = skills.match(page.tokens, page.text);
      const language = languages.of(page.text, page.tokens);
      return [
        {
          uid: label.uid,
          page,
          language,
          matches,
          gold: goldOf(label, `${posting.title ?? ''}\n${posting.text}`),
          fold: hash(posting.company ?? label.uid) % FOLDS,
          times: Number(times),
        },
      ];
    });
  });
}

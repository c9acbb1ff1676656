import {documentOfPosting, type PostingRecord} from '../../text/index.ts';
import {Lexicon} from '../../text/tokens.ts';
import {Cues} from '../cues.ts';
import {type Page, pageOf} from '../page.ts';
import {Headings} from '../sections.ts';

/** Cuts a posting into a page whose sentences know the cues of the given kinds, as tests need it. */
export function pageForTest(record: PostingRecord, ...kinds: readonly {kind: number; words: string}[]): Page {
  const lexicon = new Lexicon();
  const headings = new Headings(lexicon);
  const cues = new Cues(lexicon);
  for (const {kind, words} of kinds) cues.add(kind, words);
  return pageOf(documentOfPosting(record), lexicon, headings, cues, null);
}

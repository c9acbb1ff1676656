import type {Document, Evidence} from '../text/document.ts';
import {type Finding, findingOf, ofPosting, ofResume, wordsAt} from './finding.ts';
import {listedPlaces} from './proof.ts';
import type {ReviewInput} from './review.ts';

const MOST_SKILLS = 60;
/** A skill that lists name so often, and no position, is repeated. */
const MOST_TIMES = 3;
/** So many words in a row in both texts are copied. */
const COPIED = 12;
const MOST_COPIED = 3;

/** Words that stand there for machines: long lists, repetitions, sentences of the posting, text that nobody sees. */
export function stuffing(input: ReviewInput): Finding[] {
  const {resume} = input;
  const listed = resume.skills.filter((skill) => listedPlaces(skill).length > 0);
  return [
    ...resume.skills
      .filter(({shown, evidence}) => shown === 'claimed' && evidence.length >= MOST_TIMES)
      .map(({skill, label, evidence}) =>
        findingOf(
          {code: 'repeated', label, times: evidence.length},
          ofResume(evidence),
          skill ?? evidence[0]?.from ?? '',
        ),
      ),
    ...(listed.length > MOST_SKILLS
      ? [findingOf({code: 'many-skills', count: listed.length, most: MOST_SKILLS}, [])]
      : []),
    ...copied(input),
    ...hidden(input.document),
  ];
}

/** Fewer characters are a blank or a sign that a program left behind. */
const LEAST_HIDDEN = 20;

function hidden({traits = []}: Document): Finding[] {
  return (['white', 'tiny', 'invisible'] as const).flatMap((how) => {
    const characters = traits.filter(({kind}) => kind === how).reduce((sum, one) => sum + one.characters, 0);
    return characters >= LEAST_HIDDEN ? [findingOf({code: 'hidden-text', how, characters}, [], how)] : [];
  });
}

interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map(({0: word, index}) => ({
    word: word.toLowerCase(),
    from: index,
    to: index + word.length,
  }));

/** Runs of words that the resume and the posting share, the longest first. */
function copied({document, target}: ReviewInput): Finding[] {
  if (!target?.text) return [];
  const [own, theirs] = [wordsOf(document.text), wordsOf(target.text)];
  const places = new Map<string, number>();
  for (let i = 0; i + COPIED <= theirs.length; i++) places.set(keyAt(theirs, i), i);
  const runs: {readonly resume: Evidence; readonly posting: Evidence; readonly words: number}[] = [];
  for (let i = 0; i + COPIED <= own.length; i++) {
    const at = places.get(keyAt(own, i));
    if (at === undefined) continue;
    let length = COPIED;
    while (own[i + length] && own[i + length]?.word === theirs[at + length]?.word) length++;
    runs.push({
      resume: wordsAt(document.text, own[i]?.from ?? 0, own[i + length - 1]?.to ?? 0),
      posting: wordsAt(target.text, theirs[at]?.from ?? 0, theirs[at + length - 1]?.to ?? 0),
      words: length,
    });
    i += length - 1;
  }
  if (!runs.length) return [];
  const shown = runs.sort((a, b) => b.words - a.words).slice(0, MOST_COPIED);
  return [
    findingOf(
      {code: 'copied', words: runs.reduce((sum, {words}) => sum + words, 0), sentences: runs.length},
      shown.flatMap(({resume, posting}) => [...ofResume([resume]), ...ofPosting([posting])]),
    ),
  ];
}

const keyAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + COPIED)
    .map(({word}) => word)
    .join(' ');

import type {Document} from '../text/document.ts';
import {type Finding, findingOf, ofResume} from './finding.ts';
import type {ReviewInput} from './review.ts';

/** A resume of more words, or pages, is long; academic ones list publications and may be. */
const MOST_WORDS = 1500;
const MOST_PAGES = 3;
const FEWEST_WORDS = 80;
const ACADEMIC = 5;

/** A resume that is longer or shorter than most. */
export function sizes({resume, document}: ReviewInput): Finding[] {
  const words = document.text.match(/\S+/g)?.length ?? 0;
  const pages = pagesOf(document);
  const isAcademic = resume.publications.length >= ACADEMIC;
  if (!isAcademic && (words > MOST_WORDS || (pages !== null && pages > MOST_PAGES)))
    return [findingOf({code: 'long', words, pages}, [])];
  return words < FEWEST_WORDS ? [findingOf({code: 'short', words}, [])] : [];
}

/** The pages of a PDF; null where the source has none. */
function pagesOf(document: Document): number | null {
  if (document.format !== 'pdf') return null;
  const last = document.blocks.at(-1);
  const page = last && /^page (\d+)$/.exec(document.origin(last).part)?.[1];
  return page ? Number(page) : null;
}

/** What every reader of a resume looks for and does not find. */
export function missing({resume: {email, phone, positions}}: ReviewInput): Finding[] {
  const held = positions.flatMap((position, i) => (position.kind === 'employment' ? [{position, i}] : []));
  const undated = held.filter(({position}) => !position.from && !position.to);
  const untitled = held.filter(({position}) => !position.title);
  const of = held.length;
  return [
    ...(!email && !phone ? [findingOf({code: 'no-contact'}, [])] : []),
    ...(positions.length ? [] : [findingOf({code: 'no-positions'}, [])]),
    ...(undated.length
      ? [
          findingOf(
            {code: 'no-dates', positions: undated.map(({i}) => i), of},
            ofResume(
              undated.slice(0, 3).flatMap(({position: {title, employer}}) => (title ?? employer)?.evidence ?? []),
            ),
          ),
        ]
      : []),
    ...(untitled.length
      ? [
          findingOf(
            {code: 'no-title', positions: untitled.map(({i}) => i), of},
            ofResume(
              untitled.slice(0, 3).flatMap(({position: {employer, from}}) => (employer ?? from)?.evidence ?? []),
            ),
          ),
        ]
      : []),
  ];
}

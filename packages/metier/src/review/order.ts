import type {Evidence} from '../text/document.ts';
import {type AskedLine, askedSkills} from './asked.ts';
import {type Finding, findingOf, ofPosting, ofResume} from './finding.ts';
import {listedPlaces} from './proof.ts';
import type {ReviewInput} from './review.ts';

/** A skill that stands behind so many others which the target does not ask for is easily missed. */
const BEHIND = 5;
const MOST_NAMED = 5;
const LATEST = 3;
const FEWEST_HIGHLIGHTS = 4;

/** Orders of the resume's own words in which what the target requires stands first. No word is added. */
export function orders(input: ReviewInput): Finding[] {
  const asked = askedSkills(input.target);
  return asked.length ? [...listOrder(input, asked), ...highlightOrder(input, asked)] : [];
}

interface Listed {
  readonly label: string;
  readonly asked: AskedLine | undefined;
  readonly words: Evidence;
}

/** Lists in which required skills stand far behind others. */
function listOrder({resume, document}: ReviewInput, asked: readonly AskedLine[]): Finding[] {
  const items = resume.skills
    .flatMap((one) =>
      listedPlaces(one).map(
        (words): Listed => ({
          label: words.quote,
          asked: asked.find((line) => line.asked.skill !== null && line.asked.skill === one.skill),
          words,
        }),
      ),
    )
    .sort((a, b) => a.words.from - b.words.from);
  const found: Finding[] = [];
  let at = 0;
  for (const block of document.blocks) {
    const own: Listed[] = [];
    while (at < items.length && (items[at] as Listed).words.from < block.to) own.push(items[at++] as Listed);
    found.push(...listFinding(own, block.from));
  }
  return found.slice(0, 2);
}

function listFinding(items: readonly Listed[], at: number): Finding[] {
  let others = 0;
  const late: Listed[] = [];
  for (const item of items) {
    if (!item.asked) others++;
    else if (others >= BEHIND && item.asked.asked.level === 'required') late.push(item);
  }
  if (!late.length) return [];
  const named = late.slice(0, MOST_NAMED);
  const behind = items.slice(0, items.indexOf(named[0] as Listed)).filter((item) => !item.asked).length;
  return [
    findingOf(
      {code: 'skills-order', labels: named.map(({label}) => label), behind},
      [
        ...ofResume([items[0]?.words as Evidence, ...named.map(({words}) => words)]),
        ...ofPosting(named.flatMap((item) => item.asked?.evidence.slice(0, 1) ?? [])),
      ],
      at,
    ),
  ];
}

/** Highlights of late positions that show what the target requires and stand behind ones that do not. */
function highlightOrder({resume}: ReviewInput, asked: readonly AskedLine[]): Finding[] {
  const required = asked.filter((one) => one.asked.level === 'required' && one.asked.skill !== null);
  const shownIn = ({from, to}: Evidence): AskedLine[] =>
    required.filter((one) =>
      resume.skills
        .find(({skill}) => skill === one.asked.skill)
        ?.uses.some(({evidence}) => evidence.some((words) => words.from >= from && words.to <= to)),
    );
  return resume.positions.slice(0, LATEST).flatMap(({highlights}, position) => {
    const lines = highlights.flatMap(({evidence}) => evidence.slice(0, 1));
    if (lines.length < FEWEST_HIGHLIGHTS) return [];
    const shown = lines.map(shownIn);
    const place = shown.findIndex((some) => some.length > 0);
    if (place < 2) return [];
    const some = shown[place] as AskedLine[];
    return [
      findingOf(
        {code: 'highlight-order', position, place: place + 1, labels: some.map((one) => one.asked.label)},
        [...ofResume([lines[place] as Evidence]), ...ofPosting(some.flatMap((one) => one.evidence.slice(0, 1)))],
        position,
      ),
    ];
  });
}

import type {Resume} from '../resume/resume.ts';
import type {Document} from '../text/document.ts';
import {type Finding, findingOf, ofResume, wordsAt} from './finding.ts';
import type {ReviewInput} from './review.ts';

/** Cells of a table in a document that is no table by nature. */
const FEWEST_CELLS = 6;
const FORMATS_WITH_TABLES = new Set(['docx', 'html']);
/** Signs of icon fonts; those that programs for texts draw bullets with are known everywhere. */
const ICON = /[\ue000-\uf8ff]|\u{f0000}/gu;
const BULLETS = /[\uf0a7\uf0b7\uf076\uf0d8]/;
const FEWEST_ICONS = 2;
const FARTHEST = 3;

/** Facts that programs which read resumes are known to lose. */
export function lostToParsers({document, resume}: ReviewInput): Finding[] {
  return [
    ...columns(document),
    ...margins(resume, document),
    ...table(document),
    ...icons(document),
    ...datesApart(resume, document),
  ];
}

/** Fewer characters beside others are a stray line. */
const LEAST_IN_COLUMNS = 120;
/** A name and a page's number in the foot are no matter, unless the address for answers stands there or is missed. */
const LEAST_IN_MARGIN = 40;
const LEAST_WITHOUT_CONTACT = 8;

function columns({traits = []}: Document): Finding[] {
  const pages = traits
    .filter(({kind, characters}) => kind === 'columns' && characters >= LEAST_IN_COLUMNS)
    .map(({part}) => Number(part.replace(/\D+/g, '')));
  return pages.length ? [findingOf({code: 'columns', pages}, [])] : [];
}

function margins({email, phone}: Resume, document: Document): Finding[] {
  const characters = (document.traits ?? [])
    .filter(({kind}) => kind === 'margin')
    .reduce((most, one) => Math.max(most, one.characters), 0);
  const contact = [...(email?.evidence ?? []), ...(phone?.evidence ?? [])];
  const inMargin = contact.filter((one) => /(?:header|footer)\d*\.xml$/.test(document.origin(one).part));
  const isMissed = inMargin.length === contact.length;
  return characters >= (isMissed ? LEAST_WITHOUT_CONTACT : LEAST_IN_MARGIN)
    ? [findingOf({code: 'margin-text', characters}, ofResume(inMargin.slice(0, 1)))]
    : [];
}

function table({format, blocks, text}: Document): Finding[] {
  const cells = blocks.filter(({kind}) => kind === 'cell');
  const [first] = cells;
  if (!FORMATS_WITH_TABLES.has(format) || !first || cells.length < FEWEST_CELLS) return [];
  return [findingOf({code: 'table', cells: cells.length}, ofResume([wordsAt(text, first.from, first.to)]))];
}

function icons({text}: Document): Finding[] {
  const found = [...text.matchAll(ICON)].filter(([sign]) => !BULLETS.test(sign));
  const [first] = found;
  if (!first || found.length < FEWEST_ICONS) return [];
  const end = text.indexOf('\n', first.index);
  return [
    findingOf(
      {code: 'icons', count: found.length},
      ofResume([wordsAt(text, first.index, Math.min(end < 0 ? text.length : end, first.index + 60))]),
    ),
  ];
}

/** Positions whose dates stand lines away from their title. */
function datesApart({positions}: Resume, {text, format}: Document): Finding[] {
  if (format === 'json-resume' || format === 'linkedin') return [];
  return positions.flatMap(({title, from}, position) => {
    const [words] = title?.evidence ?? [];
    const [date] = from?.evidence ?? [];
    if (!words || !date) return [];
    const between = words.to < date.from ? text.slice(words.to, date.from) : text.slice(date.to, words.from);
    const lines = between.split('\n').filter((line) => line.trim()).length;
    return lines > FARTHEST
      ? [findingOf({code: 'dates-apart', position, lines}, ofResume([words, date]), position)]
      : [];
  });
}

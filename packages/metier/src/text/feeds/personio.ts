import type {Piece} from '../trail.ts';
import {child, children, type Element, wordsOf} from '../xml.ts';
import {instead, joined, type Part, type Told} from './value.ts';
import {employment} from './words.ts';

/** A position of Personio's XML feed. */
export function personio(position: Element): Told {
  const text = (name: string): Piece | null => wordsOf(child(position, name));
  const offices = [text('office'), ...children(child(position, 'additionalOffices'), 'office').map(wordsOf)];
  return {
    id: text('id')?.text.trim(),
    fields: [
      ['title', joined([text('name')], '')],
      ['employer', joined([text('subcompany')], '')],
      ['location', joined(offices, '; ')],
      ['employment-type', joined([employment(text('schedule')), employment(text('employmentType'))], ', ')],
      ['department', joined([text('department')], '')],
      ['experience', joined([text('seniority'), years(text('yearsOfExperience'))], ', ')],
      ['posted', joined([text('createdAt')], '')],
    ],
    parts: children(child(position, 'jobDescriptions'), 'jobDescription').flatMap((part): Part[] => {
      const words = wordsOf(child(part, 'value'));
      return words ? [{title: wordsOf(child(part, 'name')), text: words}] : [];
    }),
  };
}

/** "lt-1", "2-5" and "gt-15" as words. */
function years(code: Piece | null): Piece | null {
  if (!code) return null;
  const match = /^\s*(lt|gt)?-?(\d+)(?:-(\d+))?\s*$/.exec(code.text);
  if (!match) return code;
  const [, side, low, high] = match;
  const words =
    side === 'lt'
      ? `less than ${low} years`
      : side === 'gt'
        ? `more than ${low} years`
        : high
          ? `${low}-${high} years`
          : `${low} years`;
  return instead(code, words);
}

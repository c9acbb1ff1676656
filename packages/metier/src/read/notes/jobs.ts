import {roleOfTitle} from '../../kb/roles.ts';
import type {Span} from '../../text/document.ts';
import {type NoteRule, note, work} from './note.ts';

const BUNDLED = 0.3;
export const bundled: NoteRule = (noted) => {
  const [first, second] = noted.posting.role.shares;
  if (
    !first ||
    !second ||
    second.share < BUNDLED ||
    first.role === 'other' ||
    second.role === 'other' ||
    noted.posting.role.confidence < 0.35
  )
    return [];
  return [
    note(noted, 'bundled-roles', 'info', `Two jobs in one: ${work(first.role)} and ${work(second.role)}.`, [
      ...first.evidence.slice(0, 1),
      ...second.evidence.slice(0, 2),
    ]),
  ];
};

/** Several jobs: a title or a list that names three or more different jobs. */
export const severalJobs: NoteRule = (noted) => {
  if (noted.kind === 'guide' || noted.kind === 'resume') return [];
  const {page} = noted;
  const spans: Span[] = [];
  const names = new Set<string>();
  const {blocks} = page.document;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'field' && block.name !== 'title') continue;
    const length = block.to - block.from;
    if (length > 120 || (block.kind === 'paragraph' && blocks[i + 1]?.kind === 'item')) continue;
    // Most blocks are left here: no job in their first words, a stop at their end.
    if (
      !JOB_WORD.test(page.lower.slice(block.from, Math.min(block.to, block.from + 61))) ||
      STOPS.has(page.text.charCodeAt(block.to - 1))
    )
      continue;
    const words = page.text.slice(block.from, block.to);
    const open = /^[^(,:|–]{4,60}/.exec(words)?.[0] ?? '';
    if (!JOB_WORD.test(open) || !/^[\p{Lu}[*]/u.test(words) || DUTY_WORD.test(open)) continue;
    const found = roleOfTitle(open);
    if (!found || open.split(' ').length > 7) continue;
    const name = open
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    if (names.has(name)) continue;
    names.add(name);
    spans.push({from: block.from, to: block.from + open.trimEnd().length});
  }
  return spans.length >= 3 && names.size >= 3
    ? [
        note(
          noted,
          'several-jobs',
          'warning',
          `This text offers ${spans.length} jobs. What follows mixes their requirements; read each job's own posting.`,
          spans.slice(0, 6),
        ),
      ]
    : [];
};
const JOB_WORD =
  /\b(?:engineer|developer|scientist|analyst|architect|manager|designer|researcher|consultant|director|recruiter|entwickler|ingenieur|ingénieur|sre|devrel|lead)\b/i;
const STOPS = new Set([33, 46, 63]);
const DUTY_WORD =
  /^(?:work|partner|collaborat|support|lead the|mentor|experience|about|join|why|other|you|as an?|our|strong|proven|senior-level)\b/i;

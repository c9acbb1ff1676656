import {type RoleId, roleEntry} from '../kb/roles.ts';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {percent, personOf, withInterval} from '../roles/words.ts';
import type {RoleInReach, WhichRoles} from '../which/index.ts';
import {bar, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

const INDENT = '   ';
const NAME = 32;
const BAR = 24;
const MOST_QUOTES = 2;
const MOST_NEAR = 5;
const MOST_REACH = 6;
const MOST_MISSING = 4;
/** Roles of which fewer postings are within reach are not worth a line. */
const LEAST_REACH = 0.1;

/** Which roles a resume is, which it is near to, and which are within reach. */
export function whichReport({own, near, reach, method}: WhichRoles, name: string, terminal: Terminal): string {
  const {color, width} = terminal;
  const shown = reach.filter(({interval}) => interval.share >= LEAST_REACH).slice(0, MOST_REACH);
  return `${[
    color.dim(oneLine(name)),
    color.bold(headline(own[0]?.role)),
    '',
    ...own.flatMap(({role, share, evidence}) => [
      `${INDENT}${fit(personOf(role), NAME)}${percent(share).padStart(4)}  ${bar(share, BAR)}`.trimEnd(),
      ...evidence
        .slice(0, MOST_QUOTES)
        .map(({quote}) => color.dim(`${INDENT}${INDENT}“${shorten(oneLine(quote), width - 2 * INDENT.length - 2)}”`)),
    ]),
    ...(own.length ? [''] : []),
    ...(near.length
      ? [
          color.bold('Nearest by skills'),
          ...wrap(
            near
              .slice(0, MOST_NEAR)
              .map(({role, nearness}) => `${personOf(role)} ${nearness.toFixed(2)}`)
              .join(' · '),
            width - INDENT.length,
          ).map((row) => INDENT + row),
          '',
        ]
      : []),
    color.bold('Within reach: postings half of whose required skills are shown'),
    ...(shown.length ? shown.flatMap((one) => reachLines(one, terminal)) : [`${INDENT}Of no role a tenth.`]),
    '',
    ...wrap(method, width).map(color.dim),
  ].join('\n')}\n`;
}

function headline(role: string | undefined): string {
  if (role === undefined) return 'No position says what the work was.';
  if (role === 'other') return 'Mostly work that is none of the 20 roles Metier knows.';
  return `Mostly ${roleEntry(role as RoleId).words.en.person}.`;
}

function reachLines({role, of, interval, missing}: RoleInReach, {color, width}: Terminal): string[] {
  const words = missing
    .slice(0, MOST_MISSING)
    .map(({skill, count}) => `${skillLabel(skillIndex(skill))} ${count}`)
    .join(', ');
  return [
    `${INDENT}${fit(personOf(role), NAME)}${withInterval(interval)} of ${of} postings`,
    ...(words ? wrap(`missing most: ${words}`, width - 2 * INDENT.length) : []).map((row) =>
      color.dim(INDENT + INDENT + row),
    ),
  ];
}

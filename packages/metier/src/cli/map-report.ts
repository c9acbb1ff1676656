import type {MapPoint, RoleMap} from '../roles/index.ts';
import {personOf} from '../roles/words.ts';
import {bar, fit, oneLine, shorten, type Terminal, wrap} from './terminal.ts';

const NAME = 32;
const BAR = 24;

/** The nearest whose nearness is more than nothing: of a role without postings none is known. */
const known = (nearest: MapPoint['nearest'], most: number): MapPoint['nearest'] =>
  nearest.filter(({nearness}) => nearness > 0).slice(0, most);

/** The map as a list: for what was dropped all roles by nearness; else each role with its three nearest. */
export function mapReport(map: RoleMap, dropped: readonly MapPoint[], {color, width}: Terminal): string {
  const lines = dropped.length
    ? dropped.flatMap(({name, nearest}) => [
        color.bold(`Nearest to ${shorten(oneLine(name), width - 12)}`),
        ...known(nearest, 8).map(({role, nearness}, i) =>
          `${String(i + 1).padStart(3)}  ${fit(personOf(role), NAME)}${nearness.toFixed(2)}  ${bar(nearness, BAR)}`.trimEnd(),
        ),
        ...(known(nearest, 1).length ? [] : ['   No role of these profiles names its skills.']),
        '',
      ])
    : [
        color.bold('Each role and the three nearest to it'),
        ...map.roles.flatMap(({role, nearest, estimate, postings}) =>
          wrap(
            known(nearest, 3).length
              ? `${known(nearest, 3)
                  .map((one) => `${personOf(one.role)} ${one.nearness.toFixed(2)}`)
                  .join(' · ')}${estimate ? ' (estimate)' : ''}`
              : `not known: ${postings} ${postings === 1 ? 'posting' : 'postings'}`,
            width - NAME - 3,
          ).map((line, i) => `   ${fit(i ? '' : personOf(role), NAME)}${line}`),
        ),
        '',
      ];
  return `${[...lines, ...wrap(map.method, width).map(color.dim)].join('\n')}\n`;
}

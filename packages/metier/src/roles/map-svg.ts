import {type RoleId, roleEntry} from '../kb/roles.ts';
import type {MapPoint, RoleMap} from './map.ts';
import {type Placed, placeNames} from './map-labels.ts';
import {personOf} from './words.ts';

const WIDTH = 1120;
const HEIGHT = 840;
const EDGE = 150;
const FOOT = 56;
/** Mean width of a letter and height of a line at 14 px; names are measured roughly, and rather too wide. */
const LETTER = 8;
const LINE = 18;
const [INK, QUIET, GROUND, OWN] = ['#1d2028', '#6b6f79', '#fbfaf7', '#b3261e'];

/** The map as an SVG picture: roles by the shape of their family, what was dropped on it as rings. */
export function mapSvg({roles}: RoleMap, dropped: readonly MapPoint[], base: string): string {
  const scaleX = (x: number) => EDGE + x * (WIDTH - 2 * EDGE);
  const scaleY = (y: number) => 40 + y * (HEIGHT - 80 - FOOT);
  const marks = [
    ...dropped.map(({name, x, y}) => ({name, x: scaleX(x), y: scaleY(y), mark: ring, ink: OWN})),
    ...roles.map(({role, x, y, estimate}) => ({
      name: personOf(role),
      x: scaleX(x),
      y: scaleY(y),
      mark: SHAPES[roleEntry(role as RoleId).family] ?? ring,
      ink: estimate ? QUIET : INK,
    })),
  ];
  const labels = placeNames(
    marks.map(({name, x, y}) => ({x, y, width: name.length * LETTER, height: LINE})),
    {width: WIDTH, height: HEIGHT - FOOT},
  );
  const drawn = marks.map(({name, x, y, mark, ink}, i) => {
    const {left, top, leader} = labels[i] as Placed;
    const [x1, y1, x2, y2] = (leader ?? []).map(fixed);
    const line = leader
      ? `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${QUIET}" stroke-width="0.75"/>`
      : '';
    return `${line}<g fill="${ink}" stroke="${ink}">${mark(x, y)}</g><text x="${fixed(left)}" y="${fixed(top + 13)}" fill="${ink}">${escaped(name)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="'Source Sans 3', system-ui, sans-serif" font-size="14">
<title>Roles by nearness of skills and tasks</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>
${drawn.join('\n')}
<text x="24" y="${HEIGHT - 30}" fill="${QUIET}" font-size="12">Near roles share skills and tasks; there are no axes. Grey: fewer than 20 postings, the place is an estimate.</text>
<text x="24" y="${HEIGHT - 14}" fill="${QUIET}" font-size="12">${escaped(base)}</text>
</svg>
`;
}

const fixed = (value: number) => value.toFixed(1);
const escaped = (words: string) => words.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

type Mark = (x: number, y: number) => string;
const polygon =
  (corners: readonly (readonly [number, number])[]): Mark =>
  (x, y) =>
    `<polygon points="${corners.map(([dx, dy]) => `${fixed(x + dx)},${fixed(y + dy)}`).join(' ')}"/>`;
const ring: Mark = (x, y) =>
  `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="7" fill="none" stroke-width="2.5"/><circle cx="${fixed(x)}" cy="${fixed(y)}" r="1.5"/>`;

/** The shape of each family, so that colour is not needed to tell them. */
const SHAPES: Readonly<Record<string, Mark>> = {
  insight: (x, y) => `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="5.5"/>`,
  models: polygon([
    [0, -6.5],
    [6, 5],
    [-6, 5],
  ]),
  research: polygon([
    [0, 6.5],
    [6, -5],
    [-6, -5],
  ]),
  products: polygon([
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
  ]),
  infrastructure: polygon([
    [0, -7],
    [7, 0],
    [0, 7],
    [-7, 0],
  ]),
  around: polygon([
    [-2, -6],
    [2, -6],
    [2, -2],
    [6, -2],
    [6, 2],
    [2, 2],
    [2, 6],
    [-2, 6],
    [-2, 2],
    [-6, 2],
    [-6, -2],
    [-2, -2],
  ]),
};

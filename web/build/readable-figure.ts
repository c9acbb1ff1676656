import {cellWords} from '../src/roles/cells.ts';
import {LICENCE} from '../src/roles/coverage.ts';
import {draw} from '../src/roles/draw.ts';
import type {Figure} from '../src/roles/figure.ts';
import {shownOf} from '../src/roles/figure.ts';
import {svgOf} from '../src/roles/svg.ts';
import {en} from '../src/words/en.ts';
import {rolesEn} from '../src/words/roles-en.ts';

/** Figures for readers without scripts: the finding, the table, the picture and the postings behind it, one click away. */
export const figuresIn = (figures: readonly Figure[], ...names: readonly string[]): string =>
  figures
    .filter(({name}) => names.length === 0 || names.includes(name))
    .map((figure) => readableFigure(figure))
    .join('');

function readableFigure(figure: Figure): string {
  const {chart, page} = rolesEn;
  const drawn = svgOf(draw({...figure, picture: shownOf(figure.picture, false)}, {ui: en, own: rolesEn}));
  const behind = figure.covered.map(({of, coverage: {postings, employers, from, to}, source}) =>
    [of, source, `${postings} ${chart.postings}`, `${employers} ${chart.employers}`, `${from} – ${to}`]
      .filter(Boolean)
      .join(', '),
  );
  const method = [...behind, figure.method ?? '', page.postingsNote, LICENCE].filter(Boolean);
  return [
    `<figure><figcaption><h3>${escaped(figure.finding)}</h3><p>${escaped(figure.measure)}</p></figcaption>`,
    `<details open><summary>${chart.table}</summary>${tableOf(figure)}</details>`,
    `<details><summary>${chart.chart}</summary>${drawn}</details>`,
    `<details class="base"><summary>${escaped(figure.base)}</summary>${method.map((line) => `<p>${escaped(line)}</p>`).join('')}</details></figure>`,
  ].join('');
}

function tableOf({table: all, postings}: Figure): string {
  const rows = all.rows.map((row) =>
    all.columns.map((column, n) => escaped(cellWords(row[n] ?? null, column, all, postings, rolesEn))),
  );
  return table(
    all.columns.map(({label}) => label),
    rows,
  );
}

/** Cells are HTML; the first of a row names it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...rest]) => `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

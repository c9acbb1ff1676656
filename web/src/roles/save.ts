import {coverageTable} from './coverage.ts';
import {type Figure, fileOf} from './figure.ts';
import type {FigureWords} from './role-figures.ts';
import {csvOf} from './table.ts';

/** What a figure is written as. */
export type Format = 'csv' | 'svg' | 'png';

/** Downloads a figure; `false` when the browser could not draw it. */
export async function save(figure: Figure, format: Format, words: FigureWords): Promise<boolean> {
  const file = fileOf(figure);
  if (format === 'csv') {
    give(`${file}.csv`, csvBlob(csvOf(figure.table)));
    give(`${file}-coverage.csv`, csvBlob(csvOf(coverageTable(figure, words.own))));
    return true;
  }
  // Drawing loads when somebody asks for a picture.
  const [{draw}, {svgOf}, {lightPalette, measureOnPage, pngOf}] = await Promise.all([
    import('./draw.ts'),
    import('./svg.ts'),
    import('./paint.ts'),
  ]);
  const drawing = draw(figure, words, measureOnPage());
  const blob =
    format === 'svg'
      ? new Blob([svgOf(drawing, lightPalette())], {type: 'image/svg+xml'})
      : await pngOf(drawing, lightPalette());
  if (blob) give(`${file}.${format}`, blob);
  return blob !== null;
}

const csvBlob = (text: string): Blob => new Blob([text], {type: 'text/csv;charset=utf-8'});

function give(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  Object.assign(document.createElement('a'), {href: address, download: name}).click();
  // The browser still reads it when this returns.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

import {Assembly} from '../assembly.ts';
import type {Document} from '../document.ts';
import {DocumentError} from '../document-error.ts';
import {emptyText} from '../posting-document.ts';
import {rowsOf} from '../table.ts';
import {unzip} from '../zip.ts';
import {line} from './json-resume.ts';

/** The files of a LinkedIn export that tell of a person's work, in the order in which they are read. */
const FILES = [
  'Profile.csv',
  'Email Addresses.csv',
  'PhoneNumbers.csv',
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
  'Projects.csv',
  'Certifications.csv',
  'Publications.csv',
  'Languages.csv',
  'Volunteering.csv',
];
/** Any one of these makes an archive an export. */
const MARKS = ['Profile.csv', 'Positions.csv', 'Education.csv', 'Skills.csv'];
const MOST_ROWS = 2000;

const fileOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * The document of a LinkedIn data export, a ZIP of tables; null for other archives. Files are known by their names, wherever in the
 * archive they lie. Parts are "Positions.csv/0/Title", rows counted from 0.
 */
export function linkedinDocument(bytes: Uint8Array, name: string): Document | null {
  const files = unzip(bytes, (path) => FILES.includes(fileOf(path)));
  if (files === 'damaged') return null;
  if (files === 'bomb')
    throw new DocumentError(
      'too-large',
      name,
      'This archive unpacks to far more than it should, so it is not unpacked.',
    );
  const tables = new Map([...files].map(([path, text]) => [fileOf(path), text]));
  if (!MARKS.some((mark) => tables.has(mark))) return null;
  const assembly = new Assembly();
  for (const file of FILES) {
    const table = tables.get(file);
    if (table) writeTable(assembly, file, table);
  }
  if (assembly.empty) throw emptyText(name);
  return assembly.finish({name, format: 'linkedin', source: () => bytes});
}

function writeTable(assembly: Assembly, file: string, table: string): void {
  const rows = rowsOf(table.replace(/^\ufeff/, ''), ',');
  const header = rows.next().value?.cells ?? [];
  let row = 0;
  for (const {cells} of rows) {
    if (row >= MOST_ROWS) break;
    if (cells.every((cell) => cell.trim() === '')) continue;
    let open = false;
    for (const [i, column] of header.entries()) {
      const text = cells[i] ?? '';
      if (!text.trim()) continue;
      const part = {text, part: `${file}/${row}/${column.trim()}`};
      if (!open && row === 0) assembly.heading(file.replace('.csv', ''), part);
      line(assembly, part, column === 'Last Name' && open ? ' ' : '\n');
      open = true;
    }
    row++;
  }
}

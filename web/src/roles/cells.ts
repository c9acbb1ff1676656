import type {RolesWords} from '../words/roles-en.ts';
import {pay, percent, points, whole} from './format.ts';
import type {Cell, Column, Table} from './table.ts';

/** A cell as it is read; `base` are the postings behind shares. */
export function cellWords(cell: Cell, {kind}: Column, {currency}: Table, base: number, {code}: RolesWords): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (kind === 'share') return percent(cell, base, code);
  if (kind === 'points') return points(cell, code);
  if (kind === 'pay') return pay(cell, currency ?? 'USD', code);
  return whole(cell, code);
}

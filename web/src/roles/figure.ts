import type {Coverage, PayUse} from 'metier/roles';
import type {RequirementLevel} from '../reading.ts';
import type {Interval} from './limits.ts';
import type {Table} from './table.ts';

/** Whose postings stand behind a figure: the role by its code, `null` where it is clear. */
export interface Covered {
  readonly of: string | null;
  readonly coverage: Coverage;
  /** What the postings are, in one line. */
  readonly source: string;
}

/** A figure with all that belongs to it: drawn on the page, shown as a table, and written to files. */
export interface Figure {
  /** "skills": in the address where it is shown as a table, and in the names of its files. */
  readonly name: string;
  /** Roles and places in the names of its files; nothing of a posting. */
  readonly about: readonly string[];
  /** Whom it is about: said where it stands alone. */
  readonly subject: string;
  /** The finding, as a sentence. */
  readonly finding: string;
  /** Measure, unit and period. */
  readonly measure: string;
  /** Postings, employers and dates in one line. */
  readonly base: string;
  /** How it was counted, in English; `null` where the measure says it. */
  readonly method: string | null;
  /** What stands in the place of what is true of all figures of role profiles. */
  readonly note?: string;
  /** The figures of postings that a person gathered: no licence of ours covers them. */
  readonly unlicensed?: true;
  readonly covered: readonly Covered[];
  /** Postings behind the shares: says how many decimals they carry. */
  readonly postings: number;
  readonly table: Table;
  readonly picture: Picture;
}

export type Picture =
  | SharesPicture
  | DifferencesPicture
  | PayPicture
  | PartsPicture
  | AcrossPicture
  | TrendPicture
  | AmountsPicture;

/** A row: a dot with its interval, and where it differs a ring. */
export interface ShareRow {
  readonly label: string;
  /** Words of a posting: set in its typeface. */
  readonly quoted?: boolean;
  readonly lang?: string;
  /** What stands beside the label. */
  readonly aside?: string;
  readonly dot: Interval | null;
  readonly ring?: number;
  /** The figure of the row, written at its end. */
  readonly figure: string;
  readonly note?: string;
}

export interface ShareGroup {
  readonly heading: string | null;
  readonly rows: readonly ShareRow[];
}

export interface SharesPicture {
  readonly is: 'shares';
  readonly groups: readonly ShareGroup[];
  /** Postings behind each share. */
  readonly postings: number;
  /** Long labels stand above their row. */
  readonly stacked: boolean;
  /** Whether there are rings to explain. */
  readonly rings: boolean;
}

export interface DifferenceRow extends Interval {
  readonly label: string;
  readonly a: string;
  readonly b: string;
}

/** Differences of shares in points; `share` is the difference, positive when the first has more. */
export interface DifferencesPicture {
  readonly is: 'differences';
  /** What the sides are called above the chart, where they are not two names. */
  readonly sides?: readonly [string, string];
  /** Differences that are no points: how a figure is written. */
  readonly unit?: 'percent';
  readonly codes: readonly [string, string];
  readonly small: boolean;
  readonly rows: readonly DifferenceRow[];
}

/** A strip; its label is that of its country where it has none of its own. */
export type PayStrip = PayUse & {
  readonly label?: string;
  /** The 95 % interval of the median. */
  readonly median?: {readonly low: number; readonly high: number};
};

export interface PayPicture {
  readonly is: 'pay';
  readonly strips: readonly PayStrip[];
}

/** Estimated amounts with their intervals, in one currency. */
export interface AmountsPicture {
  readonly is: 'amounts';
  readonly currency: string;
  readonly rows: readonly {
    readonly label: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly figure: string;
    readonly note: string;
  }[];
}

/** A share over time, with its interval. */
export interface TrendPicture {
  readonly is: 'trend';
  readonly points: readonly (Interval & {
    readonly label: string;
    /** The first day, in milliseconds. */
    readonly time: number;
    readonly figure: string;
    /** Whether the base is small. */
    readonly small: boolean;
    /** Whether postings may still come. */
    readonly unfinished: boolean;
  })[];
}

/** One bar in three parts, from 0 to 1. */
export interface PartsPicture {
  readonly is: 'parts';
  readonly parts: readonly {readonly is: 'a' | 'both' | 'b'; readonly name: string; readonly share: number}[];
}

/** A cell of a row over several sides: a share with its interval, or the words of a posting. */
export type AcrossCell =
  | {readonly is: 'share'; readonly dot: Interval; readonly figure: string; readonly small: boolean}
  | {readonly is: 'words'; readonly quote: string; readonly lang: string; readonly level: RequirementLevel}
  | null;

export interface AcrossPicture {
  readonly is: 'across';
  readonly codes: readonly string[];
  readonly rows: readonly {readonly label: string; readonly cells: readonly AcrossCell[]}[];
}

/** The month of the newest posting behind a figure: dates its files. */
const monthOf = ({covered}: Figure): string | null =>
  covered
    .flatMap(({coverage: {to}}) => to?.slice(0, 7) ?? [])
    .sort()
    .at(-1) ?? null;

/** "metier-pay-data-analyst-us-2026-10": what its files are called, without the ending. */
export const fileOf = (figure: Figure): string =>
  ['metier', figure.name, ...figure.about, monthOf(figure)].filter(Boolean).join('-').toLowerCase();

/** Rows of a picture that can be long. */
export function rowsOf(picture: Picture): number {
  if (picture.is === 'shares') return picture.groups.reduce((sum, {rows}) => sum + rows.length, 0);
  return picture.is === 'differences' || picture.is === 'across' ? picture.rows.length : 0;
}

const FIRST = 14;

/** What of a picture is shown: the first rows of a long one, or all. Differences are then ordered from side to side. */
export function shownOf(picture: Picture, all: boolean): Picture {
  const end = all ? undefined : FIRST;
  if (picture.is === 'across') return {...picture, rows: picture.rows.slice(0, end)};
  if (picture.is === 'differences')
    return {...picture, rows: picture.rows.slice(0, end).sort((x, y) => x.share - y.share)};
  if (picture.is !== 'shares' || picture.groups.length > 1) return picture;
  return {...picture, groups: picture.groups.map((group) => ({...group, rows: group.rows.slice(0, end)}))};
}

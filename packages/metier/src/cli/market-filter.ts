import type {Filter} from '../market/filter.ts';
import * as operations from '../operations/filter.ts';
import {day} from '../operations/parameter.ts';
import type {Given} from './options.ts';
import {helpFor, optionsFor, valuesGiven} from './parameter-options.ts';

/** Options that say which postings are meant. */
export const FILTER_OPTIONS = optionsFor(operations.FILTER);

/** What `--help` says of them. */
export const FILTER_HELP = helpFor(operations.FILTER);

/** The filter that options name. Throws a `UsageError`. */
export const filterOf = (given: Given<keyof typeof FILTER_OPTIONS>): Filter =>
  operations.filterOf(valuesGiven(operations.FILTER, given));

/** A day, or the first or last of a month or year. Throws a `UsageError`. */
export const dateOf = (end: 'from' | 'to' | 'since', word: string | null): string | null =>
  word === null ? null : day(end === 'to' ? end : 'from').read(word, `--${end}`);

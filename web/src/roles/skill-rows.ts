import type {RolesWords} from '../words/roles-en.ts';
import {percent} from './format.ts';
import type {PageSkill} from './page.ts';
import type {Table} from './table.ts';

/** Skills as rows of the chart of shares: required filled, preferred as a ring. */
export function skillRows(skills: readonly PageSkill[], of: number, {code, page}: RolesWords) {
  return skills.map(({label, required, preferred, needed, asked}) => ({
    label,
    lang: 'en',
    dot: needed,
    ring: preferred / of,
    figure: percent(asked.share, of, code),
    note: preferred
      ? page.levels(percent(required / of, of, code), percent(preferred / of, of, code))
      : page.onlyRequired(percent(required / of, of, code)),
  }));
}

/** The same skills in full: each share with its interval. */
export function skillTable(skills: readonly PageSkill[], of: number, {chart, page}: RolesWords): Table {
  const share = (label: string) => ({label, kind: 'share'}) as const;
  return {
    columns: [
      {label: chart.item, kind: 'text', lang: 'en'},
      {label: chart.kind, kind: 'text'},
      share(chart.share),
      share(chart.low),
      share(chart.high),
      share(chart.required),
      share(chart.preferred),
      share(chart.named),
      {label: chart.postings, kind: 'count'},
    ],
    rows: skills.map(({label, kind, asked, needed, wished, count}) => [
      ...[label, page.kinds[kind] ?? kind, asked.share, asked.low, asked.high],
      ...[needed.share, wished.share, count / of, count],
    ]),
  };
}

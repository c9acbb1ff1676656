import {JOBS} from '../coverage.ts';
import {type Question, tooFew} from './question.ts';

/** What postings pay, by role, level, country and currency. */
export const pay: Question = {
  name: 'pay',
  summary: 'posted base pay by role, level and country',
  async find(engine, {where, values}, {limit}) {
    const rows = await engine.rows<PayRow>(
      `SELECT role, seniority, pay_country AS country, pay_currency AS currency, count() AS postings,
  uniqExact(employer_key) AS employers, quantilesExactInclusive(0.1, 0.25, 0.5, 0.75, 0.9)(assumeNotNull(pay_year)) AS quantiles
FROM ${JOBS} AND pay_year IS NOT NULL AND role != '' AND ${where}
GROUP BY role, seniority, country, currency ORDER BY postings DESC, role, seniority, country, currency`,
      values,
    );
    const shown = rows.filter(({postings, employers}) => !tooFew(Number(postings), Number(employers)));
    return {
      columns: [
        {key: 'role', label: 'Role', kind: 'role'},
        {key: 'seniority', label: 'Level', kind: 'text'},
        {key: 'country', label: 'Country', kind: 'text'},
        ...(['p10', 'p25', 'p50', 'p75', 'p90'] as const).map((key) => ({
          key,
          label: LABELS[key],
          kind: 'money' as const,
        })),
        {key: 'currency', label: 'In', kind: 'text'},
        {key: 'postings', label: 'Postings', kind: 'count'},
        {key: 'employers', label: 'Employers', kind: 'count'},
      ],
      rows: shown.slice(0, limit).map(({quantiles, postings, employers, ...row}) => {
        const [p10, p25, p50, p75, p90] = quantiles.map((one) => Math.round(Number(one)));
        return {...row, p10, p25, p50, p75, p90, postings: Number(postings), employers: Number(employers)};
      }),
      notes: [
        'So many of the postings pay at most that. Posted base pay for a year, the middle of each range, in the currency of the posting; hourly and daily pay of freelance and contract work is left out. Exact quantiles, linear between neighbours (Hyndman and Fan 1996, type 7). Postings that say pay differ from those that say none.',
        ...(rows.length > shown.length
          ? [`${rows.length - shown.length} groups with under 20 postings or 5 employers are withheld.`]
          : []),
      ],
    };
  },
};

const LABELS = {p10: '10%', p25: '25%', p50: 'Half', p75: '75%', p90: '90%'} as const;

interface PayRow {
  readonly role: string;
  readonly seniority: string;
  readonly country: string;
  readonly currency: string;
  readonly postings: string;
  readonly employers: string;
  readonly quantiles: readonly number[];
}

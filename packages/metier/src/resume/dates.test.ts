import {describe, expect, it} from 'vitest';
import {datesIn} from './dates.ts';

const told = (text: string) =>
  datesIn(text).map(({start, end, single}) =>
    single ? `${start?.value}` : `${start?.value ?? '?'} → ${end?.value ?? '?'}`,
  );

describe('ranges of dates', () => {
  it.each([
    ['May 2021 – Aug 2024', '2021-05 → 2024-08'],
    ['2019-2021', '2019 → 2021'],
    ['2012-16', '2012 → 2016'],
    ['03/2020 – present', '2020-03 → present'],
    ['12/2000 - 05/2003', '2000-12 → 2003-05'],
    ['2023.05-2024.06', '2023-05 → 2024-06'],
    ['05–08/2021', '2021-05 → 2021-08'],
    ['Jan – Mar 2020', '2020-01 → 2020-03'],
    ["Sept '21 - Oct '22", '2021-09 → 2022-10'],
    ['August 12, 2020 to Sept 3, 2021', '2020-08 → 2021-09'],
    ['March 2023-December 2024', '2023-03 → 2024-12'],
    ['2021–now', '2021 → present'],
    ['2021 –', '2021 → present'],
    ['2023-02 to date', '2023-02 → present'],
    ['seit 2022', '2022 → present'],
    ['seit 04/2021', '2021-04 → present'],
    ['Mai 2017 bis August 2017', '2017-05 → 2017-08'],
    ['Mär. 2018 – Dez. 2019', '2018-03 → 2019-12'],
    ['01.03.2019 bis 31.12.2020', '2019-03-01 → 2020-12-31'],
    ['Juli 2018 bis heute', '2018-07 → present'],
    ['WS 2018/19 – SoSe 2021', '2018-09 → 2021-08'],
    ['depuis mars 2019', '2019-03 → present'],
    ['janv. 2020 – aujourd’hui', '2020-01 → present'],
    ['De mars 2019 à juin 2021', '2019-03 → 2021-06'],
    ['octobre 2017 — août 2019', '2017-10 → 2019-08'],
    ['enero de 2020 - actualidad', '2020-01 → present'],
    ['mrt 2019 t/m heden', '2019-03 → present'],
    ['mei 2020 – heden', '2020-05 → present'],
    ['Summer 2018 to Q1 2021', '2018-06 → 2021-03'],
    ['Mar. 2021 Present', '2021-03 → present'],
    ['Sep. 2023 Mar. 2024', '2023-09 → 2024-03'],
    ['2013-12-01 – 2014-12-01', '2013-12-01 → 2014-12-01'],
    ['Expected Graduation: May 2027', '? → 2027-05'],
    ['May 2023 - June', '2023-05 → ?'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    ['Q1 2020', '2020-01'],
    ['2015', '2015'],
    ['Northwind Ensemble · Boston, MA · 2022', '2022'],
  ])('%s is one date', (text, expected) => expect(told(text)).toEqual([expected]));

  it.each([
    'heute',
    'Python 3.10',
    '+49 341 2020123',
    '13/2020',
    '2024 – 2019 – 1',
    'port 20210',
    'ISO 9001-2015x',
    '',
  ])('%s tells no range', (text) => expect(datesIn(text).filter(({single}) => !single)).toEqual([]));

  it('spans are those of the text', () => {
    const text = 'Data Analyst, Feldspar (Jän. 2019 – heute)';
    const [range] = datesIn(text, 100);
    expect(text.slice((range?.from ?? 0) - 100, (range?.to ?? 0) - 100)).toBe('Jän. 2019 – heute');
    expect(text.slice((range?.start?.from ?? 0) - 100, (range?.start?.to ?? 0) - 100)).toBe('Jän. 2019');
    expect(text.slice((range?.end?.from ?? 0) - 100, (range?.end?.to ?? 0) - 100)).toBe('heute');
  });

  it('a season and a quarter are implied months', () => {
    expect(datesIn('Summer 2018')[0]?.start?.stated).toBe(false);
    expect(datesIn('June 2018')[0]?.start?.stated).toBe(true);
  });

  it('takes time in proportion to the length', () => {
    const start = performance.now();
    for (const scrap of ['2019 - ', 'Jan ', '1/2/3/', 'since ', '20', "' 2020 "]) datesIn(scrap.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

/**
 * Units of a country's currency that buy what one US dollar buys in the United States: purchasing power parity of private
 * consumption for 2023. World Bank, World Development Indicators, PA.NUS.PRVT.PP (CC BY 4.0), in the copy of
 * github.com/debugsito/tech-salary-prediction; four digits. Of whole countries: a capital is dearer than they say.
 */
const UNITS: Readonly<Record<string, readonly [currency: string, units: number]>> = {
  AU: ['AUD', 1.396],
  AT: ['EUR', 0.7182],
  BE: ['EUR', 0.7532],
  BR: ['BRL', 2.49],
  CA: ['CAD', 1.227],
  CL: ['CLP', 472.4],
  CN: ['CNY', 3.648],
  CO: ['COP', 1520],
  CY: ['EUR', 0.5933],
  CZ: ['CZK', 14.19],
  DK: ['DKK', 6.797],
  EE: ['EUR', 0.6428],
  FI: ['EUR', 0.7974],
  FR: ['EUR', 0.7194],
  DE: ['EUR', 0.7024],
  GR: ['EUR', 0.5529],
  HK: ['HKD', 5.909],
  HU: ['HUF', 182.5],
  IN: ['INR', 19.52],
  ID: ['IDR', 5143],
  IE: ['EUR', 0.8863],
  IL: ['ILS', 3.561],
  IT: ['EUR', 0.6315],
  JP: ['JPY', 99.19],
  LV: ['EUR', 0.5325],
  LT: ['EUR', 0.5341],
  LU: ['EUR', 0.8494],
  MY: ['MYR', 1.465],
  MX: ['MXN', 10.5],
  NL: ['EUR', 0.7448],
  NZ: ['NZD', 1.483],
  NO: ['NOK', 9.38],
  PH: ['PHP', 20.69],
  PL: ['PLN', 1.994],
  PT: ['EUR', 0.555],
  KR: ['KRW', 883.1],
  RO: ['RON', 1.969],
  SG: ['SGD', 1.048],
  SK: ['EUR', 0.5411],
  SI: ['EUR', 0.5769],
  ZA: ['ZAR', 7.598],
  ES: ['EUR', 0.5815],
  SE: ['SEK', 8.516],
  CH: ['CHF', 1.161],
  TH: ['THB', 11.18],
  AE: ['AED', 2.596],
  GB: ['GBP', 0.6736],
  US: ['USD', 1],
};

/** What stands beside such figures. */
export const POWER_SOURCE =
  'Same goods: what buys as much in the United States, by prices of private consumption in 2023 (World Bank, PA.NUS.PRVT.PP, CC BY 4.0). For whole countries, before taxes; pay in another currency than the country’s is left out.';

/** US dollars that buy as much in the United States as an amount does in a country; null where the table or the currency does not fit. */
export function samePower(amount: number, currency: string, country: string): number | null {
  const [own, units] = UNITS[country] ?? [];
  return own === currency && units ? amount / units : null;
}

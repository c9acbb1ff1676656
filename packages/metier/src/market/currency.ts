/**
 * US dollars for one unit of a currency, by year. Medians of `salary_in_usd / salary` in the salaries of
 * github.com/foorilla/ai-jobs-net-salaries (CC0 1.0, 19 January 2025), which converts at the mean rate of the year.
 * A year that is not listed takes the nearest one; a currency that is not listed is not converted.
 */
const DOLLARS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  USD: {2024: 1},
  EUR: {2020: 1.14, 2021: 1.182, 2022: 1.051, 2023: 1.08, 2024: 1.111, 2025: 1.053},
  GBP: {2020: 1.283, 2021: 1.375, 2022: 1.231, 2023: 1.23, 2024: 1.25, 2025: 1.266},
  CAD: {2020: 0.7459, 2021: 0.7976, 2022: 0.7681, 2023: 0.7409, 2024: 0.7692, 2025: 0.7143},
  INR: {2020: 0.01349, 2021: 0.01352, 2022: 0.01272, 2023: 0.01216, 2024: 0.012, 2025: 0.01182},
  AUD: {2021: 0.7505, 2022: 0.6932, 2023: 0.6763, 2024: 0.6667},
  CHF: {2022: 1.047, 2023: 1.095, 2024: 1.136},
  PLN: {2021: 0.2589, 2022: 0.2241, 2023: 0.2328, 2024: 0.25, 2025: 0.2457},
  SGD: {2021: 0.7441, 2022: 0.7251, 2023: 0.7488, 2024: 0.7692},
  BRL: {2021: 0.1854, 2022: 0.1935, 2023: 0.1964, 2024: 0.2041},
  JPY: {2020: 0.009368, 2021: 0.009102, 2022: 0.007602, 2024: 0.006935},
  SEK: {2024: 0.09709},
  NOK: {2023: 0.09563},
  DKK: {2020: 0.153, 2021: 0.1589, 2024: 0.1471},
  CZK: {2024: 0.04444},
  HUF: {2020: 0.003249, 2021: 0.003296, 2022: 0.002679, 2024: 0.002855},
  ILS: {2022: 0.2975, 2023: 0.2786, 2024: 0.2703},
  MXN: {2020: 0.04654, 2024: 0.05814},
  PHP: {2023: 0.01811, 2024: 0.01799, 2025: 0.01705},
  ZAR: {2023: 0.055, 2024: 0.05348},
};

/** US dollars for one unit of a currency in a year; null for a currency that the table lacks. */
export function dollarsFor(currency: string, year: number): number | null {
  const years = DOLLARS[currency];
  if (!years) return null;
  const nearest = Object.keys(years)
    .map(Number)
    .reduce((best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best));
  return years[nearest] as number;
}

/** Names of months in English, German, French, Spanish and Dutch, without accents, by the number of the month. */
const NAMES: readonly string[] = [
  'january|jan|januar|janner|jaenner|janvier|janv|enero|ene|januari',
  'february|feb|febr|februar|fevrier|fev|fevr|febrero|februari',
  'march|mar|marz|maerz|mrz|mars|marzo|maart|mrt',
  'april|apr|avril|avr|abril|abr',
  'may|mai|mayo|mei',
  'june|jun|juni|juin|junio',
  'july|jul|juli|juillet|juil|julio',
  'august|aug|aout|agosto|ago|augustus',
  'september|sept|sep|septembre|septiembre|set',
  'october|oct|oktober|okt|octobre|octubre',
  'november|nov|novembre|noviembre',
  'december|dec|dezember|dez|decembre|diciembre|dic',
];

export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, month) => names.split('|').map((name) => [name, month + 1] as const)),
);
export const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

/** Names of parts of a year, with their first and last month. */
const PARTS_OF_YEAR: readonly (readonly [string, readonly [number, number]])[] = [
  ['spring|fruhjahr|fruhling|printemps|primavera|lente|voorjaar', [3, 5]],
  ['summer|sommer|ete|verano|zomer|sose|ss|sommersemester', [6, 8]],
  ['fall|autumn|herbst|automne|otono|herfst|najaar|wise|ws|wintersemester', [9, 11]],
];
/** Parts of a year by their first and last month. */
export const SEASONS: ReadonlyMap<string, readonly [number, number]> = new Map(
  PARTS_OF_YEAR.flatMap(([names, months]) => names.split('|').map((name) => [name, months] as const)),
);
export const SEASON_NAMES = [...SEASONS.keys()].sort((a, b) => b.length - a.length).join('|');

export const PRESENT =
  "present|now|today|current|currently|ongoing|to date|till date|heute|jetzt|aktuell|derzeit|laufend|fortlaufend|aujourd'hui|aujourdhui|present|actuel|actuellement|a ce jour|ce jour|en cours|en poste|actualidad|la actualidad|presente|actual|actualmente|hoy|la fecha|heden|nu|huidig|date";

export const SINCE = 'since|seit|ab|depuis|desde|sinds|vanaf|from|von|dès|des|starting';
export const UNTIL = "until|till|to|bis|a|au|al|hasta|tot|t/m|jusqu'(?:en|a|au)|through";

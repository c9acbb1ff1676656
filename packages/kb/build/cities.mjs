/** Words without case, accents and marks: places whose names fold alike cannot be told apart by name. */
export const folded = (name) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .replace(/[^\p{L}\p{N}&+/]+/gu, ' ')
    .trim()
    .replace(/\b(saint|sankt)(?=e?\b)/g, 'st');

/** Countries that write in other scripts: there the accents of GeoNames are marks of transliteration, which no posting has. */
const transliterated = new Set(
  'AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK MM MN MR MV NP OM PK PS QA RU SA SD SY TH TJ TN UA YE'.split(
    ' ',
  ),
);

/** Countries whose city names are alike stand together, which packs best. */
const families = [
  'US CA GB IE AU NZ ZA JM BS BB BZ GH KE UG ZM ZW MW BW NA LS SZ NG LR SL GM RW TZ BI ET SO',
  'DE AT LI LU CH NL BE SR FR CD CG CM CI SN ML BF BJ TG GA GN NE TD CF MG HT GP MQ RE MC',
  'ES MX CU DO PR GT SV HN NI CR PA CO VE EC PE BO CL AR UY PY PH PT BR AO MZ GW CV ST IT SM MT',
  'SE NO DK FI IS EE LV LT PL CZ SK HU SI HR BA RS ME XK MK BG RO MD AL GR CY TR AZ RU UA BY KZ KG UZ TM TJ MN GE AM',
  'IN PK BD LK NP BT MM MV DZ MA TN LY EG SD SS SY LB JO IQ SA YE OM AE QA BH KW IL PS IR AF CN TW HK MO KR KP JP',
  'TH LA KH VN MY SG ID BN TL PG',
].join(' ');
const place = ({country}) => (families.indexOf(country) + 1000) % 1000;

const plain = ({name, country}) => (transliterated.has(country) ? name.normalize('NFD').replace(/\p{M}/gu, '') : name);

/** Whether a character of a name separates its words. */
function parts(code) {
  return code < 65 || code === 96 || (code >= 0x2b0 && code < 0x300) || code >= 0x2000;
}

/** A name in lower case; "^" stands before what does not become itself when each word gets its capital. */
function packedName(name) {
  let begin = true;
  return Array.from({length: name.length}, (_, at) => {
    const letter = name[at];
    const low = letter.toLowerCase();
    const usual = begin ? low.toUpperCase() : low;
    begin = parts(letter.charCodeAt(0));
    return usual === letter && low.length === 1 && !/[\dA-Z^]/.test(low) ? low : `^${letter}`;
  }).join('');
}

/** Population in steps: 0 = 1,000, each 1.46 times as many as the one before it. */
const step = (people) => Math.max(0, Math.min(25, Math.round(Math.log(people / 1000) / 0.38)));

/** Size chooses between places of one name: it is kept finely for cities that share a name, else in three classes. */
function sizeOf(city, shared) {
  const size = step(city.people);
  return shared ? size : size < 12 ? 8 : size < 14 ? 12 : 14;
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The number of characters that two names share at their begin, at most nine, and no half of a "^" pair. */
function sharedBegin(a, b) {
  let at = 0;
  while (at < 9 && at < a.length && a[at] === b[at]) at++;
  return at > 0 && a[at - 1] === '^' ? at - 1 : at;
}

/** "DE12:7stadt…": the letters kept from the name before, the rest, and a capital for the size unless it is `I`. */
function packedGroup(head, cities) {
  let before = '';
  const items = cities.map(({packed, size}) => {
    const kept = sharedBegin(packed, before);
    before = packed;
    return `${kept}${packed.slice(kept)}${size === 8 ? '' : String.fromCharCode(65 + size)}`;
  });
  return `${head}:${items.join('')}`;
}

/**
 * Cities by country and region, by name inside: neighbours begin alike, and country and region cost nothing a city.
 * Returns the packed text and the cities in the order in which they are unpacked.
 */
export function packCities(cities, regions, areas) {
  const regionAt = new Map(regions.map((region, at) => [`${region.country}-${region.code}`, at]));
  const places = [...cities.map(({name, names}) => [name, ...names]), ...areas.map(({names}) => names)];
  const owners = new Map();
  for (const names of places)
    for (const name of new Set(names.map(folded))) owners.set(name, (owners.get(name) ?? 0) + 1);
  const groups = new Map();
  for (const city of [...cities].sort((a, b) => place(a) - place(b))) {
    const shared = [city.name, ...city.names].some((name) => owners.get(folded(name)) > 1);
    const head = `${city.country}${regionAt.get(`${city.country}-${city.region}`) ?? ''}`;
    if (!groups.has(head)) groups.set(head, []);
    groups.get(head).push({city, packed: packedName(plain(city)), size: sizeOf(city, shared)});
  }
  const heads = [...groups.keys()];
  for (const head of heads) groups.get(head).sort((a, b) => compare(a.packed, b.packed) || b.size - a.size);
  return {
    text: heads.map((head) => packedGroup(head, groups.get(head))).join('\n'),
    order: heads.flatMap((head) => groups.get(head).map(({city}) => city)),
  };
}

/** The part of the module that turns the packed text into columns. */
export const unpacking = `${parts}
export const packedCities = [];
export function cityName(city) {
  const packed = packedCities[city];
  let name = '';
  let begin = true;
  for (let at = 0; at < packed.length; at++) {
    const letter = packed[at] === '^' ? packed[++at] : begin ? packed[at].toUpperCase() : packed[at];
    begin = parts(letter.charCodeAt(0));
    name += letter;
  }
  return name;
}
export const cityCountries = [];
const regionOf = [];
let sizes = '';
const ends = (code) => (code >= 48 && code < 58) || (code >= 65 && code < 91);
function unpack(text) {
  for (const group of text.split('\\n')) {
    const from = group.indexOf(':');
    const country = group.slice(0, 2);
    const region = from > 2 ? Number(group.slice(2, from)) : -1;
    let packed = '';
    for (let at = from + 1; at < group.length; ) {
      let to = at + 1;
      while (to < group.length && !ends(group.charCodeAt(to))) to += group[to] === '^' ? 2 : 1;
      packed = packed.slice(0, group.charCodeAt(at) - 48) + group.slice(at + 1, to);
      at = to;
      sizes += group.charCodeAt(at) > 64 ? group[at++].toLowerCase() : 'i';
      packedCities.push(packed);
      cityCountries.push(country);
      regionOf.push(region);
    }
  }
}`;

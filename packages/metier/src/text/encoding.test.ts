import {describe, expect, it} from 'vitest';
import {decode} from './encoding.ts';

/** Bytes of a text in a single-byte code page, by trying all 256. */
function bytesIn(page: string, text: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) bytes.set(new TextDecoder(page).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...text], (character) => bytes.get(character) ?? 63);
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from({length: text.length}, (_, i) => text.charCodeAt(i))];
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

const GERMAN = 'Wir suchen für unser Büro in Köln jemanden, der Zahlen mag. Größe des Teams: fünf. Lohn 70.000 €.';
const TEXTS: [string, string, string][] = [
  ['windows-1252', GERMAN, 'German'],
  ['windows-1252', 'Nous cherchons une ingénieure à Liège, où l’on échange en français et en néerlandais.', 'French'],
  [
    'windows-1250',
    'Szukamy inżyniera danych w Łodzi i Gdańsku, doświadczenie mile widziane, także w języku niemieckim',
    'Polish',
  ],
  [
    'windows-1251',
    'Мы ищем инженера по машинному обучению с опытом работы от трёх лет. Зарплата до 300 000 рублей.',
    'Russian',
  ],
  [
    'koi8-r',
    'Мы ищем инженера по машинному обучению с опытом работы от трёх лет. Зарплата до 300 000 рублей.',
    'Russian',
  ],
  ['windows-874', 'เรากำลังมองหานักวิทยาศาสตร์ข้อมูลที่มีประสบการณ์ในการทำงานกับ Python ในกรุงเทพ', 'Thai'],
];

describe('decode', () => {
  it.each(TEXTS)('%s: %s', (page, text) => {
    expect(decode(bytesIn(page, text))).toBe(text);
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('UTF-16, little-endian %s, with a mark %s', (little, mark) => {
    expect(decode(utf16(GERMAN, little, mark))).toBe(GERMAN);
  });

  it('takes UTF-8 with and without a mark', () => {
    expect(decode(new TextEncoder().encode(`\ufeff${GERMAN}`))).toBe(GERMAN);
    expect(decode(new TextEncoder().encode(GERMAN))).toBe(GERMAN);
  });

  it('takes UTF-8 that is cut inside a character', () => {
    expect(decode(new TextEncoder().encode('Größe für ü').subarray(0, -1))).toBe('Größe für \ufffd');
  });

  it('believes a declaration, unless the bytes are UTF-8', () => {
    const page = '<meta charset="iso-8859-2"><p>Łódź</p>';
    expect(decode(bytesIn('iso-8859-2', page))).toBe(page);
    expect(decode(new TextEncoder().encode(page))).toBe(page);
    const xml = '<?xml version="1.0" encoding="windows-1253"?><a>Δεδομένα</a>';
    expect(decode(bytesIn('windows-1253', xml))).toBe(xml);
  });
});

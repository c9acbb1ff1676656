import {describe, expect, it} from 'vitest';
import {clean} from './clean.ts';
import {originOf} from './trail.ts';

const cleaned = (text: string) => clean({text, part: ''});
const read = (text: string): string => cleaned(text).piece.text;

/** UTF-8 read as another code page. */
const damage = (text: string, page: string): string => new TextDecoder(page).decode(new TextEncoder().encode(text));

describe('mojibake', () => {
  it.each([
    ['ยท', '·', 'Windows-874: the middle dot of many blogs'],
    ['lโ€™art', 'l’art', 'Windows-874 with bytes that it leaves open'],
    ['๐Ÿ‘€', '👀', 'Windows-874: four bytes of an emoji'],
    ['Zรผrich', 'Zürich', 'Windows-874: a letter inside a word'],
    ['donâ€™t', 'don’t', 'Windows-1252'],
    ['cafÃ©', 'café', 'Latin-1'],
    ['â\u0080\u0099', '’', 'Latin-1 with its control characters'],
    ['Weβ€™re', 'We’re', 'Windows-1253'],
    ['вЂ™ Привет', '’ Привет', 'Windows-1251 beside true Russian'],
    ['d‚Äôun', 'd’un', 'Mac Roman'],
    ['it\u0092s', 'it’s', 'a Windows-1252 byte read as Latin-1'],
  ])('%s is %s (%s)', (was, is) => {
    const {piece, repairs} = cleaned(was);
    expect(piece.text).toBe(is);
    expect(repairs[0].kind).toBe('mojibake');
    expect(was).toContain(repairs[0].was);
  });

  it.each([
    ['windows-1252', 'Führungskraft gesucht – „Größe“ zählt • Ärzte'],
    ['windows-1252', 'L’équipe crée déjà des modèles'],
    ['windows-874', 'We’re hiring – “data scientist” • Zürich'],
    ['windows-1253', 'Año español ¿qué?… – “déjà”'],
    ['windows-1251', 'We’re hiring – “data scientist” • naïve café'],
    ['macintosh', 'Société où l’on échange'],
  ])('one proven run speaks for the others: %s, %s', (page, text) => {
    expect(read(damage(text, page))).toBe(text);
  });

  it.each([
    ['ต้องการวิศวกรข้อมูล มีรถยนต์ รถ ยา', 'Thai'],
    ['English with the Thai words รถ and ยา in it', 'รถ is also "ö" in disguise'],
    ['งาน Data Scientist ที่กรุงเทพฯ', 'Thai and English'],
    ['Wir suchen: Größe, „Führung“, Ärzte – à la carte …', 'German'],
    ['« Été » à l’Île-de-France : œuvre, là… où', 'French'],
    ['NÃO É SÓ, ÀÉÎÕÜ', 'Portuguese capitals'],
    ['Łódź, Őrült, Şişli, Žižkov', 'Latin-2 and Turkish'],
    ['Инженер по данным', 'Russian'],
    ['Δεδομένα', 'Greek'],
    ['データ 데이터 數據', 'Japanese, Korean, Chinese'],
    ['العربية עברית हिन्दी', 'right to left and Indic'],
    ['80 °C ± 5 µm × 3½ – €60k', 'signs'],
    ['👩🏽‍💻 👀', 'emoji with joiners'],
  ])('leaves %s alone (%s)', (text) => {
    expect(cleaned(text).piece.text).toBe(text);
    expect(cleaned(text).repairs).toEqual([]);
  });

  it('repairs nothing twice', () => {
    for (const text of ['ยท โ€™ café Ã©', damage('Größe – naïve', 'windows-1250'), 'Ã©'.repeat(50)])
      expect(read(read(text))).toBe(read(text));
  });
});

describe('characters', () => {
  it.each([
    ['a\r\nb\rc', 'a\nb\nc', 'line ends'],
    ['a\u2028b\u0085c\fd', 'a\nb\nc\nd', 'unusual line ends'],
    ['70\u202f000\u00a0€', '70 000 €', 'hard spaces'],
    ['soft\u00adware zero\u200bwidth \ufeffmark', 'software zerowidth mark', 'invisible characters'],
    ['bell\u0007 and\u0000 null', 'bell and null', 'control characters'],
    ['\uf0b7 Python', '• Python', 'a bullet of the Symbol font'],
    ['oﬃce ﬁle', 'office file', 'ligatures'],
    ['R&amp;D &#8217;s &nbsp;x &euro;5', 'R&D ’s  x €5', 'references left in text'],
    ['AT&T; R&D &unknown;', 'AT&T; R&D &unknown;', 'no references'],
    ['&amp;amp; &amp;nbsp;', '&  ', 'encoded twice'],
    ['one\\n\\ntwo \\n three', 'one\n\ntwo \n three', 'line ends encoded once too often'],
    ['C:\\new\\names\nD', 'C:\\new\\names\nD', 'a path'],
  ])('%j is %j (%s)', (was, is) => {
    expect(read(was)).toBe(is);
  });

  it('notes what was repaired, and where it stands now', () => {
    const {piece, repairs} = cleaned('\u00adR&amp;D ยท');
    expect(piece.text).toBe('R&D ·');
    expect(repairs).toEqual([
      {kind: 'entities', from: 1, to: 2, was: '&amp;'},
      {kind: 'mojibake', from: 4, to: 5, was: 'ยท'},
    ]);
  });

  it('leads back over every edit', () => {
    const text = 'a\r\nb\u00ad\u00a0&amp;cafÃ© x';
    const {piece} = cleaned(text);
    expect(piece.text).toBe('a\nb &café x');
    const at = piece.text.indexOf('é');
    expect(originOf(piece, {from: at, to: at + 1})).toEqual({from: text.indexOf('Ã'), to: text.indexOf('Ã') + 2});
    expect(originOf(piece, {from: piece.text.length - 1, to: piece.text.length})).toEqual({
      from: text.length - 1,
      to: text.length,
    });
  });

  it('costs nothing where nothing is wrong', () => {
    const piece = {text: 'Plain – “quoted” words with naïve cafés.', part: ''};
    expect(clean(piece).piece).toBe(piece);
  });
});

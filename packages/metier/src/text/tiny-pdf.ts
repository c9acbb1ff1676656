/** One piece of text on a page of a PDF that a test writes. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: 'white';
  readonly invisible?: boolean;
}

/** What a page of a test's PDF holds: words, and the centres of drawn bullets. */
export interface TinyPage {
  readonly words: readonly Placed[];
  readonly dots?: readonly {readonly x: number; readonly y: number}[];
  /** Whether a dark ground lies under the words. */
  readonly ground?: boolean;
}

/** Writes a PDF small enough to read by eye, for tests. A locked one asks for a password that nobody knows. */
export function tinyPdf(pages: readonly TinyPage[], options: {readonly locked?: boolean} = {}): Uint8Array {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      stream(contentOf(page)),
    ]),
  ];
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >> /ID [(aaaaaaaaaaaaaaaa) (aaaaaaaaaaaaaaaa)]`;
  return assemble(objects, options.locked ? lock : '');
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function contentOf({words, dots = [], ground}: TinyPage): string {
  const shown = words.map(
    ({x, y, text, size = 11, bold, color, invisible}) =>
      `${color ? '1 1 1' : '0 0 0'} rg BT ${invisible ? 3 : 0} Tr /F${bold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`,
  );
  const drawn = dots.map(({x, y}) => `${x - 1.5} ${y - 1.5} 3 3 re f`);
  return [...(ground ? ['0.1 0.1 0.3 rg 0 0 200 842 re f'] : []), ...shown, ...drawn].join('\n');
}

const escaped = (text: string): string =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replace(/•/g, '\\225')
    .replace(/–/g, '\\226');

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

/** Lines of text one under the other. */
export const lines = (
  x: number,
  y: number,
  texts: readonly string[],
  more: Partial<Placed> = {},
  step = 14,
): Placed[] => texts.map((text, i) => ({x, y: y - i * step, text, ...more}));

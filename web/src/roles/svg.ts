import type {Drawing, Mark, Palette} from './drawing.ts';

const SANS = "'Source Sans 3', 'Source Sans 3 Variable', system-ui, sans-serif";
const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";

/** The colours of the page around it, in its theme. */
const asOnPage: Palette = (ink) => `var(--${ink})`;

/** A drawing as SVG; text stays text. */
export function svgOf({width, height, name, description, marks}: Drawing, palette: Palette = asOnPage): string {
  const drawn = marks.map((mark) => markOf(mark, palette)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${SANS}"><title>${escaped(name)}</title><desc>${escaped(description)}</desc><path d="M0 0h${width}v${height}h${-width}z" fill="${palette('bg')}"/>${drawn}</svg>`;
}

function markOf(mark: Mark, palette: Palette): string {
  if (mark.is === 'text') {
    const {x, y, size, ink, bold, quoted, anchor, words} = mark;
    const looks = [
      bold ? ' font-weight="600"' : '',
      quoted ? ` font-family="${SERIF}"` : '',
      anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '',
    ].join('');
    return `<text x="${short(x)}" y="${short(y)}" font-size="${size}" fill="${palette(ink)}"${looks}>${escaped(words)}</text>`;
  }
  if (mark.is === 'line') {
    const {from, to, ink, width, dashed} = mark;
    const dash = dashed ? ' stroke-dasharray="4 3"' : '';
    return `<path d="M${from.map(short).join(' ')}L${to.map(short).join(' ')}" stroke="${palette(ink)}" stroke-width="${width}" fill="none"${dash}/>`;
  }
  const {d, fill, edge} = mark;
  const stroke = edge ? ` stroke="${palette(edge.ink)}" stroke-width="${edge.width}"` : '';
  return `<path d="${d}" fill="${fill ? palette(fill) : 'none'}"${stroke}/>`;
}

const short = (value: number): number => Math.round(value * 10) / 10;
const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

import type {Drawing, Ink, Mark, Measure, Palette} from './drawing.ts';

/** Twice the pixels, so that it is sharp on paper and on fine screens. */
const SHARPNESS = 2;

const fontOf = (size: number, bold: boolean, quoted: boolean): string => {
  const {body} = document;
  const style = getComputedStyle(body);
  const family = style.getPropertyValue(quoted ? '--font-doc' : '--font-ui');
  return `${bold ? 600 : 400} ${size}px ${family}`;
};

const context = (width: number, height: number): CanvasRenderingContext2D | null =>
  Object.assign(document.createElement('canvas'), {width, height}).getContext('2d');

/** Asks the page's own typeface. */
export function measureOnPage(): Measure | undefined {
  const ruler = context(1, 1);
  if (!ruler) return undefined;
  return (words, size, bold) => {
    ruler.font = fontOf(size, bold, false);
    return ruler.measureText(words).width;
  };
}

/** The colours of the light theme as "#rrggbb", whatever theme the page has. */
export function lightPalette(): Palette {
  const known = new Map<Ink, string>();
  return (ink) => {
    const hex = known.get(ink) ?? hexOf(ink);
    known.set(ink, hex);
    return hex;
  };
}

function hexOf(ink: Ink): string {
  const probe = document.createElement('span');
  probe.style.colorScheme = 'light';
  probe.style.color = `var(--${ink})`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  const one = context(1, 1);
  if (!one) return '#000000';
  one.fillStyle = color;
  one.fillRect(0, 0, 1, 1);
  const rgb = [...one.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** A drawing as PNG; `null` when the browser has no canvas for it. */
export async function pngOf({width, height, marks}: Drawing, palette: Palette): Promise<Blob | null> {
  const canvas = context(width * SHARPNESS, height * SHARPNESS);
  if (!canvas) return null;
  canvas.scale(SHARPNESS, SHARPNESS);
  canvas.fillStyle = palette('bg');
  canvas.fillRect(0, 0, width, height);
  for (const mark of marks) paint(canvas, mark, palette);
  return new Promise((resolve) => canvas.canvas.toBlob(resolve, 'image/png'));
}

function paint(canvas: CanvasRenderingContext2D, mark: Mark, palette: Palette): void {
  if (mark.is === 'text') {
    canvas.font = fontOf(mark.size, mark.bold ?? false, mark.quoted ?? false);
    canvas.fillStyle = palette(mark.ink);
    canvas.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
    canvas.fillText(mark.words, mark.x, mark.y);
    return;
  }
  const path = mark.is === 'line' ? new Path2D(`M${mark.from.join(' ')}L${mark.to.join(' ')}`) : new Path2D(mark.d);
  if (mark.is === 'path' && mark.fill) {
    canvas.fillStyle = palette(mark.fill);
    canvas.fill(path);
  }
  const edge = mark.is === 'line' ? mark : mark.edge;
  if (!edge) return;
  canvas.setLineDash(mark.is === 'line' && mark.dashed ? [4, 3] : []);
  canvas.strokeStyle = palette(edge.ink);
  canvas.lineWidth = edge.width;
  canvas.stroke(path);
}

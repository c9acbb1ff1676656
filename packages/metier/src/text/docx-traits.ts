import type {LayoutTrait} from './document.ts';

const TEXT = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const VANISH = /<w:(?:vanish|webHidden)(?:\s+w:val="(?:1|true|on)")?\s*\/>/;
const WHITE = /<w:color [^>]*w:val="FFFFFF"/i;
/** A ground of a colour of its own may lie under white words. */
const GROUND = /<w:shd [^>]*w:fill="(?!auto|FFFFFF)[0-9a-f]{6}"|<w:background |<w:drawing|<w:pict|<v:/i;

/** What a Word file hides: words set to vanish, or white on the white page. */
export function hiddenTraits(xml: string): LayoutTrait[] {
  const hasGround = GROUND.test(xml);
  let [white, invisible] = [0, 0];
  for (const run of xml.split('</w:r>')) {
    const own = run.slice(
      run.lastIndexOf('<w:r>') >= 0 ? run.lastIndexOf('<w:r>') : Math.max(0, run.lastIndexOf('<w:r ')),
    );
    if (VANISH.test(own)) invisible += lettersOf(own);
    else if (!hasGround && WHITE.test(own)) white += lettersOf(own);
  }
  return [
    ...(white ? [{kind: 'white' as const, part: '', characters: white}] : []),
    ...(invisible ? [{kind: 'invisible' as const, part: '', characters: invisible}] : []),
  ];
}

/** The words of heads and feet, which are no part of a document's text. */
export function marginTraits(parts: ReadonlyMap<string, string>, isMargin: (path: string) => boolean): LayoutTrait[] {
  return [...parts].flatMap(([path, xml]) => {
    const words = [...xml.matchAll(TEXT)].map(([, text = '']) => text).join(' ');
    const characters = words.replace(/[^\p{L}]/gu, '').length;
    return isMargin(path) && characters > 0 ? [{kind: 'margin' as const, part: path, characters}] : [];
  });
}

const lettersOf = (xml: string): number =>
  [...xml.matchAll(TEXT)].reduce((sum, [, text = '']) => sum + text.replace(/\s/g, '').length, 0);

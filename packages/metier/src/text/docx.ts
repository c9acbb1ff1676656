import {Tokenizer} from 'htmlparser2';
import {Assembly} from './assembly.ts';
import type {Hint} from './blocks.ts';
import type {Body} from './body.ts';
import type {Document} from './document.ts';
import {DocumentError} from './document-error.ts';
import {hiddenTraits, marginTraits} from './docx-traits.ts';
import {silent} from './entities.ts';
import {attributesOf} from './html-elements.ts';
import {builtFrom, Draft, type Piece} from './trail.ts';
import {child, type Element, xmlElements} from './xml.ts';
import {unzip} from './zip.ts';

const MAIN = /^word\/document\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;
/** What stands at the top and foot of the pages; resumes have names and addresses there. */
const TOP = /^word\/header\d*\.xml$/;
const FOOT = /^word\/footer\d*\.xml$/;

/** The document of a Word file. Parts of it that unpack to far more than they are packed are refused before unpacking. */
export function docxDocument(bytes: Uint8Array, name: string): Document {
  const parts = unpack(bytes, name);
  const main = [...parts.keys()].find((path) => MAIN.test(path));
  if (!main)
    throw new DocumentError(
      'malformed',
      name,
      'This Word file has no text part. Save it again as .docx, or paste its text.',
    );
  const styles = [...parts.keys()].find((path) => STYLES.test(path));
  const source: Piece = {text: parts.get(main) as string, part: main};
  const depths = styles ? headingStyles({text: parts.get(styles) as string, part: styles}) : new Map<string, number>();
  const assembly = new Assembly();
  for (const body of margins(parts, TOP, depths)) assembly.body(body);
  assembly.body(wordBody(source, depths));
  for (const body of margins(parts, FOOT, depths)) assembly.body(body);
  if (assembly.empty)
    throw new DocumentError(
      'no-text',
      name,
      'This Word file holds no text. If it holds pictures of text, type or paste the text.',
    );
  const traits = [...hiddenTraits(source.text), ...marginTraits(parts, (path) => TOP.test(path) || FOOT.test(path))];
  return assembly.finish({name, format: 'docx', traits, source: () => bytes});
}

function unpack(bytes: Uint8Array, name: string): Map<string, string> {
  const parts = unzip(bytes, (path) => [MAIN, STYLES, TOP, FOOT].some((form) => form.test(path)));
  if (typeof parts !== 'string') return parts;
  if (parts === 'damaged')
    throw new DocumentError('truncated', name, 'This Word file is cut off or damaged. Save or download it again.');
  throw new DocumentError(
    'too-large',
    name,
    'This Word file unpacks to far more than a document holds, so it is not unpacked. Paste its text.',
  );
}

/** The words at the top or foot of pages, each once; those that only count pages are left out. */
function margins(parts: ReadonlyMap<string, string>, form: RegExp, depths: ReadonlyMap<string, number>): Body[] {
  const said = new Map<string, Body>();
  for (const [part, text] of parts) {
    const body = form.test(part) ? wordBody({text, part}, depths) : null;
    const words = body?.piece.text.trim() ?? '';
    if (body && !PAGE_COUNT.test(words) && !said.has(words)) said.set(words, body);
  }
  return [...said.values()];
}

const PAGE_COUNT = /^(?:(?:page|seite|pagina|página)?[\s\d/|–-]*(?:of|von|sur|de|van)?[\s\d]*)$/i;

/** Depth of each style that makes headings, by the style's id. */
function headingStyles(source: Piece): Map<string, number> {
  const found = new Map<string, number>();
  const [root] = xmlElements(source);
  for (const style of root?.children ?? []) {
    const depth = headingDepth(style);
    if (depth > 0) found.set(style.attributes['w:styleid'], depth);
  }
  return found;
}

function headingDepth(style: Element): number {
  const name = child(style, 'w:name')?.attributes['w:val'] ?? '';
  const numbered = /^heading (\d)$/i.exec(name);
  if (numbered) return Math.min(6, Number(numbered[1]));
  if (/^(?:sub)?title$/i.test(name)) return /^sub/i.test(name) ? 2 : 1;
  const format = child(style, 'w:pPr');
  const level = format && child(format, 'w:outlineLvl')?.attributes['w:val'];
  return level !== undefined && Number(level) < 6 ? Number(level) + 1 : 0;
}

/** The words of a Word document's main part. */
function wordBody(source: Piece, styles: ReadonlyMap<string, number>): Body {
  const walker = new WordWalker(source.text, styles);
  const tokenizer = new Tokenizer({xmlMode: true}, walker.callbacks());
  tokenizer.write(source.text);
  tokenizer.end();
  walker.flush();
  return {piece: builtFrom(source, walker.draft), hints: walker.hints};
}

/** Elements whose text is not in the document: deleted words, codes of fields, second copies of text boxes. */
const DROPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:footnoteReference']);
const LONGEST_HEADING = 100;

class WordWalker {
  readonly draft = new Draft();
  readonly hints: Hint[] = [];
  private readonly xml: string;
  private readonly styles: ReadonlyMap<string, number>;
  private name = '';
  private nameEnd = 0;
  private dropped = '';
  private dropDepth = 0;
  private inText = false;
  private inRun = false;
  private bold = false;
  private allBold = true;
  private heading = 0;
  private item = 0;
  private cells = 0;
  /** Start of the paragraph's words, or -1. */
  private start = -1;
  private last = 0;
  private before = '';

  constructor(xml: string, styles: ReadonlyMap<string, number>) {
    this.xml = xml;
    this.styles = styles;
  }

  callbacks() {
    return {
      ...silent,
      ontext: (from: number, to: number) => this.words(from, to),
      ontextentity: (code: number, to: number) =>
        this.put(String.fromCodePoint(code), this.xml.lastIndexOf('&', to - 1), to),
      onopentagname: (from: number, to: number) => {
        this.name = this.xml.slice(from, to);
        this.nameEnd = to;
      },
      onopentagend: (to: number) => this.open(to),
      onselfclosingtag: (to: number) => {
        this.open(to);
        this.close(this.name);
      },
      onclosetag: (from: number, to: number) => this.close(this.xml.slice(from, to)),
    };
  }

  private open(to: number): void {
    const {name} = this;
    if (this.dropDepth > 0) {
      if (name === this.dropped) this.dropDepth++;
    } else if (DROPPED.has(name)) {
      this.dropped = name;
      this.dropDepth = 1;
    } else if (name === 'w:t') this.inText = true;
    else if (name === 'w:p') this.paragraph();
    else if (name === 'w:r') this.run();
    else if (name === 'w:tc') this.cells++;
    else this.mark(name, to);
  }

  private mark(name: string, to: number): void {
    const value = () => attributesOf(this.xml.slice(this.nameEnd, to))['w:val'];
    if (name === 'w:tab' && this.inRun) this.put('\t', to, to);
    else if (name === 'w:br' || name === 'w:cr') this.put('\n', to, to);
    else if (name === 'w:noBreakHyphen') this.put('-', to, to);
    else if (name === 'w:b' && this.inRun) this.bold = !/^(?:0|false|off)$/.test(value() ?? '');
    else if (name === 'w:pStyle') this.heading = this.styles.get(value() ?? '') ?? 0;
    else if (name === 'w:outlineLvl') this.heading = Math.min(6, Number(value()) + 1) % 10;
    else if (name === 'w:numPr') this.item = Math.max(1, this.item);
    else if (name === 'w:ilvl') this.item = Math.min(9, Number(value()) + 1) || 1;
    else if (name === 'w:numId' && value() === '0') this.item = 0;
  }

  private close(name: string): void {
    if (this.dropDepth > 0) {
      if (name === this.dropped) this.dropDepth--;
    } else if (name === 'w:t') this.inText = false;
    else if (name === 'w:r') this.inRun = false;
    else if (name === 'w:p') this.flush();
    else if (name === 'w:tc') {
      this.cells = Math.max(0, this.cells - 1);
      this.before = '\t';
    } else if (name === 'w:tr') this.before = '\n';
    else if (name === 'w:tbl') this.before = '\n\n';
  }

  private paragraph(): void {
    this.flush();
    this.heading = 0;
    this.item = 0;
    this.allBold = true;
  }

  private run(): void {
    this.inRun = true;
    this.bold = false;
  }

  /** Ends a paragraph and notes what it is. */
  flush(): void {
    const from = this.start;
    this.start = -1;
    if (from < 0) return;
    const to = this.draft.text.length;
    if (this.heading > 0 && this.item === 0) this.hints.push({from, to, kind: 'heading', depth: this.heading});
    else if (this.item > 0) this.hints.push({from, to, kind: 'item', depth: this.item});
    else if (this.cells > 0) this.hints.push({from, to, kind: 'cell'});
    else if (this.allBold && to - from <= LONGEST_HEADING && this.last !== 46)
      this.hints.push({from, to, kind: 'heading'});
    this.before = this.cells > 0 || this.item > 0 ? '\n' : '\n\n';
  }

  private words(from: number, to: number): void {
    if (!this.inText || this.dropDepth > 0 || from < 0) return;
    this.begin(from);
    this.draft.keep(this.xml, from, to);
    this.last = this.xml.charCodeAt(to - 1);
  }

  private put(characters: string, from: number, to: number): void {
    if (this.dropDepth > 0 || !this.inRun) return;
    this.begin(from);
    this.draft.put(characters, from, to);
    this.last = characters.charCodeAt(0);
  }

  private begin(at: number): void {
    if (!this.bold) this.allBold = false;
    if (this.start >= 0) return;
    const apart = this.before === '\n' && this.item === 0 && this.cells === 0;
    if (this.draft.text.length > 0) this.draft.put(apart ? '\n\n' : this.before, at, at);
    this.start = this.draft.text.length;
  }
}

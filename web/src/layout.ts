import type {Aside, Block, Span} from './reading.ts';

/** A block as it is set on the page. */
export interface SetBlock extends Span {
  readonly kind: Block['kind'];
  readonly name?: string;
  /** The bullet or number of an item as the source has it, `null` for a plain bullet. */
  readonly bullet: string | null;
}

/** Blocks that stand together: a list, or one block alone. */
export interface Passage {
  readonly kind: 'list' | 'fields' | 'heading' | 'paragraph';
  readonly blocks: readonly SetBlock[];
  /** Text that carries no facts by rule. */
  readonly aside: boolean;
}

const WORDS = /[\p{L}\p{N}]/u;
const LAST_BULLET = /[\s•▪‣·*–-]+$/u;
const BULLET = /^[([]?[\p{L}\p{N}]{1,3}[.)\]]$/u;

/** Lines as paragraphs, for a document that came without blocks. */
function linesOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const {0: line, index} of text.matchAll(/[^\n]+/g)) {
    const from = index + line.length - line.trimStart().length;
    const to = from + line.trim().length;
    if (to > from) blocks.push({kind: 'paragraph', from, to});
  }
  return blocks;
}

/** All words of the text in blocks: what stands between two blocks and has words becomes a paragraph or a bullet. */
export function setBlocks(text: string, blocks: readonly Block[]): readonly SetBlock[] {
  const set: SetBlock[] = [];
  let at = 0;
  for (const block of blocks.length > 0 ? blocks : linesOf(text)) {
    const gap = text.slice(at, block.from);
    const isBullet = block.kind === 'item' && BULLET.test(gap.trim());
    if (WORDS.test(gap) && !isBullet) set.push(paragraphIn(at, gap));
    set.push({...block, bullet: isBullet ? gap.trim() : null});
    at = block.to;
  }
  const rest = text.slice(at);
  if (WORDS.test(rest)) set.push(paragraphIn(at, rest));
  return set;
}

function paragraphIn(at: number, gap: string): SetBlock {
  const from = at + gap.length - gap.trimStart().length;
  return {kind: 'paragraph', from, to: from + gap.trimStart().replace(LAST_BULLET, '').length, bullet: null};
}

const PASSAGE: Readonly<Record<Block['kind'], Passage['kind']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  item: 'list',
  cell: 'paragraph',
  field: 'fields',
};

/** The text as passages, in order; lists and fields stand together. */
export function passagesOf(text: string, blocks: readonly Block[], asides: readonly Aside[]): readonly Passage[] {
  const silent = asides.filter(({kind}) => kind !== 'benefits');
  const isAsideBlock = ({from, to}: Span): boolean => silent.some((aside) => aside.from < to && aside.to > from);
  const passages: {kind: Passage['kind']; blocks: SetBlock[]; aside: boolean}[] = [];
  for (const block of setBlocks(text, blocks)) {
    const kind = PASSAGE[block.kind];
    const aside = isAsideBlock(block);
    const last = passages.at(-1);
    const joins = kind === 'list' || kind === 'fields';
    if (joins && last?.kind === kind && last.aside === aside) last.blocks.push(block);
    else passages.push({kind, blocks: [block], aside});
  }
  return passages;
}

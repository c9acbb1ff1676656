import {Tokenizer} from 'htmlparser2';
import type {Span} from './document.ts';
import {silent} from './entities.ts';
import {attributesOf, isHidden, NEVER, VOID} from './html-elements.ts';

/** What a whole web page is made of, as far as a reader of its main text needs it. */
export interface Page {
  /** The content of each JSON-LD script. */
  readonly scripts: readonly Span[];
  /** The content of the `title` element. */
  readonly title: Span | null;
  /** The first heading of depth 1 outside of what is skipped. */
  readonly heading: Span | null;
  /** The element that holds the main text. */
  readonly main: Span;
  /** Where the tags begin of elements beside the main text: menus, footers, consent banners, lists of links. */
  readonly skips: ReadonlySet<number>;
}

interface Open {
  readonly name: string;
  /** Start of the tag, and of what is inside. */
  readonly tag: number;
  readonly from: number;
  readonly boilerplate: boolean;
  readonly marked: boolean;
  text: number;
  linked: number;
  links: number;
  headed: boolean;
  /** The child that holds the most text. */
  heaviest: Container | null;
}

interface Container extends Span {
  readonly text: number;
  readonly marked: boolean;
  readonly heaviest: Container | null;
}

const words = (list: string) => new Set(list.split(' '));
const ASIDE = words('nav footer aside');
const ROLES = words('navigation contentinfo search complementary dialog alertdialog alert menu menubar toolbar');
const CONTAINERS = words('div section article main td table tr tbody ul ol form body html center span dl');
const LISTS_OF_LINKS = words('ul ol div section table p');
/** Names of classes and ids that say what an element is. */
const BESIDE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|cookiebot|newsletter|subscribe|breadcrumbs?|sidebar|navbar|navigation|site-?(?:header|footer|nav|menu)|main-?(?:nav|menu)|(?:top|mega|mobile|user)-?(?:nav|menu|bar)|footer|social|share(?:-?buttons?)?|sharing|related(?:-?(?:jobs|posts))?|similar(?:-?jobs)?|recommended|recommendations|modal|popup|overlay|skip-?(?:link|to-content)|comments|log-?in|sign-?(?:in|up)|job-?alerts?|advert(?:isement)?|promo)(?=$|[\s_-])/i;
const MAIN =
  /(?:^|[\s_-])(?:job-?(?:description|details?|content|body|posting|ad|view)|posting-?(?:content|body|description|page)?|vacancy(?:-?(?:description|details|content))?|description__text|show-more-less-html|entry-content|post-content|article-(?:body|content)|main-content)(?=$|[\s_-])/i;
const JSON_LD = /ld(?:\+|&#x2b;|&#43;|&plus;)json/i;
const LEAST = 250;
const LONGEST_LOOK_BACK = 60;
const DEEPEST = 500;

/** Looks a whole page through, once. Linear in its length. */
export function pageOf(html: string): Page {
  const scan = new Scan(html);
  const tokenizer = new Tokenizer({}, scan.callbacks());
  tokenizer.write(html);
  tokenizer.end();
  return scan.finish();
}

class Scan {
  private readonly html: string;
  private readonly stack: Open[] = [open('', 0, 0, false, false)];
  private readonly scripts: Span[] = [];
  private readonly skips = new Set<number>();
  private readonly marked: Container[] = [];
  private title: Span | null = null;
  private heading: Span | null = null;
  private name = '';
  private nameEnd = 0;
  private json = false;
  private depth = 0;
  /** How many open elements are left out. */
  private beside = 0;

  constructor(html: string) {
    this.html = html;
  }

  callbacks() {
    return {
      ...silent,
      ontext: (from: number, to: number) => this.text(from, to),
      ontextentity: () => this.count(1),
      onopentagname: (from: number, to: number) => {
        this.name = this.html.slice(from, to).toLowerCase();
        this.nameEnd = to;
      },
      onopentagend: (to: number) => this.open(to),
      onselfclosingtag: (to: number) => this.open(to),
      onclosetag: (from: number, to: number) => this.close(this.html.slice(from, to).toLowerCase(), from - 2),
    };
  }

  finish(): Page {
    while (this.stack.length > 1) this.pop(this.html.length);
    const {scripts, title, heading, skips} = this;
    return {scripts, title, heading, skips, main: this.main()};
  }

  private open(to: number): void {
    const {name, nameEnd} = this;
    if (VOID.has(name)) return;
    if (this.stack.length > DEEPEST) {
      this.depth++;
      return;
    }
    const source = to > nameEnd ? this.html.slice(nameEnd, Math.min(to, nameEnd + 2000)) : '';
    this.json = name === 'script' && JSON_LD.test(source);
    const tag = nameEnd - name.length - 1;
    const {beside, marked} = source.length > 4 ? this.nature(name, source, to) : {beside: false, marked: false};
    const boilerplate = beside || ASIDE.has(name) || NEVER.has(name);
    if (boilerplate) {
      this.beside++;
      this.skips.add(tag);
    }
    this.stack.push(open(name, tag, to + 1, boilerplate, marked || name === 'main' || name === 'article'));
  }

  /** What the attributes of a tag say of its element. */
  private nature(name: string, source: string, to: number): {beside: boolean; marked: boolean} {
    if (
      name === 'body' ||
      name === 'html' ||
      !/\b(?:class|id|role|itemprop|itemtype|style|hidden|aria-hidden)\b/i.test(source)
    )
      return {beside: false, marked: false};
    const found = attributesOf(source);
    const names = `${found.class ?? ''} ${found.id ?? ''}`;
    const role = found.role ?? '';
    const marked =
      role === 'main' ||
      /description|articleBody/i.test(found.itemprop ?? '') ||
      /JobPosting/.test(found.itemtype ?? '') ||
      MAIN.test(names);
    const beside =
      ROLES.has(role) || (!marked && names.length < 300 && BESIDE.test(names)) || isHidden(this.html, this.nameEnd, to);
    return {beside, marked};
  }

  private close(name: string, at: number): void {
    if (this.depth > 0) {
      this.depth--;
      return;
    }
    let index = this.stack.length - 1;
    const least = Math.max(0, index - LONGEST_LOOK_BACK);
    while (index > least && this.stack[index].name !== name) index--;
    if (index === least) return;
    while (this.stack.length > index) this.pop(at);
  }

  private pop(at: number): void {
    const top = this.stack.pop() as Open;
    const span = {from: top.from, to: Math.max(top.from, at)};
    if (top.name === 'title') this.title ??= span;
    if (top.boilerplate) {
      this.beside--;
      return;
    }
    if (this.beside > 0) return;
    if (top.name === 'h1' && top.text > 2) {
      this.heading ??= span;
      top.headed = true;
    }
    if (this.isBeside(top)) {
      this.skips.add(top.tag);
      return;
    }
    this.give(top, span);
  }

  /** A page's head line without the heading of its text, and lists that are nothing but links. */
  private isBeside(top: Open): boolean {
    if (top.name === 'header') return !top.headed && top.text < 600;
    return LISTS_OF_LINKS.has(top.name) && top.links >= 3 && top.linked > top.text * 0.8 && !top.headed;
  }

  private give(top: Open, span: Span): void {
    const parent = this.stack[this.stack.length - 1];
    parent.text += top.text;
    parent.linked += top.name === 'a' ? top.text : top.linked;
    parent.links += top.name === 'a' ? 1 : top.links;
    parent.headed ||= top.headed;
    if (!CONTAINERS.has(top.name) && !top.marked) {
      if (top.heaviest && top.heaviest.text > (parent.heaviest?.text ?? 0)) parent.heaviest = top.heaviest;
      return;
    }
    const container = {...span, text: top.text, marked: top.marked, heaviest: top.heaviest};
    if (top.text >= LEAST && top.marked) this.marked.push(container);
    if (top.text > (parent.heaviest?.text ?? 0)) parent.heaviest = container;
  }

  private text(from: number, to: number): void {
    if (from < 0) return;
    if (this.json) {
      this.json = false;
      this.scripts.push({from, to});
      return;
    }
    let count = 0;
    for (let at = from; at < to; at++) if (this.html.charCodeAt(at) > 32) count++;
    this.count(count);
  }

  private count(characters: number): void {
    if (this.beside === 0) this.stack[this.stack.length - 1].text += characters;
  }

  /** The marked element with the most text, else the innermost that holds nearly all of it. */
  private main(): Span {
    const [root] = this.stack;
    const largest = this.marked.reduce<Container | null>(
      (best, one) => (best && best.text >= one.text ? best : one),
      null,
    );
    if (largest && largest.text >= root.text * 0.4) return innermost(largest, 0.9, this.heading);
    return root.heaviest ? innermost(root.heaviest, 0.75, this.heading) : {from: 0, to: this.html.length};
  }
}

/** Goes down as long as one element inside holds at least `share` of the text, and the heading if it is inside so far. */
function innermost(from: Container, share: number, heading: Span | null): Span {
  let at = from;
  for (let next = at.heaviest; next && next.text >= Math.max(LEAST, at.text * share); next = at.heaviest) {
    if (heading && contains(at, heading) && !contains(next, heading)) break;
    at = next;
  }
  return {from: at.from, to: at.to};
}

const contains = (outer: Span, inner: Span): boolean => outer.from <= inner.from && outer.to >= inner.to;

const open = (name: string, tag: number, from: number, boilerplate: boolean, marked: boolean): Open => ({
  name,
  tag,
  from,
  boilerplate,
  marked,
  text: 0,
  linked: 0,
  links: 0,
  headed: false,
  heaviest: null,
});

import {type ExampleId, exampleText, isExample} from './examples.ts';
import type {Input, OperationName, Output} from './me/operations.ts';
import {needsOwnDocument} from './own-document.ts';
import {type Answer, type Failure, Reader, type Source} from './reader.ts';
import type {ReadDocument} from './reading.ts';
import type {RolesAnswer, RolesQuestion} from './roles/answers.ts';
import type {Scene} from './scene.ts';
import {serifReady} from './typeface.ts';
import {ui} from './ui.svelte.ts';

/** Where the page stands. Texts and file names never enter the address. */
export type View = 'waiting' | 'home' | 'read' | 'several' | 'scene' | 'missing';

/** What went wrong, beside its cause; `report` holds nothing of the text. */
export interface Fault {
  readonly lines: readonly string[];
  readonly report: string | null;
}

interface Scenes {
  sceneOf(path: string): Promise<Scene | null>;
}

interface Stop {
  readonly reading: number | null;
  readonly document: number | null;
  readonly scroll?: number;
}

const PAGE = 50;
const LARGEST = 64 * 1024 * 1024;
const FEWEST_WORDS = 5;
const STATUS_AFTER = 400;

const FAULT_WORDS = {
  'no-text': 'pictures',
  encrypted: 'password',
  binary: 'binary',
  unsupported: 'binary',
  malformed: 'damaged',
  truncated: 'damaged',
  empty: 'blank',
  'not-a-posting': 'blank',
  'too-large': 'large',
} as const;

/** The path of the page: what is read, what is shown, how one gets back. */
class Session {
  view = $state<View>('waiting');
  /** The text in the field: kept after errors and on the way back. */
  field = $state('');
  answer = $state.raw<Answer | null>(null);
  shown = $state.raw<ReadDocument | null>(null);
  /** A page about roles: loaded when somebody goes there. */
  scene = $state.raw<Scene | null>(null);
  fault = $state.raw<Fault | null>(null);
  /** Said when reading takes longer than a moment. */
  busy = $state('');

  readonly #reader = new Reader();
  readonly #answers: {source: Source; answer: Answer}[] = [];
  readonly #examples = new Map<ExampleId, number>();
  /** Counts what was to be shown, so that what loads late does not take the place of what came after it. */
  #shows = 0;
  #address = '';
  #hash = '';

  start(): void {
    history.scrollRestoration = 'manual';
    addEventListener('popstate', () => {
      // A link to a part of the page: the browser goes there by itself.
      const isPart = location.pathname + location.search === this.#address && location.hash !== this.#hash;
      this.#hash = location.hash;
      if (!isPart && !this.#turned()) void this.#show();
    });
    void this.#show();
  }

  warm(): void {
    this.#reader.warm();
    void serifReady();
  }

  /** Follows a link of our own. */
  async go(address: string): Promise<void> {
    if (needsOwnDocument(new URL(address, location.href).pathname)) return location.assign(address);
    this.#leave();
    history.pushState({reading: null, document: null} satisfies Stop, '', address);
    if (!this.#turned()) await this.#show();
  }

  /** Shows a document that was read before. */
  async open(document: ReadDocument): Promise<void> {
    const answer: Answer = {documents: [document], failures: [], total: 1};
    const reading = this.#answers.push({source: {kind: 'text', text: document.text}, answer}) - 1;
    this.#leave();
    history.pushState({reading, document: 0} satisfies Stop, '', '/read');
    await this.#show();
  }

  async readText(text: string): Promise<void> {
    if (!(this.view === 'scene' && this.scene?.takeSource)) this.field = text;
    const {empty, short} = (this.view === 'scene' && this.scene?.faults?.()) || ui.words.error;
    if (text.trim() === '') return this.fail([empty]);
    if (text.trim().split(/\s+/).length < FEWEST_WORDS) return this.fail([short]);
    await this.#read({kind: 'text', text});
  }

  async readFiles(chosen: Iterable<File>): Promise<void> {
    const list = [...chosen];
    const large = list.filter(({size}) => size > LARGEST);
    if (large.length > 0) return this.fail(large.map(({name}) => ui.words.error.large(name)));
    const files = await Promise.all(list.map(async (file) => ({name: file.name, bytes: await file.arrayBuffer()})));
    await this.#read({kind: 'files', files});
  }

  /** A question about roles, answered in the worker. */
  askRoles(question: RolesQuestion): Promise<RolesAnswer | null> {
    return this.#reader.ask(question);
  }

  /** An operation on what is the person's own, in the worker. */
  run<Name extends OperationName>(operation: Name, input: Input<Name>): Promise<Output<Name> | null> {
    return this.#reader.run(operation, input);
  }

  /** What was read since the page was opened, the newest first. */
  readings(): readonly {readonly source: Source; readonly document: ReadDocument}[] {
    return this.#answers
      .flatMap(({source, answer}) => answer.documents.map((document) => ({source, document})))
      .reverse();
  }

  /** Reads a source and shows it as a posting, also where it looks like a resume. */
  async readAsPosting(source: Source): Promise<void> {
    await this.#read(source, true);
  }

  /** Home's own example, read for real; it does not disturb what the person reads. */
  async exampleReading(id: ExampleId): Promise<ReadDocument | null> {
    const source: Source = {kind: 'text', text: await exampleText(id)};
    const answer = await this.#reader.read(source, {channel: 'example', limit: 1});
    return answer?.documents[0] ?? null;
  }

  choose(document: number): void {
    const {reading} = (history.state ?? {}) as Stop;
    this.#leave();
    history.pushState({reading, document} satisfies Stop, '', '/read');
    void this.#show();
  }

  /** The next page of postings of a large file. */
  async more(): Promise<void> {
    const {reading} = (history.state ?? {}) as Stop;
    const known = reading === null ? undefined : this.#answers[reading];
    if (!known) return;
    const answer = await this.#ask(known.source, known.answer.documents.length + PAGE);
    if (!answer) return;
    known.answer = answer;
    this.answer = answer;
  }

  get exampleId(): ExampleId | null {
    const id = new URLSearchParams(location.search).get('example') ?? '';
    return isExample(id) ? id : null;
  }

  async #read(source: Source, isPosting = false): Promise<void> {
    this.fault = null;
    if (!isPosting && this.view === 'scene' && this.scene?.takeSource) return this.scene.takeSource(source);
    const answer = await this.#ask(source, PAGE);
    if (!answer) return;
    if (answer.documents.length === 0) {
      this.fail(answer.failures.map(failureLine));
      return;
    }
    // On the map a posting becomes a point, a comparison takes it as a side; everywhere else it is read.
    if (!isPosting && this.view === 'scene' && this.scene?.take) return this.scene.take(answer.documents);
    if (!isPosting && answer.total === 1 && answer.documents[0].reading.kind === 'resume')
      return this.#useResume(source);
    const reading = this.#answers.push({source, answer}) - 1;
    this.#leave();
    history.pushState({reading, document: answer.documents.length === 1 ? 0 : null} satisfies Stop, '', '/read');
    await this.#show();
  }

  /** A resume has its own pages. */
  async #useResume(source: Source): Promise<void> {
    const {me} = await import('./me/me.svelte.ts');
    await me.give(source);
    if (me.resume) await this.go('/me/resume');
  }

  async #ask(source: Source, limit: number): Promise<Answer | null> {
    this.fault = null;
    const slow = setTimeout(() => {
      this.busy = this.#reader.isLoaded ? ui.words.status.reading : ui.words.status.loading;
    }, STATUS_AFTER);
    try {
      const [answer] = await Promise.all([this.#reader.read(source, {channel: 'page', limit}), serifReady()]);
      return answer;
    } catch (fault) {
      this.fail([ui.words.error.fault], fault instanceof Error ? fault.message : String(fault));
      return null;
    } finally {
      clearTimeout(slow);
      this.busy = '';
    }
  }

  /** Says what went wrong, beside the field. */
  fail(lines: readonly string[], report: string | null = null): void {
    this.fault = {lines: lines.length > 0 ? lines : [ui.words.error.fault], report};
  }

  /** Whether the page only had to turn to another of its views; nothing moves then. */
  #turned(): boolean {
    const [path] = this.#address.split('?');
    if (this.view !== 'scene' || !this.scene?.turn || location.pathname !== path) return false;
    this.#address = location.pathname + location.search;
    this.scene.turn();
    return true;
  }

  async #show(): Promise<void> {
    const stop = (history.state ?? {reading: null, document: null}) as Stop;
    const {pathname, search, hash} = location;
    const path = pathname.replace(/(\/index\.html|\.html|\/)$/, '') || '/';
    const show = ++this.#shows;
    this.#address = pathname + search;
    this.#hash = hash;
    this.fault = null;
    if (path === '/read') await this.#showReading(stop, new URLSearchParams(search).get('example'));
    else if (/^\/(?:roles|compare)(?:\/|$)/.test(path))
      await this.#showScene(path, show, () => import('./roles/scene.ts'));
    else if (/^\/market(?:\/|$)/.test(path)) await this.#showScene(path, show, () => import('./market/scene.ts'));
    else if (/^\/me(?:\/|$)/.test(path)) await this.#showScene(path, show, () => import('./me/me-scene.ts'));
    else {
      this.view = path === '/' || path === '' ? 'home' : 'missing';
      this.shown = null;
    }
    if (show !== this.#shows) return;
    requestAnimationFrame(() => {
      const part = hash && stop.scroll === undefined ? document.getElementById(hash.slice(1)) : null;
      if (part) part.scrollIntoView();
      else scrollTo(0, stop.scroll ?? 0);
    });
  }

  /** The last page stays until the new one has come. */
  async #showScene(path: string, show: number, load: () => Promise<Scenes>): Promise<void> {
    try {
      const {sceneOf} = await load();
      const scene = await sceneOf(path);
      if (show !== this.#shows) return;
      this.scene = scene;
      this.view = scene ? 'scene' : 'missing';
    } catch {
      if (show !== this.#shows) return;
      this.view = 'missing';
      this.fail([ui.words.error.load]);
    }
    this.shown = null;
  }

  async #showReading(stop: Stop, example: string | null): Promise<void> {
    if (example !== null) return this.#showExample(example);
    const known = stop.reading === null ? undefined : this.#answers[stop.reading];
    if (!known) {
      this.view = 'read';
      this.shown = null;
      this.answer = null;
      // A reload: the reading was never stored, and the page says so.
      if (stop.reading !== null) this.fail([ui.words.error.gone]);
      return;
    }
    this.answer = known.answer;
    this.shown = stop.document === null ? null : (known.answer.documents[stop.document] ?? null);
    this.view = this.shown ? 'read' : 'several';
  }

  async #showExample(id: string): Promise<void> {
    if (!isExample(id)) {
      this.view = 'read';
      this.shown = null;
      this.fail([ui.words.error.example]);
      return;
    }
    const known = this.#examples.get(id);
    const answer = known === undefined ? await this.#readExample(id) : this.#answers[known].answer;
    if (!answer) {
      // The fault is said beside the field; a newer request has put nothing in its place.
      if (this.fault) this.view = 'read';
      return;
    }
    this.answer = answer;
    this.shown = answer.documents[0];
    this.view = 'read';
  }

  async #readExample(id: ExampleId): Promise<Answer | null> {
    const source: Source = {kind: 'text', text: await exampleText(id)};
    const answer = await this.#ask(source, 1);
    if (answer && answer.documents.length > 0) this.#examples.set(id, this.#answers.push({source, answer}) - 1);
    return answer && answer.documents.length > 0 ? answer : null;
  }

  #leave(): void {
    history.replaceState({...history.state, scroll: scrollY}, '');
  }
}

/** What stands against an input, as a line. */
export function failureLine({code, name, line}: Failure): string {
  const {error} = ui.words;
  const words = FAULT_WORDS[code as keyof typeof FAULT_WORDS] ?? 'damaged';
  const message = error[words](name || error.pasted);
  return line === null ? message : error.line(line, message);
}

export const session = new Session();

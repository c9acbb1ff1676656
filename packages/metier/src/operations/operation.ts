import type {Rows} from '../market/engine.ts';
import type {Profiles} from '../roles/index.ts';
import type {Readers} from '../text/index.ts';
import type {Given} from './documents.ts';
import type {Parameters, ValuesOf} from './parameter.ts';

/** What an operation may use of the world around it. */
export interface World {
  /** The day that "present" means where nobody says another, "2026-11-20". */
  readonly today: string;
  readonly profiles: Profiles;
  readonly readers: Readers;
}

/** The documents that an operation was given, by what they are. */
export type Documents = Readonly<Partial<Record<DocumentName, Given>>>;
export type DocumentName = 'posting' | 'other' | 'resume' | 'article';

/** How an operation is told and does its work; loaded when it is needed. */
export type Work =
  | {
      readonly kind: 'reads';
      readonly parameters: Parameters;
      // biome-ignore lint/suspicious/noExplicitAny: values are those of the parameters beside it.
      run(values: any, documents: Documents, world: World): Promise<object>;
    }
  | {
      readonly kind: 'asks';
      readonly parameters: Parameters;
      // biome-ignore lint/suspicious/noExplicitAny: values are those of the parameters beside it.
      ask(engine: Rows, values: any, today: string): Promise<object>;
      /** What can be said where no engine is installed; null for nothing. */
      // biome-ignore lint/suspicious/noExplicitAny: values are those of the parameters beside it.
      bare(values: any): object | null;
    };

/** Work on documents and roles. */
export const reads = <P extends Parameters>(
  parameters: P,
  run: (values: ValuesOf<P>, documents: Documents, world: World) => Promise<object>,
): Work => ({kind: 'reads', parameters, run});

/** Work on the market. */
export const asks = <P extends Parameters>(
  parameters: P,
  ask: (engine: Rows, values: ValuesOf<P>, today: string) => Promise<object>,
  bare: (values: ValuesOf<P>) => object | null = () => null,
): Work => ({kind: 'asks', parameters, ask, bare});

/** A document that an operation takes. */
export interface TakenDocument {
  readonly name: DocumentName;
  readonly help: string;
  readonly required: boolean;
}

/** Where an operation stands over HTTP. */
export interface Route {
  /** Below `/api`; `{name}` is a parameter that stands in the path. */
  readonly path: string;
  readonly methods: readonly ('get' | 'post')[];
}

/** What Metier can do. */
export interface Operation {
  readonly name: string;
  /** How the command line writes it: "fit RESUME JOB"; null where it is no command of its own. */
  readonly usage: string | null;
  /** What it is called where it stands alone: "Fit a resume". */
  readonly title: string;
  /** One line of the list of commands, without its end. */
  readonly summary: string;
  /** What it gives and how, in a sentence or two. */
  readonly about: string;
  readonly documents: readonly TakenDocument[];
  /** Options that only the command line has. */
  readonly options: readonly string[];
  /** Parameters that the command line takes as words, or not at all. */
  readonly otherwise?: readonly string[];
  readonly route: Route | null;
  /** The types of its answer, as the code calls them. */
  readonly answers: readonly string[];
  /** Whether it asks the market. */
  readonly market?: true;
  /** Whether it changes what is kept, or uses the network. */
  readonly effects: 'none' | 'keeps' | 'network';
  readonly load: (() => Promise<Work>) | null;
}

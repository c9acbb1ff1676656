import type {articles as articleParts} from './article/articles.ts';
import type {TextContent} from './article/content.ts';
import type {ArticleReader} from './article/read-article.ts';
import {FactFinder} from './read/facts.ts';
import {notesOf} from './read/notes.ts';
import type {Article, Posting, Reading, RoleReading} from './read/reading.ts';
import {repairsOf} from './read/reworded.ts';
import {RoleModel} from './role/model.ts';
import {Specialisms} from './role/specialisms.ts';
import {weigh} from './role/weigh.ts';
import type {Document} from './text/document.ts';
import {Lexicon} from './text/tokens.ts';

/** What a reading may be told besides the document. */
export interface ReadOptions {
  /** The year that the reading is for, when the document does not tell when it was posted; tools are as old as they were then. */
  readonly year?: number;
}

/** The year of the knowledge base: what `ReadOptions.year` is when neither it nor the document tells. */
const KNOWLEDGE_YEAR = 2026;

const NO_ROLE: RoleReading = {shares: [], confidence: 0, titleRole: null, verdict: 'unknown', because: ''};

/**
 * Reads documents. Making a reader loads the knowledge base and takes some tens of milliseconds; a reading takes well
 * under one. The same document gives the same reading, always and everywhere.
 */
export class Reader {
  readonly #finder: FactFinder;
  readonly #parts: typeof articleParts | null;
  readonly #articles: ArticleReader | null;
  readonly #roles: RoleModel;
  readonly #specialisms: Specialisms;

  /** With `articles` it reads articles about roles, too; a page that reads postings alone does without, and loads less. */
  constructor(articles: typeof articleParts | null = null) {
    const lexicon = new Lexicon();
    this.#finder = new FactFinder(lexicon);
    this.#parts = articles;
    this.#articles = articles && new articles.ArticleReader(lexicon, this.#finder.skills);
    this.#roles = new RoleModel(lexicon);
    this.#specialisms = new Specialisms(lexicon);
  }

  read(document: Document, {year}: ReadOptions = {}): Reading {
    const facts = this.#finder.find(document);
    const {page, language, kind} = facts;
    const asPosting = kind === 'posting' || kind === 'unknown';
    const title = facts.posting.title?.evidence[0] ?? null;
    const posting: Posting = {
      ...facts.posting,
      role: asPosting ? weigh(this.#roles, page, title) : NO_ROLE,
      specialisms: asPosting ? this.#specialisms.find(page, title) : [],
    };
    const notes = notesOf({...facts, posting, year: year ?? yearOf(document) ?? KNOWLEDGE_YEAR});
    return {
      schema: 'metier/reading/1',
      ...(document.id === undefined ? {} : {id: document.id}),
      document: {
        name: document.name,
        format: document.format,
        language,
        repairs: [...document.repairs, ...repairsOf(page, facts.reworded)].sort((a, b) => a.from - b.from),
      },
      kind,
      posting,
      ...(kind === 'guide' && this.#articles ? {article: this.#articles.read(document, facts)} : {}),
      asides: facts.asides,
      notes,
    };
  }

  /** What a document says, to tell with `copyOf` whether another is a copy of it. Needs `articles`. */
  contentOf(document: Document): TextContent {
    const {contentOf, meaningsOf} = this.#parts ?? withoutArticles();
    const {page, reworded} = this.#finder.rewordedIn(document);
    return contentOf(document, meaningsOf(page, reworded));
  }

  /** What an article says of roles; a document of any kind is read as one. Needs `articles`. */
  readArticle(document: Document): Article {
    return (this.#articles ?? withoutArticles()).read(document, this.#finder.find(document));
  }
}

function withoutArticles(): never {
  throw new TypeError('This reader was made without `articles`.');
}

/** The year in the document's own date of posting. */
function yearOf({blocks, text}: Document): number | null {
  const posted = blocks.find(({name}) => name === 'posted');
  const year = posted && /\b20\d\d\b/.exec(text.slice(posted.from, posted.to))?.[0];
  return year ? Number(year) : null;
}

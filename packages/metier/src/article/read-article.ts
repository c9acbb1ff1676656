import {isLabelIn, type Skills, skillId, skillLabel} from '../kb/skills.ts';
import type {Article, ArticleClaim, NamedSkill, RoleInArticle} from '../read/article.ts';
import type {Page} from '../read/page.ts';
import type {RewordedPlace} from '../read/reworded.ts';
import type {Document, Span} from '../text/document.ts';
import {type Lexicon, tokenise} from '../text/tokens.ts';
import {inEnglish, isRead} from './abroad.ts';
import {claimOf} from './claims.ts';
import {type Meaning, type MeantText, meantText} from './meant.ts';
import {dataScientistMeant, distinct, moved, type RoleName, roleNamesIn, settled} from './role-names.ts';
import {type Statement, statementsOf} from './statements.ts';

/** Reads articles about roles: which roles they describe and what they say of each, with the words that say so. */
export class ArticleReader {
  readonly #lexicon: Lexicon;
  readonly #skills: Skills;

  constructor(lexicon: Lexicon, skills: Skills) {
    this.#lexicon = lexicon;
    this.#skills = skills;
  }

  /** Reads an article as it is meant: `reworded` are the places of `page` whose words a machine reworded. Quotes are as written. */
  read(
    document: Document,
    {
      page,
      language: told,
      reworded,
    }: {page: Pick<Page, 'tokens'>; language: string; reworded: readonly RewordedPlace[]},
  ): Article {
    const language = page.tokens.count < FEWEST_TOKENS ? 'und' : told;
    const meant = meantText(document, meaningsOf(page, reworded), language);
    if (!isRead(language)) return {roles: []};
    const {text} = meant;
    const found = new Map<string, {readonly first: RoleName; readonly claims: ArticleClaim[]}>();
    const {statements, headings} = statementsOf(meant, titledRoles(meant));
    const which = dataScientistMeant(text);
    for (const name of headings.map((one) => settled(one, which)))
      if (!found.has(keyOf(name, text))) found.set(keyOf(name, text), {first: name, claims: []});
    for (const statement of statements) {
      const {from, to, roles} = statement;
      const words = text.slice(from, to);
      if (isBareName(words, statement.names)) continue;
      const claim = claimOf(statement, words, this.#skillsIn(meant, statement), meant);
      for (const name of claim
        ? distinct((includedIn(claim, words, from) ?? roles).map((one) => settled(one, which)))
        : []) {
        const key = keyOf(name, text);
        const entry = found.get(key) ?? {first: name, claims: []};
        found.set(key, entry);
        if (claim) entry.claims.push(claim);
      }
    }
    const described = [...found.values()].filter(({claims}) => claims.length);
    return {roles: described.map(({first, claims}) => roleOf(first, claims, meant))};
  }

  /** The skills that a statement names and does not deny, but those in the names of roles and those that stand for their examples; each once. */
  #skillsIn({text, written, language}: MeantText, {from, to, names}: Statement): NamedSkill[] {
    const words = text.slice(from, to);
    const tokens = tokenise(text, this.#lexicon, {from, to});
    const {count, first, after, skill, form, certain} = this.#skills.match(tokens, text);
    const out = new Map<string, NamedSkill>();
    for (let i = 0; i < count; i++) {
      const span = {from: tokens.from[first[i] as number] as number, to: tokens.to[(after[i] as number) - 1] as number};
      const inName = names.some((name) => name.from + from < span.to && span.from < name.to + from);
      const id = skillId(skill[i] as number);
      if (
        !(certain[i] || (isName(skillLabel(skill[i] as number)) && isProper(text, span, from, to))) ||
        !isLabelIn(form[i] as number, language) ||
        inName ||
        out.has(id) ||
        isDenied(inEnglish(words.slice(0, span.from - from), language)) ||
        (i + 1 < count && isGenus(skillLabel(skill[i] as number), text.slice(span.to, to)))
      )
        continue;
      out.set(id, {skill: id, label: skillLabel(skill[i] as number), evidence: written(span)});
    }
    return [...out.values()];
  }
}

/** Fewer do not tell a language surely. */
const FEWEST_TOKENS = 20;

const keyOf = ({role, also, from, to}: RoleName, text: string): string =>
  role ? [role, ...also].join(' ') : text.slice(from, to).toLowerCase();

/** "Employment of computer scientists (which includes ML engineers)": the roles that a figure of an official group is given for. */
function includedIn(claim: ArticleClaim, words: string, at: number): RoleName[] | null {
  if (claim.kind !== 'outlook' && claim.kind !== 'pays') return null;
  const inside = /\((?:which |that )?(?:includ|cover)\w+ [^)]*\)/i.exec(words);
  const names = inside ? roleNamesIn(inside[0]).filter(({role}) => role) : [];
  const by = at + (inside?.index ?? 0);
  return names.length ? names.map((name) => moved(name, by)) : null;
}

/** An ambiguous label is meant where it is the whole item or, in the middle of a sentence, has a capital: "they use Excel". */
function isProper(text: string, span: Span, from: number, to: number): boolean {
  const capital = /^\p{Lu}/u.test(text.slice(span.from, span.to));
  return capital && (span.from > from || /^[\s.,;]*$/.test(text.slice(span.to, to)));
}

/** "Programming languages such as Python" claims Python. A name of its own ("SQL and languages like Java") stands for no examples. */
const isGenus = (label: string, rest: string): boolean => !isName(label) && EXAMPLES.test(rest);

/** A label with a capital is the name of a product, not a word. */
const isName = (label: string): boolean => /\p{Lu}/u.test(label);
const EXAMPLES = /^[^,;.:()]{0,30}?\b(?:such as|like|including|e\.g\.|for example)\s/i;

/** The words before a place in its clause say "not". */
function isDenied(before: string): boolean {
  const clause = before.split(/[,;:(]|\bbut\b|\balthough\b|\bthough\b/i).at(-1) ?? '';
  return /\b(?:not|never|no|without|rarely|seldom|rather than|instead of)\b|n['’]t\b/i.test(clause);
}

/** The places of a page whose words a machine reworded, with what they mean. */
export const meaningsOf = ({tokens}: Pick<Page, 'tokens'>, reworded: readonly RewordedPlace[]): Meaning[] =>
  reworded.map(({first, after, meant}) => ({
    from: tokens.from[first] as number,
    to: tokens.to[after - 1] as number,
    meant,
  }));

/** An item that only names a role claims nothing. */
function isBareName(words: string, [name, ...more]: readonly RoleName[]): boolean {
  return !!name && !more.length && name.from < 4 && words.length - name.to < 3;
}

/** The role that the whole article is about, when its title names just one. */
function titledRoles({text, blocks}: MeantText): RoleName[] {
  const title = blocks.find(({name}) => name === 'title') ?? blocks.find(({kind}) => kind === 'heading');
  if (!title || title.to - title.from > LONGEST_TITLE) return [];
  const names = distinct(roleNamesIn(text.slice(title.from, title.to)).filter(({role}) => role));
  return names.length === 1 ? names.map((name) => moved(name, title.from)) : [];
}

const LONGEST_TITLE = 140;

const roleOf = (
  {role, also, from, to}: RoleName,
  claims: readonly ArticleClaim[],
  {written}: MeantText,
): RoleInArticle => ({
  role,
  also,
  heading: written({from, to}),
  claims,
});

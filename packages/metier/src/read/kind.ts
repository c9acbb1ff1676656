import {roleOfTitle} from '../kb/roles.ts';
import type {FieldName} from '../text/document.ts';
import type {Page} from './page.ts';
import type {Reading} from './reading.ts';

const HIRING =
  /\b(?:we(?:'re| are) (?:looking|hiring|seeking|searching)|is (?:hiring|looking for|seeking)|you will|you'll|your (?:role|tasks|profile|responsibilities|mission)|the role|apply (?:now|here|today)|to apply|job description|what you'll|who you are|full[- ]time|wir suchen|suchen wir|deine aufgaben|ihre aufgaben|dein profil|ihr profil|bewerb|nous recherchons|recherche un|vos missions|votre profil|profil recherché|le poste|poste à|postulez|wij zoeken|jouw profiel|buscamos|tus funciones|m\/w\/d|w\/m\/d|h\/f|f\/h)\b/g;
const RESUME =
  /\b(?:curriculum vitae|lebenslauf|work experience|professional experience|employment history|references available|date of birth|linkedin\.com\/in\/|github\.com\/)\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|march|april|june|july|august|september|october|november|december|\d{1,2}[/.])\.? ?(?:19|20)\d\d ?(?:-|–|—|to|bis) ?(?:present|now|today|heute|current|[a-z]{3,9}\.? ?(?:19|20)\d\d|\d{1,2}[/.](?:19|20)\d\d|(?:19|20)\d\d)|\b(?:19|20)\d\d ?(?:-|–|—) ?(?:(?:19|20)\d\d|present|heute|now)\b/g;
const GUIDE =
  /\b(?:min read|in this article|this article|table of contents|what (?:is|does) (?:a|an|it)\b|what's it\b|career path|vs\.?|comparison|how to become|how to prepare|job outlook|according to (?:the )?(?:bureau|glassdoor|bls)|average salary|commonly used|responsibilities of an? |in conclusion|conclusion|aspiring|let's (?:dive|explore)|blog|newsletter|subscribe|i'll (?:break|explain|cover)|you'll learn|getting started|in the end|titles like|the job market|what's it|prepare for|work-life|in diesem (?:artikel|beitrag)|inhaltsverzeichnis|im vergleich|unterschied zwischen|welcher beruf|wie wird man|durchschnittsgehalt|berufsaussichten|fazit|dans cet article|sommaire|quel métier|différences? entre|comment devenir|salaire moyen|débouchés)\b/g;

/** How many different roles have a heading of their own, as in an article that goes through them. */
function rolesInHeadings({document: {blocks}, text}: Page): number {
  const found = new Set<string>();
  for (const {kind, from, to} of blocks.slice(0, 400)) {
    if (kind === 'field' || kind === 'item' || to - from > 45) continue;
    const role = roleOfTitle(text.slice(from, to));
    if (role) found.add(text.slice(from, to).toLowerCase());
  }
  return found.size;
}

/**
 * What a document is: counts of phrases that postings, resumes and articles about roles use. A posting may mention
 * dates or articles; the others must outweigh it by half.
 */
export function kindOf(page: Page): Reading['kind'] {
  const {blocks} = page.document;
  const has = (name: FieldName) => blocks.some((block) => block.name === name);
  if (page.document.format === 'json-resume' || page.document.format === 'linkedin') return 'resume';
  if (has('employer')) return 'posting';
  const head = page.lower.slice(0, HEAD);
  const count = (pattern: RegExp) => new Set(head.match(pattern) ?? []).size;
  const guide = count(GUIDE);
  if (guide >= 2 && rolesInHeadings(page) >= 4) return 'guide';
  const hiring =
    count(HIRING) + (page.sentences.some(({section}) => section === 'tasks' || section === 'requirements') ? 1 : 0);
  if (has('title')) return guide >= 6 && guide > hiring * 1.5 ? 'guide' : 'posting';
  if ((head.match(RESUME) ?? []).length >= 3 && (head.match(RESUME) ?? []).length > hiring * 1.5) return 'resume';
  if (count(HIRING) <= 1 && isAccount(page)) return 'resume';
  if (guide >= 3 && guide > hiring * 1.2) return 'guide';
  return hiring > 0 || page.tokens.count > 25 ? 'posting' : 'unknown';
}

/** Headings of resumes, by what they head: work, education, skills. Whole lines only: postings ask for experience, too. */
const HEADINGS: readonly RegExp[] = [
  /^(?:(?:work|professional|relevant|consulting|internship|volunteer) )?(?:experience|experiences|employment|employment history|work|work history|internships|berufserfahrung|(?:beruflicher )?werdegang|expérience|expériences|expériences? professionnelles?|parcours professionnel|experiencia|experiencia (?:laboral|profesional)|werkervaring)$/,
  /^(?:education|education (?:&|and) skills|academic background|studies|ausbildung|bildungsweg|studium|formation|formations|études|diplômes|educación|formación|formación académica|opleiding|opleidingen)$/,
  /^(?:(?:technical |top |key |core )?(?:skills|competencies)|kenntnisse|fähigkeiten|compétences|competencias|habilidades|vaardigheden|(?:work )?projects|projekte|projets|proyectos|languages|sprachen|langues|idiomas|talen)$/,
];
const EMAIL = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}\.[\p{L}\d.-]{2,63}/u;
/** A person's address stands in the first lines of a resume. */
const TOP = 500;

/** Whether a page reads like a person's account of their work: an address at the top, and headings of a resume. */
function isAccount({document: {blocks}, lower}: Page): boolean {
  if (!EMAIL.test(lower.slice(0, TOP))) return false;
  const found = new Set<number>();
  for (const {kind, from, to} of blocks.slice(0, 400)) {
    if (kind === 'field' || kind === 'item' || to - from > 40) continue;
    const words = lower.slice(from, to).replace(/[:*_#\s]+$/, '');
    for (const [i, heading] of HEADINGS.entries()) if (heading.test(words)) found.add(i);
  }
  const [first] = blocks;
  return found.size >= 2 || (found.has(0) && !!first && first.to - first.from <= 40);
}

/** So many characters tell what a document is. */
const HEAD = 20_000;

import {skillAt, skillIndex} from '../kb/skills.ts';
import type {Claim} from '../read/reading.ts';
import type {Evidence} from '../text/document.ts';
import type {Dates, Position, Resume, ResumeSkill} from './resume.ts';

const said = (claim: Claim<string> | null): string => claim?.value ?? '–';
const dates = ({from, to}: Dates): string => `${said(from)} → ${said(to)}`;

/** A resume in lines, for golden files. */
export function print(resume: Resume): string {
  const {positions, education, skills, projects, publications, credentials, languages, links} = resume;
  const shown = (kind: 'demonstrated' | 'claimed') => skills.filter((skill) => skill.shown === kind);
  return [
    `name: ${said(resume.name)}; label: ${said(resume.label)}`,
    `contact: ${said(resume.email)}; ${said(resume.phone)}; ${said(resume.location)}`,
    `links: ${links.map(({value}) => `${value.network ?? 'own'} ${value.url}`).join(', ') || '–'}`,
    `summary: ${said(resume.summary)}`,
    `positions: ${positions.length}, ${resume.months ?? 'no'} months of work`,
    ...positions.map(printPosition),
    ...education.map(
      (one) =>
        `  study: ${said(one.degree)} [${said(one.level)}] in ${said(one.field)}, ${said(one.institution)}, ${dates(one)}`,
    ),
    ...projects.map(
      (one) =>
        `  project: ${said(one.name)} in ${one.position ?? '–'}, ${dates(one)}, ${one.highlights.length} highlights`,
    ),
    ...publications.map((one) => `  publication: ${said(one.name)}, ${said(one.date)}`),
    ...credentials.map((one) => `  credential: ${said(one.name)} by ${said(one.issuer)}, ${said(one.date)}`),
    ...languages.map((one) => `  language: ${one.language ?? '?'} ${said(one.name)}, ${said(one.proficiency)}`),
    ...shown('demonstrated')
      .filter(isNamed)
      .map(
        ({label, months, lastUse, uses}) =>
          `  used: ${label}, ${months ?? 'no'} months, last ${lastUse ?? '–'}, in ${uses.map(({position, project}) => (project === null ? position : `project ${project}`)).join(' ')}`,
      ),
    `  claimed: ${
      shown('claimed')
        .map(({label, skill}) => (skill ? label : `${label}*`))
        .join(', ') || '–'
    }`,
    '',
  ].join('\n');
}

/** Tools and languages: whether other words name a skill is learnt, and may change when it is learnt anew. */
const isNamed = ({skill}: ResumeSkill): boolean =>
  skill === null || ['language', 'library', 'tool', 'platform'].includes(skillAt(skillIndex(skill)).kind);

function printPosition(one: Position, i: number): string {
  const together = one.concurrentWith.length ? `, beside ${one.concurrentWith.join(' ')}` : '';
  const promoted = one.promotedFrom === null ? '' : `, after ${one.promotedFrom}`;
  const kind = one.kind === 'employment' ? '' : ` (${one.kind})`;
  return `  ${i}: ${said(one.title)} @ ${said(one.employer)}${kind}, ${said(one.location)}, ${dates(one)}, ${one.months ?? 'no'} months, ${one.highlights.length} highlights${together}${promoted}`;
}

/** All evidence of a resume whose quote is not what the text has there. */
export function brokenQuotes(value: unknown, text: string): Evidence[] {
  if (Array.isArray(value)) return value.flatMap((one) => brokenQuotes(one, text));
  if (typeof value !== 'object' || value === null) return [];
  if ('quote' in value) {
    const evidence = value as Evidence;
    return text.slice(evidence.from, evidence.to) === evidence.quote && evidence.quote ? [] : [evidence];
  }
  if ('evidence' in value && (value.evidence as unknown[]).length === 0) throw new Error('a claim without evidence');
  return Object.values(value).flatMap((one) => brokenQuotes(one, text));
}

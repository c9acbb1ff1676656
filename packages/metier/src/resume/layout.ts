import type {Claim} from '../read/reading.ts';
import type {Document} from '../text/document.ts';
import {said} from './claims.ts';
import {contactOf, linksOf} from './contact.ts';
import {educationOf} from './education.ts';
import {withLabels} from './labels.ts';
import {datesOf, type Line, linesOf} from './lines.ts';
import {credentialsIn, isLanguageList, languagesIn, listedSkills, publicationsIn} from './lists.ts';
import {employerness, titleness} from './name-words.ts';
import type {Outline, PositionDraft, ProjectDraft} from './outline.ts';
import {paragraphsOf, positionsOf, projectsOf} from './positions.ts';
import type {SectionKind} from './section-words.ts';
import {type Section, sectionsOf} from './sections.ts';

/** What the layout of a resume tells: sections by their headings, and in them what each kind of section lists. */
export function outlineOf(document: Document): Outline {
  const lines = linesOf(document);
  const sections = withLabels(withoutHeading(sectionsOf(lines)));
  const of = (...kinds: SectionKind[]) =>
    sections.filter(({kind}) => kinds.includes(kind)).flatMap((section) => section.lines);
  const positions: PositionDraft[] = [];
  const projects: ProjectDraft[] = [];
  for (const {kind, lines: own} of sections) {
    const held = heldIn(document, kind, own, positions.length);
    positions.push(...held.positions);
    projects.push(...held.projects);
  }
  const contact = contactLines(sections);
  const skillLines = of('skills');
  const spoken = skillLines.filter(({text}) => isLanguageList(text));
  return {
    ...contactOf(
      document,
      of('head'),
      contact,
      sections.filter(isOwn).flatMap((section) => section.lines),
    ),
    summary: summaryOf(
      document,
      of('summary').filter((line) => line.body || line.text.length > 60),
    ),
    links: linksOf(document, lines, [...of('head'), ...contact]),
    positions,
    projects,
    education: sections
      .filter(({kind}) => kind === 'education')
      .flatMap((section) => educationOf(document, section.lines)),
    listed: sections
      .filter(({kind}) => kind === 'skills')
      .flatMap((section) =>
        listedSkills(
          document,
          section.lines.filter((line) => !spoken.includes(line)),
        ),
      ),
    publications: publicationsIn(document, of('publications')),
    credentials: credentialsIn(document, of('credentials')),
    languages: languagesIn(document, [...of('languages'), ...spoken]),
  };
}

function heldIn(document: Document, kind: SectionKind, lines: readonly Line[], before: number) {
  if (kind === 'experience') return positionsOf(document, lines, 'employment', before);
  if (kind === 'volunteering') return positionsOf(document, lines, 'volunteering', before);
  if (kind === 'activities') return positionsOf(document, lines, 'activity', before);
  return kind === 'projects' ? projectsOf(document, lines, before) : {positions: [], projects: []};
}

const ABOUT: readonly SectionKind[] = ['other', 'summary'];
const isAbout = ({kind, heading}: Section): boolean =>
  kind === 'other' && /contact|kontakt|coordonn|personal|persönlich|persoonlijk/i.test(heading?.text ?? '');

/** Whether a section tells of the person, not of people to ask. */
const isOwn = ({heading}: Section): boolean => !/refer/i.test(heading?.text ?? '');

/** The lines of sections about the person: by their heading, or because an address stands in them. */
const contactLines = (sections: readonly Section[]): Line[] =>
  sections
    .filter(
      (section) =>
        isAbout(section) ||
        (isOwn(section) && ABOUT.includes(section.kind) && section.lines.some(({text}) => /\S@\S/.test(text))),
    )
    .flatMap(({lines}) => lines);

function summaryOf(document: Document, lines: readonly Line[]): Claim<string> | null {
  const spans = paragraphsOf(lines);
  const [first] = spans;
  const last = spans.at(-1);
  return first && last ? said(document, {from: first.from, to: last.to}, 'resume/summary') : null;
}

/** Positions that stand under no heading of their own: lines with a title and a range of dates in the head or the summary. */
function withoutHeading(sections: readonly Section[]): Section[] {
  if (sections.some(({kind}) => kind === 'experience')) return [...sections];
  return sections.flatMap((section) => {
    if (section.kind !== 'head' && section.kind !== 'summary') return [section];
    const at = section.lines.findIndex((line, i) => i > 0 && !line.body && isHeld(line, section.lines[i - 1] as Line));
    if (at < 0) return [section];
    const start = datesOf(section.lines[at] as Line)[0]?.from === 0 ? at - 1 : at;
    return [
      {...section, lines: section.lines.slice(0, start)},
      {kind: 'experience', heading: null, lines: section.lines.slice(start)} satisfies Section,
    ];
  });
}

function isHeld(line: Line, before: Line): boolean {
  const range = datesOf(line).find(({single}) => !single);
  if (!range) return false;
  const words = range.from === 0 ? before.text : line.text;
  return titleness(words) > 0 || employerness(words) > 1;
}

import type {Claim} from '../read/reading.ts';
import type {Document} from '../text/document.ts';
import {said} from './claims.ts';
import {contactOf, linksOf} from './contact.ts';
import {datesIn} from './dates.ts';
import {educationOf} from './education.ts';
import {type Line, linesOf} from './lines.ts';
import {credentialsIn, isLanguageList, labelLength, languagesIn, listedSkills, publicationsIn} from './lists.ts';
import {employerness, titleness} from './name-words.ts';
import type {Outline, PositionDraft, ProjectDraft} from './outline.ts';
import {paragraphsOf, positionsOf, projectsOf} from './positions.ts';
import type {SectionKind} from './section-words.ts';
import {type Section, sectionOf, sectionsOf} from './sections.ts';

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
  const skillLines = of('skills');
  const spoken = skillLines.filter(({text}) => isLanguageList(text));
  return {
    ...contactOf(document, of('head'), contactLines(sections)),
    summary: summaryOf(
      document,
      of('summary').filter((line) => line.body || line.text.length > 60),
    ),
    links: linksOf(document, lines),
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

/** The lines of sections about the person. */
const contactLines = (sections: readonly Section[]): Line[] =>
  sections
    .filter(
      ({kind, heading}) =>
        kind === 'other' && /contact|kontakt|coordonn|personal|persönlich|persoonlijk/i.test(heading?.text ?? ''),
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
    const start = datesIn((section.lines[at] as Line).text)[0]?.from === 0 ? at - 1 : at;
    return [
      {...section, lines: section.lines.slice(0, start)},
      {kind: 'experience', heading: null, lines: section.lines.slice(start)} satisfies Section,
    ];
  });
}

function isHeld(line: Line, before: Line): boolean {
  const range = datesIn(line.text).find(({single}) => !single);
  if (!range) return false;
  const words = range.from === 0 ? before.text : line.text;
  return titleness(words) > 0 || employerness(words) > 1;
}

const LABELLED: readonly SectionKind[] = ['education', 'skills', 'languages', 'credentials', 'publications'];
const CUT: readonly SectionKind[] = ['education', 'skills', 'credentials', 'other', 'summary'];

/** A line that a label opens is of the label's section: "Education: B.S. in Computer Science" under "Education & Skills". */
function withLabels(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (!CUT.includes(section.kind)) return [section];
    const parts: {kind: SectionKind; heading: Line | null; lines: Line[]}[] = [{...section, lines: []}];
    let labelled = false;
    for (const line of section.lines) {
      const length = line.goesOn ? 0 : labelLength(line.text);
      const kind = length ? sectionOf(line.text.slice(0, length).replace(/:\s*$/, '')) : null;
      const isOwn = kind && LABELLED.includes(kind) && (kind !== 'languages' || isLanguageList(line.text));
      if (isOwn && kind !== parts.at(-1)?.kind) parts.push({kind, heading: section.heading, lines: []});
      else if (labelled && !isOwn && length && section.kind !== parts.at(-1)?.kind) parts.push({...section, lines: []});
      labelled ||= !!isOwn;
      const label = isOwn && kind === 'education' ? length : 0;
      parts.at(-1)?.lines.push(label ? {...line, from: line.from + label, text: line.text.slice(label)} : line);
    }
    return parts;
  });
}

import type {Claim} from '../read/reading.ts';
import type {Document} from '../text/document.ts';
import {said} from './claims.ts';
import {contactOf, linksOf} from './contact.ts';
import {educationOf, levelOf} from './education.ts';
import type {Habit} from './heads.ts';
import {withLabels} from './labels.ts';
import {datesOf, type Line, linesOf} from './lines.ts';
import {credentialsIn, isLanguageList, languagesIn, listedSkills, publicationsIn} from './lists.ts';
import {employerness, titleness} from './name-words.ts';
import type {Outline, PositionDraft, ProjectDraft} from './outline.ts';
import {type Held, paragraphsOf, positionsOf, projectsOf} from './positions.ts';
import type {SectionKind} from './section-words.ts';
import {type Section, sectionsOf} from './sections.ts';

/** What the layout of a resume tells: sections by their headings, and in them what each kind of section lists. */
export function outlineOf(document: Document): Outline {
  const lines = linesOf(document);
  const sections = withLabels(withStudies(withoutHeading(sectionsOf(lines))));
  const of = (...kinds: SectionKind[]) =>
    sections.filter(({kind}) => kinds.includes(kind)).flatMap((section) => section.lines);
  const positions: PositionDraft[] = [];
  const projects: ProjectDraft[] = [];
  let habit: Habit | undefined;
  for (const {kind, lines: own} of sections) {
    const held = heldIn(document, kind, own, positions.length, habit);
    habit = held.habit ?? habit;
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

/** Where nothing is called education, what lists degrees ("Training") is. */
const withStudies = (sections: readonly Section[]): Section[] =>
  sections.some(({kind}) => kind === 'education')
    ? [...sections]
    : sections.map((section) =>
        section.kind === 'credentials' && section.lines.some(({text}) => levelOf(text))
          ? {...section, kind: 'education'}
          : section,
      );

function heldIn(document: Document, kind: SectionKind, lines: readonly Line[], before: number, habit?: Habit): Held {
  if (kind === 'experience') return positionsOf(document, lines, 'employment', before, habit);
  if (kind === 'volunteering') return positionsOf(document, lines, 'volunteering', before, habit);
  if (kind === 'activities') return positionsOf(document, lines, 'activity', before, habit);
  return kind === 'projects' ? projectsOf(document, lines, before) : {positions: [], projects: [], habit: null};
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

import type {Line} from './lines.ts';
import {isLanguageList, labelLength} from './lists.ts';
import type {SectionKind} from './section-words.ts';
import {type Section, sectionOf} from './sections.ts';

const LABELLED: readonly SectionKind[] = ['education', 'skills', 'languages', 'credentials', 'publications', 'other'];
const CUT: readonly SectionKind[] = ['education', 'skills', 'credentials', 'other', 'summary'];

/** A line that a label opens is of the label's section: "Education: B.S. in Computer Science" under "Education & Skills". */
export function withLabels(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (!CUT.includes(section.kind)) return [section];
    const parts: {kind: SectionKind; heading: Line | null; lines: Line[]}[] = [{...section, lines: []}];
    let labelled = false;
    for (const line of section.kind === 'skills' ? withoutRowLabels(section.lines) : section.lines) {
      const length = line.goesOn ? 0 : labelLength(line.text) || rowLabel(line.text);
      const kind = length ? sectionOf(line.text.slice(0, length).replace(/:?\s*$/, '')) : null;
      const isOwn =
        kind && LABELLED.includes(kind) && (kind !== 'languages' || isLanguageList(line.text.slice(length), true));
      if (isOwn && kind !== parts.at(-1)?.kind) parts.push({kind, heading: section.heading, lines: []});
      else if (labelled && !isOwn && length && section.kind !== parts.at(-1)?.kind) parts.push({...section, lines: []});
      labelled ||= !!isOwn;
      const isCut = isOwn && (kind === 'education' || line.text[length - 1] === '\t');
      parts.at(-1)?.lines.push(isCut ? after(line, length) : line);
    }
    return parts;
  });
}

const after = (line: Line, length: number): Line => ({
  ...line,
  from: line.from + length,
  text: line.text.slice(length),
  apart: true,
});

/** The length of a first cell that names a section ("Digital skills⇥Python, R"), with the tab behind it; 0 for none. */
function rowLabel(text: string): number {
  const tab = text.indexOf('\t');
  return tab > 0 && sectionOf(text.slice(0, tab)) ? tab + 1 : 0;
}

const ROW = /^[^\t,;:]{2,40}\t(?=[^\t]+$)/;

/** The rows of a list of skills without their first cells, where those are labels: the second cells hold the lists. */
function withoutRowLabels(lines: readonly Line[]): readonly Line[] {
  const rows = lines.filter(({text}) => ROW.test(text));
  const lists = rows.filter(({text}) => /,/.test(text));
  if (!rows.length || lists.length * 2 < rows.length || rows.length * 2 < lines.length) return lines;
  return lines.map((line) => {
    const length = ROW.exec(line.text)?.[0].length ?? 0;
    return length && !sectionOf(line.text.slice(0, length - 1)) ? after(line, length) : line;
  });
}

import {describe, expect, it} from 'vitest';
import {documentOfText} from '../text/index.ts';
import {linesOf} from './lines.ts';
import {sectionOf, sectionsOf} from './sections.ts';

describe('headings by their words', () => {
  it.each([
    ['EXPERIENCE', 'experience'],
    ['Work Experience', 'experience'],
    ['Professional Experience:', 'experience'],
    ['Consulting Experience', 'experience'],
    ['Internships', 'experience'],
    ['Berufserfahrung', 'experience'],
    ['Beruflicher Werdegang', 'experience'],
    ['Expérience professionnelle', 'experience'],
    ['Experiencia laboral', 'experience'],
    ['Werkervaring', 'experience'],
    ['Volunteer Experience', 'volunteering'],
    ['Leadership Experience', 'activities'],
    ['On Campus Involvement', 'activities'],
    ['Education & Skills', 'education'],
    ['Formation', 'education'],
    ['Aus- und Weiterbildung', 'education'],
    ['Top Skills', 'skills'],
    ['Programs, Skills, Software', 'skills'],
    ['IT-Kenntnisse', 'skills'],
    ['Compétences techniques', 'skills'],
    ['Certifications & Activities', 'credentials'],
    ['Sprachkenntnisse', 'languages'],
    ['Centres d’intérêt', 'other'],
    ['Data Engineer', null],
    ['Education Consultant', null],
    ['Experience Designer', null],
    ['Projects with 12 teams', null],
    ['Brindlewick Energy', null],
  ])('%s', (words, kind) => expect(sectionOf(words)).toBe(kind));
});

describe('sections of a text', () => {
  const kinds = (text: string) =>
    sectionsOf(linesOf(documentOfText(text))).map(({kind, heading}) => heading?.text ?? kind);

  it('a heading of unknown words that looks like the others opens a section', () => {
    expect(
      kinds(
        'Ada Fenwick\n\nEXPERIENCE\n\nAnalyst, Feldspar\n2019 - 2020\n\nEDUCATION\n\nBSc\n\nBEEKEEPING\n\nTwo hives on a roof, and a third.\n',
      ),
    ).toEqual(['head', 'EXPERIENCE', 'EDUCATION', 'BEEKEEPING']);
  });

  it('an employer in capitals beside dates opens none', () => {
    expect(
      kinds('Ada Fenwick\n\nEXPERIENCE\n\nFELDSPAR RETAIL\n\nAnalyst 2019 - 2020\n\nEDUCATION\n\nBSc Physics\n'),
    ).toEqual(['head', 'EXPERIENCE', 'EDUCATION']);
  });

  it('headings on the left of their lines', () => {
    expect(kinds('Ada Fenwick\nEducation\tBSc Physics, 2019\nSkills\tPython, SQL\n')).toEqual([
      'head',
      'Education',
      'Skills',
    ]);
  });
});

import {describe, expect, it} from 'vitest';
import {
  credentialOf,
  credentials,
  currencyOf,
  degreeOf,
  employmentTypeOf,
  languageOf,
  proficiencyOf,
  seniorityOf,
} from './levels.ts';

/** [words, value]: a word of each language that must not lose its meaning when the tables change. */
describe('levels', () => {
  it.each([
    ['B.Sc.', 'bachelor'],
    ['bachelor’s', 'bachelor'],
    ['Licence', 'bachelor'],
    ['Bac+3', 'bachelor'],
    ['HBO', 'bachelor'],
    ['Bac+5', 'master'],
    ['école d’ingénieur', 'master'],
    ['Diplom', 'master'],
    ['Máster', 'master'],
    ['Ph.D.', 'doctorate'],
    ['Promotion', 'doctorate'],
    ['MD', 'doctorate'],
    ['Ausbildung', 'secondary'],
    ['Abitur', 'secondary'],
    ['BTS', 'associate'],
    ['md', null], // the state of Maryland in an address, not the degree
  ])('reads the degree %s as %s', (words, degree) => expect(degreeOf(words)).toBe(degree));

  it.each([
    ['Sr.', 'senior'],
    ['Werkstudent', 'intern'],
    ['stagiaire', 'intern'],
    ['New Grad', 'entry'],
    ['débutant accepté', 'entry'],
    ['Medior', 'mid'],
    ['Principal', 'staff'],
    ['Teamleiter', 'lead'],
    ['Head of', 'director'],
    ['internal', null],
  ])('reads the seniority %s as %s', (words, seniority) => expect(seniorityOf(words)).toBe(seniority));

  it.each([
    ['Deutschkenntnisse', 'de'],
    ['anglais', 'en'],
    ['néerlandais', 'nl'],
    ['Nederlands', 'nl'],
    ['inglés', 'en'],
    ['Mandarin', 'zh'],
  ])('reads the language %s as %s', (words, language) => expect(languageOf(words)).toBe(language));

  it.each([
    ['€', 'EUR'],
    ['US$', 'USD'],
    ['$', 'USD'],
    ['A$', 'AUD'],
    ['LPA', 'INR'],
    ['zł', 'PLN'],
    ['Fr.', 'CHF'],
  ])('reads the currency %s as %s', (words, currency) => expect(currencyOf(words)).toBe(currency));

  it.each([
    ['verhandlungssicher', 'C1'],
    ['courant', 'C1'],
    ['Muttersprache', 'C2'],
    ['B2', 'B2'],
  ])('reads the proficiency %s as %s', (words, level) => expect(proficiencyOf(words)).toBe(level));

  it.each([
    ['CDI', 'permanent'],
    ['CDD', 'temporary'],
    ['Vollzeit', 'full-time'],
    ['deeltijd', 'part-time'],
    ['unbefristet', 'permanent'],
  ])('reads the employment type %s as %s', (words, type) => expect(employmentTypeOf(words)).toBe(type));

  it('knows about 150 credentials', () => {
    expect(credentials.length).toBeGreaterThan(140);
    expect(credentialOf('PMP')).toBe('PMP');
    expect(credentialOf('AWS ML Specialty')).toBe('AWS Certified Machine Learning – Specialty');
    expect(credentialOf('cpa')).toBe(null); // a cost per action in marketing
  });
});

import {expect, it} from 'vitest';
import {reading} from '../test/invented.ts';
import {markdownOf, plain} from './markdown.ts';
import {de} from './words/de.ts';
import {en} from './words/en.ts';

it('writes a reading as Markdown', () => {
  expect(markdownOf(reading, en)).toBe(`# The title says data scientist. The work is mostly data analysis.

Title in the posting: “Data Wizard” · Quillfeather Ltd

Because one of two duties is a report, such as “Write the monthly sales report”.

Fairly sure. Of readings this sure, about 8 in 10 are right.

- Data analyst 70% (1 quote): “Write the monthly sales report”
- Data scientist, modelling 30% (1 quote): “Train a model of demand”

## 1 note

- **Title differs**: The duties describe other work than the title.

## Required

- SQL, 3+ years: “SQL”
- Python or R: “Python” · “R”
- Bachelor’s degree or Master’s degree: “BSc and 4 years” · “MSc and 2 years”

## Preferred

- Dutch: “Dutch”

Not said: bonus, on site or remote, visa, employment type, level.

## Level, pay, place, terms

- €50,000 – €60,000 a year, base: “€50,000 to €60,000 a year”
- Ghent, Belgium: “Ghent”

## The work

- “Write the monthly sales report”
- “Train a model of demand”
- Forecasting: “model of demand”

Read by Metier in the browser. Language of the posting: English.
`);
});

it('speaks German throughout, but for the quotes', () => {
  const german = markdownOf(reading, de);
  expect(german).toContain('# Der Titel sagt Data Scientist. Die Arbeit ist überwiegend Datenanalyse.');
  expect(german).toContain('Dafür spricht zum Beispiel „Write the monthly sales report“.');
  expect(german).not.toMatch(/\b(Required|Because|Preferred|place)\b/);
});

it('escapes what Markdown would read as marks', () => {
  expect(plain('C# *and*\n [x](y) <b>')).toBe('C\\# \\*and\\* \\[x\\](y) \\<b\\>');
});

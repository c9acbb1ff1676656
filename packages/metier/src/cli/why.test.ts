import {describe, expect, it} from 'vitest';
import {claim, invented, requirement, skill} from './invented-reading.ts';
import {terminalOf} from './terminal.ts';
import {fieldNames, fieldOf, why} from './why.ts';

const plain = terminalOf(60, false);
const reading = invented({
  title: claim('Data Scientist'),
  requirements: [requirement('preferred', skill('dbt')), requirement('required', skill('Python'), skill('R'))],
  tasks: [claim('Write reports', 'You write\n  reports')],
});

describe('why', () => {
  it('quotes the words of the text with their places, required first', () => {
    expect(why(reading, 'requirements', plain)).toBe(`Required: Python or R
   10–16        “Python”
   10–11        “R”
Preferred: dbt
   10–13        “dbt”
`);
  });

  it('sets a quote of several lines in one', () => {
    expect(why(reading, 'tasks', plain)).toBe('Write reports\n   10–29        “You write reports”\n');
  });

  it('says when the text is silent, for every field', () => {
    for (const field of fieldNames)
      expect(why(invented(), field, plain)).toMatch(
        /^(?:The text does not say: \w+|There are no notes on this text)\.\n$/,
      );
  });
});

describe('fieldOf', () => {
  it.each([
    ['pay', 'pay'],
    ['Compensation', 'pay'],
    ['visaSponsorship', 'visa'],
    ['work-arrangement', 'place'],
    ['luck', null],
    ['constructor', null],
  ])('%s is %s', (word, field) => {
    expect(fieldOf(word)).toBe(field);
  });
});

import {expect, test} from 'vitest';
import {coreOfTitle} from './titles.ts';

test.each([
  ['Senior Data Scientist (m/w/d) – Berlin', 'data scientist', 'rank, gender and place are no part of it'],
  ['Data Scientist (H/F)', 'data scientist', 'brackets'],
  ['Lead ML Engineer, Search', 'ml engineer', 'a team behind a comma'],
  [
    'Acme | Data Engineer',
    'acme',
    'the first part, whatever it is: such a core is used by one employer and never kept',
  ],
  ['Data Engineer II', 'data engineer', 'a numeral'],
  ['Senior', '', 'a rank alone'],
  ['We are looking for a person who loves data very much', '', 'a sentence is no title'],
])('%s → “%s”: %s', (title, core) => expect(coreOfTitle(title)).toBe(core));

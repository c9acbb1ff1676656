import {describe, expect, it} from 'vitest';
import {isOwnName} from './own-names.ts';

describe('a single word is a skill’s own name', () => {
  it.each([
    ['dashboards', 'Dashboards', 'tool', 'the label'],
    ['classifier', 'classification', 'method', 'another form of it'],
    ['forecasts', 'forecasting', 'method', 'a long noun for its activity'],
    ['backend', 'backend development', 'practice', 'the label without what all such labels have'],
    ['CNN', 'convolutional neural networks', 'method', 'capitals are letters, no word'],
    ['LLMs', 'large language models', 'method', 'capitals with an s'],
    ['RESTful', 'REST', 'method', 'capitals inside'],
    ['retail', 'retail', 'domain', 'a domain by its label'],
  ])('%s for %s (%s; %s)', (word, label, kind) => expect(isOwnName(word, label, kind)).toBe(true));

  it.each([
    ['server', 'system administration', 'practice', 'an API server is no administration'],
    ['supervised', 'supervised learning', 'method', 'supervised 25 students'],
    ['image', 'image processing', 'field', 'an image of the brand'],
    ['network', 'networking', 'field', 'built a network on campus'],
    ['document', 'documentation', 'practice', 'a document is not its writing'],
    ['distributed', 'distributed systems', 'field', 'distributed flyers'],
    ['design', 'software design', 'practice', 'design flyers'],
    ['commodity', 'commodities', 'domain', 'commodity hardware'],
    ['Migration', 'data migration', 'practice', 'a capital at the beginning of a line'],
  ])('%s for %s is none (%s; %s)', (word, label, kind) => expect(isOwnName(word, label, kind)).toBe(false));
});

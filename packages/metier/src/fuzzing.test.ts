import {readdirSync, readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {articles} from './article/articles.ts';
import {faultOf, inputFrom} from './fuzzing.ts';
import {randomFrom} from './mutation.ts';
import {Reader} from './reader.ts';

const COUNT = 3000;
const folder = new URL('./golden/', import.meta.url);
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({name, text: readFileSync(new URL(name, folder), 'utf8')}));

it(`${COUNT} mutated inputs are read or refused, and nothing else (100,000 with bench/fuzz.ts)`, () => {
  const random = randomFrom(7);
  const reader = new Reader(articles);
  for (let i = 0; i < COUNT; i++) {
    const input = inputFrom(seeds[i % seeds.length] as (typeof seeds)[number], random);
    expect(faultOf(input, reader)).toBeNull();
  }
}, 120_000);

import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {DocumentError, documentsOf} from '../text/index.ts';
import {boardNamed, gathered, Network} from './asked-for-test.ts';
import {sourceOf} from './index.ts';
import type {Source} from './source.ts';

const FOLDER = new URL('../../../../../shared/feeds/', import.meta.url);

/** What servers really answered, by the source that reads it; the answer to the last page is empty. */
const RECORDED: readonly (readonly [source: string, file: string, last: string | null])[] = [
  ['greenhouse', 'greenhouse/careerkit_greenhouse.json', null],
  ['lever', 'lever/careerkit_lever.json', null],
  ['ashby', 'ashby/careerkit_ashby.json', null],
  ['workable', 'workable/careerkit_workable.json', null],
  ['recruitee', 'recruitee/careerkit_recruitee.json', null],
  ['personio', 'personio/careerkit_personio.xml', null],
  ['teamtailor', 'teamtailor/careerkit_teamtailor.json', '{"items":[]}'],
  ['remoteok', 'remoteok/hunt_remoteok.json', null],
  ['remotive', 'remotive/breteai_remotive.json', null],
  ['arbeitnow', 'arbeitnow/hunt_arbeitnow.json', '{"data":[]}'],
  ['the-muse', 'themuse/jobscout_themuse.json', '{"results":[],"page_count":1}'],
  ['pinpoint', 'pinpoint/careerkit_pinpoint.json', null],
];

describe.skipIf(!existsSync(FOLDER))('recordings in ../shared (skipped where that is absent)', () => {
  it.each(RECORDED)('%s reads %s', async (id, file, last) => {
    const recorded = readFileSync(new URL(file, FOLDER), 'utf8');
    let asked = 0;
    const network = new Network(() => (asked++ === 0 || last === null ? recorded : last));
    const {bodies, end} = await gathered(sourceOf(id) as Source, boardNamed('acme'), network.ask());
    expect(end.outcome).not.toBe('failed');
    const documents = bodies.flatMap(({text, name}) => documentsOf({bytes: text, name}));
    expect(documents.length).toBeGreaterThan(0);
    expect(documents.some((one) => one instanceof DocumentError)).toBe(false);
    expect(documents.length).toBe(bodies.reduce((sum, {count}) => sum + count, 0));
    for (const one of documents)
      if (!(one instanceof DocumentError)) expect(one.blocks.some(({name}) => name === 'title')).toBe(true);
  });
});

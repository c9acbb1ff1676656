import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {randomFrom} from '../random.ts';
import {Reader} from '../reader.ts';
import {coverageOf} from './coverage.ts';
import {isInstalled} from './engines/chdb.ts';
import {openEmbedded} from './engines/embedded.ts';
import {scopeOf} from './filter.ts';
import {prepare} from './prepare.ts';
import {ask, type Told} from './questions/question.ts';
import {questions} from './questions/questions.ts';
import {SampleFacts} from './sample-facts.ts';
import {sampleDocument} from './sample-text.ts';
import {openMarket, openSample} from './store.ts';

const TOLD: Told = {skill: 'ai-agents', title: null, have: ['python', 'sql'], until: null, limit: 20};

describe('the sample', () => {
  const facts = new SampleFacts(randomFrom(3)).all(300);

  it('is the same for the same seed', () => {
    expect(new SampleFacts(randomFrom(3)).all(300)).toEqual(facts);
    expect(new SampleFacts(randomFrom(4)).all(300)).not.toEqual(facts);
  });

  it('says in each text that it is invented, and names no address', () => {
    for (const fact of facts) {
      expect(sampleDocument(fact, randomFrom(1)).text).toContain('Invented posting');
      expect(fact.employer).toMatch(/ \d+$/);
      expect(fact.url).toBe('');
    }
  });

  it('is read as it is: the texts say what the facts do', () => {
    const reader = new Reader();
    const some = facts.filter((_, i) => i % 6 === 0);
    const wrong = {role: 0, pay: 0, degree: 0, skills: 0};
    for (const fact of some) {
      const document = sampleDocument(fact, randomFrom(5));
      const read = prepare(
        document,
        {source: 'a', key: fact.id},
        (one) => reader.read(one),
        Date.UTC(2026, 10, 20),
      )?.read;
      if (read?.role !== fact.role) wrong.role++;
      if (read?.pay_min !== fact.pay_min || read?.pay_year !== fact.pay_year) wrong.pay++;
      if (read?.degree !== fact.degree) wrong.degree++;
      if (fact.skills.filter((skill) => read?.skills.includes(skill)).length < fact.skills.length * 0.7) wrong.skills++;
    }
    expect(wrong.role).toBeLessThanOrEqual(some.length * 0.05);
    expect(wrong.pay).toBeLessThanOrEqual(some.length * 0.1);
    expect(wrong.degree).toBeLessThanOrEqual(some.length * 0.1);
    expect(wrong.skills).toBeLessThanOrEqual(some.length * 0.1);
  });
});

describe.skipIf(!isInstalled())('the store of the sample (needs the engine: metier market install)', () => {
  const home = mkdtempSync(join(tmpdir(), 'metier-sample-'));
  afterAll(() => rmSync(home, {recursive: true}));

  it('is filled anew where filling it was broken off, and stands apart from the market', async () => {
    const first = await openSample(home);
    const whole = await coverageOf(first);
    await first.close();
    const broken = await openEmbedded(join(home, 'sample'));
    await broken.run('TRUNCATE TABLE metier.progress');
    await broken.run('DELETE FROM metier.fact WHERE id % 2 = 0');
    await broken.close();
    const again = await openSample(home);
    expect(await coverageOf(again)).toEqual(whole);
    await again.close();
    const market = await openMarket({home, address: null, cluster: null});
    expect((await coverageOf(market)).postings).toBe(0);
    await market.close();
  }, 120_000);

  it('answers every question, and takes nothing in', async () => {
    const sample = await openSample(home);
    for (const question of questions) {
      const {rows, withheld} = await ask(sample, question, scopeOf({}), TOLD);
      expect(withheld).toBeNull();
      expect(rows.length, question.name).toBeGreaterThan(0);
    }
    await expect(sample.insert('metier.fact', '{}\n')).rejects.toThrow('The sample is invented and takes no postings.');
    await expect(sample.run('DROP TABLE metier.fact')).rejects.toThrow('takes no postings');
    await sample.close();
  }, 120_000);
});

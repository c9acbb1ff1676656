import {describe, it} from 'vitest';
import {randomFrom} from '../mutation.ts';
import {isInstalled} from './engines/chdb.ts';
import {inventedFacts} from './invented-facts.ts';
import {testMarket} from './market-for-test.ts';
import {canStartNodes, startNodes} from './nodes-for-test.ts';
import {answersAsComputed} from './suite-for-test.ts';

const facts = inventedFacts(5000, randomFrom(20));

if (isInstalled()) answersAsComputed('the embedded engine', testMarket, facts);
else describe('the embedded engine', () => it.skip('is not installed: metier market install'));

if (canStartNodes()) {
  answersAsComputed('one server', () => startNodes(1, 1), facts);
  answersAsComputed('two shards', () => startNodes(2, 1), facts);
  answersAsComputed('two shards of two replicas', () => startNodes(2, 2), facts);
} else describe('servers', () => it.skip('cannot be started here: the engine is not installed'));

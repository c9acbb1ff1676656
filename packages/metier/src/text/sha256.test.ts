import {createHash} from 'node:crypto';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {sha256Hex} from './sha256.ts';

it('agrees with the platform for every length around a block, and for text', () => {
  for (const length of [0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
    const bytes = new Uint8Array(length).map((_, i) => i * 37);
    expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
  fc.assert(fc.property(fc.string(), (text) => sha256Hex(text) === createHash('sha256').update(text).digest('hex')));
});

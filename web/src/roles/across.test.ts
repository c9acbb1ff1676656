import {profiles as data} from '@metier/kb/profiles';
import type {Profiles} from 'metier/roles';
import {describe, expect, it} from 'vitest';
import {acrossOf} from './across.ts';
import type {AskedSide} from './answers.ts';

const profiles = data as Profiles;
const role = (id: 'data-analyst' | 'data-engineer' | 'statistician'): AskedSide => ({is: 'role', role: id});
const posting = (...skills: readonly [string, 'required' | 'unspecified'][]): AskedSide => ({
  is: 'posting',
  requirements: skills.map(([skill, level]) => ({
    ...{level, certainty: 'stated', rule: 'test'},
    anyOf: [{kind: 'skill', skill, label: skill, years: null, evidence: [{from: 0, to: 3, quote: `our ${skill}`}]}],
  })),
});

describe('three sides, skill by skill', () => {
  it('begin with what the posting asks for, in its words, then go by distance', () => {
    const rows = acrossOf(
      [role('data-analyst'), role('data-engineer'), posting(['sql', 'required'], ['haskell', 'unspecified'])],
      profiles,
    );
    expect(rows[0]?.label).toBe('sql');
    expect(rows[0]?.sides[2]).toEqual({level: 'required', quote: 'our sql'});
    expect(rows[1]?.sides[2]).toBeNull();
    // Named, but not asked for, and no role tells it apart.
    expect(rows.map(({label}) => label)).not.toContain('haskell');
    const shares = rows.slice(1).map(({sides}) => sides.map((cell) => (cell && 'share' in cell ? cell.share : 0)));
    const apart = shares.map(([a = 0, b = 0]) => Math.abs(a - b));
    expect(apart).toEqual([...apart].sort((a, b) => b - a));
    expect(Math.min(...shares.map((all) => Math.max(...all)))).toBeGreaterThanOrEqual(0.05);
  });

  it('say nothing for a role whose figures are withheld', () => {
    const rows = acrossOf([role('data-analyst'), role('data-engineer'), role('statistician')], profiles);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.every(({sides}) => sides[2] === null)).toBe(true);
  });
});

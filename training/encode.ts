import {packPairs} from '../packages/metier/src/role/pairs.ts';
import {ALONE} from '../packages/metier/src/role/terms.ts';
import {PLURAL, stemOf} from '../packages/metier/src/role/words.ts';
import {wordsMet} from './corpus.ts';
import type {Model} from './learn.ts';
import {TITLE, TITLE_ROLE} from './space.ts';

/** Weights are kept in so many steps on each side of 0. The largest must fit: large weights are few, but they decide. */
const STEPS = 40;
const ZERO = 80;

/** A model cut to what the weights file can hold: each weight a small whole number of steps, rarity included. */
export interface Cut {
  readonly model: Model;
  readonly step: number;
}

/** Rounds the weights, so that what is measured is what is written. */
export function cut({space, linear}: Model): Cut {
  const classes = linear.bias.length;
  const worth = linear.weights.map((weight, i) => weight * (space.rarity[Math.floor(i / classes)] as number));
  for (let at = 0; at < worth.length; at += classes) {
    let mean = 0;
    for (let k = 0; k < classes; k++) mean += (worth[at + k] as number) / classes;
    for (let k = 0; k < classes; k++) worth[at + k] = (worth[at + k] as number) - mean;
  }
  let most = 0;
  for (const value of worth) most = Math.max(most, Math.abs(value));
  const step = most / STEPS;
  const weights = worth.map((value, i) => {
    return (Math.round(value / step) * step) / (space.rarity[Math.floor(i / classes)] as number);
  });
  return {model: {space, linear: {weights, bias: linear.bias}}, step};
}

/** Everything that the weights file says besides the model. */
export interface Facts {
  readonly roles: readonly string[];
  readonly sections: Readonly<Record<string, number>>;
  readonly titleLength: number;
  readonly titleRoleRarity: number;
  readonly sharpness: number;
  readonly confidence: readonly number[];
  readonly verdicts: readonly (readonly number[])[];
}

/** The text of `packages/metier/src/role/weights.js`. */
export function encode({model: {space, linear}, step}: Cut, facts: Facts): string {
  const classes = linear.bias.length;
  const partsOf = (feature: number) =>
    (space.terms[feature] as string).replace(TITLE, '').replaceAll(TITLE, '').split(' ');
  const own = [...space.terms.keys()].filter((feature) => !space.terms[feature]?.startsWith(TITLE_ROLE));
  const stems = [...new Set(own.flatMap(partsOf))].sort();
  const numbers = new Map(stems.map((stem, i) => [stem, i]));
  const pairOf = (feature: number): [number, number] => {
    const [first, second] = partsOf(feature);
    return [numbers.get(first as string) as number, second === undefined ? ALONE : (numbers.get(second) as number)];
  };
  const byPair = (a: number, b: number) => pairOf(a)[0] - pairOf(b)[0] || pairOf(a)[1] - pairOf(b)[1];
  const isTitle = (feature: number) => (space.terms[feature] as string).startsWith(TITLE);
  const texts = own.filter((feature) => !isTitle(feature)).sort(byPair);
  const order = [...texts, ...own.filter(isTitle).sort(byPair)];
  const named = facts.roles.flatMap((role) => [
    space.ids.get(TITLE_ROLE + role),
    space.ids.get(`${TITLE_ROLE + role}?`),
  ]);
  const rarityStep = Math.max(...order.map((feature) => space.rarity[feature] as number)) / 44;
  const row = (feature: number | undefined) =>
    Array.from({length: classes}, (_, k) => {
      if (feature === undefined) return ZERO;
      return (
        ZERO +
        Math.round(((linear.weights[feature * classes + k] as number) * (space.rarity[feature] as number)) / step)
      );
    });
  const text = (codes: number[]) => JSON.stringify(codes.map((code) => String.fromCharCode(code)).join(''));
  const lines = {
    stems: JSON.stringify(stems.map((stem) => stem + (hasPlural(stem) ? PLURAL : '')).join(' ')),
    features: JSON.stringify(packPairs(order.map(pairOf), texts.length)),
    textFeatures: texts.length,
    rarity: text(order.map((feature) => ZERO + Math.round((space.rarity[feature] as number) / rarityStep))),
    rarityStep,
    weights: text([...order, ...named].flatMap(row)),
    weightStep: step,
    zero: ZERO,
    bias: JSON.stringify([...linear.bias].map(rounded)),
    roles: JSON.stringify(facts.roles),
    sections: JSON.stringify(facts.sections),
    titleLength: facts.titleLength,
    titleRoleRarity: facts.titleRoleRarity,
    sharpness: rounded(facts.sharpness),
    confidence: JSON.stringify(facts.confidence.map(rounded)),
    verdicts: JSON.stringify(facts.verdicts.map((row) => row.map(rounded))),
  };
  const body = Object.entries(lines).map(([name, value]) => `export const ${name} = ${value};`);
  return `// Written by training/role.ts. Do not edit.\n${body.join('\n')}\n`;
}

const hasPlural = (stem: string) =>
  [`${stem}s`, `${stem.slice(0, -1)}ies`].some((word) => wordsMet.has(word) && stemOf(word) === stem);

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;

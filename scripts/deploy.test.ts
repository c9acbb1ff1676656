import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {operations} from '../packages/metier/src/operations/operations.ts';
import {root} from './setup.mjs';

const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

/** The words behind `metier` in each place that starts it. */
const COMMANDS: readonly (readonly [string, string[]])[] = [
  ['deploy/Containerfile', wordsOf(/^CMD \[(.+)\]$/m.exec(text('deploy', 'Containerfile'))?.[1])],
  [
    'deploy/metier.service',
    (/^ExecStart=.*? metier (.+)$/m.exec(text('deploy', 'metier.service'))?.[1] ?? '').split(' '),
  ],
  ...[...text('deploy', 'kubernetes.yaml').matchAll(/^ +args: \[(.+)\]$/gm)].map(
    ([, list]) => ['deploy/kubernetes.yaml', wordsOf(list)] as const,
  ),
  ...[...text('docs', 'guide', 'deploy.md').matchAll(/^metier (.+)$/gm)].map(
    ([, words]) => ['docs/guide/deploy.md', (words as string).split(' ')] as const,
  ),
];

function wordsOf(list = ''): string[] {
  return list.split(', ').map((word) => word.replace(/^["']|["']$/g, ''));
}

describe('what runs Metier for others', () => {
  it('is there', () => expect(COMMANDS.length).toBe(6));

  it.each(COMMANDS)('%s: metier %j is a command with its options', (_file, [name, ...words]) => {
    const operation = operations.find((one) => one.name === name);
    const options = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    expect(operation?.options).toEqual(expect.arrayContaining(options));
  });
});

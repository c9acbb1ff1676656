import {ids, labels} from '@metier/kb/skills';
import type {Plugin} from 'vite';
import {plainLabel, titledLabel} from '../src/market/plain-label.ts';

const ALL = 'virtual:skill-labels';

/**
 * The names of skills for pages that know their ids alone. Most follow from the id; the others stand here, one a line: "id|name",
 * or the id alone where each word gets its capital.
 */
export function skillLabels(): Plugin {
  return {
    name: 'metier-skill-labels',
    resolveId: (id) => (id === ALL ? `\0${id}` : null),
    load: (id) => (id === `\0${ALL}` ? `export const skillLabels = ${JSON.stringify(listed())};` : null),
  };
}

const listed = (): string =>
  ids
    .flatMap((id, i) => {
      const label = labels[i] as string;
      if (label === plainLabel(id)) return [];
      return [label === titledLabel(id) ? id : `${id}|${label}`];
    })
    .join('\n');

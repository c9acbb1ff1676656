import type {Answer} from './ask.ts';
import {COMPLETE, type Source, SourceFault} from './source.ts';

/** The XML feed that an employer switches on. Boards on the .com host end with ".com". */
export const personio: Source = {
  id: 'personio',
  name: 'Personio',
  documentation: 'https://developer.personio.de/reference/get_xml',
  offBecause: null,
  pace: 1000,
  lists: 'all',
  ids: 'source',
  credit: null,
  boards: 'many',
  boardOf(url) {
    const [, board, top] = /^([a-z0-9-]+)\.jobs\.personio\.(de|com)$/.exec(url.hostname) ?? [];
    return board ? (top === 'com' ? `${board}.com` : board) : null;
  },
  pageOf: (board) => `https://${hostOf(board)}/`,
  async *list({board}, ask) {
    const url = `https://${hostOf(board)}/xml?language=en`;
    const english = positionsOf(await ask({url, ifChanged: true}));
    const bare = english.some((position) => !position.includes('<jobDescription>'));
    const german = bare ? positionsOf(await ask({url: `https://${hostOf(board)}/xml?language=de`})) : [];
    const filled = new Map(german.filter((one) => one.includes('<jobDescription>')).map((one) => [idOf(one), one]));
    const positions = new Map<string, string>();
    for (const one of english)
      if (!positions.has(idOf(one)))
        positions.set(idOf(one), one.includes('<jobDescription>') ? one : (filled.get(idOf(one)) ?? one));
    yield {
      name: url,
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs>${[...positions.values()].join('\n')}</workzag-jobs>`,
      count: positions.size,
    };
    return COMPLETE;
  },
};

const hostOf = (board: string): string =>
  board.endsWith('.com') ? `${board.slice(0, -4)}.jobs.personio.com` : `${board}.jobs.personio.de`;

/** The positions of the feed as they are written. A page that is not the feed is a fault. */
function positionsOf({text, url}: Answer): string[] {
  if (
    !/<workzag-jobs[\s/>]/.test(text.slice(0, 2000)) ||
    !/<\/workzag-jobs>\s*$|<workzag-jobs\s*\/>\s*$/.test(text.slice(-200))
  )
    throw new SourceFault(
      'changed',
      `${url}: the answer is not the whole XML feed; the employer may not have switched it on.`,
    );
  return text.match(/<position>[\s\S]*?<\/position>/g) ?? [];
}

const idOf = (position: string): string => /<id>\s*([^<]*?)\s*<\/id>/.exec(position)?.[1] ?? position;

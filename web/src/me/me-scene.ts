import Me from '../components/me/Me.svelte';
import type {Scene} from '../scene.ts';
import {session} from '../session.svelte.ts';
import {me} from './me.svelte.ts';
import type {MePart} from './part.ts';
import {parts} from './parts.ts';
import {prepared} from './prepare.ts';
import {loadMeWords, meWords} from './words.svelte.ts';

/** The page at a path under `/me`; `null` when there is none. */
export async function sceneOf(path: string): Promise<Scene | null> {
  const [, id, ...rest] = path.slice(1).split('/').map(decodeURIComponent);
  const part = id === undefined ? null : parts.find((one) => one.id === id);
  if (part === undefined) return null;
  void prepared();
  const [Body] = await Promise.all([part?.load(), loadMeWords(), part?.words?.load(), me.open()]);
  if (me.resume) await part?.open?.();
  return {
    entry: 'me',
    Part: Me,
    props: {part, Body: Body?.default ?? null, rest},
    title: () => (part ? `${part.name(meWords())} · ${meWords().name}` : meWords().name),
    keys: (me.resume && part?.keys) || [],
    faults: me.resume && part?.take ? undefined : () => meWords().give,
    takeSource: (source) => take(part, source),
    drop: () => (me.resume && part?.drop?.(meWords())) || meWords().give.drop,
  };
}

/** Before there is a resume, whatever is given is taken as one. */
async function take(part: MePart | null, source: Parameters<NonNullable<MePart['take']>>[0]): Promise<void> {
  if (me.resume && part?.take) return part.take(source);
  await me.give(source);
  if (!session.fault && !part) await session.go('/me/resume');
}

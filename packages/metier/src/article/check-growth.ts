import type {OutlookGroup} from '@metier/kb/guides';
import type {ArticleClaim} from '../read/article.ts';
import type {CheckAnswer} from './check.ts';
import {stemOf} from './stem.ts';

/** Whether a figure of growth is that of the current projection for the official group that it names, or that stands for the role. */
export function checkGrowth(
  {growth, period, group}: Extract<ArticleClaim, {kind: 'outlook'}>,
  ofRole: readonly OutlookGroup[],
  all: readonly OutlookGroup[],
): CheckAnswer & {readonly claim: string} {
  if (growth === null) return {claim: 'outlook', status: 'not-checked', because: 'It gives no figure.'};
  const claim = `${growth < 0 ? 'shrink' : 'grow'} ${Math.abs(growth)}%`;
  const official = (group && named(group, all)) || ofRole[0];
  if (!official) return {claim, status: 'not-checked', because: 'No official projection stands for this role.'};
  const now = nowWords(official);
  if (period === null) return {claim, status: 'out-of-date', because: `No period given. ${now}`};
  if (isOlder(period, official.period)) return {claim, status: 'out-of-date', because: `That is ${period}. ${now}`};
  if (period !== official.period)
    return {claim, status: 'not-checked', because: `We hold no projection for ${period}. ${now}`};
  return Math.round(growth) === official.growth
    ? {claim, status: 'confirmed', because: now}
    : {claim, status: 'contradicted', because: now};
}

const nowWords = ({growth, period, group}: OutlookGroup): string =>
  `Now ${growth < 0 ? '−' : '+'}${Math.abs(growth)}%, ${period} (BLS, ${group.toLowerCase()}, a proxy group).`;

/** The official group whose name holds all words of the article's. */
function named(group: string, all: readonly OutlookGroup[]): OutlookGroup | undefined {
  const stems = stemsOf(group);
  return stems.length
    ? all.find((one) => {
        const own = new Set(stemsOf(`${one.group} ${one.wages.map(({of}) => of).join(' ')}`));
        return stems.every((stem) => own.has(stem));
      })
    : undefined;
}

const stemsOf = (words: string): string[] =>
  words.split(/[^\p{L}]+/u).flatMap((word) => {
    const stem = stemOf(word);
    return stem ? [stem] : [];
  });

/** "2019–29" ends before "2024–34"; "by 2030" is compared by its end. */
const isOlder = (period: string, current: string): boolean => endOf(period) < endOf(current);

function endOf(period: string): number {
  const [, from, end] = /(?:(\d{4})\D+)?(\d{2,4})$/.exec(period) ?? [];
  if (!end) return Number.POSITIVE_INFINITY;
  return end.length === 4 ? Number(end) : Number((from ?? '20').slice(0, 2) + end);
}

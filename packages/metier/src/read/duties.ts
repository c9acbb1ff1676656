import type {Page} from './page.ts';
import type {Aside, Claim} from './reading.ts';
import {quote} from './rule.ts';

/** The duties that a posting lists, as the whole sentences or items that state them. */
export function tasksOf(page: Page): Claim<string>[] {
  const out: Claim<string>[] = [];
  for (const sentence of page.sentences) {
    const {section, block, from, to} = sentence;
    if (section !== 'tasks' || block.kind === 'heading' || block.kind === 'field' || to - from < 12 || to - from > 600)
      continue;
    if (block.kind !== 'item' && !OPENS_DUTY.test(page.lower.slice(from, from + 60))) continue;
    out.push({
      value: inOneLine(page.text.slice(from, to)),
      certainty: 'stated',
      evidence: [quote(page.document, sentence)],
      rule: block.kind === 'item' ? 'task/item' : 'task/sentence',
    });
  }
  return out;
}

/** Most sentences stand in one line already. */
const inOneLine = (words: string) => (/[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words);

const OPENS_DUTY =
  /^(?:you(?:'ll| will| can expect| are responsible)|in this role|as (?:a|an|our|the) |your |the (?:role|position|successful|ideal)|responsib|du (?:bist|wirst|entw|unterst|arbeit|ver|über|gestal|analys|er|be|im|wirk)|sie (?:entw|unterst|arbeit|ver|über|analys|er|be|sind)|vous (?:serez|aurez|parti|contri|concev|dével|assur|inter|analys|êtes)|tu (?:seras|auras|parti|contri)|au sein|[a-z]+(?:ing|er|ir|en) |(?:build|design|develop|own|lead|create|write|work|drive|partner|collaborate|define|deliver|maintain|manage|support|implement|conduct|analy[sz]e|research|improve|help|ensure|translate|identify|prepare|monitor|train|deploy|optimi[sz]e|perform|provide|contribute|set|run|shape|explore|evaluate|mentor|act|automate|integrate)\b)/;

const ASIDE: Partial<Record<string, Aside['kind']>> = {
  about: 'about',
  benefits: 'benefits',
  pay: 'benefits',
  process: 'process',
  legal: 'legal',
  analysis: 'analysis',
};

/** Runs of sentences that carry no requirements by rule, with the reason. */
export function asidesOf(page: Page): Aside[] {
  const out: {from: number; to: number; kind: Aside['kind']}[] = [];
  for (const {section, from, to} of page.sentences) {
    const kind = ASIDE[section];
    const last = out.at(-1);
    if (!kind) {
      out.push({from, to: from, kind: 'about'});
      continue;
    }
    if (last && last.to > last.from && last.kind === kind) last.to = to;
    else out.push({from, to, kind});
  }
  return out.filter(({from, to}) => to > from);
}

import {type RoleId, roleEntry, roleOfTitle} from '../kb/roles.ts';
import {skillLabel, skillSince} from '../kb/skills.ts';
import type {Span} from '../text/document.ts';
import {CUE} from './cues.ts';
import type {Mention} from './mentions.ts';
import type {Page} from './page.ts';
import type {Claim, Compensation, Note, NoteKind, Posting, Reading} from './reading.ts';
import type {RewordedPlace} from './reworded.ts';
import {type Finding, groupedBy, matchesOf, quote} from './rule.ts';
import type {Experience} from './rules/experience.ts';
import {skillCounts} from './skill-counts.js';

/** What notes are made from. `year` is the year that the reading is for: tools are as old as they were then. */
export interface Noted {
  readonly page: Page;
  readonly language: string;
  readonly kind: Reading['kind'];
  readonly posting: Posting;
  readonly mentions: readonly Mention[];
  readonly experience: readonly Finding<Experience>[];
  readonly reworded: readonly RewordedPlace[];
  readonly year: number;
}

type Rule = (noted: Noted) => readonly Note[];

const note = (
  {page}: Noted,
  kind: NoteKind,
  severity: Note['severity'],
  message: string,
  spans: readonly Span[],
): Note => ({
  kind,
  severity,
  message,
  evidence: spans.map((span) => quote(page.document, span)),
});

/** Words of which one stands in what the notes on instructions and forms look for. */
export const NOTE_CUES = [
  {
    kind: CUE.instruction,
    words:
      'ignore disregard forget ai llm bot chatbot gpt word words phrase emoji emojis keyword passphrase password codeword human read prompt rate',
  },
  {
    kind: CUE.form,
    words: '[ { < lorem password linkedin sign show longer filled closed applications cookies platzhalter',
  },
];

/** What a friend in the field would point out, warnings first. */
export function notesOf(noted: Noted): Note[] {
  const notes = RULES.flatMap((rule) => rule(noted));
  return [
    ...notes.filter(({severity}) => severity === 'warning'),
    ...notes.filter(({severity}) => severity === 'info'),
  ];
}

const person = (role: string) => roleEntry(role as RoleId).words.en.person;
const work = (role: string) => roleEntry(role as RoleId).words.en.work;

const titleDiffers: Rule = (noted) => {
  const {role, title} = noted.posting;
  const [first] = role.shares;
  if (role.verdict !== 'differs' || !title || !first) return [];
  const says = role.titleRole ? `The title says ${person(role.titleRole)}. ` : '';
  const is =
    first.role === 'other'
      ? 'The work is none of the roles that Metier knows.'
      : `The work is mostly ${work(first.role)}.`;
  return [note(noted, 'title-differs', 'warning', says + is, [...title.evidence, ...first.evidence.slice(0, 2)])];
};

const BUNDLED = 0.3;
const bundled: Rule = (noted) => {
  const [first, second] = noted.posting.role.shares;
  if (
    !first ||
    !second ||
    second.share < BUNDLED ||
    first.role === 'other' ||
    second.role === 'other' ||
    noted.posting.role.confidence < 0.35
  )
    return [];
  return [
    note(noted, 'bundled-roles', 'info', `Two jobs in one: ${work(first.role)} and ${work(second.role)}.`, [
      ...first.evidence.slice(0, 1),
      ...second.evidence.slice(0, 2),
    ]),
  ];
};

/** Several jobs: a title or a list that names three or more different jobs. */
const severalJobs: Rule = (noted) => {
  if (noted.kind === 'guide' || noted.kind === 'resume') return [];
  const {page} = noted;
  const spans: Span[] = [];
  const names = new Set<string>();
  const {blocks} = page.document;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'field' && block.name !== 'title') continue;
    const length = block.to - block.from;
    if (length > 120 || (block.kind === 'paragraph' && blocks[i + 1]?.kind === 'item')) continue;
    // Most blocks are left here: no job in their first words, a stop at their end.
    if (
      !JOB_WORD.test(page.lower.slice(block.from, Math.min(block.to, block.from + 61))) ||
      STOPS.has(page.text.charCodeAt(block.to - 1))
    )
      continue;
    const words = page.text.slice(block.from, block.to);
    const open = /^[^(,:|–]{4,60}/.exec(words)?.[0] ?? '';
    if (!JOB_WORD.test(open) || !/^[\p{Lu}[*]/u.test(words) || DUTY_WORD.test(open)) continue;
    const found = roleOfTitle(open);
    if (!found || open.split(' ').length > 7) continue;
    const name = open
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim();
    if (names.has(name)) continue;
    names.add(name);
    spans.push({from: block.from, to: block.from + open.trimEnd().length});
  }
  return spans.length >= 3 && names.size >= 3
    ? [
        note(
          noted,
          'several-jobs',
          'warning',
          `This text offers ${spans.length} jobs. What follows mixes their requirements; read each job's own posting.`,
          spans.slice(0, 6),
        ),
      ]
    : [];
};
const JOB_WORD =
  /\b(?:engineer|developer|scientist|analyst|architect|manager|designer|researcher|consultant|director|recruiter|entwickler|ingenieur|ingénieur|sre|devrel|lead)\b/i;
const STOPS = new Set([33, 46, 63]);
const DUTY_WORD =
  /^(?:work|partner|collaborat|support|lead the|mentor|experience|about|join|why|other|you|as an?|our|strong|proven|senior-level)\b/i;

/** What may stand between years and the tool that they are of. */
const OF =
  /^[\s+]*(?:(?:of|in|with|using|working|work|experience|hands-on|professional|production|practical|commercial|building|developing|programming|on|the|mit|erfahrung|expérience|d'|de|en|avec)\s*){0,6}$/;

const impossibleAsk: Rule = (noted) => {
  const asked = noted.experience.filter(({value}) => value.years.min !== null);
  if (!asked.length) return [];
  const named = groupedBy(noted.mentions, ({sentence}) => noted.page.sentences[sentence]);
  return asked.flatMap((finding) => {
    const years = finding.value.years.min as number;
    return (named.get(finding.sentence) ?? []).flatMap((mention) => {
      if (mention.skill < 0) return [];
      const from = noted.page.tokens.from[mention.first] as number;
      const since = skillSince(mention.skill);
      if (!since || from < finding.to || !OF.test(noted.page.lower.slice(finding.to, from))) return [];
      const age = noted.year - since;
      if (years <= age) return [];
      const span = {from: finding.from, to: noted.page.tokens.to[mention.after - 1] as number};
      return [
        note(
          noted,
          'impossible-ask',
          'warning',
          `Asks ${years} years of ${skillLabel(mention.skill)}, which came out in ${since}: nobody has more than ${age}.`,
          [span],
        ),
      ];
    });
  });
};

const entryTitle: Rule = (noted) => {
  const {title, seniority} = noted.posting;
  if (!title || (seniority?.value !== 'entry' && seniority?.value !== 'intern')) return [];
  const asked = noted.experience
    .filter(({value}) => (value.years.min ?? 0) >= 3)
    .sort((a, b) => (b.value.years.min ?? 0) - (a.value.years.min ?? 0))[0];
  return asked && seniority.evidence[0] && seniority.evidence[0].to <= asked.from
    ? [
        note(
          noted,
          'entry-title-senior-ask',
          'warning',
          `An entry-level title that asks ${asked.value.years.min} years of experience.`,
          [seniority.evidence[0], asked],
        ),
      ]
    : [];
};

const pay: Rule = (noted) => {
  const {compensation} = noted.posting;
  if (noted.kind === 'guide' || noted.kind === 'resume') return [];
  if (compensation.length === 0) return [note(noted, 'no-pay', 'info', 'Pay is not said.', [])];
  const odd = compensation.filter(({value}: Claim<Compensation>) => !value.believable);
  return odd.length
    ? [
        note(
          noted,
          'unbelievable-pay',
          'warning',
          'This pay can hardly be meant; it may be a slip of the form.',
          odd.flatMap(({evidence}) => evidence),
        ),
      ]
    : [];
};

const BUZZWORDS =
  /\b(?:quantum|blockchain|web3|metaverse|crypto|llm|gen ?ai|generative|ai|ml|agentic|robotics?|iot|nft|big data|cloud|ninja|guru|rockstar|wizard|unicorn|evangelist|hacker)\b/gi;
const buzzwordTitle: Rule = (noted) => {
  const {title} = noted.posting;
  if (!title) return [];
  const [evidence] = title.evidence;
  const buzz = new Set((title.value.match(BUZZWORDS) ?? []).map((word) => word.toLowerCase()));
  if (buzz.size < 3 || !evidence) return [];
  const body = noted.page.lower.slice(evidence.to);
  const empty = [...buzz].filter((word) => !new RegExp(`\\b${word}\\b`).test(body));
  return empty.length >= 2
    ? [
        note(
          noted,
          'buzzword-title',
          'warning',
          `The title names ${empty.join(', ')}; the text has nothing behind ${empty.length === 2 ? 'either' : 'any of them'}.`,
          [evidence],
        ),
      ]
    : [];
};

const spun: Rule = (noted) => {
  const {reworded, page} = noted;
  if (!reworded.length) return [];
  const spans = reworded.map(({first, after}) => ({
    from: page.tokens.from[first] as number,
    to: page.tokens.to[after - 1] as number,
  }));
  const [place] = reworded;
  const said = page.text.slice((spans[0] as Span).from, (spans[0] as Span).to).replace(/\s+/g, ' ');
  return [
    note(
      noted,
      'spun-text',
      'warning',
      `A machine reworded this text in ${reworded.length} places: “${said}” means ${place?.meant}. It is read as meant.`,
      spans.slice(0, 12),
    ),
  ];
};

const INJECTED =
  /\b(?:ignore|disregard|forget) (?:all |any |the )?(?:of )?(?:previous|prior|above|earlier|preceding)(?: \w+)? (?:instructions?|prompts?|directions?)|\bif you (?:are|'re) (?:an? )?(?:ai|llm|large language model|language model|bot|chatbot|gpt|ai agent|automated)\b|\b(?:include|mention|use|write|add|put|start|begin|type) [^.\n]{0,40}\b(?:the )?(?:code ?word|secret word|magic word|keyword|passphrase|password|emoji|phrase|word)s?\b[^.\n]{0,60}|\bprove (?:that )?you(?:'re| are) (?:a )?human\b|\bas an ai (?:language )?model\b|\b(?:to show|so we know|shows us|let us know|prove) (?:that )?you(?:'ve| have)? (?:actually )?read (?:this|the)(?: entire| whole| full| complete)?\b|\bsystem prompt\b(?=[^.\n]{0,40}\bignore\b)|\brate this (?:candidate|applicant|resume) (?:as )?(?:highly|excellent|10)\b/g;
/** Words of which `INJECTED` needs one; few sentences have them. */
const MAY_INJECT = /instruction|prompt|direction|if you|word|emoji|phrase|human|as an ai|read th|rate this/;
const injected: Rule = (noted) => {
  const spans = matchesIn(noted.page, CUE.instruction, INJECTED, MAY_INJECT);
  return spans.length
    ? [
        note(
          noted,
          'injected-instruction',
          'warning',
          'A sentence here is meant for programs, or to catch them; it says nothing about the job.',
          spans,
        ),
      ]
    : [];
};

const DEAD =
  /\[(?:company|employer|client|insert|your|job title|position|location|city|name)[^\]\n]{0,40}\]|\{\{[^}\n]{1,40}\}\}|<(?:company|insert)[^>\n]{0,30}>|\blorem ipsum\b|\bforgot (?:your )?password\b|\bnew to linkedin\b|\bsign in to (?:apply|see|view)\b|\bshow (?:more|less)\b(?=\s*(?:\n|$))|\bthis (?:job|position|posting) (?:is no longer|has been (?:filled|closed))\b|\bno longer accepting applications\b|\baccept (?:all )?cookies\b|\b(?:dies|hierbei) ist ein platzhalter\b/g;
/** Where a pattern matches in the sentences that hold a cue. */
function matchesIn({sentences, lower, cues}: Page, cue: number, pattern: RegExp, gate?: RegExp): Span[] {
  const spans: Span[] = [];
  if (!(cues & cue)) return spans;
  for (const sentence of sentences) {
    if (!(sentence.cues & cue)) continue;
    const words = lower.slice(sentence.from, sentence.to);
    if (gate && !gate.test(words)) continue;
    for (const {index, 0: found} of matchesOf(pattern, words))
      spans.push({from: sentence.from + index, to: sentence.from + index + found.trimEnd().length});
  }
  return spans;
}

const boilerplate: Rule = (noted) => {
  const spans = matchesIn(noted.page, CUE.form, DEAD);
  if (!spans.length) return [];
  const closed = spans.some(({from, to}) => /no longer|filled|closed/.test(noted.page.lower.slice(from, to)));
  return [
    note(
      noted,
      'boilerplate',
      closed ? 'warning' : 'info',
      closed
        ? 'The text says that this job is no longer open.'
        : 'Parts of this text belong to a form or a web page, not to the job.',
      spans.slice(0, 6),
    ),
  ];
};

const analysis: Rule = (noted) => {
  const spans = noted.page.sentences.filter(({section, block}) => section === 'analysis' && block.kind === 'heading');
  return spans.length
    ? [
        note(
          noted,
          'analysis-appended',
          'info',
          'Someone appended an analysis to the posting; it is not read as requirements.',
          spans.slice(0, 3),
        ),
      ]
    : [];
};

const LITTLE = 60;
const READ = new Set(['en', 'de', 'fr', 'nl', 'es']);
const reach: Rule = (noted) => {
  const notes: Note[] = [];
  if (noted.page.tokens.count < LITTLE)
    notes.push(note(noted, 'little-text', 'info', 'There is little text, so little can be said.', []));
  if (!READ.has(noted.language) && noted.language !== 'und')
    notes.push(
      note(
        noted,
        'language-not-read',
        'info',
        `Metier reads English, German, French, Dutch and Spanish; of this text (${noted.language}) it finds names of tools, figures and places only.`,
        [],
      ),
    );
  return notes;
};

/** A tool is unusual for a role when the role's postings name it at most so often, against what all postings would lead one to expect. */
const UNUSUAL = 0.15;
const LEAST_EXPECTED = 4;
const RARE = 0.012;
const LEAST_POSTINGS = 100;
const MOST_UNUSUAL = 2;

let rows: Map<string, readonly number[]> | undefined;
const countsOf = (skill: string): readonly number[] | undefined => {
  rows ??= new Map(
    skillCounts.counts.split('\n').map((line) => {
      const [id, ...counts] = line.split(' ');
      return [id as string, counts.map(Number)];
    }),
  );
  return rows.get(skill);
};

const unusualAsk: Rule = (noted) => {
  const [first] = noted.posting.role.shares;
  const role =
    first && first.share >= 0.5 && noted.posting.role.confidence >= 0.5 ? skillCounts.roles.indexOf(first.role) : -1;
  const all = skillCounts.postings[role];
  if (!first || !all || all < LEAST_POSTINGS || first.role === 'other') return [];
  const found = noted.posting.requirements.flatMap(({level, anyOf}) => {
    const [one, ...others] = anyOf;
    if (level === 'unspecified' || !one || one.kind !== 'skill' || !one.skill || others.length) return [];
    const counts = countsOf(one.skill);
    const count = counts?.[role];
    if (!counts || count === undefined || one.label === one.label.toLowerCase()) return [];
    const expected = (sum(counts) / ALL_POSTINGS) * all;
    return expected >= LEAST_EXPECTED && count <= expected * UNUSUAL && count <= all * RARE ? [{one, count}] : [];
  });
  return found
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST_UNUSUAL)
    .map(({one, count}) =>
      note(
        noted,
        'unusual-ask',
        'info',
        `${one.label} is unusual here: ${count === 0 ? 'none' : count} of ${new Intl.NumberFormat('en').format(all)} postings for ${plural(person(first.role))} named it (${skillCounts.from}–${skillCounts.to}).`,
        one.evidence.slice(0, 2),
      ),
    );
};
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const ALL_POSTINGS = sum(skillCounts.postings);
const plural = (words: string) => (words.includes('(') ? words.replace(' (', 's (') : `${words}s`);

const RULES: readonly Rule[] = [
  titleDiffers,
  bundled,
  severalJobs,
  impossibleAsk,
  unusualAsk,
  entryTitle,
  pay,
  buzzwordTitle,
  spun,
  injected,
  boilerplate,
  analysis,
  reach,
];

import stringWidth from 'string-width';
import type {Evidence, Reading, Requirement, RequirementLevel} from '../read/reading.ts';
import {bar, fit, type Terminal, wrap} from './terminal.ts';
import {payWords, personOf, placeWords, requirementWords, SENIORITY, SIGNS, silences, surenessSentence, verdictSentence} from './words.ts';

const LABEL = 14;

/** The answer for one document: verdict, roles, what is asked, pay and place, notes. One screen for a usual posting. */
export function report(reading: Reading, terminal: Terminal): string {
  const {posting, kind} = reading;
  if (kind === 'guide' || kind === 'resume') return otherKind(reading, terminal);
  const lines = [...head(reading, terminal), ...roles(reading, terminal), ''];
  lines.push(...asked(posting.requirements, terminal));
  const rows: [string, string][] = [];
  for (const [i, pay] of posting.compensation.entries()) rows.push([i ? '' : 'Pay', payWords(pay)]);
  const place = [...posting.locations.slice(0, 6).map(placeWords), posting.locations.length > 6 ? `${posting.locations.length - 6} more` : null].filter(Boolean).join(' · ');
  const terms = [posting.workArrangement?.value === 'onsite' ? 'on site' : posting.workArrangement?.value, ...posting.employmentTypes.map(({value}) => value)];
  if (place) rows.push(['Place', place]);
  if (terms.some(Boolean)) rows.push(['Terms', terms.filter(Boolean).join(' · ')]);
  if (posting.seniority) rows.push(['Level', SENIORITY[posting.seniority.value] + (posting.managesPeople?.value ? ', manages people' : '')]);
  if (posting.visaSponsorship) rows.push(['Visa', posting.visaSponsorship.value === 'offered' ? 'sponsorship offered' : 'no sponsorship']);
  const silent = silences(posting);
  if (silent.length) rows.push(['Not said', silent.join(', ')]);
  for (const [label, words] of rows) lines.push(...row(label, words, terminal));
  lines.push(...notes(reading, terminal));
  return `${lines.join('\n')}\n`;
}

function head({posting, document}: Reading, {color, width}: Terminal): string[] {
  const title = posting.title ? `“${posting.title.value}”` : document.name;
  const about = [title, posting.employer?.value].filter(Boolean).join(' · ');
  const {role} = posting;
  const sign = SIGNS[role.verdict];
  const shown = role.verdict === 'differs' ? color.red(sign) : sign;
  const lines = [...wrap(about, width).map((line) => color.dim(line))];
  for (const [i, line] of wrap(verdictSentence(posting), width - 3).entries()) lines.push(`${i ? ' ' : shown}  ${color.bold(line)}`);
  for (const words of [role.because, surenessSentence(role)]) if (words) lines.push(...wrap(words, width - 3).map((line) => `   ${line}`));
  return lines;
}

function roles({posting: {role}}: Reading, {color, width}: Terminal): string[] {
  if (!role.shares.length) return [];
  const names = role.shares.map((share) => personOf(share.role));
  const longest = Math.max(...names.map((name) => stringWidth(name)));
  const room = Math.max(10, Math.min(44, width - longest - 26));
  return [
    '',
    ...role.shares.map(({share, evidence}, i) => {
      const sentences = `${evidence.length} ${evidence.length === 1 ? 'sentence' : 'sentences'}`;
      return `   ${fit(names[i] as string, longest)}  ${color.cyan(fit(bar(share, room), room))} ${`${Math.round(share * 100)}%`.padStart(4)}  ${color.dim(sentences)}`;
    }),
  ];
}

const LEVELS: [RequirementLevel, string][] = [
  ['required', 'Required'],
  ['preferred', 'Preferred'],
  ['unspecified', 'Also named'],
];

function asked(requirements: readonly Requirement[], terminal: Terminal): string[] {
  return LEVELS.flatMap(([level, label]) => {
    const own = requirements.filter((one) => one.level === level);
    return own.length ? row(`${label} ${own.length}`, own.map(requirementWords).join(' · '), terminal) : [];
  });
}

function row(label: string, words: string, {color, width}: Terminal): string[] {
  const lines = wrap(words, width - LABEL - 3);
  return lines.map((line, i) => `   ${i ? ' '.repeat(LABEL) : color.dim(fit(label, LABEL))}${line}`);
}

function notes({notes: all}: Reading, {color, width}: Terminal): string[] {
  const shown = all.filter(({kind}) => kind !== 'no-pay' && kind !== 'title-differs' && kind !== 'bundled-roles');
  if (!shown.length) return [];
  return ['', ...shown.flatMap(({message, severity}) => wrap(message, width - 5).map((line, i) => `   ${i ? ' ' : severity === 'warning' ? color.red('!') : '·'} ${line}`))];
}

function otherKind({kind, posting, document, notes: all}: Reading, terminal: Terminal): string {
  const what = kind === 'guide' ? 'This is an article about roles, not a posting.' : 'This is a resume, not a posting.';
  const title = posting.title ? `“${posting.title.value}”` : document.name;
  const repaired = document.repairs.filter(({kind: repair}) => repair === 'mojibake').length;
  const lines = [terminal.color.dim(title), `?  ${terminal.color.bold(what)}`];
  if (repaired) lines.push(`   ${repaired} damaged ${repaired === 1 ? 'place was' : 'places were'} repaired.`);
  return `${[...lines, ...notes({notes: all} as Reading, terminal)].join('\n')}\n`;
}

/** One line for a document among many. */
export function reportLine({posting, document, kind}: Reading, {color, width}: Terminal): string {
  const sign = kind === 'posting' || kind === 'unknown' ? SIGNS[posting.role.verdict] : '–';
  const share = posting.role.shares[0];
  const role = share ? `${personOf(share.role)} ${Math.round(share.share * 100)}%` : kind === 'posting' || kind === 'unknown' ? 'the text does not say' : kind;
  const pay = posting.compensation[0] ? payWords(posting.compensation[0]) : '';
  const titleWidth = Math.max(16, Math.min(44, width - 70));
  return `${sign === '≠' ? color.red(sign) : sign} ${fit(posting.title?.value ?? document.name, titleWidth)} ${fit(role, 32)} ${pay}`.trimEnd();
}

/** Fields that `--why` can open, and the evidence of each. */
export const FIELDS: Record<string, (reading: Reading) => [string, readonly Evidence[]][]> = {
  title: ({posting}) => (posting.title ? [[posting.title.value, posting.title.evidence]] : []),
  employer: ({posting}) => (posting.employer ? [[posting.employer.value, posting.employer.evidence]] : []),
  role: ({posting}) => posting.role.shares.map(({role, share, evidence}) => [`${personOf(role)} ${Math.round(share * 100)}%`, evidence]),
  specialisms: ({posting}) => posting.specialisms.map(({id, evidence}) => [id, evidence]),
  level: ({posting}) => (posting.seniority ? [[SENIORITY[posting.seniority.value], posting.seniority.evidence]] : []),
  requirements: ({posting}) => posting.requirements.map((one) => [`${one.level}: ${requirementWords(one)}`, one.anyOf.flatMap(({evidence}) => evidence)]),
  tasks: ({posting}) => posting.tasks.map(({value, evidence}) => [value.length > 60 ? `${value.slice(0, 59)}…` : value, evidence]),
  pay: ({posting}) => posting.compensation.map((pay) => [payWords(pay), pay.evidence]),
  place: ({posting}) => [
    ...posting.locations.map((place): [string, readonly Evidence[]] => [placeWords(place), place.evidence]),
    ...(posting.workArrangement ? [[posting.workArrangement.value, posting.workArrangement.evidence] as [string, readonly Evidence[]]] : []),
  ],
  terms: ({posting}) => posting.employmentTypes.map(({value, evidence}) => [value, evidence]),
  visa: ({posting}) => (posting.visaSponsorship ? [[posting.visaSponsorship.value, posting.visaSponsorship.evidence]] : []),
  benefits: ({posting}) => posting.benefits.map(({value, evidence}) => [value.length > 60 ? `${value.slice(0, 59)}…` : value, evidence]),
  notes: ({notes: all}) => all.map(({message, evidence}) => [message, evidence]),
};

/** The evidence of a field, quote by quote. */
export function why(reading: Reading, field: string, {color, width}: Terminal): string {
  const entries = (FIELDS[field] as (typeof FIELDS)[string])(reading);
  if (!entries.length) return `The text does not say: ${field}.\n`;
  return `${entries
    .flatMap(([name, evidence]) => [
      ...wrap(name, width).map((line) => color.bold(line)),
      ...evidence.flatMap(({from, to, quote}) => wrap(`“${quote.replace(/\s+/g, ' ')}”`, width - 18, 3).map((line, i) => `   ${line}${i ? '' : color.dim(`  ${from}–${to}`)}`)),
    ])
    .join('\n')}\n`;
}

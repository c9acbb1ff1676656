import type {Claim, Evidence, Posting, Qualification, Reading} from './read/reading.ts';
import type {Document, Span} from './text/document.ts';
import type {Parts} from './text/invariants.ts';

/** The values that the contract allows where it lists them. */
const ALLOWED = {
  kind: ['posting', 'resume', 'guide', 'unknown'],
  level: ['required', 'preferred', 'unspecified'],
  certainty: ['stated', 'implied'],
  verdict: ['agrees', 'partly', 'differs', 'unknown'],
  seniority: ['intern', 'entry', 'mid', 'senior', 'staff', 'lead', 'manager', 'director', 'executive'],
  degree: ['secondary', 'associate', 'bachelor', 'master', 'doctorate'],
  employmentType: ['full-time', 'part-time', 'contract', 'temporary', 'internship', 'freelance', 'permanent'],
  arrangement: ['onsite', 'hybrid', 'remote'],
  component: ['base', 'bonus', 'equity', 'total', 'ote', 'unspecified'],
  period: ['year', 'month', 'week', 'day', 'hour'],
  visa: ['offered', 'not-offered'],
  severity: ['info', 'warning'],
} as const;

/**
 * What must hold for every reading, for tests: its shape is the contract's, every quote is exact and leads back to
 * characters of the source, no claim stands without evidence, and shares sum to 1. Returns what is wrong, or null.
 * `parts` gives the characters of the source, where the test knows them.
 */
export function brokenReading(reading: Reading, document: Document, parts: Parts = () => undefined): string | null {
  return brokenShape(reading, document) ?? brokenEvidence(reading, document, parts);
}

function brokenShape(
  {schema, kind, document: {language, repairs}, posting, asides, notes}: Reading,
  {text}: Document,
): string | null {
  const {role} = posting;
  const sum = role.shares.reduce((total, {share}) => total + share, 0);
  return (
    (schema === 'metier/reading/1' ? null : `schema ${schema}`) ??
    outside('kind', kind) ??
    (/^[a-z]{2,3}$/.test(language) ? null : `language ${language}`) ??
    outside('verdict', role.verdict) ??
    (role.shares.length && Math.abs(sum - 1) > 0.004 ? `shares sum to ${sum}` : null) ??
    (role.shares.some(({share}, i) => share > (role.shares[i - 1]?.share ?? 1)) ? 'shares rise' : null) ??
    (role.confidence >= 0 && role.confidence <= 1 ? null : `confidence ${role.confidence}`) ??
    first(claimsOf(posting), brokenClaim) ??
    first(
      posting.requirements,
      ({level, certainty, rule, anyOf}) =>
        outside('level', level) ??
        outside('certainty', certainty) ??
        (rule && anyOf.length ? null : 'requirement without a rule or a way to meet it') ??
        first(anyOf, brokenQualification),
    ) ??
    brokenValues(posting) ??
    first(posting.specialisms, ({id, evidence}) => (evidence.length ? null : `specialism ${id} without evidence`)) ??
    first(
      notes,
      ({severity, message}) => outside('severity', severity) ?? (message ? null : 'note without a message'),
    ) ??
    first([...asides, ...repairs], (span) => (isIn(span, text) ? null : `[${span.from}, ${span.to}) in ${text.length}`))
  );
}

const claimsOf = (posting: Posting): Claim<unknown>[] => {
  const {
    title,
    employer,
    seniority,
    managesPeople,
    workArrangement,
    visaSponsorship,
    tasks,
    compensation,
    employmentTypes,
    locations,
    benefits,
  } = posting;
  const one = [title, employer, seniority, managesPeople, workArrangement, visaSponsorship].filter(
    (claim) => claim !== null,
  );
  return [...one, ...tasks, ...compensation, ...employmentTypes, ...locations, ...benefits];
};

const brokenClaim = ({certainty, evidence, rule}: Claim<unknown>): string | null =>
  outside('certainty', certainty) ??
  (rule ? null : 'claim without a rule') ??
  (evidence.length ? null : `${rule} without evidence`);

function brokenQualification(one: Qualification): string | null {
  if (!one.evidence.length) return `${one.kind} without evidence`;
  if (one.kind === 'skill') return one.label ? null : 'skill without a label';
  if (one.kind === 'education') return outside('degree', one.degree);
  if (one.kind === 'language') return /^[a-z]{2,3}$/.test(one.language) ? null : `language ${one.language}`;
  if (one.kind === 'experience')
    return one.years.min === null || one.years.max === null || one.years.min <= one.years.max
      ? null
      : `years ${one.years.min} to ${one.years.max}`;
  return one.label ? null : 'credential without a label';
}

function brokenValues({
  seniority,
  workArrangement,
  visaSponsorship,
  employmentTypes,
  compensation,
  locations,
}: Posting): string | null {
  return (
    (seniority && outside('seniority', seniority.value)) ??
    (workArrangement && outside('arrangement', workArrangement.value)) ??
    (visaSponsorship && outside('visa', visaSponsorship.value)) ??
    first(employmentTypes, ({value}) => outside('employmentType', value)) ??
    first(
      compensation,
      ({value}) =>
        outside('component', value.component) ??
        outside('period', value.period) ??
        (/^[A-Z]{3}$/.test(value.currency) ? null : `currency ${value.currency}`),
    ) ??
    first(locations, ({value}) =>
      value.country === null || /^[A-Z]{2}$/.test(value.country) ? null : `country ${value.country}`,
    )
  );
}

/** Every quote of a reading, wherever it stands. */
function evidenceIn(value: unknown, out: Evidence[] = []): Evidence[] {
  if (Array.isArray(value)) for (const one of value) evidenceIn(one, out);
  else if (value && typeof value === 'object') {
    if ('quote' in value) out.push(value as Evidence);
    else for (const one of Object.values(value)) evidenceIn(one, out);
  }
  return out;
}

function brokenEvidence(reading: Reading, document: Document, parts: Parts): string | null {
  const {text} = document;
  const excused = [...document.repairs, ...document.blocks.filter(({kind}) => kind === 'field')];
  return first(
    evidenceIn({posting: reading.posting, article: reading.article, notes: reading.notes}),
    ({from, to, quote}) => {
      if (!isIn({from, to}, text) || from === to) return `[${from}, ${to}) in ${text.length}`;
      if (text.slice(from, to) !== quote) return `[${from}, ${to}) is “${text.slice(from, to)}” and not “${quote}”`;
      for (const at of [from, to - 1]) {
        const wrong = excused.some((span) => span.from <= at && at < span.to)
          ? null
          : brokenOrigin(document, at, parts);
        if (wrong) return wrong;
      }
      return null;
    },
  );
}

function brokenOrigin(document: Document, at: number, parts: Parts): string | null {
  const {part, from, to} = document.origin({from: at, to: at + 1});
  if (!(from >= 0 && to >= from)) return `origin [${from}, ${to}) of ${at}`;
  const char = document.text[at] as string;
  const kept = parts(part)?.slice(from, to);
  if (kept === undefined || from === to || !/[\p{L}\p{N}]/u.test(char)) return null;
  return kept === char || /^[&\\ﬀ-ﬆ]/.test(kept)
    ? null
    : `“${char}” at ${at} leads to “${kept}” at ${from} of "${part}"`;
}

const isIn = ({from, to}: Span, text: string) => from >= 0 && from <= to && to <= text.length;

const outside = (name: keyof typeof ALLOWED, value: string): string | null =>
  (ALLOWED[name] as readonly string[]).includes(value) ? null : `${name} ${value}`;

function first<V>(values: readonly V[], broken: (value: V) => string | null): string | null {
  for (const value of values) {
    const wrong = broken(value);
    if (wrong) return wrong;
  }
  return null;
}

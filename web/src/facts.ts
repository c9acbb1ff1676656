import type {
  Certainty,
  Claim,
  Compensation,
  Evidence,
  Note,
  Place,
  Posting,
  Reading,
  Requirement,
  RequirementLevel,
  RoleId,
  Way,
} from './reading.ts';

/** The ten kinds of evidence, in the order of the filter. */
export const KINDS = [
  'skill',
  'experience',
  'education',
  'language',
  'seniority',
  'pay',
  'place',
  'terms',
  'task',
  'note',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where a fact stands in the list. Roles stand in the legend of the role bar, notes in their own column. */
export type Group = RequirementLevel | 'offer' | 'work' | 'role' | 'note';

/** A place of a fact in the text. */
export interface FactPlace extends Evidence {
  readonly kind: Kind;
}

/** What a fact says; its words come from the language files. */
export type Saying =
  | {readonly is: 'requirement'; readonly anyOf: readonly Way[]}
  | {readonly is: 'seniority'; readonly value: string}
  | {readonly is: 'manages-people'; readonly value: boolean}
  | {readonly is: 'compensation'; readonly value: Compensation}
  | {readonly is: 'employment-type'; readonly value: string}
  | {readonly is: 'work-arrangement'; readonly value: string}
  | {readonly is: 'location'; readonly value: Place}
  | {readonly is: 'visa'; readonly value: string}
  | {readonly is: 'benefit'; readonly value: string}
  | {readonly is: 'task'; readonly value: string; readonly role: RoleId | null}
  | {readonly is: 'specialism'; readonly value: string}
  | {readonly is: 'role'; readonly value: RoleId; readonly share: number}
  | {readonly is: 'note'; readonly value: Note; readonly number: number};

/** One row: what is said, how surely, and the words that say so. */
export interface Fact {
  readonly id: string;
  readonly kind: Kind;
  readonly group: Group;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly saying: Saying;
  readonly places: readonly FactPlace[];
}

/** What a posting can keep silent about. */
export type Silence =
  | 'pay'
  | 'bonus'
  | 'visa'
  | 'arrangement'
  | 'place'
  | 'employment-type'
  | 'seniority'
  | 'experience'
  | 'education';

const KIND_OF_WAY: Readonly<Record<Way['kind'], Kind>> = {
  skill: 'skill',
  experience: 'experience',
  education: 'education',
  language: 'language',
  credential: 'education',
};

function placed(kind: Kind, evidence: readonly Evidence[]): readonly FactPlace[] {
  return evidence.map(({from, to, quote}) => ({from, to, quote, kind}));
}

function requirementFact(requirement: Requirement, place: number): Fact {
  const ways = requirement.anyOf;
  return {
    id: `requirement-${place}`,
    kind: KIND_OF_WAY[ways[0].kind],
    group: requirement.level,
    certainty: requirement.certainty,
    rule: requirement.rule,
    saying: {is: 'requirement', anyOf: ways},
    places: distinct(ways.flatMap((way) => placed(KIND_OF_WAY[way.kind], way.evidence))),
  };
}

function distinct(places: readonly FactPlace[]): readonly FactPlace[] {
  const seen = new Map(places.map((place) => [`${place.from}-${place.to}`, place]));
  return [...seen.values()].sort((a, b) => a.from - b.from || b.to - a.to);
}

function claimFact<V>(id: string, kind: Kind, group: Group, claim: Claim<V>, saying: Saying): Fact {
  return {
    id,
    kind,
    group,
    certainty: claim.certainty,
    rule: claim.rule,
    saying,
    places: distinct(placed(kind, claim.evidence)),
  };
}

function offerFacts(posting: Posting): readonly Fact[] {
  const {seniority, managesPeople, workArrangement, visaSponsorship} = posting;
  const facts: Fact[] = [];
  const add = <V>(id: string, kind: Kind, claim: Claim<V> | null, say: (value: V) => Saying): void => {
    if (claim) facts.push(claimFact(id, kind, 'offer', claim, say(claim.value)));
  };
  add('seniority', 'seniority', seniority, (value) => ({is: 'seniority', value}));
  add('manages-people', 'seniority', managesPeople, (value) => ({is: 'manages-people', value}));
  for (const [n, claim] of posting.compensation.entries())
    add(`compensation-${n}`, 'pay', claim, (value) => ({is: 'compensation', value}));
  for (const [n, claim] of posting.locations.entries())
    add(`location-${n}`, 'place', claim, (value) => ({is: 'location', value}));
  add('work-arrangement', 'place', workArrangement, (value) => ({is: 'work-arrangement', value}));
  add('visa', 'place', visaSponsorship, (value) => ({is: 'visa', value}));
  for (const [n, claim] of posting.employmentTypes.entries())
    add(`employment-type-${n}`, 'terms', claim, (value) => ({is: 'employment-type', value}));
  for (const [n, claim] of posting.benefits.entries())
    add(`benefit-${n}`, 'terms', claim, (value) => ({is: 'benefit', value}));
  return facts;
}

/** The role whose evidence overlaps the span most; ties go to the greater share. */
export function roleAt(posting: Posting, from: number, to: number): RoleId | null {
  let best: RoleId | null = null;
  let most = 0;
  for (const {role, evidence} of posting.role.shares) {
    const shared = evidence.reduce((sum, e) => sum + Math.max(0, Math.min(e.to, to) - Math.max(e.from, from)), 0);
    if (shared > most) [best, most] = [role, shared];
  }
  return best;
}

function workFacts(posting: Posting): readonly Fact[] {
  const tasks = posting.tasks.map((claim, n) => {
    const {from, to} = claim.evidence[0];
    const role = roleAt(posting, from, to);
    return claimFact(`task-${n}`, 'task', 'work', claim, {is: 'task', value: claim.value, role});
  });
  const specialisms = posting.specialisms.map(({id, evidence}) => {
    const claim = {value: id, certainty: 'stated' as const, evidence, rule: 'specialism'};
    return claimFact(`specialism-${id}`, 'task', 'work', claim, {is: 'specialism', value: id});
  });
  return [...tasks, ...specialisms];
}

function roleFacts(posting: Posting): readonly Fact[] {
  return posting.role.shares.map(({role, share, evidence}) => ({
    id: `role-${role}`,
    kind: 'task' as const,
    group: 'role' as const,
    certainty: 'stated' as const,
    rule: 'role',
    saying: {is: 'role' as const, value: role, share},
    places: distinct(placed('task', evidence)),
  }));
}

/** That pay is not said stands where all that is not said stands. */
export function isShown({kind}: Note): boolean {
  return kind !== 'no-pay';
}

/** Duties have their bar already: a note that also speaks of other words marks only those. */
function notePlaces({evidence}: Note, duties: ReadonlySet<string>): readonly FactPlace[] {
  const places = distinct(placed('note', evidence));
  const others = places.filter(({from, to}) => !duties.has(`${from}-${to}`));
  return others.length > 0 ? others : places;
}

function noteFacts({posting, notes}: Reading): readonly Fact[] {
  const duties = new Set(posting.role.shares.flatMap(({evidence}) => evidence.map(({from, to}) => `${from}-${to}`)));
  return notes.filter(isShown).map((note, n) => ({
    id: `note-${n}`,
    kind: 'note' as const,
    group: 'note' as const,
    certainty: 'stated' as const,
    rule: note.kind,
    saying: {is: 'note' as const, value: note, number: n + 1},
    places: notePlaces(note, duties),
  }));
}

/** All facts of a reading, in the order of the list; then roles and notes. */
export function factsOf(reading: Reading): readonly Fact[] {
  const {posting} = reading;
  const asked = posting.requirements.filter(({anyOf}) => anyOf.length > 0).map(requirementFact);
  const levels: readonly RequirementLevel[] = ['required', 'preferred', 'unspecified'];
  return [
    ...levels.flatMap((level) => asked.filter(({group}) => group === level)),
    ...offerFacts(posting),
    ...workFacts(posting),
    ...roleFacts(posting),
    ...noteFacts(reading),
  ];
}

/** Facts that stand in the list: all but roles and notes. */
export function isListed(fact: Fact): boolean {
  return fact.group !== 'role' && fact.group !== 'note';
}

/** What the posting does not say, in a fixed order. */
export function silencesOf(posting: Posting): readonly Silence[] {
  const ways = posting.requirements.flatMap(({anyOf}) => anyOf);
  const pay = posting.compensation;
  const silent: [Silence, boolean][] = [
    ['pay', pay.length === 0],
    ['bonus', pay.length > 0 && !pay.some(({value}) => value.component === 'bonus')],
    ['place', posting.locations.length === 0],
    ['arrangement', posting.workArrangement === null],
    ['visa', posting.visaSponsorship === null],
    ['employment-type', posting.employmentTypes.length === 0],
    ['seniority', posting.seniority === null],
    ['experience', !ways.some((way) => way.kind === 'experience' || ('years' in way && way.years))],
    ['education', !ways.some((way) => way.kind === 'education')],
  ];
  return silent.filter(([, is]) => is).map(([silence]) => silence);
}

import type {Degree, EducationQualification} from '../read/reading.ts';
import {monthsOf} from './experience-fit.ts';
import {fieldFit, namesField} from './fields.ts';
import type {WayFit} from './fit.ts';
import type {Prepared} from './prepared.ts';
import type {ShownEducation} from './shown.ts';

const RANKS: readonly Degree[] = ['secondary', 'associate', 'bachelor', 'master', 'doctorate'];
/** Months of work that postings with "or equivalent experience" usually take for a degree. */
const EQUIVALENT = 48;
const MOST_EVIDENCE = 6;

type Study = ShownEducation & {readonly degree: Degree};

const rankOf = (degree: Degree): number => RANKS.indexOf(degree);

/** A degree asked for against those shown: its level, its field, whether it is finished. */
export function fitEducation(asked: EducationQualification, {shown}: Prepared): WayFit {
  const {degree} = asked;
  const studies = shown.education.filter((one): one is Study => one.degree !== null);
  const enough = studies.filter((one) => rankOf(one.degree) >= rankOf(degree));
  const best = bestOf(
    asked,
    enough.map((one) => [one, withDegree(asked, one)] as const),
  );
  return best ?? equivalent(asked, shown.positions) ?? tooLow(degree, studies, shown.education);
}

const ORDER = ['degree-shown', 'degree-field-other', 'degree-field-unsaid', 'degree-in-progress'];

/** The best of several degrees: by how it stands, then the nearer field, then the higher degree. */
function bestOf({field}: EducationQualification, studies: readonly (readonly [Study, WayFit])[]): WayFit | undefined {
  const farness = ({field: has}: Study) => (field && has && fieldFit(field, has) === 'other' ? 1 : 0);
  const sorted = [...studies].sort(
    ([a, fitA], [b, fitB]) =>
      ORDER.indexOf(fitA.reason.code) - ORDER.indexOf(fitB.reason.code) ||
      farness(a) - farness(b) ||
      rankOf(b.degree) - rankOf(a.degree) ||
      ((a.field ?? '') < (b.field ?? '') ? -1 : 1),
  );
  return sorted[0]?.[1];
}

function withDegree({degree, field, orRelated}: EducationQualification, study: Study): WayFit {
  const {degree: has, field: hasField, ends, evidence} = study;
  if (ends !== null)
    return {
      status: 'partly-met',
      reason: {code: 'degree-in-progress', degree, has, hasField, until: ends === 'open' ? null : ends},
      evidence,
    };
  const met: WayFit = {status: 'met', reason: {code: 'degree-shown', degree, has, hasField}, evidence};
  if (field === null || !namesField(field)) return met;
  const asked = field.replace(/\s+/g, ' ').replace(/[\s,;/]+$/, '');
  if (hasField === null)
    return {status: 'partly-met', reason: {code: 'degree-field-unsaid', degree, field: asked, has}, evidence};
  const found = fieldFit(field, hasField);
  if (found === 'same' || found === 'unknown' || (found === 'near' && orRelated)) return met;
  return {status: 'partly-met', reason: {code: 'degree-field-other', degree, field: asked, has, hasField}, evidence};
}

function equivalent({degree, orEquivalent}: EducationQualification, positions: Parameters<typeof monthsOf>[0]) {
  const months = orEquivalent ? (monthsOf(positions) ?? 0) : 0;
  if (months < EQUIVALENT) return null;
  const evidence = positions.flatMap((position) => position.evidence).slice(0, MOST_EVIDENCE);
  return {status: 'partly-met', reason: {code: 'degree-equivalent', degree, months}, evidence} satisfies WayFit;
}

function tooLow(degree: Degree, studies: readonly Study[], education: readonly ShownEducation[]): WayFit {
  const [highest] = [...studies].sort((a, b) => rankOf(b.degree) - rankOf(a.degree));
  if (highest)
    return {status: 'unmet', reason: {code: 'degree-lower', degree, has: highest.degree}, evidence: highest.evidence};
  const code = education.length ? 'degree-unnamed' : 'degree-silent';
  return {status: 'not-shown', reason: {code, degree}, evidence: []};
}

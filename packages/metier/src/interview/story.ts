import type {FitLine} from '../fit/fit.ts';
import type {Claim, Evidence} from '../read/reading.ts';
import type {Resume} from '../resume/resume.ts';

/** A part of the resume to tell, in its own words. */
export interface Story {
  /** The title of the position, or the name of the project; null where the resume says none. */
  readonly title: string | null;
  readonly employer: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The highlight that shows it, word for word; null when only the position as a whole does. */
  readonly highlight: string | null;
  readonly evidence: readonly Evidence[];
}

interface Place {
  readonly story: Story;
  readonly highlights: readonly Claim<string>[];
}

/**
 * The story that shows what decides a requirement: the latest position or project with a highlight that holds its words, one with
 * a figure before one without. Null when the resume says nothing of it in a position or project.
 */
export function storyFor({evidence}: FitLine, resume: Resume): Story | null {
  const told = placesOf(resume).flatMap(({story, highlights}) =>
    highlights.flatMap((highlight) =>
      highlight.evidence.some((span) => evidence.some((one) => isWithin(one, span)))
        ? [{...story, highlight: highlight.value, evidence: highlight.evidence}]
        : [],
    ),
  );
  if (told.length) return told.reduce((best, one) => (isBetter(one, best) ? one : best));
  return (
    placesOf(resume).find(({story}) => story.evidence.some((span) => evidence.some((one) => isWithin(one, span))))
      ?.story ?? null
  );
}

const isWithin = (inner: Evidence, outer: Evidence): boolean => inner.from >= outer.from && inner.to <= outer.to;
const HAS_FIGURE = /\d/;

/** A later one is better; of one position, the one with a figure. */
function isBetter(a: Story, b: Story): boolean {
  const [endA, endB] = [endOf(a), endOf(b)];
  if (endA !== endB) return endA > endB;
  return HAS_FIGURE.test(a.highlight ?? '') && !HAS_FIGURE.test(b.highlight ?? '');
}

const endOf = ({from, to}: Story): string => (to === 'present' ? '9999' : (to ?? from ?? ''));

function placesOf({positions, projects}: Resume): Place[] {
  const evidenceOf = (...claims: readonly (Claim<unknown> | null)[]) =>
    claims.flatMap((claim) => claim?.evidence ?? []);
  return [
    ...positions.map(({title, employer, from, to, highlights}) => ({
      story: {
        title: title?.value ?? null,
        employer: employer?.value ?? null,
        from: from?.value ?? null,
        to: to?.value ?? null,
        highlight: null,
        evidence: evidenceOf(title, employer, from, to),
      },
      highlights,
    })),
    ...projects.map(({name, from, to, highlights}) => ({
      story: {
        title: name.value,
        employer: null,
        from: from?.value ?? null,
        to: to?.value ?? null,
        highlight: null,
        evidence: evidenceOf(name, from, to),
      },
      highlights,
    })),
  ];
}

import {type ClassReport, type ClassTarget, FEWEST_PERSONS} from './class.ts';
import {html, pageOf} from './html.ts';

const FEW = `fewer than ${FEWEST_PERSONS}`;

/** A class as one page that needs nothing else and prints on A4 and Letter. */
export function classPage(report: ClassReport, today: string): string {
  const {persons, targets, people} = report;
  const title = `Class: to ${targets.map(({name}) => name).join(', ')}`;
  const body =
    persons < FEWEST_PERSONS
      ? `<p>Not shown: ${persons === 1 ? '1 person' : `${persons} persons`}, fewer than ${FEWEST_PERSONS}. The figures would tell who they are.</p>`
      : `${targets.map((target) => targetPart(target, persons)).join('\n')}\n${peoplePart(report)}`;
  return pageOf(
    'en',
    title,
    `<header><h1>${html(title)}</h1><p class="base">${people.length || persons} persons · ${html(today)}. No names: persons are numbered by the content of their resumes. Figures of ${FEW} are not shown.</p></header>\n${body}`,
  );
}

function targetPart({name, requirements, groups}: ClassTarget, persons: number): string {
  const lacks = requirements
    .filter(({lack}) => lack !== 0)
    .map(
      ({label, level, lack}) =>
        `<tr><td>${html(label)}</td><td>${level}</td><td>${lack ?? FEW} of ${persons}</td></tr>`,
    );
  const shown = groups.flatMap(({label, persons: own}) => (own ? [{label, own}] : []));
  const steps = shown.map(
    ({label, own}) => `<tr><td>${html(label)}</td><td>${own.length} persons</td><td>${own.join(', ')}</td></tr>`,
  );
  const few = groups.length - shown.length;
  const rest = few ? `<p>${few === 1 ? '1 step is' : `${few} steps are`} next for ${FEW} persons each.</p>` : '';
  return `<section><h2>${html(name)}: what most lack</h2><table>${lacks.join('')}</table><h3>Common next steps</h3><table>${steps.join('')}</table>${rest}</section>`;
}

const peoplePart = ({targets, people}: ClassReport): string =>
  `<section><h2>Who is near what</h2><table>${people
    .map(
      ({person, required, near}) =>
        `<tr><td>${person}</td>${targets.map(({name}, at) => `<td>${html(name)}: ${required[at]?.met} of ${required[at]?.of} required met${near.includes(name) ? ', near' : ''}</td>`).join('')}</tr>`,
    )
    .join('')}</table></section>`;

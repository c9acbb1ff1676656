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
  const steps = groups.map((one) =>
    one.persons
      ? `<tr><td>${html(one.label)}</td><td>${one.persons.length} persons</td><td>${one.persons.join(', ')}</td></tr>`
      : `<tr><td>${html(one.label)}</td><td>${FEW}</td><td></td></tr>`,
  );
  return `<section><h2>${html(name)}: what most lack</h2><table>${lacks.join('')}</table><h3>Common next steps</h3><table>${steps.join('')}</table></section>`;
}

const peoplePart = ({targets, people}: ClassReport): string =>
  `<section><h2>Who is near what</h2><table>${people
    .map(
      ({person, required, near}) =>
        `<tr><td>${person}</td>${targets.map(({name}, at) => `<td>${html(name)}: ${required[at]?.met} of ${required[at]?.of} required met${near.includes(name) ? ', near' : ''}</td>`).join('')}</tr>`,
    )
    .join('')}</table></section>`;

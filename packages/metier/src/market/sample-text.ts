import {roleGuides} from '@metier/kb/role-guides';
import {skillIndex, skillLabel} from '../kb/skills.ts';
import {type Document, documentOfPosting} from '../text/index.ts';
import type {FactRow} from './row.ts';

const TASKS = new Map<string, readonly string[]>(roleGuides.map(({id, tasks}) => [id, tasks]));
const DUTIES = 5;
const DEGREES: Readonly<Record<string, string>> = {
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'PhD',
  associate: 'Associate degree',
  secondary: 'School-leaving certificate',
};
const LANDS: Readonly<Record<string, string>> = {
  US: 'United States',
  DE: 'Germany',
  FR: 'France',
  GB: 'United Kingdom',
  CH: 'Switzerland',
  NL: 'Netherlands',
};
const ARRANGEMENTS: Readonly<Record<string, string>> = {
  onsite: 'You work on site.',
  hybrid: 'Hybrid: you work from home and in the office.',
  remote: 'This is a remote position.',
};

/** The invented posting whose fact this is, in words that say all of it. */
export function sampleDocument(fact: FactRow, random: () => number): Document {
  return documentOfPosting({
    id: fact.source_key,
    title: fact.title,
    company: fact.employer,
    location: `${fact.cities[0]}, ${LANDS[fact.countries[0] as string]}`,
    ...(fact.posted_by === 'published' ? {posted: fact.posted_at.slice(0, 10)} : {}),
    text: textOf(fact, random),
  });
}

function textOf(fact: FactRow, random: () => number): string {
  const parts = [
    'Invented posting: there is no such employer and no such job.',
    section('What you will do', dutiesOf(fact, random)),
    section('Our stack', listed(named(fact, 3))),
    section('Requirements', [
      ...(fact.years === null ? [] : [`${fact.years}+ years of experience`]),
      ...(fact.degree_level === 'required' ? [`${DEGREES[fact.degree]} required`] : []),
      ...named(fact, 1),
    ]),
    section('Nice to have', [
      ...(fact.degree_level === 'preferred' ? [`${DEGREES[fact.degree]}`] : []),
      ...named(fact, 2),
    ]),
    section('What we offer', offersOf(fact)),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length ? [heading, ...lines.map((line) => `- ${line}`)].join('\n') : '';

/** Tasks of the roles that the work is made of, each as often as its share. */
function dutiesOf({roles, role_weights}: FactRow, random: () => number): string[] {
  return roles.flatMap((role, i) => {
    const tasks = [...(TASKS.get(role) ?? [])];
    const count = Math.max(1, Math.round((role_weights[i] as number) * DUTIES));
    return Array.from(
      {length: Math.min(count, tasks.length)},
      () => tasks.splice(Math.floor(random() * tasks.length), 1)[0] as string,
    );
  });
}

const named = ({skills, skill_levels}: FactRow, level: number): string[] =>
  skills.filter((_, i) => skill_levels[i] === level).map((id) => skillLabel(skillIndex(id)));

const listed = (names: readonly string[]): string[] => (names.length ? [names.join(', ')] : []);

function offersOf({pay_min, pay_max, pay_currency, arrangement, employment, visa}: FactRow): string[] {
  const money = (amount: number) => amount.toLocaleString('en');
  return [
    ...(pay_min !== null && pay_max !== null
      ? [`Base salary: ${pay_currency} ${money(pay_min)} – ${money(pay_max)} per year`]
      : []),
    ...(ARRANGEMENTS[arrangement] ? [ARRANGEMENTS[arrangement]] : []),
    `${{'full-time': 'Full-time', internship: 'Internship', contract: 'Contract'}[employment[0] as string]}`,
    ...(visa === 'offered' ? ['Visa sponsorship is available.'] : []),
    ...(visa === 'not-offered' ? ['We cannot sponsor visas.'] : []),
  ];
}

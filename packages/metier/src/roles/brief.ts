import {skillBroader, skillIndex} from '../kb/skills.ts';
import type {RoleDescription} from './describe.ts';
import {isTool} from './describe.ts';
import {educationWords, industriesOf} from './parts.ts';
import {money, percent, personOf} from './words.ts';

/** The nine parts that readers of a comparison expect, each in a line or two. */
export interface Brief {
  readonly title: string;
  readonly text: string;
}

const MOST = 8;

/** A role in nine short parts; where a figure is withheld, the part says why. */
export function briefOf(role: RoleDescription): Brief[] {
  const {guide, skills, tasks, withheld} = role;
  const figures = (words: string) => withheld ?? (words || 'No posting says.');
  const shares = (list: RoleDescription['skills'], most = MOST) =>
    list
      .slice(0, most)
      .map(({label, named}) => `${label} ${percent(named.share)}`)
      .join(' · ');
  return [
    {title: 'Definition', text: role.definition},
    {
      title: 'What they do',
      text: tasks.length
        ? `${tasks
            .slice(0, 4)
            .map(({name, interval}) => `${name} (${percent(interval.share)})`)
            .join('; ')}`
        : `${role.deliverables.join(', ')}${withheld ? '' : ' (too few postings with duties in English for shares)'}`,
    },
    {title: 'What it asks for', text: figures(shares(skills.filter((one) => !isTool(one))))},
    {title: 'Education', text: figures(educationWords(role))},
    {title: 'Tools', text: figures(shares(namedTools(skills)))},
    {title: 'Industries', text: figures(industriesOf(role))},
    {title: 'Outlook', text: outlookWords(role)},
    {title: 'Pay', text: payWords(role)},
    {title: 'How to start', text: `${first(guide.beginners.text)} ${doorWords(role)}`},
  ];
}

/** Tools by their own names: "machine learning frameworks" says nothing beside PyTorch. */
function namedTools(skills: RoleDescription['skills']): RoleDescription['skills'] {
  const tools = skills.filter(isTool);
  const wider = new Set(tools.flatMap(({skill}) => skillBroader(skillIndex(skill))));
  return tools.filter(({skill, label}) => /\p{Lu}/u.test(label) || !wider.has(skillIndex(skill)));
}

const first = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;

function doorWords({guide: {doors}}: RoleDescription): string {
  const names = doors.map(({from}) =>
    from === 'graduate'
      ? 'a degree'
      : from === 'other'
        ? 'other work'
        : personOf(from).replace(/^(?!AI|ML)./, (letter) => letter.toLowerCase()),
  );
  return `Doors, the most usual first: ${names.join(', ')}.`;
}

function outlookWords({outlook: {groups, none}}: RoleDescription): string {
  const [group] = groups;
  if (!group) return none?.text ?? '';
  return `${group.growth < 0 ? '−' : '+'}${Math.abs(group.growth)}% jobs in ${group.period}, ${group.group} in the United States (BLS), a proxy`;
}

function payWords({pay, outlook: {groups}}: RoleDescription): string {
  const [posted] = pay;
  const wage = groups[0]?.wages[0];
  const official = wage ? `official ${money(wage.median, 'USD')} in the median for ${wage.of} in the US, a proxy` : '';
  if (!posted) return `Too few postings state it${official ? `; ${official}` : ''}`;
  const {country, currency, p25, p50, p75, postings} = posted;
  return `${country}: ${money(p50, currency)} in the median, half between ${money(p25, currency)} and ${money(p75, currency)}, posted base a year, ${postings} postings${official ? `; ${official}` : ''}`;
}

import {type ClassReport, FEWEST_PERSONS} from './class.ts';

const FEW = `fewer than ${FEWEST_PERSONS}`;

/** A class as one table: requirements by how many lack them, groups by their next step, persons by what they meet. */
export function classCsv({persons, targets, people}: ClassReport): string {
  const rows = [
    ['part', 'target', 'name', 'count', 'of', 'note'],
    ...targets.flatMap(({name, requirements, groups}, at) => [
      ...requirements.map(({label, level, lack}) => ['lack', name, label, lack ?? FEW, persons, level]),
      ...groups.map((one) => [
        'next step',
        name,
        one.label,
        one.persons?.length ?? FEW,
        persons,
        (one.persons ?? []).join('; '),
      ]),
      ...people.map(({person, required, near}) => [
        'person',
        name,
        person,
        required[at]?.met ?? 0,
        required[at]?.of ?? 0,
        near.includes(name) ? 'near' : '',
      ]),
    ]),
  ];
  return `${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell that no program takes for a formula. */
function cell(value: string | number): string {
  const words = String(value).replace(/^(?=[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

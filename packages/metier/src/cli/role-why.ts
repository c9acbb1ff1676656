import {nearest} from '../operations/nearest.ts';
import type {Profiles, Quote, RoleDescription} from '../roles/index.ts';
import {baseOf, personOf, withInterval} from '../roles/words.ts';
import {UsageError} from './options.ts';
import {oneLine, type Terminal, wrap} from './terminal.ts';

/** What stands behind one figure of a role: words of postings where the profiles hold them, else the base. */
export function whyReport(role: RoleDescription, profiles: Profiles, wanted: string, {color, width}: Terminal): string {
  if (role.withheld) return `${personOf(role.role)}: ${role.withheld}\n`;
  const figures = [
    ...[...role.skills, ...role.industries].map(({skill, label, named, required, preferred, count}) => ({
      key: skill,
      names: [skill, label.toLowerCase()],
      line: `${label}: named by ${count} of ${role.coverage.postings} postings, ${withInterval(named)}; required by ${required}, preferred by ${preferred}`,
    })),
    ...role.tasks.map(({name, count, of, interval}) => ({
      key: name,
      names: [name.toLowerCase()],
      line: `${name}: a duty in ${count} of ${of} postings with duties in English, ${withInterval(interval)}`,
    })),
  ];
  const word = wanted.toLowerCase();
  const found =
    figures.find(({names}) => names.includes(word)) ??
    figures.find(({names}) => names.some((name) => name.includes(word)));
  if (!found) {
    const meant = nearest(
      word,
      figures.flatMap(({names}) => names),
    );
    throw new UsageError(
      `No figure of ${role.name} is about ${wanted}.${meant ? ` Did you mean ${meant}?` : ` All of them: metier roles ${role.role} --all`}`,
    );
  }
  const quotes = profiles.roles.find((one) => one.role === role.role)?.quotes?.[found.key] ?? [];
  return `${[
    ...wrap(found.line, width),
    ...quotes.flatMap(({posting, quote}: Quote) => [
      '',
      ...wrap(`“${oneLine(quote)}”`, width - 3).map((line) => `   ${line}`),
      `   ${color.dim(oneLine(posting))}`,
    ]),
    '',
    ...wrap(
      quotes.length
        ? `${baseOf(role.coverage)}.`
        : `${profiles.source}: ${baseOf(role.coverage)}. These profiles hold counts alone; for the words behind them build your own with --quotes.`,
      width,
    ).map(color.dim),
  ].join('\n')}\n`;
}

import type {RoleId} from '../../packages/kb/generated/roles.js';
import {baseLine, percent, withheldLine} from '../src/roles/format.ts';
import type {RolePage} from '../src/roles/page.ts';
import {en} from '../src/words/en.ts';
import {meEn} from '../src/words/me-en.ts';
import {rolesEn} from '../src/words/roles-en.ts';
import {mapPageOf, rolePageOf} from './role-pages.ts';

/** What a page is called and what it says to readers without scripts. */
export interface Readable {
  readonly title: string;
  /** One sentence for those who link to it; the site's own when it has none. */
  readonly summary?: string;
  readonly text: string | null;
}

const nameOf = (role: RoleId): string => rolesEn.nameOf(en.roles[role]);
export const titleOfPair = (a: RoleId, b: RoleId): string => rolesEn.compare.title(nameOf(a), nameOf(b));

/** The page with its own title and, where scripts do not run, its text. */
export function readable(html: string, {title, summary, text}: Readable): string {
  const titled = html.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · Metier</title>`);
  const described = summary
    ? titled.replace(/(name="description"\s+content=)"[^"]*"/, (_, name) => `${name}"${escaped(summary)}"`)
    : titled;
  const main = `<noscript><main class="frame">${text}</main></noscript>`;
  return text ? described.replace(/<noscript>[\s\S]*?<\/noscript>/, () => main) : described;
}

export function readableMe(title: string): Readable {
  const {heading, explain, privacy, script} = meEn.start;
  return {
    title,
    summary: explain,
    text: `<h1>${escaped(heading)}</h1>${[explain, privacy, script].map(paragraph).join('')}`,
  };
}

export function readableMap(): Readable {
  const {coverage, roles} = mapPageOf();
  const rows = roles.map(({role, postings, nearest}) => [
    link(`/roles/${role}`, nameOf(role)),
    String(postings),
    nearest
      .slice(0, 3)
      .map((near) => `${escaped(nameOf(near.role))} ${near.nearness.toFixed(2)}`)
      .join(', '),
  ]);
  const {heading, title} = rolesEn.roles;
  const head = ['Role', rolesEn.chart.postings, rolesEn.parts.nearest];
  return {
    title,
    text: `<h1>${escaped(heading(roles.length))}</h1>${table(head, rows)}<p>${escaped(baseLine(coverage, rolesEn))}. ${escaped(rolesEn.roles.nearnessNote)}</p>`,
  };
}

export function readableRole(role: RoleId): Readable {
  const page = rolePageOf(role);
  const {parts, page: words} = rolesEn;
  const {guide} = page;
  const text = [
    `<h1>${escaped(nameOf(role))}</h1><p>${escaped(page.definition)}</p>`,
    part(parts.is, paragraph(guide.is.text)),
    part(
      parts.do,
      tasks(page) + list(guide.week.map(({text: what, share: [low, high]}) => `${words.hours(low, high)}: ${what}`)),
    ),
    part(parts.asks, figures(page)),
    part(
      parts.prepare,
      list([...guide.prepare.foundations, ...guide.prepare.core, ...guide.prepare.proof].map((step) => step.text)),
    ),
    part(parts.forms, list(guide.confusions.map((one) => `${nameOf(one.role)}: ${one.text}`))),
    part(
      parts.nearest,
      `<ul>${page.nearest
        .slice(0, 6)
        .map((near) => `<li>${link(`/roles/${near.role}`, nameOf(near.role))}</li>`)
        .join('')}</ul>`,
    ),
    `<p>${link('/roles', rolesEn.unknown.all)}</p>`,
  ];
  return {title: nameOf(role), summary: page.definition, text: text.join('')};
}

function tasks({tasks: counted, knownTasks}: RolePage): string {
  if (counted.length === 0) return list(knownTasks);
  return list(counted.slice(0, 10).map(({name, count, of}) => `${name}, ${percent(count / of, of, 'en')}`));
}

function figures(page: RolePage): string {
  if (page.withheld) return paragraph(withheldLine(page.coverage, rolesEn));
  const of = page.coverage.postings;
  const {chart} = rolesEn;
  const rows = [...page.skills, ...page.tools]
    .sort((a, b) => b.asked.share - a.asked.share)
    .slice(0, 30)
    .map(({label, asked}) => [
      escaped(label),
      ...[asked.share, asked.low, asked.high].map((value) => percent(value, of, 'en')),
    ]);
  return table([chart.item, chart.share, chart.low, chart.high], rows) + paragraph(baseLine(page.coverage, rolesEn));
}

const part = (heading: string, content: string): string => `<h2>${escaped(heading)}</h2>${content}`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
const link = (to: string, text: string): string => `<a href="${to}">${escaped(text)}</a>`;

/** Cells are HTML. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

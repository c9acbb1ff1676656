import type {RoleId} from '../../packages/kb/generated/roles.js';
import {overlapFigure, separatingFigure} from '../src/roles/compare-figures.ts';
import {baseLine, withheldLine} from '../src/roles/format.ts';
import {FEWEST_EMPLOYERS, FEWEST_POSTINGS} from '../src/roles/limits.ts';
import type {RolePage} from '../src/roles/page.ts';
import {roleFigures} from '../src/roles/role-figures.ts';
import {en} from '../src/words/en.ts';
import {marketEn} from '../src/words/market-en.ts';
import {meEn} from '../src/words/me-en.ts';
import {rolesEn} from '../src/words/roles-en.ts';
import {escaped, figuresIn, table} from './readable-figure.ts';
import {comparisonOf, mapPageOf, rolePageOf} from './role-pages.ts';

/** What a page is called and what it says to readers without scripts. */
export interface Readable {
  readonly title: string;
  /** One sentence for those who link to it; the site's own when it has none. */
  readonly summary?: string;
  readonly text: string | null;
}

const nameOf = (role: RoleId): string => rolesEn.nameOf(en.roles[role]);
const TOLD = {ui: en, own: rolesEn};

/** The page with its own title and, where scripts do not run, its text. */
export function readable(html: string, {title, summary, text}: Readable): string {
  const titled = html.replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)} · Metier</title>`);
  const described = summary
    ? titled.replace(/(name="description"\s+content=)"[^"]*"/, (_, name) => `${name}"${escaped(summary)}"`)
    : titled;
  const main = `<noscript><main class="frame readable">${text}</main></noscript>`;
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

export function readableMarket(title: string): Readable {
  const {script, trouble} = marketEn;
  return {
    title,
    summary: marketEn.about,
    text: `<h1>${escaped(title)}</h1>${[marketEn.about, trouble['no-server'].what, script].map(paragraph).join('')}`,
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
  const figures = roleFigures(page, TOLD);
  const text = [
    `<h1>${escaped(nameOf(role))}</h1><p>${escaped(page.definition)}</p>`,
    part(parts.is, paragraph(guide.is.text)),
    part(
      parts.do,
      figuresIn(figures, 'tasks') +
        (page.tasks.length === 0 ? list(page.knownTasks) : '') +
        list(guide.week.map(({text: what, share: [low, high]}) => `${words.hours(low, high)}: ${what}`)),
    ),
    part(parts.use, page.withheld ? withheldOf(page) : figuresIn(figures, 'tools')),
    part(parts.asks, page.withheld ? withheldOf(page) : figuresIn(figures, 'skills', 'education', 'seniority')),
    part(parts.pay, figuresIn(figures, 'pay') || paragraph(words.payNone(FEWEST_POSTINGS, FEWEST_EMPLOYERS))),
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

/** Two roles: what they share and what separates them. */
export function readablePair(a: RoleId, b: RoleId): Readable {
  const {compare} = rolesEn;
  const pages = {a: rolePageOf(a), b: rolePageOf(b)};
  const pair = {...pages, codes: [en.roles[a].code, en.roles[b].code] as const};
  const comparison = comparisonOf(a, b);
  const thin = [pages.a, pages.b].filter(({withheld}) => withheld);
  const found = [overlapFigure(comparison, pair, TOLD), separatingFigure(comparison, pair, TOLD)];
  const title = compare.title([nameOf(a), nameOf(b)]);
  const text = [
    `<h1>${escaped(title)}</h1>`,
    ...thin.map((page) => paragraph(`${nameOf(page.role)}: ${withheldLine(page.coverage, rolesEn)}`)),
    figuresIn(found.filter((figure) => figure !== null)),
    ...[pages.a, pages.b].map((page) => part(nameOf(page.role), paragraph(page.definition))),
    `<p>${[a, b].map((role) => link(`/roles/${role}`, compare.page(en.roles[role].code))).join(' · ')}</p>`,
  ];
  return {title, text: text.join('')};
}

const withheldOf = ({coverage}: RolePage): string => paragraph(withheldLine(coverage, rolesEn));
const part = (heading: string, content: string): string => `<h2>${escaped(heading)}</h2>${content}`;
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
const link = (to: string, text: string): string => `<a href="${to}">${escaped(text)}</a>`;

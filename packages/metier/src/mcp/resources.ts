import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {profiles} from '@metier/kb/profiles';
import {
  type McpServer,
  type ReadResourceResult,
  ResourceNotFoundError,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import {type RoleId, roles} from '../kb/roles.ts';
import {skillAt, skillBroader, skillCount, skillId, skillIndex, skillLabel} from '../kb/skills.ts';
import {LEARNING, labelOf} from '../plan/start.ts';
import {describeRole, type Profiles, roleMarkdown} from '../roles/index.ts';
import {personOf} from '../roles/words.ts';

/** The guides: in the published package, or in the repository. */
const GUIDES = ['../../guide', '../../../../docs/guide'].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const MARKDOWN = 'text/markdown';

/** Roles, skills and the pages of the guide, to be read. */
export function addResources(server: McpServer): void {
  const described = roles.filter(({id}) => id !== 'other');
  addKind(server, {
    name: 'roles',
    title: 'Roles',
    description: 'What a role is, asks for and pays, each figure with its base',
    all: described.map(({id}) => ({name: id, title: personOf(id)})),
    text: (name) => (described.some(({id}) => id === name) ? roleText(name as RoleId) : null),
  });
  addKind(server, {
    name: 'skills',
    title: 'Skills',
    description: 'What a skill is, what it belongs to, and how one learns and proves it',
    all: Array.from({length: skillCount}, (_, index) => ({name: skillId(index), title: skillLabel(index)})),
    listed: false,
    text: skillText,
  });
  const pages = guidePages();
  addKind(server, {
    name: 'guide',
    title: 'Guide',
    description: 'How Metier is used and what its figures mean',
    all: [...pages.keys()].map((name) => ({name, title: headingOf(pages.get(name) as string)})),
    text: (name) => {
      const page = pages.get(name);
      return page ? readFileSync(page, 'utf8') : null;
    },
  });
}

interface Kind {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly all: readonly {readonly name: string; readonly title: string}[];
  /** Whether all stand in the list of resources; others are found by completion. */
  readonly listed?: boolean;
  text(name: string): string | null;
}

function addKind(server: McpServer, {name, title, description, all, listed = true, text}: Kind): void {
  const address = (one: string) => `metier://${name}/${one}`;
  const resources = all.map((one) => ({uri: address(one.name), name: one.name, title: one.title, mimeType: MARKDOWN}));
  const template = new ResourceTemplate(address('{name}'), {
    list: listed ? () => ({resources}) : undefined,
    complete: {name: (word) => completions(all, word)},
  });
  server.registerResource(name, template, {title, description, mimeType: MARKDOWN}, (uri, {name: asked}) =>
    pageOf(uri, text(String(asked))),
  );
}

const MOST = 50;

const completions = (all: Kind['all'], word: string): string[] => {
  const folded = word.toLowerCase();
  return all
    .filter(({name, title}) => name.startsWith(folded) || title.toLowerCase().startsWith(folded))
    .slice(0, MOST)
    .map(({name}) => name);
};

function pageOf(uri: URL, text: string | null): ReadResourceResult {
  if (text === null) throw new ResourceNotFoundError(uri.href);
  return {contents: [{uri: uri.href, mimeType: MARKDOWN, text}]};
}

const roleText = (role: RoleId): string => {
  const all = profiles as Profiles;
  return roleMarkdown(describeRole(role, all), all.source);
};

function skillText(id: string): string | null {
  const index = skillIndex(id);
  if (index < 0) return null;
  const {label, kind} = skillAt(index);
  const wider = skillBroader(index).map(skillLabel);
  const way = LEARNING.get(id);
  return `${[
    `# ${label}`,
    `A ${kind}${wider.length ? `; belongs to ${wider.join(', ')}` : ''}.`,
    ...(way ? [wayText(way)] : ['How it is learnt is not described.']),
  ].join('\n\n')}\n`;
}

function wayText({
  hours,
  needs,
  learn,
  proof,
  check,
  resources,
}: NonNullable<ReturnType<(typeof LEARNING)['get']>>): string {
  return [
    `About ${hours.new.join('–')} hours with what it needs alone.`,
    ...needs.map((need) => `Needs ${labelOf(need.skill)}: ${need.because}.`),
    `Learn: ${learn}`,
    `From: ${resources.map(({name, by}) => `${name} (${by})`).join('; ')}`,
    `Proof: ${proof}`,
    `To check it: ${check}`,
  ].join('\n\n');
}

function guidePages(): Map<string, string> {
  const folder = GUIDES.find(existsSync);
  const files = folder ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
  return new Map(files.sort().map((file) => [file.replace('.md', ''), join(folder as string, file)]));
}

const headingOf = (file: string): string => /^# (.+)$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? file;

// Counts how many postings of each role name each tool, so that an unusual ask can be noticed.
//   npx node training/skill-counts.ts POSTINGS.jsonl
// Writes packages/metier/src/read/skill-counts.js: counts only. Run it after the models are trained.
import {readFileSync, writeFileSync} from 'node:fs';
import {SKILL_KINDS, skillCount, skillId, skillKind} from '../packages/metier/src/kb/skills.ts';
import {Reader} from '../packages/metier/src/reader.ts';
import {documentOfPosting} from '../packages/metier/src/text/posting-document.ts';

/** Readings less sure than this tell little about a role. */
const SURE = 0.5;
/** Roles with fewer postings tell nothing about what is unusual for them. */
const LEAST_POSTINGS = 100;
/** Skills that fewer postings name are left out. */
const LEAST = 55;
const TOOLS: ReadonlySet<string> = new Set(['language', 'library', 'tool', 'platform']);

const tools = new Set(
  Array.from({length: skillCount}, (_, i) => i).flatMap((i) =>
    TOOLS.has(SKILL_KINDS[skillKind(i)] as string) ? [skillId(i)] : [],
  ),
);
const reader = new Reader();
const postings = new Map<string, number>();
const counts = new Map<string, Map<string, number>>();
const years: number[] = [];
for (const line of readFileSync(process.argv[2] as string, 'utf8').split('\n')) {
  if (!line) continue;
  const {uid, title, text, company, posted} = JSON.parse(line);
  const year = Number(
    /(?:^|[./ ])(20[12]\d)(?=$|[-T ])/.exec(String(posted))?.[1] ??
      (typeof posted === 'number' ? new Date(posted * 1000).getUTCFullYear() : Number.NaN),
  );
  if (year >= 2020 && year <= 2026) years.push(year);
  const {posting} = reader.read(
    documentOfPosting({title: title ?? undefined, text, company: company ?? undefined}, uid),
  );
  const [first] = posting.role.shares;
  if (!first || posting.role.confidence < SURE) continue;
  postings.set(first.role, (postings.get(first.role) ?? 0) + 1);
  const named = new Set(
    posting.requirements.flatMap(({anyOf}) =>
      anyOf.flatMap((one) => (one.kind === 'skill' && one.skill && tools.has(one.skill) ? [one.skill] : [])),
    ),
  );
  for (const skill of named) {
    const byRole = counts.get(skill) ?? new Map<string, number>();
    byRole.set(first.role, (byRole.get(first.role) ?? 0) + 1);
    counts.set(skill, byRole);
  }
}
const roles = [...postings.keys()]
  .filter((role) => role !== 'other' && (postings.get(role) ?? 0) >= LEAST_POSTINGS)
  .sort();
const rows = [...counts]
  .filter(([, byRole]) => roles.reduce((sum, role) => sum + (byRole.get(role) ?? 0), 0) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([skill, byRole]) => `${skill} ${roles.map((role) => byRole.get(role) ?? 0).join(' ')}`);
const body = {
  roles,
  postings: roles.map((role) => postings.get(role)),
  from: Math.min(...years),
  to: Math.max(...years),
  counts: rows.join('\n'),
};
writeFileSync(
  new URL('../packages/metier/src/read/skill-counts.js', import.meta.url),
  `// Written by training/skill-counts.ts.\nexport const skillCounts = ${JSON.stringify(body)};\n`,
);
console.log(`${rows.length} tools, ${[...postings].map(([role, n]) => `${role} ${n}`).join(', ')}`);

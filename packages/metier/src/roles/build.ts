import {roles as knownRoles, roleOfTitle} from '../kb/roles.ts';
import {skillBroader, skillCount, skillId} from '../kb/skills.ts';
import type {Posting, Reading} from '../read/reading.ts';
import type {Document} from '../text/document.ts';
import {lineAround} from '../text/quote.ts';
import {roleCounted} from './asked.ts';
import {CoverageCount, employerKey} from './coverage.ts';
import type {Openness, Profiles, SkillUse, TitleUse} from './profile.ts';
import {SKILL_POSTINGS, USUAL, useOf} from './profile.ts';
import {RoleCount} from './role-count.ts';
import {TaskMatcher} from './tasks.ts';
import {coreOfTitle} from './titles.ts';

/** A posting is covered by a role when so large a part of its required skills is usual there. */
const MOST = 0.5;
/** A posting with fewer required skills tells nothing of who could do it. */
const FEWEST_REQUIRED = 3;
/** Postings that name fewer skills are not told apart by them. */
const FEWEST_TO_REPEAT = 5;
/** A title is kept when so many postings of so many employers use it: no title leads back to one of them. */
const TITLE_POSTINGS = 5;
const TITLE_EMPLOYERS = 3;

/** What the second look at a posting needs. */
interface Kept {
  readonly role: number;
  readonly required: readonly number[];
  /** Roles that it asks for experience in, by name. */
  readonly named: readonly number[];
}

export interface BuildOptions {
  /** What the postings are, in one line: it travels with the figures. */
  readonly source: string;
  /** Keep words of a few postings behind each figure. */
  readonly quotes?: boolean;
}

const ROLE_IDS: readonly string[] = knownRoles.map(({id}) => id);
const OTHER = ROLE_IDS.indexOf('other');

/**
 * Builds role profiles from readings: add each posting's reading with its document, then call `profiles`.
 * A posting counts for the role that most of its work is; one that is not surely a role counts for none.
 */
export class ProfileBuilder {
  readonly #options: BuildOptions;
  readonly #all = new CoverageCount();
  readonly #roles: readonly RoleCount[];
  readonly #titles = new Map<string, {employers: Set<string>; roles: Map<string, number>}>();
  readonly #kept: Kept[] = [];
  readonly #seen = new Set<string>();
  #repeats = 0;
  #undecided = 0;

  constructor(options: BuildOptions) {
    this.#options = options;
    const matcher = new TaskMatcher();
    this.#roles = ROLE_IDS.map(() => new RoleCount(matcher, !!options.quotes));
  }

  /** Counts a posting; resumes, articles and what an employer posts again are left out. */
  add(reading: Reading, document: Document): void {
    if (reading.kind === 'resume' || reading.kind === 'guide') return;
    const {posting} = reading;
    if (this.#isRepeat(posting)) {
      this.#repeats++;
      return;
    }
    const about = {
      employer: posting.employer?.value ?? null,
      posted: fieldOf(document, 'posted'),
      language: reading.document.language,
      country: posting.locations.find(({value}) => value.country)?.value.country ?? null,
    };
    const counted = roleCounted(posting);
    const role = counted === null ? -1 : ROLE_IDS.indexOf(counted);
    const employer = this.#all.add(about);
    if (role < 0) {
      this.#undecided++;
      return;
    }
    const name = reading.id ?? reading.document.name;
    const required = (this.#roles[role] as RoleCount).add(posting, about, employer, {
      name,
      around: (evidence) => lineAround(document, evidence),
    });
    this.#countTitle(posting, ROLE_IDS[role] as string, employer);
    if (role !== OTHER) this.#kept.push({role, required, named: namedRoles(posting)});
  }

  /** The profiles of what was added so far. */
  profiles(): Profiles {
    const counts = this.#roles.map((count) => count.skills());
    const total = new Map<string, {required: number; preferred: number; named: number}>();
    for (const [role, uses] of counts.entries()) {
      if (role === OTHER) continue;
      for (const {skill, required, preferred, named} of uses) {
        const sum = total.get(skill) ?? {required: 0, preferred: 0, named: 0};
        sum.required += required;
        sum.preferred += preferred;
        sum.named += named;
        total.set(skill, sum);
      }
    }
    const open = this.#openness(counts);
    return {
      schema: 'metier/profiles/1',
      source: this.#options.source,
      coverage: this.#all.coverage(),
      repeats: this.#repeats,
      undecided: this.#undecided,
      skills: [...total]
        .map(([skill, sum]): SkillUse => ({skill, ...sum}))
        .filter((use) => useOf(use) >= SKILL_POSTINGS)
        .sort(byUse),
      titles: this.#titleUses(),
      roles: ROLE_IDS.flatMap((role, i) =>
        i === OTHER
          ? []
          : [(this.#roles[i] as RoleCount).profile(role, counts[i] as SkillUse[], open[i] as Record<string, Openness>)],
      ),
    };
  }

  /** An employer's postings that name the very same skills are one job, posted for several places, languages or times. */
  #isRepeat({employer, requirements}: Posting): boolean {
    const skills = new Set(
      requirements.flatMap(({anyOf}) =>
        anyOf.flatMap((way) => (way.kind === 'skill' ? [way.label.toLowerCase()] : [])),
      ),
    );
    if (!employer || skills.size < FEWEST_TO_REPEAT) return false;
    const key = [employerKey(employer.value), ...[...skills].sort()].join('|');
    const known = this.#seen.has(key);
    this.#seen.add(key);
    return known;
  }

  #countTitle(posting: Posting, role: string, employer: string): void {
    const core = posting.title ? coreOfTitle(posting.title.value) : '';
    if (!core) return;
    const entry = this.#titles.get(core) ?? {employers: new Set(), roles: new Map()};
    entry.employers.add(employer);
    entry.roles.set(role, (entry.roles.get(role) ?? 0) + 1);
    this.#titles.set(core, entry);
    (this.#roles[ROLE_IDS.indexOf(role)] as RoleCount).countTitle(core, employer);
  }

  #titleUses(): TitleUse[] {
    return [...this.#titles]
      .map(([title, {employers, roles}]) => ({
        title,
        employers: employers.size,
        count: [...roles.values()].reduce((sum, n) => sum + n, 0),
        roles: Object.fromEntries([...roles].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      }))
      .filter(({count, employers}) => count >= TITLE_POSTINGS && employers >= TITLE_EMPLOYERS)
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1))
      .map(({title, count, roles}) => ({title, count, roles}));
  }

  /** Second look: which postings of a role are covered by what is usual in another. */
  #openness(counts: readonly (readonly SkillUse[])[]): Record<string, Openness>[] {
    const usual = counts.map((uses, role) => usualSkills(uses, (this.#roles[role] as RoleCount).postings));
    const table = ROLE_IDS.map(() => ROLE_IDS.map(() => ({named: 0, covered: 0, of: 0})));
    for (const {role, required, named} of this.#kept) {
      const row = table[role] as {named: number; covered: number; of: number}[];
      for (const from of named) (row[from] as {named: number}).named++;
      if (required.length < FEWEST_REQUIRED) continue;
      for (const [from, skills] of usual.entries()) {
        const cell = row[from] as {covered: number; of: number};
        cell.of++;
        let known = 0;
        for (const skill of required) known += skills[skill] as number;
        if (known >= MOST * required.length) cell.covered++;
      }
    }
    return table.map((row, role) =>
      Object.fromEntries(
        row.flatMap((cell, from) => (from === role || from === OTHER ? [] : [[ROLE_IDS[from], cell]])),
      ),
    );
  }
}

/** 1 for each skill that is usual in a role, and for what such a skill is a kind of. */
function usualSkills(uses: readonly SkillUse[], postings: number): Uint8Array {
  const usual = new Uint8Array(skillCount);
  const shares = new Map(uses.map((use) => [use.skill, useOf(use) / Math.max(1, postings)]));
  for (let skill = 0; skill < skillCount; skill++) {
    if ((shares.get(skillId(skill)) ?? 0) < USUAL) continue;
    usual[skill] = 1;
    for (const wider of skillBroader(skill)) usual[wider] = 1;
  }
  return usual;
}

/** The roles whose experience a posting asks for: "3 years as a data analyst". */
function namedRoles(posting: Posting): number[] {
  const found = new Set<number>();
  for (const {anyOf} of posting.requirements)
    for (const way of anyOf) {
      const role = way.kind === 'experience' && way.of ? roleOfTitle(way.of) : null;
      if (role?.weight === 'exact') found.add(ROLE_IDS.indexOf(role.role));
    }
  return [...found].filter((role) => role !== OTHER);
}

function fieldOf({blocks, text}: Document, name: 'posted'): string | null {
  const block = blocks.find((one) => one.name === name);
  return block ? text.slice(block.from, block.to) : null;
}

const byUse = (a: SkillUse, b: SkillUse): number => useOf(b) - useOf(a) || (a.skill < b.skill ? -1 : 1);

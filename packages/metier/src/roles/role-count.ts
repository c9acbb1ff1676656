import {skillIndex} from '../kb/skills.ts';
import type {Degree, EmploymentType, Evidence, Posting, Seniority, WorkArrangement} from '../read/reading.ts';
import {degreeAsked, skillsAsked, yearsAsked} from './asked.ts';
import {type About, CoverageCount, descending, more} from './coverage.ts';
import {PayCount} from './pay.ts';
import type {EducationUse, Openness, Quote, RoleProfile, SkillUse, TaskUse} from './profile.ts';
import {SKILL_POSTINGS, useOf} from './profile.ts';
import type {KnownTask, TaskMatcher} from './tasks.ts';

/** So many postings' words are kept behind a figure. */
const MOST_QUOTES = 3;
/** A title of a role is kept when so many employers use it. */
const TITLE_EMPLOYERS = 3;

/** Where the words of a posting stand: what it is called, and the line around a place. */
export interface Origin {
  readonly name: string;
  around(evidence: Evidence): string;
}

/** Counts the postings of one role. */
export class RoleCount {
  readonly #matcher: TaskMatcher;
  readonly #coverage = new CoverageCount();
  /** By skill, postings by level in the order of `LEVELS`. */
  readonly #skills = new Map<string, [number, number, number]>();
  readonly #tasks = new Map<number, number>();
  readonly #degrees = {required: new Map<Degree, number>(), preferred: new Map<Degree, number>()};
  readonly #years = new Map<string, number>();
  readonly #seniority = new Map<Seniority, number>();
  readonly #specialisms = new Map<string, number>();
  readonly #arrangement = new Map<WorkArrangement, number>();
  readonly #employment = new Map<EmploymentType, number>();
  readonly #titles = new Map<string, Map<string, number>>();
  readonly #pay = new PayCount();
  readonly #quotes: Map<string, Quote[]> | null;
  /** For each posting that requires skills, its requirements, each with the skills of which any one meets it. */
  readonly #required: (readonly string[])[][] = [];
  #withTasks = 0;
  #noDegree = 0;
  #orEquivalent = 0;
  #manages = 0;

  constructor(matcher: TaskMatcher, quotes: boolean) {
    this.#matcher = matcher;
    this.#quotes = quotes ? new Map() : null;
  }

  get postings(): number {
    return this.#coverage.postings;
  }

  /** Counts a posting, and gives the indices of the skills that it requires. */
  add(posting: Posting, about: About, employer: string, origin: Origin): number[] {
    this.#coverage.add(about);
    const required = this.#countSkills(posting, origin);
    this.#countTasks(posting, about.language, origin);
    this.#countEducation(posting);
    this.#countYears(posting);
    if (posting.seniority) more(this.#seniority, posting.seniority.value);
    if (posting.managesPeople?.value) this.#manages++;
    for (const {id} of posting.specialisms) more(this.#specialisms, id);
    if (posting.workArrangement) more(this.#arrangement, posting.workArrangement.value);
    for (const {value} of posting.employmentTypes) more(this.#employment, value);
    this.#pay.add(posting, about.country, employer);
    return required;
  }

  countTitle(core: string, employer: string): void {
    const employers = this.#titles.get(core) ?? new Map<string, number>();
    more(employers, employer);
    this.#titles.set(core, employers);
  }

  /** Most named first. */
  skills(): SkillUse[] {
    return [...this.#skills]
      .map(([skill, [required, preferred, named]]) => ({skill, required, preferred, named}))
      .sort((a, b) => useOf(b) - useOf(a) || (a.skill < b.skill ? -1 : 1));
  }

  profile(role: string, skills: readonly SkillUse[], openTo: Readonly<Record<string, Openness>>): RoleProfile {
    const kept = skills.filter((use) => useOf(use) >= SKILL_POSTINGS);
    return {
      role,
      coverage: this.#coverage.coverage(),
      withTasks: this.#withTasks,
      tasks: this.#taskUses(),
      skills: kept,
      education: this.#education(),
      years: descending(this.#years),
      seniority: descending(this.#seniority),
      managesPeople: this.#manages,
      specialisms: descending(this.#specialisms),
      arrangement: descending(this.#arrangement),
      employment: descending(this.#employment),
      titles: this.#titleUses(),
      pay: this.#pay.uses(),
      demands: this.#demands(kept),
      openTo,
      ...(this.#quotes ? {quotes: Object.fromEntries(this.#quotes)} : {}),
    };
  }

  #countSkills(posting: Posting, origin: Origin): number[] {
    const highest = skillsAsked(posting);
    if (this.#quotes) this.#quoteSkills(posting, origin);
    const required: string[] = [];
    for (const [skill, rank] of highest) {
      const use = this.#skills.get(skill) ?? [0, 0, 0];
      use[rank as 0]++;
      this.#skills.set(skill, use);
      if (rank === 0) required.push(skill);
    }
    if (required.length) this.#required.push(requiredWays(posting.requirements));
    return required.map(skillIndex);
  }

  #countTasks({tasks, role}: Posting, language: string, origin: Origin): void {
    if (language !== 'en' || !tasks.length) return;
    this.#withTasks++;
    const found = new Set<number>();
    const roles = new Set(role.shares.map((share) => share.role));
    for (const {value, evidence} of tasks) {
      const task = this.#matcher.match(value, roles);
      if (task < 0 || found.has(task)) continue;
      found.add(task);
      this.#keep((this.#matcher.tasks[task] as KnownTask).task, origin, evidence[0]);
    }
    for (const task of found) more(this.#tasks, task);
  }

  #quoteSkills({requirements}: Posting, origin: Origin): void {
    for (const {anyOf} of requirements)
      for (const way of anyOf) if (way.kind === 'skill' && way.skill) this.#keep(way.skill, origin, way.evidence[0]);
  }

  #countEducation(posting: Posting): void {
    const asked = degreeAsked(posting);
    if (asked?.level === 'required') more(this.#degrees.required, asked.way.degree);
    else if (asked) more(this.#degrees.preferred, asked.way.degree);
    else this.#noDegree++;
    if (asked?.level === 'required' && asked.way.orEquivalent) this.#orEquivalent++;
  }

  #countYears(posting: Posting): void {
    const years = yearsAsked(posting);
    if (years !== null) more(this.#years, String(years));
  }

  #keep(key: string, {name, around}: Origin, evidence: Evidence | undefined): void {
    if (!this.#quotes || !evidence) return;
    const kept = this.#quotes.get(key) ?? [];
    if (kept.length < MOST_QUOTES && kept.every((one) => one.posting !== name))
      kept.push({posting: name, quote: around(evidence)});
    this.#quotes.set(key, kept);
  }

  #taskUses(): TaskUse[] {
    return [...this.#tasks]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .map(([task, count]) => ({...(this.#matcher.tasks[task] as KnownTask), count}));
  }

  #demands(kept: readonly SkillUse[]): RoleProfile['demands'] {
    const places = new Map(kept.map(({skill}, i) => [skill, i]));
    return this.#required
      .map((required) => asDemand(required.map((ways) => ways.flatMap((skill) => places.get(skill) ?? []))))
      .filter(({length}) => length > 0)
      .sort((a, b) => a.length - b.length || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }

  #education(): EducationUse {
    return {
      none: this.#noDegree,
      orEquivalent: this.#orEquivalent,
      required: descending(this.#degrees.required),
      preferred: descending(this.#degrees.preferred),
    };
  }

  #titleUses(): {title: string; count: number}[] {
    return [...this.#titles]
      .filter(([, employers]) => employers.size >= TITLE_EMPLOYERS)
      .map(([title, employers]) => ({title, count: [...employers.values()].reduce((sum, n) => sum + n, 0)}))
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
  }
}

/** The required skills of a posting, each requirement with its ways. */
const requiredWays = (requirements: Posting['requirements']): (readonly string[])[] =>
  requirements
    .filter(({level}) => level === 'required')
    .map(({anyOf}) => [...new Set(anyOf.flatMap((way) => (way.kind === 'skill' ? (way.skill ?? []) : [])))]);

/** Each requirement once; an either-or with a way that is required by itself adds nothing. Sorted. */
function asDemand(required: readonly (readonly number[])[]): (number | readonly number[])[] {
  const alone = new Set(required.flatMap((ways) => (ways.length === 1 ? ways : [])));
  const either = required.filter((ways) => ways.length > 1 && !ways.some((way) => alone.has(way)));
  const sorted = either.map((ways) => [...ways].sort((a, b) => a - b));
  const once = new Map(sorted.map((ways) => [ways.join(' '), ways]));
  return [
    ...[...alone].sort((a, b) => a - b),
    ...[...once.values()].sort((a, b) => (a[0] as number) - (b[0] as number) || (String(a) < String(b) ? -1 : 1)),
  ];
}

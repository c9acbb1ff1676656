import {profiles as known} from '@metier/kb/profiles';
import {foldTitle, type RoleId, roleEntry, roleOfTitle} from '../kb/roles.ts';
import {employerKey} from '../roles/coverage.ts';
import {type Profiles, type RoleProfile, useOf} from '../roles/profile.ts';
import {coreOfTitle} from '../roles/titles.ts';
import {dollarsFor} from './currency.ts';
import {inventedIdentity, inventedRow} from './invented-facts.ts';
import {type FactRow, momentOf} from './row.ts';

/** A fact of the sample; 1970 where the posting is open. */
export type SampleFact = FactRow & {readonly closed_at: string};

/** A country of the sample: its part, what its employers are called, its cities, its pay beside that of the US, how often pay is said. */
interface Land {
  readonly country: string;
  readonly part: number;
  readonly employer: string;
  readonly cities: readonly string[];
  readonly currency: string;
  readonly pay: number;
  readonly said: number;
}

const LANDS: readonly Land[] = [
  {
    country: 'US',
    part: 0.4,
    employer: 'Sample Works',
    cities: ['New York', 'San Francisco', 'Seattle', 'Austin'],
    currency: 'USD',
    pay: 1,
    said: 0.8,
  },
  {
    country: 'DE',
    part: 0.24,
    employer: 'Beispielwerk',
    cities: ['Berlin', 'Munich', 'Hamburg'],
    currency: 'EUR',
    pay: 0.55,
    said: 0.4,
  },
  {
    country: 'FR',
    part: 0.14,
    employer: 'Exemple Imaginaire',
    cities: ['Paris', 'Lyon'],
    currency: 'EUR',
    pay: 0.45,
    said: 0.5,
  },
  {
    country: 'GB',
    part: 0.12,
    employer: 'Made-up Limited',
    cities: ['London', 'Manchester'],
    currency: 'GBP',
    pay: 0.62,
    said: 0.6,
  },
  {
    country: 'CH',
    part: 0.05,
    employer: 'Musterfabrik',
    cities: ['Zurich'],
    currency: 'CHF',
    pay: 0.85,
    said: 0.2,
  },
  {
    country: 'NL',
    part: 0.05,
    employer: 'Voorbeeldbedrijf',
    cities: ['Amsterdam'],
    currency: 'EUR',
    pay: 0.52,
    said: 0.4,
  },
];

/** What the middle of a range is in thousands of US dollars, in the US, at the level "mid"; invented. */
const PAY: Readonly<Partial<Record<string, number>>> = {
  'data-analyst': 98,
  'analytics-engineer': 132,
  'data-engineer': 145,
  'data-scientist-analytics': 146,
  'data-scientist-modelling': 152,
  'machine-learning-engineer': 170,
  'ai-engineer': 165,
  'ml-platform-engineer': 178,
  'research-scientist': 188,
  'research-engineer': 180,
};
const USUAL_PAY = 150;
const LEVELS: Readonly<Record<string, {readonly title: string; readonly pay: number}>> = {
  intern: {title: 'Intern, ', pay: 0.45},
  entry: {title: 'Junior ', pay: 0.74},
  mid: {title: 'Mid-level ', pay: 1},
  senior: {title: 'Senior ', pay: 1.24},
  staff: {title: 'Staff ', pay: 1.5},
  lead: {title: 'Lead ', pay: 1.36},
  manager: {title: '', pay: 1.4},
};

/** How a skill goes from the first month to the last: named so much more or less than in the profiles. */
const COURSE: Readonly<Record<string, readonly [number, number]>> = {
  'ai-agents': [0.4, 1.5],
  'agentic-ai': [0.3, 1.6],
  'agent-orchestration': [0.4, 1.5],
  rag: [0.75, 1.15],
  'large-language-models': [0.8, 1.15],
  langchain: [1.3, 0.6],
  tensorflow: [1.4, 0.6],
  tableau: [1.3, 0.7],
  'apache-hadoop': [1.6, 0.4],
  dbt: [0.8, 1.3],
};
/** Skills that go with higher pay here. */
const PREMIUM: Readonly<Record<string, number>> = {
  pytorch: 1.08,
  kubernetes: 1.06,
  'ai-agents': 1.07,
  aws: 1.07,
  'large-language-models': 1.09,
  python: 1.04,
  reporting: 0.95,
};

const FIRST_DAY = Date.UTC(2024, 10, 1);
const A_DAY = 24 * 60 * 60 * 1000;
const LAST_DAY = Date.UTC(2026, 9, 31);
const DAYS = (LAST_DAY - FIRST_DAY) / A_DAY + 1;
const EMPLOYERS = 420;
/** Skills of so small a part of a role's postings are left out. */
const LEAST_USE = 0.04;
const MOST_SKILLS = 48;

type Random = () => number;

interface Employer {
  readonly number: number;
  readonly name: string;
  readonly land: Land;
  /** The role that most of its postings are. */
  readonly role: RoleProfile;
  readonly pay: number;
}

/** Facts of a market that nobody posted, drawn from the shares of the role profiles; the same for the same numbers. */
export class SampleFacts {
  readonly #random: Random;
  readonly #roles: readonly RoleProfile[];
  readonly #weights: readonly number[];
  readonly #employers: readonly Employer[];

  constructor(random: Random) {
    this.#random = random;
    this.#roles = (known as Profiles).roles.filter(({coverage}) => coverage.postings > 0);
    this.#weights = this.#roles.map(({coverage}) => coverage.postings ** 0.6);
    this.#employers = Array.from({length: EMPLOYERS}, (_, i) => this.#employer(i));
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T;
  }

  /** One of a list by weights; undefined when the draw falls on what the weights leave of `of`. */
  #draw<T>(list: readonly T[], weights: readonly number[], of = sum(weights)): T | undefined {
    let at = this.#random() * of;
    for (const [i, weight] of weights.entries()) {
      at -= weight;
      if (at < 0) return list[i];
    }
    return undefined;
  }

  #named<K extends string>(counts: Readonly<Partial<Record<K, number>>>, of?: number): K | undefined {
    return this.#draw(Object.keys(counts) as K[], Object.values<number>(counts as Record<K, number>), of);
  }

  #employer(number: number): Employer {
    const land = this.#draw(
      LANDS,
      LANDS.map(({part}) => part),
    ) as Land;
    return {
      number,
      name: `${land.employer} ${number + 1}`,
      land,
      role: this.#draw(this.#roles, this.#weights) as RoleProfile,
      pay: 0.78 + 0.44 * this.#random(),
    };
  }

  /** So many facts; one in twenty-five repeats the job of one before it. */
  all(count: number): SampleFact[] {
    const facts: SampleFact[] = [];
    for (let i = 0; i < count; i++) facts.push(i % 25 === 24 ? this.#again(i, this.#pick(facts)) : this.#fact(i));
    return facts;
  }

  #fact(i: number): SampleFact {
    const random = this.#random;
    const employer = this.#employers[Math.floor(random() ** 2.2 * EMPLOYERS)] as Employer;
    const profile = random() < 0.55 ? employer.role : (this.#draw(this.#roles, this.#weights) as RoleProfile);
    const day = Math.floor(random() ** 0.85 * DAYS);
    const time = FIRST_DAY + day * A_DAY;
    const levels = levelsOf(profile);
    const seniority = this.#named(levels, sum(Object.values(levels)) * 1.12) ?? '';
    const {title, role} = this.#title(profile, seniority);
    const skills = this.#skills(profile, employer, day / DAYS);
    const row = inventedRow(i, {
      source: employer.number % 3 ? 'invented board' : 'invented feed',
      title,
      title_core: coreOfTitle(title) || foldTitle(title),
      employer: employer.name,
      employer_key: employerKey(employer.name),
      time,
      posted_by: random() < 0.95 ? 'published' : 'first-seen',
      role: profile.role,
      ...this.#work(profile),
      title_role: role ?? '',
      verdict: !role ? 'unknown' : role === profile.role ? 'agrees' : 'differs',
      ...skills,
      seniority,
      employment: [seniority === 'intern' ? 'internship' : random() < 0.95 ? 'full-time' : 'contract'],
      arrangement: this.#named(profile.arrangement, profile.coverage.postings * 0.75) ?? '',
      countries: [employer.land.country],
      cities: [this.#pick(employer.land.cities)],
      visa: random() < 0.05 ? 'offered' : random() < 0.06 ? 'not-offered' : '',
      ...this.#demands(profile),
      ...this.#pay(profile, employer, seniority, skills.skills, new Date(time).getUTCFullYear()),
      rules: 'sample',
      knowledge: 'sample',
    });
    return {...row, ...this.#life(time)};
  }

  #again(i: number, {closed_at, ...fact}: SampleFact): SampleFact {
    const time = Math.min(LAST_DAY, Date.parse(`${fact.posted_at.replace(' ', 'T')}Z`) + 6 * A_DAY);
    const day = momentOf(time);
    const other = fact.source === 'invented feed' ? 'invented board' : 'invented feed';
    return {...fact, ...inventedIdentity(i), source: other, posted_at: day, first_seen: day, seen_at: day, closed_at};
  }

  /** A title that postings of the role use, with its rank, and the role that it names. */
  #title(profile: RoleProfile, seniority: string): {title: string; role: RoleId | null} {
    const usable = profile.titles.filter(({title}) => !UNUSABLE.test(title));
    const core = usable.length
      ? (this.#draw(
          usable.map(({title}) => title),
          usable.map(({count}) => count),
        ) as string)
      : roleEntry(profile.role as RoleId).words.en.person;
    const title = `${LEVELS[seniority]?.title ?? ''}${written(core)}${seniority === 'manager' && !/manager/.test(core) ? ' Manager' : ''}`;
    return {title, role: roleOfTitle(title)?.role ?? null};
  }

  /** What the work is made of: mostly the role, and where its duties often are another's, some of that. */
  #work({role, tasks}: RoleProfile): Pick<FactRow, 'roles' | 'role_weights'> {
    const others = tasks.filter((task) => task.of !== role);
    const other =
      this.#random() < 0.45
        ? this.#draw(
            others,
            others.map(({count}) => count),
          )?.of
        : undefined;
    const share = Math.round((0.6 + 0.3 * this.#random()) * 100) / 100;
    return other
      ? {roles: [role, other], role_weights: [share, Math.round((1 - share) * 100) / 100]}
      : {roles: [role], role_weights: [1]};
  }

  #skills({skills, coverage}: RoleProfile, {number}: Employer, at: number) {
    const asked = skills.slice(0, MOST_SKILLS).flatMap((use) => {
      const usual = useOf(use) / coverage.postings;
      if (usual < LEAST_USE) return [];
      const [then, now] = COURSE[use.skill] ?? [1, 1];
      const liked = LIKED[(number * 7 + use.skill.length * 3 + use.skill.charCodeAt(0)) % LIKED.length] as number;
      if (this.#random() >= Math.min(0.96, usual * liked * (then + (now - then) * at))) return [];
      const level = this.#draw([1, 2, 3], [use.required, use.preferred, use.named]) as number;
      return [[use.skill, level] as const];
    });
    asked.sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    return {skills: asked.map(([skill]) => skill), skill_levels: asked.map(([, level]) => level)};
  }

  #demands({education, years, coverage}: RoleProfile): Pick<FactRow, 'degree' | 'degree_level' | 'years'> {
    const asked = this.#named(years, coverage.postings);
    const required = this.#named(education.required, coverage.postings);
    const preferred = required ? undefined : this.#named(education.preferred, coverage.postings);
    return {
      degree: required ?? preferred ?? 'none',
      degree_level: required ? 'required' : preferred ? 'preferred' : '',
      years: asked === undefined ? null : Number(asked),
    };
  }

  #pay(profile: RoleProfile, {land, pay}: Employer, seniority: string, skills: readonly string[], year: number) {
    if (this.#random() >= land.said) return {};
    const usual = (PAY[profile.role] ?? USUAL_PAY) * (LEVELS[seniority]?.pay ?? 1) * land.pay * pay;
    const premium = skills.reduce((all, skill) => all * (PREMIUM[skill] ?? 1), 1);
    const dollars = usual * premium * (0.86 + 0.28 * this.#random()) * 1000;
    const rate = dollarsFor(land.currency, year) as number;
    const spread = 0.06 + 0.08 * this.#random();
    const [min, max] = [1 - spread, 1 + spread].map((side) => Math.round((dollars * side) / rate / 1000) * 1000) as [
      number,
      number,
    ];
    const aYear = (min + max) / 2;
    return {
      pay_min: min,
      pay_max: max,
      pay_currency: land.currency,
      pay_period: 'year',
      pay_component: 'base',
      pay_country: land.country,
      pay_year: aYear,
      pay_usd: Math.round(aYear * rate * 100) / 100,
    } as const;
  }

  /** Half are gone after five weeks; those of the last weeks stand open. */
  #life(time: number): {readonly seen_at: string; readonly closed_at: string} {
    const days = 3 + Math.round(-Math.log(1 - this.#random()) * 46);
    const gone = time + days * A_DAY;
    const isGone = gone <= LAST_DAY;
    return {seen_at: momentOf(isGone ? gone - A_DAY : LAST_DAY), closed_at: momentOf(isGone ? gone : 0)};
  }
}

const LIKED = [1.7, 1, 0.5, 1.2, 0.6];
const UNUSABLE =
  /ingenieur|biostatisticien|member of technical|^engineer$|^analyst$|^ai$|consultant|entwickler|engineers|founding|finance/;
const SHORT_FORMS = new Set(['ai', 'ml', 'bi', 'llm']);

const levelsOf = ({seniority}: RoleProfile) =>
  Object.fromEntries(Object.entries(seniority).filter(([level]) => level in LEVELS));

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** "ml engineer" as a title is written: "ML Engineer". */
const written = (core: string): string =>
  core
    .split(' ')
    .map((word) =>
      SHORT_FORMS.has(word)
        ? word.toUpperCase()
        : word === 'mlops'
          ? 'MLOps'
          : word === 'and'
            ? word
            : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');

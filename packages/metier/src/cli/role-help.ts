import type {RoleCommand} from './arguments.ts';

const COLOR = `  --color WHEN       auto (default), always or never
  -h, --help         this text`;
const PROFILES = `  --profiles FILE    figures of your own postings, from metier roles build;
                     without it those that come with Metier`;
const NAMES = `A role is named by its id (ml-platform-engineer), its code (PLE), its name or a
title. All of them: metier roles`;

/** What `metier COMMAND --help` says of the commands about roles. */
export const ROLE_HELP: Readonly<Record<RoleCommand, string>> = {
  roles: `metier roles: what each role is, asks for, pays, and which titles hide it.

Usage
  metier roles                     all 20 roles
  metier roles NAME [options]      one of them in one screen
  metier roles build INPUT… --out FILE
                                   count profiles from your own postings

${NAMES}

Options
  --all              every part, each figure with its base and interval
  --json             the description as data
  --json-ld          as a schema.org Occupation
  --markdown         as Markdown
  --sources          where each statement comes from, and when
  --why FIGURE       what stands behind the figure of a skill or task
${PROFILES}
  --out FILE         build: where the profiles go; standard output without it
  --source WORDS     build: what the postings are, in one line
  --quotes           build: keep words of up to three postings behind a figure
${COLOR}

Below 20 postings, or 5 employers, a figure is withheld and says so.
`,
  compare: `metier compare: what two roles or postings share and what separates them.

Usage
  metier compare A B [C] [options]

A, B and C are roles or postings (files, URLs, - for standard input). Three are
compared in pairs. ${NAMES}

Options
  --all              every part of both
  --json             one object a pair and line
  --markdown         two roles as Markdown
${PROFILES}
${COLOR}

Examples
  metier compare machine-learning-engineer research-scientist
  metier compare posting.pdf data-analyst
`,
  pivot: `metier pivot: the shortest realistic way from one role to another.

Usage
  metier pivot FROM TO [options]

${NAMES}

Options
  --json             the way as data
  --markdown         as Markdown
${PROFILES}
${COLOR}

Example
  metier pivot data-analyst machine-learning-engineer
`,
  map: `metier map: where roles lie to one another, and a posting or resume among them.

Usage
  metier map [POSTING|RESUME…] [options]

Options
  --svg FILE         draw it
  --json             places and distances as data
${PROFILES}
${COLOR}

Example
  metier map posting.pdf --svg map.svg
`,
};

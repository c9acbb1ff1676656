// The table of ARCHITECTURE.md: which folder may import which.
const src = '^packages/metier/src';
const inside = (folder) => `${src}/${folder}/`;
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: {path: from, pathNot: ['\\.test\\.ts$', '-for-test\\.ts$']},
  to: {path: `${src}/|^packages/kb/`, pathNot: [from, ...allowed]},
});

/** A folder that takes nothing but types from read. */
const typesOfRead = (folder) => ({
  name: `${folder}-takes-only-types-from-read`,
  severity: 'error',
  from: {path: inside(folder), pathNot: '\\.test\\.ts$'},
  to: {path: inside('read'), dependencyTypesNot: ['type-only']},
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {pathNot: '\\.test\\.ts$'},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    only('text-knows-nothing-of-jobs', inside('text'), []),
    only('kb-knows-only-its-data', inside('kb'), ['^packages/kb/', inside('text')]),
    only('read-uses-text-and-kb', inside('read'), [inside('text'), inside('kb')]),
    {...only('role-uses-kb-and-types-of-read', inside('role'), [inside('kb'), inside('text'), inside('read')])},
    typesOfRead('role'),
    only('roles-uses-kb-role-and-types-of-read', inside('roles'), [
      '^packages/kb/',
      inside('kb'),
      inside('text'),
      inside('role'),
      inside('read'),
    ]),
    only('resume-uses-kb-text-and-the-skill-finder', inside('resume'), [
      inside('kb'),
      inside('text'),
      inside('fit'),
      inside('read'),
    ]),
    {
      name: 'resume-takes-only-types-and-the-skill-finder-from-read',
      severity: 'error',
      from: {path: inside('resume'), pathNot: '\\.test\\.ts$'},
      to: {
        path: `${src}/(?:read|fit)/`,
        pathNot: `${src}/read/named-skills\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    only('plan-stands-alone', inside('plan'), []),
    only('fit-uses-kb-and-types-of-read', inside('fit'), ['^packages/kb/', inside('kb'), inside('read')]),
    typesOfRead('fit'),
    only('review-uses-fit-and-kb', inside('review'), [
      '^packages/kb/',
      inside('kb'),
      inside('fit'),
      inside('read'),
      inside('resume'),
      inside('text'),
    ]),
    {
      name: 'review-takes-only-types-and-months-from-what-it-reviews',
      severity: 'error',
      from: {path: inside('review'), pathNot: ['\\.test\\.ts$', '-for-test\\.ts$']},
      to: {
        path: `${src}/(?:read|resume|text)/`,
        pathNot: `${src}/resume/months\\.ts$`,
        dependencyTypesNot: ['type-only'],
      },
    },
    only('coach-uses-what-it-puts-together', inside('coach'), [
      '^packages/kb/',
      inside('kb'),
      inside('fit'),
      inside('plan'),
      inside('interview'),
      inside('review'),
      inside('resume'),
      `${src}/text/sha256\\.ts$`,
    ]),
    {
      name: 'coach-takes-only-types-from-resume',
      severity: 'error',
      from: {path: inside('coach'), pathNot: '\\.test\\.ts$'},
      to: {path: inside('resume'), dependencyTypesNot: ['type-only']},
    },
    typesOfRead('roles'),
    only('article-uses-kb-role-roles-and-types-of-read', inside('article'), [
      '^packages/kb/',
      inside('kb'),
      inside('text'),
      inside('role'),
      inside('roles'),
      inside('read'),
    ]),
    typesOfRead('article'),
    only('sources-stand-alone', inside('sources'), []),
    only('market-uses-kb-roles-and-types-of-read', inside('market'), [
      '^packages/kb/',
      inside('kb'),
      inside('text'),
      inside('roles'),
      inside('read'),
    ]),
    typesOfRead('market'),
    {
      name: 'library-runs-in-a-browser',
      comment: 'text to article use no Node API; only market and cli do input and output',
      severity: 'error',
      from: {
        path: `${src}/(?:sources|text|kb|read|role|roles|resume|fit|plan|article|review|coach)/`,
        pathNot: '\\.test\\.ts$',
      },
      to: {dependencyTypes: ['core']},
    },
    {name: 'nothing-imports-the-doors', severity: 'error', from: {pathNot: `${src}/cli/`}, to: {path: `${src}/cli/`}},
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {exportsFields: ['exports'], conditionNames: ['import', 'default', 'types']},
  },
};

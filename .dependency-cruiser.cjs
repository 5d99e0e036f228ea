/**
 * Which folder may import which. The picture and the reasons stand in
 * docs/adr/0011-dependencies-point-inwards.md; every rule below names the decision it guards.
 * test/repository/dependency-rules.test.ts breaks each rule once and sees it fire.
 */

/** Folders of the product: what runs in front of people, unlike tests and tools. */
const PRODUCT = '^(src|cards|dialogs)/';
/** Every folder of ours, so that a rule can say "of ours, only these". */
const OURS = '^(src|cards|dialogs|content|manifest|scripts|bench|test)/';

/** @param {string} name of a package @returns {string} pattern of its installed files */
const pack = (name) => `node_modules/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-imports-zod-and-itself',
      comment: 'ADR 0011: the language of the plan depends on nothing that can change under it.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', pack('zod')] },
    },
    {
      name: 'application-imports-domain-only',
      comment: 'ADR 0011: use cases get dialogs, cards, store and Teams as parameters.',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { path: OURS, pathNot: ['^src/application/', '^src/domain/'] },
    },
    {
      name: 'dialogs-are-pure',
      comment:
        'ADR 0011: (state, incoming) -> { state, effects }; a dialog knows cards and domain.',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { pathNot: ['^dialogs/', '^cards/', '^src/domain/', pack('zod')] },
    },
    {
      name: 'cards-import-domain-only',
      comment: 'ADR 0011: a card draws a view; it does not know who asked for it.',
      severity: 'error',
      from: { path: '^cards/' },
      to: { path: OURS, pathNot: ['^cards/', '^src/domain/'] },
    },
    {
      name: 'store-imports-ports-and-domain',
      comment: 'ADR 0003 and 0011: a store is one way to fulfil the ports, and can be replaced.',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: OURS, pathNot: ['^src/store/', '^src/application/ports/', '^src/domain/'] },
    },
    {
      name: 'teams-imports-application-cards-domain',
      comment: 'ADR 0001 and 0011: the translation of Teams ends at the ports.',
      severity: 'error',
      from: { path: '^src/teams/' },
      to: { path: OURS, pathNot: ['^src/teams/', '^src/application/', '^cards/', '^src/domain/'] },
    },
    {
      name: 'teams-imports-types-of-application-only',
      comment: 'ADR 0001: Teams is handed what it calls; it does not run use cases by itself.',
      severity: 'error',
      from: { path: '^src/teams/' },
      to: {
        path: '^src/application/',
        pathNot: '^src/application/ports/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'http-imports-ports-only',
      comment: 'ADR 0011: the server carries requests; what is in them is not its business.',
      severity: 'error',
      from: { path: '^src/http/' },
      to: { path: OURS, pathNot: ['^src/http/', '^src/application/ports/'] },
    },
    {
      name: 'settings-import-domain-only',
      comment: 'ADR 0011: configuration and content are read before anything else exists.',
      severity: 'error',
      from: { path: '^src/(config[.]ts$|content/)' },
      to: { path: OURS, pathNot: ['^src/(config[.]ts$|content/)', '^src/domain/'] },
    },
    {
      name: 'nobody-imports-main',
      comment: 'ADR 0011: main puts the parts together; a part that needs main has lost its seam.',
      severity: 'error',
      from: { pathNot: '^src/main[.]ts$' },
      to: { path: '^src/main[.]ts$' },
    },
    {
      name: 'product-imports-no-tools',
      comment:
        'ADR 0011: what runs in front of people needs no test, script, benchmark or manifest.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { path: '^(test|scripts|bench|manifest)/' },
    },
    {
      name: 'sdk-in-teams-only',
      comment:
        'ADR 0001: the Bot Framework SDK is at its end; one folder to replace, with its tests.',
      severity: 'error',
      from: { pathNot: ['^src/teams/', '^test/teams/', '^bench/'] },
      to: { path: 'node_modules/(botbuilder|botframework-)[^/]*/' },
    },
    {
      name: 'no-botbuilder-dialogs',
      comment: 'ADR 0002: our dialogs are pure functions.',
      severity: 'error',
      from: {},
      to: { path: 'botbuilder-dialogs' },
    },
    {
      name: 'restify-in-http-only',
      comment: 'ADR 0011: one folder to replace when the web server changes.',
      severity: 'error',
      from: { pathNot: ['^src/http/', '^test/http/', '^bench/'] },
      to: { path: ['node_modules/restify[^/]*/', 'node_modules/@types/restify/'] },
    },
    {
      name: 'lowdb-in-store-only',
      comment: 'ADR 0003: only the store knows how a record is kept.',
      severity: 'error',
      from: { pathNot: ['^src/store/', '^test/store/'] },
      to: { path: pack('lowdb') },
    },
    {
      name: 'templating-in-cards-only',
      comment: 'ADR 0011: a template that is filled elsewhere escapes the checks of the cards.',
      severity: 'error',
      from: { pathNot: ['^cards/', '^test/cards/'] },
      to: { path: [pack('adaptivecards-templating'), pack('adaptive-expressions')] },
    },
    {
      name: 'holidays-in-calendar-only',
      comment: 'ADR 0011: everybody else asks whether a date is a holiday, and not what knows it.',
      severity: 'error',
      from: { pathNot: ['^src/calendar[.]ts$'] },
      to: { path: pack('date-holidays') },
    },
    {
      name: 'json-reader-in-content-only',
      comment: 'ADR 0016: the content alone is written by hand and needs the line of a mistake.',
      severity: 'error',
      from: { pathNot: ['^src/content/'] },
      to: { path: pack('jsonc-parser') },
    },
    {
      name: 'stemmer-in-stems-only',
      comment: 'ADR 0016: everybody else gets the stem of a word as a function.',
      severity: 'error',
      from: { pathNot: ['^src/stems[.]ts$'] },
      to: { path: pack('@orama/stemmers') },
    },
    {
      name: 'spelling-distance-where-words-are-compared',
      comment: 'ADR 0011 and 0016: the domain gets the distance of words as a function.',
      severity: 'error',
      from: { pathNot: ['^src/stems[.]ts$', '^src/content/', '^scripts/content/'] },
      to: { path: pack('fastest-levenshtein') },
    },
    {
      name: 'product-uses-shipped-packages',
      comment: 'ADR 0006: `npm run serve` installs no development packages.',
      severity: 'error',
      from: { path: PRODUCT },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that only a package of ours brings may be gone after its next update.',
      severity: 'error',
      from: { path: OURS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      comment: 'ADR 0011: two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // `import type` counts: a layer that leans on the types of another leans on that layer.
    tsPreCompilationDeps: true,
    detectJSDocImports: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  },
};

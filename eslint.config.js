import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import mocha from 'eslint-plugin-mocha';
import tseslint from 'typescript-eslint';

/**
 * The house rules that a linter can see. Which folder may import which stands in
 * `.dependency-cruiser.cjs`; how code looks is for prettier alone.
 *
 * A rule that is switched off has its reason beside it.
 */

/** The environment is read in one place, so that a setting cannot hide (ADR 0001). */
const environmentOnlyInMain = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only src/main.ts reads the environment. Pass what you need as a parameter.',
};

const processIsGlobal = {
  selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
  message: 'Use the global `process`, so that reading the environment can be seen.',
};

const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Use named exports: a name can be searched for and stays the same everywhere.',
};

const skippingAtRunTime = {
  selector: "CallExpression[callee.property.name='skip'][callee.object.type='ThisExpression']",
  message: 'A skipped test has not run. Mend it or take it away.',
};

export default defineConfig(
  { ignores: ['node_modules/', 'data/', 'dist/', 'coverage/', 'devTools/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', environmentOnlyInMain, processIsGlobal, namedExports],
    },
  },
  {
    // The log port is the only way out for words: console would go round its list of fields.
    files: ['src/**/*.ts', 'cards/**/*.ts', 'dialogs/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/main.ts'],
    rules: { 'no-restricted-syntax': ['error', processIsGlobal, namedExports] },
  },
  {
    // Tools and tests are started by a person with an environment of their own.
    files: ['scripts/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', namedExports] },
  },
  {
    files: ['test/**/*.ts'],
    extends: [mocha.configs.recommended],
    rules: {
      'no-restricted-syntax': ['error', namedExports, skippingAtRunTime],
      'mocha/no-exclusive-tests': 'error',
      'mocha/no-pending-tests': 'error',
      'mocha/no-top-level-hooks': 'error',
      // A fake of a class of the SDK is an object with what is used of it.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Tests here use no `this` of mocha, so an arrow is the shorter and clearer form.
      'mocha/no-mocha-arrows': 'off',
      // A table of cases, and one contract run for each implementation, are made in `describe`.
      'mocha/no-setup-in-describe': 'off',
      // One file may specify a function in two suites, and a contract is a function with suites.
      'mocha/max-top-level-suites': 'off',
      'mocha/no-exports': 'off',
      // How code looks is for prettier.
      'mocha/consistent-spacing-between-blocks': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'module', 'require', '__dirname', 'URL', 'setTimeout'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);

import regexp from 'eslint-plugin-regexp';
import simpleImportSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';
import { noObjectLookup } from './.eslint/no-object-lookup.mjs';

const typeScript = ['**/*.ts', '**/*.mts'];

export default tseslint.config(
  { ignores: ['dist*/', 'node_modules/', 'data/', 'coverage/'] },
  {
    // A rule that does not fit is changed here, for all to see, and not switched off in a corner.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-unreachable': 'error',
      'no-template-curly-in-string': 'error',
    },
  },
  {
    // Packages before relatives, the nearest last.
    plugins: { 'simple-import-sort': simpleImportSort },
    rules: {
      'simple-import-sort/imports': [
        'error',
        { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.\\.', '^\\.']] },
      ],
    },
  },
  {
    // No text may hold the event loop: an expression takes a time that grows with the text's length alone.
    files: ['src/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignoreSticky: false, ignorePartial: false },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
  },
  {
    files: typeScript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { project: './test/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      // Leaves files with decorators alone: what Nest injects or validates must be imported as a value.
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An async method that happens not to wait still answers by a promise, as its interface says.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    plugins: { ours: { rules: { 'no-object-lookup': noObjectLookup } } },
    rules: { 'ours/no-object-lookup': 'error' },
  },
  {
    // Pages are served to browsers as they stand.
    files: ['src/**/page/**/*.js'],
    rules: { 'no-unused-vars': 'error' },
  },
  {
    // Logs are JSON lines with nothing personal in them: they go through the logger.
    files: ['src/**/*.ts'],
    // Tables of words are as long as languages are.
    ignores: ['**/*.spec.ts', '**/locales/**/*.ts', '**/*corpus*'],
    rules: {
      'no-console': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
);

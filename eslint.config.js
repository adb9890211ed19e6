import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** How the English of a report is read: `verify` reads it with what `draft` reads it with, so that they can't differ. */
const reading = [
  ...[
    'annotate',
    'units/cell-status',
    'weigh-sentences',
    'clauses',
    'dates/dates',
    'find-contradictions',
    'latin-pattern',
    'numbers',
    'figures/ratios',
    'report-language',
    'sentences',
    'voices/speakers',
    'units/told-statuses',
    'units/unit-mentions',
    'units/unit-names',
    'units/unit-status',
    'units/unit-words',
  ],
  'grammar/words',
  ...['lexicons/amounts', 'lexicons/months', 'lexicons/numbers', 'lexicons/openers', 'lexicons/speech'],
].map((file) => `draft/${file}.ts`)

/**
 * What a step may import besides its own folder, problems.ts and packages: code, or types alone.
 * A step imports the step before it; `verify` holds a briefing against its report, so it knows both.
 */
const steps = {
  read: { code: [], types: [] },
  draft: { code: [], types: ['read/report.ts'] },
  verify: { code: ['draft/briefing.ts', ...reading, 'read/describe-place.ts'], types: ['read/report.ts'] },
  compose: { code: ['typeset/text-width.ts', 'typeset/headline.ts', 'typeset/whole.ts'], types: ['verify/verified.ts'] },
  write: {
    code: ['compose/arc-rows.ts', 'compose/labels.ts', 'compose/organisation-grid.ts', 'typeset/text-width.ts'],
    types: ['compose/deck.ts', 'compose/handout.ts', 'verify/verified.ts'],
  },
  publish: { code: ['write/mermaid-config.ts', 'typeset/whole.ts'], types: [] },
}

/** Steps that get plain data and give plain data. */
const pure = ['draft', 'verify', 'compose', 'write']

const disk = {
  regex: '^node:(?:fs|child_process|http|https|net)(?:/|$)',
  message: 'Only read/, publish/ and the command line touch the disk or start a process.',
}

const commands = {
  regex: '(?:^|/)commands/',
  message: 'Only scripts/briefdeck.ts and other commands import a command.',
}

/** The rule for the files of a step that lie `depth` folders below scripts/. */
function stepRule(step, depth) {
  const { code, types } = steps[step]
  const up = String.raw`\.\./`.repeat(depth)
  const listed = (paths) => paths.map((path) => path.replaceAll('.', String.raw`\.`)).join('|')
  const allowed = [...code, ...types, 'problems.ts', 'remember.ts']
  const patterns = [
    { regex: `^${up}(?!(?:${listed(allowed)})$)`, message: `${step}/ may import ${allowed.join(', ')} (see eslint.config.js).` },
    ...(types.length === 0
      ? []
      : [
          {
            regex: `^${up}(?:${listed(types)})$`,
            allowTypeImports: true,
            message: `${step}/ may import types from there alone.`,
          },
        ]),
    ...(pure.includes(step) ? [disk] : []),
  ]
  return {
    files: [`scripts/${step}${'/*'.repeat(depth)}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns }], 'no-console': 'error' },
  }
}

/** Without types: for what no TypeScript project holds, and for .vue files, which vue-tsc checks. */
const untyped = {
  extends: [tseslint.configs.disableTypeChecked],
  languageOptions: { parserOptions: { projectService: false } },
  rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
}

export default defineConfig(
  globalIgnores(['**/dist/', '**/.dist-*/', 'decks/', '.cache/', 'tests/cases/*/']),
  tseslint.configs.recommendedTypeChecked,
  vue.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_$', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-imports': ['error', { patterns: [commands] }],
    },
  },
  {
    files: ['**/*.vue'],
    ...untyped,
    languageOptions: { parserOptions: { projectService: false, parser: tseslint.parser } },
    // Slidev knows a layout by the name of its file; an optional prop that is not given is undefined, as its type says.
    rules: { ...untyped.rules, 'vue/multi-word-component-names': 'off', 'vue/require-default-prop': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs', 'styles/*.ts'], ...untyped },
  ...Object.keys(steps).flatMap((step) => [1, 2, 3].map((depth) => stepRule(step, depth))),
  {
    files: ['scripts/briefdeck.ts', 'scripts/commands/*.ts', 'tests/commands/*.ts', 'tests/fit/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    // What a program answered is looked at as it came.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  prettier,
)

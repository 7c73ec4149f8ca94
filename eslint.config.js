import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Import boundaries: for each folder of the engine, the other folders of it that it may import,
 * besides `messages`.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
	messages: [],
	browser: [],
	storage: [],
	scroll: [],
	islands: [],
	offline: ['browser'],
	data: [],
	motion: ['storage'],
	drawing: ['chart'],
	marks: ['data', 'chart', 'drawing'],
	charts: ['data', 'chart', 'drawing', 'marks'],
	chart: ['browser', 'data', 'motion', 'drawing'],
	stage: ['browser', 'motion', 'chart'],
	model: ['data', 'chart'],
	export: ['data', 'chart', 'drawing'],
	views: [
		...['data', 'motion', 'drawing', 'chart', 'stage', 'model', 'export'],
		...['browser', 'storage', 'scroll', 'islands', 'offline']
	]
};

/**
 * Forbids imports, also with import(), which the rule itself does not check.
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (files, patterns) => ({
	files,
	rules: {
		'no-restricted-imports': ['error', { patterns }],
		'no-restricted-syntax': [
			'error',
			...patterns.map(({ regex, message }) => ({
				selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
				message
			}))
		]
	}
});

const ROUTES = { regex: '(^|/)routes(/|$)', message: 'Nothing imports a route.' };
const STORY = {
	regex: '^\\$(story|words)/|(^|/)story/',
	message: 'The engine knows no story: pass what it needs as a prop or an argument.'
};

const LOCALE = {
	regex: '(^|/)messages/.+\\.json$',
	message: 'Import messages as $messages/<file>.json: a build has one locale.'
};

const WORDS = {
	regex: '(^|/)copy/.+\\.json$',
	message: 'Import the words of a chart as $words/<chart>.json: another story has its own.'
};

const boundaries = [
	forbid(['src/story/**'], [ROUTES, WORDS]),
	...Object.entries(MAY_IMPORT).map(([folder, open]) => {
		const closed = Object.keys(MAY_IMPORT).filter(
			(other) => other !== folder && other !== 'messages' && !open.includes(other)
		);
		// A specifier starts with $lib, or leaves the folder with ../ and may then name lib again.
		const regex = `^(\\$lib/|(\\.\\./)+(src/)?(lib/)?)(${closed.join('|')})(/|\\.|$)`;
		const list = `only from ${[...open, 'messages'].join(', ')}`;
		const message = `src/lib/${folder} imports ${list}.`;
		return forbid(
			[`src/lib/${folder}/**`],
			[ROUTES, STORY, LOCALE, ...(closed.length > 0 ? [{ regex, message }] : [])]
		);
	})
];

export default defineConfig(
	globalIgnores(['**/build{,.new,.old}', '**/.svelte-kit', '**/node_modules']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			eqeqeq: 'error',
			// The files of a story's tables extend its interface `Tables`, which is empty without them.
			'@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^Tables$' }],
			// TypeScript knows which names exist, including Svelte's runes.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Snippet parameters are positional, so an earlier one may be unused.
			'@typescript-eslint/no-unused-vars': [
				'error',
				// A property that is destructured only to omit it from the rest counts as used.
				{ argsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// No type-checked rules here: ESLint does not see the types of a component's imports and props.
		files: ['**/*.svelte', '**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked]
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		files: ['tests/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "Literal[value='networkidle']",
					message: 'Use followNetwork: a frame can miss this event for good.'
				}
			]
		}
	},
	{
		// Routes resolve addresses and pass them down, which the rule cannot see here.
		files: ['src/lib/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	boundaries
);

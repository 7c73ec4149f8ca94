import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * Import boundaries: for each folder of `src/lib`, the other folders that it may import. Nothing
 * may import a route.
 * @type {Record<string, string[]>}
 */
const MAY_IMPORT = {
	data: [],
	motion: [],
	scroll: [],
	charts: ['data', 'motion'],
	story: ['data', 'charts'],
	export: ['data', 'charts'],
	islands: [],
	offline: [],
	views: ['data', 'charts', 'story', 'export', 'scroll', 'motion', 'islands', 'offline']
};

/**
 * @param {string[]} closed folders or files of `src/lib`, as parts of a regular expression
 * @param {string} message
 */
function closedTo(closed, message) {
	// A specifier starts with $lib, or leaves the folder with ../ and may then name lib again.
	const regex = `^(\\$lib/|(\\.\\./)+(src/)?(lib/)?)(${closed.join('|')})(/|\\.|$)`;
	return { regex, message };
}

const ROUTES = { regex: '(^|/)routes(/|$)', message: 'Nothing imports a route.' };

/** @type {import('eslint').Linter.Config[]} */
const boundaries = Object.entries(MAY_IMPORT).map(([folder, open]) => {
	const closed = Object.keys(MAY_IMPORT).filter(
		(other) => other !== folder && !open.includes(other)
	);
	const patterns = [ROUTES];
	if (closed.length > 0) {
		const list = open.length > 0 ? `only from ${open.join(', ')}` : 'from no other folder';
		patterns.push(closedTo(closed, `src/lib/${folder} imports ${list}.`));
	}
	if (folder === 'story') {
		const drawn = ['charts/components', 'charts/.*\\.svelte'];
		patterns.push(closedTo(drawn, 'The story knows the models of charts, not their drawings.'));
	}
	return {
		files: [`src/lib/${folder}/**`],
		rules: {
			'no-restricted-imports': ['error', { patterns }],
			// The rule above does not check import(), which can cross a boundary too.
			'no-restricted-syntax': [
				'error',
				...patterns.map(({ regex, message }) => ({
					selector: `ImportExpression > Literal[value=/${regex.replaceAll('/', '\\/')}/]`,
					message
				}))
			]
		}
	};
});

export default defineConfig(
	globalIgnores(['build', '.svelte-kit', 'node_modules']),
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
		// Routes resolve addresses and pass them down, which the rule cannot see here.
		files: ['src/lib/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	boundaries
);

import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The arrows of the house: what each room of `src/lib` may import from the others. A room that is
 * not named in its list is closed to it, and the routes are closed to all.
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
	surfaces: ['data', 'charts', 'story', 'export', 'scroll', 'motion', 'islands', 'offline']
};

/**
 * @param {string[]} closed folders or files of `src/lib`, as parts of a regular expression
 * @param {string} message
 */
function closedTo(closed, message) {
	// An address begins with $lib, or climbs out of the room with ../ and may name lib once more.
	const regex = `^(\\$lib/|(\\.\\./)+(src/)?(lib/)?)(${closed.join('|')})(/|\\.|$)`;
	return { regex, message };
}

const ROUTES = { regex: '(^|/)routes(/|$)', message: 'Nothing imports a route.' };

/** @type {import('eslint').Linter.Config[]} */
const arrows = Object.entries(MAY_IMPORT).map(([room, open]) => {
	const closed = Object.keys(MAY_IMPORT).filter((other) => other !== room && !open.includes(other));
	const patterns = [ROUTES];
	if (closed.length > 0) {
		const list = open.length > 0 ? `only from ${open.join(', ')}` : 'from no other room';
		patterns.push(closedTo(closed, `src/lib/${room} imports ${list}.`));
	}
	if (room === 'story') {
		const drawn = ['charts/components', 'charts/.*\\.svelte'];
		patterns.push(closedTo(drawn, 'The story knows the models of charts, not their drawings.'));
	}
	return {
		files: [`src/lib/${room}/**`],
		rules: {
			'no-restricted-imports': ['error', { patterns }],
			// The rule above does not look at import(), which crosses a border all the same.
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
			// TypeScript knows which names exist, those of Svelte's runes among them.
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Svelte's snippets take their arguments in order, so one before the last may go unused.
			'@typescript-eslint/no-unused-vars': [
				'error',
				// What is taken out of an object, so that the rest of it remains, is used by that.
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
		// Without the types: ESLint does not see those of a component's imports and props.
		files: ['**/*.svelte', '**/*.js', '**/*.mjs'],
		extends: [ts.configs.disableTypeChecked]
	},
	{ files: ['src/**'], rules: { 'no-console': 'error' } },
	{
		// The routes resolve addresses and hand them down, which the rule cannot see from here.
		files: ['src/lib/**'],
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	arrows
);

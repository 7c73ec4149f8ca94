/**
 * Rules of dependency-cruiser, which `npm run lint` runs: ESLint sees one file at a time.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
	forbidden: [
		{
			name: 'no-circles',
			comment:
				'No files import each other, also not through others: move what they share to a file of its own.',
			severity: 'error',
			from: {},
			to: { circular: true }
		}
	],
	options: {
		// With imports of types, which are gone after compilation.
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		exclude: { path: 'node_modules' },
		enhancedResolveOptions: { extensions: ['.ts', '.svelte', '.svelte.ts', '.mjs', '.js'] }
	}
};

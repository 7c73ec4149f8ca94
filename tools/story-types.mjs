// Checks the types of a story outside the project. Its packages are its own and, as in a build, those of
// the project. Its tsconfig.json may extend the one that this writes.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import spawn from 'nano-spawn';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

const FILE = join(root, '.svelte-kit/story/tsconfig.json');
const KIT = join(root, '.svelte-kit/tsconfig.json');

/** @type {{ compilerOptions: { paths: Record<string, string[]> } }} */
const { compilerOptions } = JSON.parse(readFileSync(KIT, 'utf8'));
const aliases = Object.entries(compilerOptions.paths).map(([name, paths]) => [
	name,
	paths.map((path) => resolve(dirname(KIT), path))
]);
const config = {
	extends: join(root, 'tsconfig.json'),
	compilerOptions: {
		paths: {
			...Object.fromEntries(aliases),
			'*': ['node_modules/@types/*', 'node_modules/*'].map((path) => join(root, path))
		}
	},
	include: [
		...['ts', 'svelte'].map((type) => join(STORY, `**/*.${type}`)),
		...['.svelte-kit/ambient.d.ts', 'src/**/*.d.ts'].map((path) => join(root, path))
	],
	exclude: ['build', 'node_modules'].map((folder) => join(STORY, folder))
};
mkdirSync(dirname(FILE), { recursive: true });
writeFileSync(FILE, JSON.stringify(config, undefined, '\t'));
const options = /** @type {const} */ ({ cwd: root, preferLocal: true, stdio: 'inherit' });
await spawn('tsc', ['--noEmit', '-p', FILE], options).catch((error) => {
	// A command that fails has said why. One that cannot be started says nothing.
	if (error.exitCode === undefined) console.error(error.message);
	process.exit(1);
});

import { isAbsolute } from 'node:path';
import spawn from 'nano-spawn';
import { STORY } from '../folders.mjs';
import { installPackages, root } from '../install.mjs';
import { readOptions } from '../options.mjs';

readOptions('npm run check');
// Routes and tests import `$story`, and the tests are about the story of this project.
const env = { STORY: '' };
console.log('Checks the types of the project and of stories/.');
// The tests are checked too, and import packages of their own.
await installPackages('tests');
for (const [command, args] of /** @type {const} */ ([
	['svelte-kit', ['sync']],
	['svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']],
	['tsc', ['--noEmit', '-p', 'src/lib/offline/worker']]
])) {
	const options = /** @type {const} */ ({ cwd: root, preferLocal: true, stdio: 'inherit', env });
	await spawn(command, args, options).catch((error) => {
		// A command that fails has said why. One that cannot be started says nothing.
		if (error.exitCode === undefined) console.error(error.message);
		process.exit(1);
	});
}
if (isAbsolute(STORY)) {
	console.log(`Checks the types of ${STORY}.`);
	await import('../story-types.mjs');
}

import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeFault } from './code-fault.mjs';
import { stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { printProblems } from './problems.mjs';
import { releaseSnapshot } from './release-snapshot.mjs';
import { replaceFiles } from './replace-files.mjs';

// Saves a snapshot of the current figures and texts, named for their release, for pinned embeds.
readOptions('npm run data:release');
try {
	const { file, text } = await releaseSnapshot();
	if (existsSync(file)) {
		stop(
			`${file} is there already, and what it shows stays as it was: delete it first if nobody has been given its address yet.`
		);
	}
	mkdirSync(dirname(file), { recursive: true });
	replaceFiles([[file, text]]);
	console.log(`${file} is written.`);
} catch (error) {
	printProblems(await codeFault(error));
}

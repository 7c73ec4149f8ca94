import { existsSync, mkdirSync } from 'node:fs';
import { loadStory } from '../src/lib/story/load';
import { releaseOf } from '../src/lib/story/release';
import { stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { printProblems } from './problems';
import { replaceFiles } from './replace-files.mjs';

// Saves a snapshot of the current figures and texts, named for their release, for pinned embeds.
readOptions('npm run data:release');
try {
	const release = releaseOf(loadStory());
	const file = `data/releases/${release.name}.json`;
	if (existsSync(file)) {
		stop(
			`${file} is there already, and what it shows stays as it was: delete it first if nobody has been given its address yet.`
		);
	}
	mkdirSync('data/releases', { recursive: true });
	replaceFiles([[file, `${JSON.stringify(release)}\n`]]);
	console.log(`${file} is written.`);
} catch (error) {
	printProblems(error);
}

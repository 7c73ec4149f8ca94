import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { importStory } from './import-story.mjs';
import { stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { printProblems } from './problems.mjs';
import { replaceFiles } from './replace-files.mjs';

// Saves a snapshot of the current figures and texts, named for their release, for pinned embeds.
readOptions('npm run data:release');
try {
	const { definition, loadStory, releaseOf, releasesIn } = await importStory();
	const folder = releasesIn(definition.data);
	const release = releaseOf(loadStory());
	const file = join(folder, `${release.name}.json`);
	if (existsSync(file)) {
		stop(
			`${file} is there already, and what it shows stays as it was: delete it first if nobody has been given its address yet.`
		);
	}
	mkdirSync(folder, { recursive: true });
	replaceFiles([[file, `${JSON.stringify(release)}\n`]]);
	console.log(`${file} is written.`);
} catch (error) {
	printProblems(error);
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { loadStory } from '../src/lib/story/load';
import { releaseOf } from '../src/lib/story/release';

// Keeps the figures and words of today under the name of their release, for pinned embeds.
const release = releaseOf(loadStory());
const file = `data/releases/${release.name}.json`;
if (existsSync(file)) {
	console.error(
		`${file} is there already, and what it shows stays as it was: delete it first if nobody has been given its address yet.`
	);
	process.exit(1);
}
mkdirSync('data/releases', { recursive: true });
writeFileSync(file, `${JSON.stringify(release)}\n`);
console.log(`${file} is written.`);

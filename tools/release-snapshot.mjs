import { join } from 'node:path';
import { importStory } from './import-story.mjs';

/**
 * The snapshot of the current release: what its charts show, what can be chosen in them, and
 * their words, for pinned embeds.
 * @returns {Promise<{ file: string, text: string }>} the file that it belongs into, and its text
 */
export async function releaseSnapshot() {
	const { choicesToKeep, definition, loadStory, releaseOf, releasesIn, textsByFile, wordsOf } =
		await importStory();
	const loaded = loadStory();
	const release = {
		...releaseOf(loaded),
		choices: await choicesToKeep(loaded),
		words: textsByFile(wordsOf(definition.copy))
	};
	return {
		file: join(releasesIn(definition.data), `${release.name}.json`),
		text: `${JSON.stringify(release)}\n`
	};
}

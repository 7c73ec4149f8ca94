import { join } from 'node:path';
import { importStory } from './import-story.mjs';

/**
 * The snapshot of the current release: what its charts show and their words, for pinned embeds.
 * @returns {Promise<{ file: string, text: string }>} the file that it belongs into, and its text
 */
export async function releaseSnapshot() {
	const { definition, loadStory, releaseOf, releasesIn, textsByFile, wordsOf } =
		await importStory();
	const release = { ...releaseOf(loadStory()), words: textsByFile(wordsOf(definition.copy)) };
	return {
		file: join(releasesIn(definition.data), `${release.name}.json`),
		text: `${JSON.stringify(release)}\n`
	};
}

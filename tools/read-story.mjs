/**
 * Reads and checks all files of the story, before any page is rendered from them.
 * @param {typeof import('./story-modules')} modules
 * @returns {ReturnType<typeof import('./story-modules').loadStory>}
 * @throws InputError with a sentence for each problem
 */
export function readStory({ definition, keptRelease, keptReleases, loadCorrections, loadStory }) {
	const loaded = loadStory();
	loadCorrections(definition.data);
	for (const name of keptReleases(definition)) keptRelease(definition, name);
	return loaded;
}

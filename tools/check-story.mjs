import { importStory } from './import-story.mjs';
import { readOptions } from './options.mjs';
import { printProblems } from './problems.mjs';

// `npm run build` runs this first, so that an invalid story fails before any page is rendered.
readOptions('node tools/check-story.mjs');
try {
	const { definition, flatten, keptRelease, keptReleases, loadStory, releaseOf, staleHeights } =
		await importStory();
	const loaded = loadStory();
	for (const name of keptReleases(definition)) keptRelease(definition, name);
	// Only a warning, since embeds are measured in a finished build.
	const stale = staleHeights(definition.heights, releaseOf(loaded));
	if (stale) console.warn(stale);
	const { story, figures } = loaded;
	const counts = [
		`${flatten(story).length} steps`,
		`${story.scenes.length} scenes`,
		`${Object.keys(figures).length} figures`
	];
	console.log(`story: ${counts.join(', ')}, no problems`);
} catch (error) {
	printProblems(error);
}

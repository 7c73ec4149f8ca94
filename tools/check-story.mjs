import { readOptions } from './options.mjs';
import { printProblems } from './problems.mjs';
import { useStory } from './use-story.mjs';

// `npm run build` runs this first, so that an invalid story fails before any page is rendered.
readOptions('node tools/check-story.mjs');
try {
	await useStory(({ story: { definition, loadStory }, heights, kept, outline, release }) => {
		const loaded = loadStory();
		const { story, figures } = loaded;
		for (const name of kept.keptReleases(definition)) kept.keptRelease(definition, name);
		const counts = [
			`${outline.flatten(story).length} steps`,
			`${story.scenes.length} scenes`,
			`${Object.keys(figures).length} figures`
		];
		// Only a warning, since embeds are measured in a finished build.
		const stale = heights.staleHeights(definition.heights, release.releaseOf(loaded));
		if (stale) console.warn(stale);
		console.log(`story: ${counts.join(', ')}, no problems`);
	});
} catch (error) {
	printProblems(error);
}

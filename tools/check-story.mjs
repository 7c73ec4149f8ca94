import { readOptions } from './options.mjs';
import { printProblems } from './problems.mjs';
import { useStory } from './use-story.mjs';

// `npm run build` runs this first, so that an invalid story fails before any page is rendered.
readOptions('node tools/check-story.mjs');
try {
	await useStory(({ story: { definition, loadStory }, kept, outline }) => {
		const { story, figures } = loadStory();
		for (const name of kept.keptReleases(definition)) kept.keptRelease(definition, name);
		const counts = [
			`${outline.flatten(story).length} steps`,
			`${story.scenes.length} scenes`,
			`${Object.keys(figures).length} figures`
		];
		console.log(`story: ${counts.join(', ')}, no problems`);
	});
} catch (error) {
	printProblems(error);
}

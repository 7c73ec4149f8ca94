import { flatten } from '../src/lib/story/outline';
import { keptRelease, keptReleases } from '../src/lib/story/kept';
import { loadStory } from '../src/lib/story/load';
import { readOptions } from './options.mjs';
import { printProblems } from './problems';

// `npm run build` runs this first, so that an invalid story fails before any page is rendered.
readOptions('npx tsx tools/check-story.ts');
try {
	const { story, figures } = loadStory();
	for (const name of keptReleases()) keptRelease(name);
	const counts = [
		`${flatten(story).length} steps`,
		`${story.scenes.length} scenes`,
		`${Object.keys(figures).length} figures`
	];
	console.log(`story: ${counts.join(', ')}, no problems`);
} catch (error) {
	printProblems(error);
}

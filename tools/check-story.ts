import { flatten } from '../src/lib/story/outline';
import { loadStory } from '../src/lib/story/load';
import { readOptions } from './options.mjs';
import { printProblems } from './problems';

// The build starts here, so that a wrong story stops it before any page is made.
readOptions('npx tsx tools/check-story.ts');
try {
	const { story, figures } = loadStory();
	const counts = [
		`${flatten(story).length} steps`,
		`${story.scenes.length} scenes`,
		`${Object.keys(figures).length} figures`
	];
	console.log(`story: ${counts.join(', ')}, no problems`);
} catch (error) {
	printProblems(error);
}

import { flatten } from '../src/lib/story/outline';
import { StoryError } from '../src/lib/story/error';
import { loadStory } from '../src/lib/story/load';

// The build starts here, so that a wrong story stops it before any page is made.
try {
	const { story, figures } = loadStory();
	const counts = [
		`${flatten(story).length} steps`,
		`${story.scenes.length} scenes`,
		`${Object.keys(figures).length} figures`
	];
	console.log(`story: ${counts.join(', ')}, no problems`);
} catch (error) {
	// A problem of the data is as much a reason to stop, and its own message says what it is.
	if (error instanceof StoryError) for (const problem of error.problems) console.error(problem);
	else console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

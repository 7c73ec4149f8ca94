import { codeFault } from '../code-fault.mjs';
import { importStory } from '../import-story.mjs';
import { readOptions } from '../options.mjs';
import { printProblems } from '../problems.mjs';
import { textTable } from '../text-table.mjs';

readOptions('npm run check:text');
try {
	const { loadStory, measureText } = await importStory();
	// Without its limits, so that a story that is over them can be measured too.
	const { story } = loadStory({ limits: undefined });
	console.log(textTable(measureText(story)));
	loadStory();
} catch (error) {
	printProblems(await codeFault(error));
}

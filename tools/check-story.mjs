import { codeFault } from './code-fault.mjs';
import { counted } from './counted.mjs';
import { STORY, STORY_LINE } from './folders.mjs';
import { importStory } from './import-story.mjs';
import { readOptions } from './options.mjs';
import { placeProblem } from './place-problem.mjs';
import { printProblems, problem } from './problems.mjs';
import { readStory } from './read-story.mjs';

// `npm run build` runs this beside the build, so that an invalid story fails before any page is rendered.
readOptions('node tools/check-story.mjs');
console.log(STORY_LINE);
try {
	const modules = await importStory();
	const loaded = readStory(modules);
	const { charts, theme = {} } = modules.definition;
	const faults = [
		...modules.checkTheme(theme),
		...modules.checkDrawings(charts, loaded.tables, theme.palette?.length)
	];
	if (faults.length > 0) throw problem(...faults.map(placeProblem));
	// Only a warning, since embeds are measured in a finished build.
	const stale = modules.staleHeights(modules.definition.heights, modules.allShown(loaded));
	if (stale) {
		const command = `${process.env.STORY ? `STORY=${process.env.STORY} ` : ''}npm run heights`;
		console.warn(`${stale} After a build, \`${command}\` measures them for the next one.`);
	}
	const { reuse } = modules.definition;
	if (reuse && !reuse.contact)
		console.warn(`${STORY}/story.config.ts: reuse has no contact, where editors can ask.`);
	const { story, figures } = loaded;
	const counts = [
		counted(modules.flatten(story).length, 'step'),
		counted(story.scenes.length, 'scene'),
		counted(Object.keys(figures).length, 'figure')
	];
	console.log(`story: ${counts.join(', ')}, no problems`);
} catch (error) {
	printProblems(await codeFault(error));
}

import { folderFaults } from './folder-faults.mjs';
import { STORY } from './folders.mjs';
import { placeProblem } from './place-problem.mjs';
import { problem, problemsOf } from './problems.mjs';
import { misplacedCharts, strayInputs } from './story-files.mjs';

/** @typedef {typeof import('./story-modules')} StoryModules */

/**
 * Reads and checks all files of the story, before any page is rendered from them.
 * @param {StoryModules} modules
 * @returns {ReturnType<StoryModules['loadStory']>}
 * @throws an error with a sentence for each problem: see `problemsOf`
 */
export function readStory(modules) {
	const { definition, checkFiles, keptRelease, keptReleases, loadCorrections, loadStory } = modules;
	const unread = new Set([STORY, definition.data].flatMap(folderFaults));
	if (unread.size > 0) throw problem(...unread);
	/** @type {string[]} */
	const problems = [];
	/**
	 * Collects the problems of a part, so that those of other parts are printed too.
	 * @template T
	 * @param {() => T} read
	 * @returns {T | undefined}
	 */
	const collect = (read) => {
		try {
			return read();
		} catch (error) {
			const found = problemsOf(error);
			if (!found) throw error;
			problems.push(...found);
			return undefined;
		}
	};
	const loaded = collect(loadStory);
	collect(() => loadCorrections(definition.data));
	for (const name of keptReleases(definition)) collect(() => keptRelease(definition, name));
	problems.push(
		...misplacedCharts(definition.charts),
		...strayInputs(definition.charts, { inputs: modules.inputsOf, controls: modules.controlsOf }),
		...(collect(() => checkFiles(definition)) ?? [])
	);
	if (!loaded || problems.length > 0) throw problem(...new Set(problems.map(placeProblem)));
	return loaded;
}

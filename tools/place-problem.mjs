import { resolve } from 'node:path';
import { literal, placeIn } from './code-fault.mjs';
import { filesIn } from './files-in.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

/** The files of the story’s code, from its folder. */
const codeFiles = () =>
	filesIn(resolve(root, STORY)).filter(
		(file) => /\.ts$/.test(file) && !/\.test\.ts$|^(build|node_modules)\//.test(file)
	);

/**
 * Adds the place to a problem of the story's code, which the engine names only by an id, or by a file in
 * the folder of the story and a name in it.
 * @param {string} problem `story.config.ts: card: …`, `chart boats: …` or `boats-all: …`, which is a step
 */
export function placeProblem(problem) {
	const [, named, name = ''] = /^([\w/.]+\.ts): ([\w-]+): /.exec(problem) ?? [];
	if (named) {
		const place = placeIn(`${STORY}/${named}`, new RegExp(`\\b${literal(name)}\\b`));
		return place + problem.slice(named.length);
	}
	const [, chart, id] = /^(chart )?([a-z0-9]+(?:-[a-z0-9]+)*): /.exec(problem) ?? [];
	if (!id) return problem;
	// A chart and a scene may have the same id.
	const files = codeFiles().filter((file) => file.startsWith('charts/') === Boolean(chart));
	const entry = new RegExp(`(?<=\\bid: )(['"])${literal(id)}\\1`);
	const place = files
		.map((file) => placeIn(`${STORY}/${file}`, entry))
		.find((place) => /:\d+:\d+$/.test(place));
	return place ? `${place}: ${problem}` : problem;
}

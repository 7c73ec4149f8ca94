import { resolve } from 'node:path';
import { literal, placeIn } from './code-fault.mjs';
import { keyIn } from './config-faults.mjs';
import { filesIn } from './files-in.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

/** The files of the story’s code, from its folder. */
const codeFiles = () =>
	filesIn(resolve(root, STORY)).filter(
		(file) => /\.ts$/.test(file) && !/\.test\.ts$|^(build|node_modules)\//.test(file)
	);

const isPlace = (/** @type {string} */ place) => /:\d+:\d+$/.test(place);

/**
 * Adds the place to a problem of the story's code, which the engine names only by an id, or by a file in
 * the folder of the story and a name in it.
 * @param {string} problem `story.config.ts: card: …`, `chart boats: …`, `figure boats: …`, or
 * `boats-all: …`, which is a step
 */
export function placeProblem(problem) {
	const [, named, name = ''] = /^([\w/.]+\.ts): ([\p{L}\p{N}_-]+): /u.exec(problem) ?? [];
	if (named) {
		// The value at fault, the key, or else the name.
		const [, value = ''] = /: found “?(#?\w+)/.exec(problem) ?? [];
		const places = [
			new RegExp(`(?<=(['"]))${literal(value)}(?=\\1)`),
			keyIn(name),
			new RegExp(`\\b${literal(name)}\\b`)
		].map((text) => placeIn(`${STORY}/${named}`, text));
		return (places.find(isPlace) ?? `${STORY}/${named}`) + problem.slice(named.length);
	}
	if (/^story\.config\.ts: found/.test(problem)) return `${STORY}/${problem.replace(':', ':1:1:')}`;
	const [, kind, id] = /^(chart |figure )?([\p{L}\p{N}_-]+): /u.exec(problem) ?? [];
	if (!id) return problem;
	// A chart and a scene may have the same id.
	const files = codeFiles().filter((file) => file.startsWith('charts/') === (kind === 'chart '));
	// The last one of the figures with the same id.
	const entry = new RegExp(
		kind === 'figure '
			? `(['"])${literal(id)}\\1(?![^]*\\1${literal(id)}\\1)`
			: `(?<=\\bid: )(['"])${literal(id)}\\1`
	);
	const place = files.map((file) => placeIn(`${STORY}/${file}`, entry)).find(isPlace);
	return place ? `${place}: ${problem}` : problem;
}

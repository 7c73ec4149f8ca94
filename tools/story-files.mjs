import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeIn } from './code-fault.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

/**
 * What each file of a story exports, besides `story.config.ts`. Pages, scripts and tests import these.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const EXPORTS = {
	'story.ts': ['definition', 'loadStory'],
	'charts/index.ts': ['charts'],
	'inputs.ts': ['inputs'],
	'controls.ts': ['controls']
};

/** The files that a story may lack: see `optionalFiles`. */
const OPTIONAL = ['inputs.ts', 'controls.ts'];

const listed = (/** @type {readonly string[]} */ names) =>
	names.map((name) => `“${name}”`).join(' and ');

/** A sentence for each file that the story lacks. */
export const missingFiles = () =>
	Object.entries(EXPORTS)
		.filter(([file]) => !OPTIONAL.includes(file) && !existsSync(resolve(root, STORY, file)))
		.map(
			([file, names]) =>
				`${STORY}/${file}: the file is missing, expected one that exports ${listed(names)}.`
		);

/**
 * A sentence for each export that a file of the story lacks.
 * @param {Readonly<Record<string, object>>} exported what the files export, by their names
 */
export const missingExports = (exported) =>
	Object.entries(EXPORTS).flatMap(([file, names]) =>
		names
			.filter((name) => !(name in (exported[file] ?? {})))
			.map((name) => `${STORY}/${file}:1:1: found no export “${name}”, expected it.`)
	);

/** What `defineStory` needs, besides the fields of `story.config.ts`. */
const PARTS =
	/** @type {const} @satisfies {readonly (keyof import('../src/lib/model/story-definition').StoryDefinition)[]} */ ([
		...['charts', 'scenes', 'tables']
	]);

/**
 * A sentence for each chart that `inputs.ts` or `controls.ts` names and that the story does not have.
 * @param {Readonly<Record<string, object>>} charts by their ids
 * @param {{ inputs: object, controls: object }} exported
 */
export const strayInputs = (charts, { inputs, controls }) =>
	Object.entries({ inputs, controls }).flatMap(([name, byChart]) =>
		Object.keys(byChart)
			.filter((id) => !Object.hasOwn(charts, id))
			.map(
				(id) =>
					`${name}.ts: ${id}: there is no chart “${id}”; the story has ${Object.keys(charts).join(', ')}.`
			)
	);

/**
 * A sentence for each part that `story.ts` does not give to `defineStory`.
 * @param {object} definition
 */
export function missingParts(definition) {
	const place = placeIn(`${STORY}/story.ts`, /\bdefineStory\s*\(/);
	const config = 'slug' in definition ? [] : ['...config'];
	return [...config, ...PARTS.filter((part) => !(part in definition))].map(
		(part) => `${place}: found no “${part}” in defineStory, expected it.`
	);
}

/**
 * A sentence for each chart that is not in the folder of its id, where tools write the heights of its
 * embeds and pages find what readers choose in it.
 * @param {Readonly<Record<string, object>>} charts by their ids
 */
export const misplacedCharts = (charts) =>
	Object.keys(charts)
		.filter((id) => !existsSync(resolve(root, STORY, 'charts', id)))
		.map(
			(id) =>
				`charts/index.ts: ${id}: found no folder ${STORY}/charts/${id}/, expected that of the chart.`
		);

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
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

const listed = (/** @type {readonly string[]} */ names) =>
	names.map((name) => `“${name}”`).join(' and ');

/** A sentence for each file that the story lacks. */
export const missingFiles = () =>
	Object.entries(EXPORTS)
		.filter(([file]) => !existsSync(resolve(root, STORY, file)))
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
			.map((name) => `${STORY}/${file}: found no export “${name}”, expected it.`)
	);

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

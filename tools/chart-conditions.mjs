import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { STORY } from './folders.mjs';
import { filesIn, textOf } from './files-in.mjs';

const CHARTS = join(STORY, 'charts');

/**
 * What the charts of the story use: the scripts of other stories need nothing for it. A comment that
 * looks like it costs readers some bytes and changes nothing else.
 */
export function chartConditions() {
	const code = existsSync(CHARTS)
		? filesIn(CHARTS)
				.filter((file) => file.endsWith('.ts'))
				.map((file) => textOf(join(CHARTS, file)))
		: [];
	const uses = (/** @type {RegExp} */ text) => code.some((file) => text.test(file));
	return {
		/** A ready-made chart in which readers choose. */
		servedChoices: uses(/^\s*choose: /m),
		images: uses(/\?image['"]/),
		/** Small multiples. */
		facets: uses(/\b(multiplesChart|facets)\(/),
		/** An axis of days. */
		days: uses(/['"]days['"]/)
	};
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { STATE_CODES } from '$story/tables/state-codes';
import { filesIn } from '../../tools/files-in.mjs';

/** Words of this story. A story about something else has none of them. */
const STORY =
	/fentanyl|overdose|opioid|\bCDC\b|west.?virginia|\bchin(?:a|ese)\b|upstream|postal code|wire story/i;
/** The number of a claim, which only data and scenes name. */
const CLAIM = /\bclaims?:? \[?\d/;
/** A postal code in quotation marks or after an equals sign. */
const CODE = new RegExp(`['"=](${STATE_CODES.join('|')})\\b`);

/** The map of the United States, which any story may draw. */
const MAP = 'charts/tiles/us-states.ts';

const files = filesIn('src/lib').filter((file) => file !== MAP);

it.each(files)('src/lib/%s contains no word of this story', (file) => {
	const lines = readFileSync(`src/lib/${file}`, 'utf8').split('\n');
	const patterns = file.endsWith('.test.ts') ? [STORY, CODE] : [STORY, CODE, CLAIM];
	expect(lines.filter((line) => patterns.some((words) => words.test(line)))).toEqual([]);
});

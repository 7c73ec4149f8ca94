import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '$lib/data/sources';
import { copyOf, rowsOf, stepsOf } from './long-story/long-story-files';

describe('a long story', () => {
	it('has as many steps and rows as it should', () => {
		expect(stepsOf(370)).toHaveLength(370);
		expect(rowsOf(370).trim().split('\n')).toHaveLength(371);
		expect(copyOf(stepsOf(370)).match(/^## /gm)).toHaveLength(370);
	});

	it('has a source with every field that the build reads', () => {
		const data = join(import.meta.dirname, 'long-story/template/data');
		expect(Object.keys(loadSources(data))).toEqual(['generator']);
	});

	it('starts with the shorter story', () => {
		expect(copyOf(stepsOf(370)).startsWith(copyOf(stepsOf(37)).trim())).toBe(true);
		expect(rowsOf(370).startsWith(rowsOf(37))).toBe(true);
	});

	it('changes from one chart to another', () => {
		expect(new Set(stepsOf(37).map(({ chart }) => chart))).toEqual(new Set(['odd', 'even']));
	});
});

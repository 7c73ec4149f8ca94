import { describe, expect, it } from 'vitest';
import { cachedPath, planFor, type Asked } from './plan';

const FONT = '_app/immutable/assets/font.a1.woff2';
const LINES = 'charts/tiles/lines.json';
const STILL = 'charts/toll/toll-climb.still-288.svg';
const kept = new Set([STILL, '', 'present/', 'present/speaker/', FONT, LINES]);
const plan = (path: string, asked: Partial<Asked> = {}) =>
	planFor({ path, opens: false, by: undefined, ...asked }, kept);

describe('planFor', () => {
	it('serves the story from the network first, and the deck from the cache', () => {
		expect(plan('', { opens: true })).toBe('fresh');
		expect(plan('present/', { opens: true })).toBe('kept');
		expect(plan('present/speaker/', { opens: true, by: 'present/' })).toBe('kept');
	});

	it('redirects a page without its trailing slash, as a host would', () => {
		expect(plan('present', { opens: true })).toBe('folder');
		expect(plan('present')).toBeUndefined();
	});

	it('serves hashed files from the cache to any page', () => {
		for (const by of ['', 'present/', 'charts/toll/', undefined]) {
			expect(plan(FONT, { by })).toBe('kept');
		}
	});

	it('serves a page the other files of its version', () => {
		expect(plan(LINES, { by: 'present/' })).toBe('kept');
		for (const by of ['', 'charts/tiles/', undefined]) expect(plan(LINES, { by })).toBe('fresh');
	});

	it('answers a request for a picture with its other size, if there is no network', () => {
		const larger = STILL.replace('288', '512');
		expect(cachedPath(larger, kept)).toBe(STILL);
		for (const by of ['', 'present/']) expect(plan(larger, { by })).toBe('fresh');
		expect(cachedPath('charts/toll/toll-blip.still-512.svg', kept)).toBeUndefined();
		expect(cachedPath('charts/toll.svg', kept)).toBeUndefined();
	});

	it('ignores the requests of an embed, but opens the pages that it links to', () => {
		for (const path of [FONT, LINES]) expect(plan(path, { by: 'embed/toll/' })).toBeUndefined();
		expect(plan('', { opens: true, by: 'embed/toll/' })).toBe('fresh');
	});

	it('ignores everything else', () => {
		for (const path of ['embed/toll/', 'embed/toll', 'charts/', '_app/immutable/other.js']) {
			expect(plan(path, { opens: true })).toBeUndefined();
			expect(plan(path, { by: 'present/' })).toBeUndefined();
		}
	});
});

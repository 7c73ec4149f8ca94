import { describe, expect, it } from 'vitest';
import { planFor, type Asked } from './plan';

const FONT = '_app/immutable/assets/font.a1.woff2';
const LINES = 'v/a1/charts/tiles/lines.json';
const ICON = 'icon.png';
const kept = new Set(['', 'data/', 'present/', 'present/speaker/', FONT, LINES, ICON]);
const plan = (path: string, asked: Partial<Asked> = {}) =>
	planFor({ path, opens: false, by: undefined, ...asked }, kept);

describe('planFor', () => {
	it('serves pages from the network first, and the windows of a talk from the cache', () => {
		for (const path of ['', 'data/']) expect(plan(path, { opens: true })).toBe('fresh');
		expect(plan('present/', { opens: true })).toBe('kept');
		expect(plan('present/speaker/', { opens: true, by: 'present/' })).toBe('kept');
	});

	it('redirects a page without its trailing slash, as a host would', () => {
		expect(plan('present', { opens: true })).toBe('folder');
		expect(plan('present')).toBeUndefined();
	});

	it('serves files whose path names their version from the cache to any page', () => {
		for (const by of ['', 'present/', 'charts/toll/', undefined]) {
			expect(plan(FONT, { by })).toBe('kept');
			expect(plan(LINES, { by })).toBe('kept');
		}
	});

	it('serves a page its other files as it was served itself', () => {
		expect(plan(ICON, { by: 'present/' })).toBe('kept');
		for (const by of ['', 'charts/tiles/', undefined]) expect(plan(ICON, { by })).toBe('fresh');
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

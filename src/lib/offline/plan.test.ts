import { describe, expect, it } from 'vitest';
import { planFor, type Asked } from './plan';

const FACE = '_app/immutable/assets/face.a1.woff2';
const LINES = 'charts/states/lines.json';
const kept = new Set(['', 'present/', 'present/speaker/', FACE, LINES]);
const plan = (path: string, asked: Partial<Asked> = {}) =>
	planFor({ path, opens: false, by: undefined, ...asked }, kept);

describe('planFor', () => {
	it('asks the network for the story first, and opens a talk as it is kept', () => {
		expect(plan('', { opens: true })).toBe('fresh');
		expect(plan('present/', { opens: true })).toBe('kept');
		expect(plan('present/speaker/', { opens: true, by: 'present/' })).toBe('kept');
	});

	it('leads to a page whose slash is missing, as a host would', () => {
		expect(plan('present', { opens: true })).toBe('folder');
		expect(plan('present')).toBeUndefined();
	});

	it('takes what has a hash in its name from what is kept, whoever asks', () => {
		for (const by of ['', 'present/', 'charts/toll/', undefined]) {
			expect(plan(FACE, { by })).toBe('kept');
		}
	});

	it('gives a page the other files of its own version', () => {
		expect(plan(LINES, { by: 'present/' })).toBe('kept');
		for (const by of ['', 'charts/states/', undefined]) expect(plan(LINES, { by })).toBe('fresh');
	});

	it('answers nothing that an embed asks for, and opens what it links to', () => {
		for (const path of [FACE, LINES]) expect(plan(path, { by: 'embed/toll/' })).toBeUndefined();
		expect(plan('', { opens: true, by: 'embed/toll/' })).toBe('fresh');
	});

	it('leaves everything else alone', () => {
		for (const path of ['embed/toll/', 'embed/toll', 'charts/', '_app/immutable/other.js']) {
			expect(plan(path, { opens: true })).toBeUndefined();
			expect(plan(path, { by: 'present/' })).toBeUndefined();
		}
	});
});

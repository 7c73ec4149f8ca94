import { describe, expect, it } from 'vitest';
import { isOwnId, nextOwnId, ownSlidesIn, type OwnSlide } from './own-slide';

const slide: OwnSlide = { id: 'own-1', kind: 'text', title: 'Questions', lines: ['One', ''] };
const full: OwnSlide = {
	id: 'own-title',
	kind: 'title',
	title: 'A talk',
	lines: ['Ada', 'Here', 'Today'],
	picture: { src: 'data:image/png;base64,AA', alt: 'A map' },
	address: 'https://example.org',
	code: '10\n01'
};

describe('ownSlidesIn', () => {
	it('reads the slides of a text', () => {
		expect(ownSlidesIn(JSON.stringify([slide, full]))).toEqual([slide, full]);
	});

	it.each(['', '{', 'null', '{}', '"own-1"', '[null, 1, "a", []]'])('finds none in %j', (text) => {
		expect(ownSlidesIn(text)).toEqual([]);
	});

	it.each([
		{ id: 'toll-climb' },
		{ id: 'own-01' },
		{ kind: 'chart' },
		{ title: 7 },
		{ lines: 'One' },
		{ lines: [1] },
		{ picture: { src: 'https://example.org/a.png', alt: '' } },
		{ picture: 'data:image/png' },
		{ address: 7 },
		{ code: '<path>' }
	])('leaves out a slide with %j', (fault) => {
		expect(ownSlidesIn(JSON.stringify([{ ...slide, ...fault }, full]))).toEqual([full]);
	});
});

describe('the id of a slide', () => {
	it('is own-title, or own- and a number', () => {
		expect(['own-title', 'own-1', 'own-27'].every(isOwnId)).toBe(true);
		expect(['own', 'own-', 'own-0', 'own-x', 'town-1', 'toll-climb'].some(isOwnId)).toBe(false);
	});

	it('is the first one after all that are taken', () => {
		expect(nextOwnId([])).toBe('own-1');
		expect(nextOwnId(['own-title', 'own-2', 'toll-climb', 'own-x'])).toBe('own-3');
	});
});

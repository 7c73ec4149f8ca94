import { describe, expect, it } from 'vitest';
import type { OwnSlide } from '../../own-slides/own-slide';
import { mergeSlides, renamed } from './merge-slides';

const slide = (id: string, title: string): OwnSlide => ({ id, kind: 'text', title, lines: [] });
const [mine, theirs] = [slide('own-1', 'Mine'), slide('own-1', 'Theirs')];

describe('mergeSlides', () => {
	it('adds slides with their ids', () => {
		expect(mergeSlides([mine], [slide('own-2', 'Theirs')], [])).toEqual({
			slides: [mine, slide('own-2', 'Theirs')],
			ids: {},
			added: 1
		});
	});

	it('gives a slide another id if its own is that of another slide', () => {
		const { slides, ids, added } = mergeSlides([mine], [theirs, slide('own-2', 'More')], ['own-6']);
		expect(slides).toEqual([mine, slide('own-7', 'Theirs'), slide('own-2', 'More')]);
		expect(ids).toEqual({ 'own-1': 'own-7' });
		expect(added).toBe(2);
	});

	it('changes nothing when the same slides are imported again', () => {
		const once = mergeSlides([mine], [theirs], []);
		const again = mergeSlides(once.slides, [theirs], []);
		expect(again.slides).toEqual(once.slides);
		expect(again.ids).toEqual(once.ids);
		expect(again.added).toBe(0);
	});
});

it('moves values to new ids', () => {
	expect(renamed({ 'own-1': 'a', 'toll-climb': 'b' }, { 'own-1': 'own-7' })).toEqual({
		'own-7': 'a',
		'toll-climb': 'b'
	});
});

import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { namesWithMove, namesWithoutSlide, namesWithSlide } from '$lib/views/deck/own/place-slide';
import { Talk } from '$lib/views/deck/talk.svelte';
import type { OwnSlide } from '$lib/views/own-slides/own-slide';
import { withDetails } from '../support/details';

const story = withDetails(loadStory().story, { 'toll-window': 'toll-climb' });
const ids = flatten(story).map(({ id }) => id);

const slides: OwnSlide[] = [
	{ id: 'own-title', kind: 'title', title: 'A talk', lines: ['Ada', '', 'Today'] },
	{ id: 'own-1', kind: 'text', title: '', lines: ['One question', 'and another'] }
];

const talkOf = (names = '', step = '') => {
	const talk = new Talk(story, {}, () => slides);
	talk.begin({ names, step });
	return talk;
};
const slideIn = (talk: Talk, id: string) => {
	const slide = talk.numbered.find((step) => step.id === id);
	if (!slide) throw new Error(`no slide ${id}`);
	return slide;
};
const idsOf = (steps: Talk['steps']) => steps.map(({ id }) => id);

describe('own slides', () => {
	it('are no part of the whole story, and have the last numbers', () => {
		const talk = talkOf();
		expect(idsOf(talk.steps)).toEqual(ids);
		expect(idsOf(talk.numbered)).toEqual([...ids, 'own-title', 'own-1']);
		talk.goNumber(talk.stops.length + 1);
		expect(talk.step.id).toBe('own-title');
		expect(talk.place.outside).toBe(true);
	});

	it('are in a talk that names them, between any steps', () => {
		const talk = talkOf('own-title,toll-climb,own-1,since-fall', 'own-title');
		expect(idsOf(talk.steps)).toEqual(['own-title', 'toll-climb', 'own-1', 'since-fall']);
		talk.move(1);
		talk.move(1);
		expect(talk.step).toMatchObject({ id: 'own-1', headline: 'Slide without a title' });
		expect(talk.step.seconds).toBeGreaterThan(0);
	});

	it('are not selected by the id of their scene', () => {
		expect(talkOf('own').unknown).toEqual(['own']);
	});

	it('are reported apart if this browser does not have them', () => {
		const talk = talkOf('own-1,own-7,toll-climb,toll-clim');
		expect(talk.unknown).toEqual(['toll-clim']);
		expect(talk.missingSlides).toEqual(['own-7']);
	});
});

describe('namesWithSlide', () => {
	it('puts a slide first', () => {
		const talk = talkOf();
		const names = namesWithSlide(talk, slideIn(talk, 'own-title'), undefined);
		expect(names).toMatch(/^own-title,toll,involved,/);
		expect(idsOf(talkOf(names).stops)).toEqual(['own-title', ...idsOf(talk.stops)]);
	});

	it('puts a slide after a stop and its details, which the talk still skips', () => {
		const talk = talkOf();
		const names = namesWithSlide(talk, slideIn(talk, 'own-1'), slideIn(talk, 'toll-one-year'));
		expect(names).toMatch(/^toll-one-year,own-1,toll-climb\*,involved,/);
		const stops = idsOf(talk.stops);
		expect(idsOf(talkOf(names).stops)).toEqual([stops[0], 'own-1', ...stops.slice(1)]);
		expect(idsOf(talkOf(names).steps)).toContain('toll-window');
		const later = namesWithSlide(talk, slideIn(talk, 'own-1'), slideIn(talk, 'toll-climb'));
		expect(later).toMatch(/^toll,own-1,involved,/);
	});
});

describe('namesWithMove', () => {
	const talk = talkOf('toll-climb,own-1,since-fall');
	const slide = slideIn(talk, 'own-1');

	it('swaps a slide with the stop before or after it', () => {
		expect(namesWithMove(talk, slide, -1)).toBe('own-1,toll-climb,since-fall');
		expect(namesWithMove(talk, slide, 1)).toBe('toll-climb,since-fall,own-1');
	});

	it('is undefined at either end, and outside the talk', () => {
		const [first, last] = [talkOf('own-1,toll-climb'), talkOf('toll-climb,own-1')];
		expect(namesWithMove(first, slideIn(first, 'own-1'), -1)).toBeUndefined();
		expect(namesWithMove(last, slideIn(last, 'own-1'), 1)).toBeUndefined();
		expect(namesWithMove(talk, slideIn(talk, 'own-title'), 1)).toBeUndefined();
	});
});

it('takes a slide out of a talk, and leads back to the whole story', () => {
	const talk = talkOf('toll-climb,own-1');
	expect(namesWithoutSlide(talk, slideIn(talk, 'own-1'))).toBe('toll-climb');
	const whole = talkOf();
	const names = namesWithSlide(whole, slideIn(whole, 'own-1'), whole.stops[3]);
	const longer = talkOf(names);
	expect(namesWithoutSlide(longer, slideIn(longer, 'own-1'))).toBe('');
	const alone = talkOf('own-1');
	expect(namesWithoutSlide(alone, slideIn(alone, 'own-1'))).toBe('');
});

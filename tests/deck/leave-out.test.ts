import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { chosenSteps } from '$lib/model/chosen';
import { flatten } from '$lib/model/outline';
import { leaveOut, namesWithout } from '$lib/views/deck/speaker/leave-out';
import { lengthOf } from '$lib/views/deck/speaker/plan';
import type { OwnSlide } from '$lib/views/own-slides/own-slide';
import { withOwnSlides } from '$lib/views/own-slides/own-step';
import { withDetails } from '../support/details';

const story = withDetails(loadStory().story, { 'involved-code': 'involved-overlap' });
const whole = chosenSteps(story, '');
const [any] = whole.stops;
if (!any) throw new Error('a story without steps');

describe('leaveOut', () => {
	it('proposes nothing if the talk fits', () => {
		expect(leaveOut(whole.stops, lengthOf(whole.stops) / 60)).toEqual([]);
		expect(leaveOut(whole.stops, 600)).toEqual([]);
	});

	it.each([1, 3, 5, 10, 15])('proposes no more than %s minutes need', (minutes) => {
		const out = leaveOut(whole.stops, minutes);
		const kept = whole.stops.filter((step) => !out.includes(step));
		expect([kept[0], kept.at(-1)]).toEqual([whole.stops[0], whole.stops.at(-1)]);
		if (kept.length > 2) expect(lengthOf(kept)).toBeLessThanOrEqual(minutes * 60);
		for (const { seconds } of out) expect(lengthOf(kept) + seconds).toBeGreaterThan(minutes * 60);
	});

	it('takes details first, then the longest, and steps that open a scene last', () => {
		const step = (id: string, scene: string, seconds: number, detail?: string) => ({
			...any,
			id,
			scene,
			seconds,
			...(detail && { detail })
		});
		const stops = [
			step('a-one', 'a', 100),
			step('a-two', 'a', 20),
			step('a-aside', 'a', 10, 'a-two'),
			step('b-one', 'b', 90),
			step('b-two', 'b', 60),
			step('b-three', 'b', 60),
			step('c-end', 'c', 100)
		];
		const ids = (seconds: number) => leaveOut(stops, seconds / 60).map(({ id }) => id);
		expect(ids(440)).toEqual([]);
		expect(ids(430)).toEqual(['a-aside']);
		expect(ids(370)).toEqual(['a-aside', 'b-three']);
		expect(ids(310)).toEqual(['a-aside', 'b-two', 'b-three']);
		expect(ids(290)).toEqual(['a-two', 'a-aside', 'b-two', 'b-three']);
		expect(ids(200)).toEqual(['a-two', 'a-aside', 'b-one', 'b-two', 'b-three']);
		// What still fits comes back, but no detail.
		expect(ids(220)).toEqual(['a-aside', 'b-one', 'b-two', 'b-three']);
		expect(ids(215)).toEqual(['a-two', 'a-aside', 'b-one', 'b-two', 'b-three']);
		expect(ids(60)).toEqual(['a-two', 'a-aside', 'b-one', 'b-two', 'b-three']);
	});

	it('takes the own slides of a speaker only if nothing else is left', () => {
		const [first, second, third, fourth] = whole.stops;
		const own: OwnSlide = { id: 'own-1', kind: 'text', title: 'Ask', lines: [] };
		const [added] = flatten(withOwnSlides({ ...story, scenes: [] }, [own]));
		if (!first || !second || !third || !fourth || !added) throw new Error('too few steps');
		const stops = [first, second, { ...added, seconds: 600 }, third, fourth];
		const ids = (seconds: number) => leaveOut(stops, seconds / 60).map(({ id }) => id);
		expect(ids(lengthOf(stops) - 1)).not.toContain('own-1');
		expect(ids(601 + first.seconds + fourth.seconds)).toEqual([second.id, third.id]);
		expect(ids(60)).toEqual([second.id, 'own-1', third.id]);
	});
});

describe('namesWithout', () => {
	it.each([1, 3, 5, 8, 10])('names a talk of %s minutes that stops at all others', (minutes) => {
		const out = leaveOut(whole.stops, minutes);
		const { stops, unknown } = chosenSteps(story, namesWithout(story, whole, out));
		expect(stops).toEqual(whole.stops.filter((step) => !out.includes(step)));
		expect(unknown).toEqual([]);
	});

	it('keeps the details of scenes of which nothing is left out', () => {
		const out = whole.stops.filter(({ id }) => id === 'toll-climb');
		const names = namesWithout(story, whole, out).split(',');
		expect(names).toContain('involved');
		expect(names).not.toContain('toll');
		const { steps, stops } = chosenSteps(story, names.join(','));
		const detail = steps.find(({ id }) => id === 'involved-code');
		expect(detail).toBeDefined();
		expect(stops).not.toContain(detail);
	});
});

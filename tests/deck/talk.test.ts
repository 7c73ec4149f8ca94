import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { Talk } from '$lib/views/deck/talk.svelte';

const { story } = loadStory();
const ids = flatten(story).map(({ id }) => id);
const first = ids[0] ?? '';
const last = ids.at(-1) ?? '';

describe('a talk', () => {
	it('starts with the whole story at its first step', () => {
		const talk = new Talk(story);
		expect(talk.steps.map(({ id }) => id)).toEqual(ids);
		expect(talk.step.id).toBe(first);
	});

	it('moves forward and back, and stops at both ends', () => {
		const talk = new Talk(story);
		talk.move(1);
		expect(talk.step.id).toBe(ids[1]);
		talk.move(-5);
		expect(talk.step.id).toBe(first);
		talk.goNumber(999);
		expect(talk.step.id).toBe(last);
		expect(talk.following).toBeUndefined();
		talk.goNumber(0);
		expect(talk.step.id).toBe(first);
	});

	it('moves by scenes: to the next, back to the start of this one, then of the previous one', () => {
		const talk = new Talk(story);
		talk.scene(1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.go('involved-code');
		talk.scene(-1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.go('since-found');
		talk.scene(1);
		expect(talk.step.id).toBe('since-found');
	});

	it('contains only the chosen steps, and stays on them', () => {
		const talk = new Talk(story);
		talk.begin({ names: 'potency,toll-climb,wrong', step: 'since-help' });
		expect(talk.steps.at(-1)?.id).toBe('toll-climb');
		expect(talk.unknown).toEqual(['wrong']);
		expect(talk.step.id).toBe('potency-range');
		talk.go('since-help');
		expect(talk.step.id).toBe('potency-range');
	});

	it('ends a blank screen and closes the table on any move, even before the first step', () => {
		const talk = new Talk(story);
		talk.blank('black');
		expect(talk.shared.blank).toBe('black');
		talk.blank('white');
		expect(talk.shared.blank).toBe('white');
		talk.blank('white');
		expect(talk.shared.blank).toBe('');
		talk.set({ blank: 'black', table: true });
		talk.move(-1);
		expect(talk.shared).toMatchObject({ blank: '', table: false, step: first });
	});
});

import { describe, expect, it } from 'vitest';
import { loadStory } from '$story/story';
import { flatten } from '$lib/model/outline';
import { commandOf } from '$lib/views/deck/keys';
import { runCommand } from '$lib/views/deck/run-command';
import { slidesAhead } from '$lib/views/deck/slide';
import { Talk } from '$lib/views/deck/talk.svelte';
import { withDetails } from '../support/details';

const story = withDetails(loadStory().story, {});
const ids = flatten(story).map(({ id }) => id);
const first = ids[0] ?? '';
const last = ids.at(-1) ?? '';

describe('a talk', () => {
	it('moves forward from its title and back, and stops at both ends', () => {
		const talk = new Talk(story);
		expect(talk.titled).toBe(true);
		talk.move(1);
		expect([talk.titled, talk.step.id]).toEqual([false, first]);
		talk.move(1);
		expect(talk.step.id).toBe(ids[1]);
		for (let i = 0; i < 3; i += 1) talk.move(-1);
		expect([talk.titled, talk.step.id]).toEqual([true, first]);
		talk.goNumber(999);
		expect(talk.step.id).toBe(last);
		expect(talk.place.following).toBeUndefined();
		talk.goNumber(0);
		expect(talk.step.id).toBe(first);
	});

	it('moves by scenes: to the next, back to the start of this one, then of the previous one', () => {
		const talk = new Talk(story);
		talk.scene(1);
		expect(talk.step.id).toBe(first);
		talk.scene(1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.go('involved-code');
		talk.scene(-1);
		expect(talk.step.id).toBe('involved-two-thirds');
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.scene(-1);
		expect(talk.step.id).toBe(first);
		talk.go('since-help');
		talk.scene(1);
		expect(talk.step.id).toBe('since-help');
	});

	it('contains only the chosen steps, and ignores unknown ones', () => {
		const talk = new Talk(story);
		talk.begin({ names: 'potency,toll-climb,wrong', step: 'since-help' });
		expect(talk.steps.at(-1)?.id).toBe('toll-climb');
		expect(talk.unknown).toEqual(['wrong']);
		expect(talk.step.id).toBe('since-help');
		expect(talk.origin.id).toBe('potency-equal');
		talk.go('no-such-step');
		expect(talk.step.id).toBe('since-help');
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
		expect(talk.shared).toMatchObject({ blank: '', table: false, step: '' });
	});

	it('ends a zoom and clears the lines on any move', () => {
		const talk = new Talk(story);
		for (const move of [
			() => talk.move(1),
			() => talk.move(-1),
			() => talk.scene(1),
			() => talk.goNumber(2),
			() => talk.goEnd('first'),
			() => talk.goChosen('since-your-state', 'state', 'OH')
		]) {
			talk.set({ zoom: '2 0.5 0.5', lines: 'M0 0L1 1' });
			move();
			expect(talk.shared).toMatchObject({ zoom: '', lines: '' });
		}
	});
});

describe('a step that is not in the talk', () => {
	/** A talk of three steps, at the second one. */
	const shortTalk = () => {
		const talk = new Talk(story);
		talk.begin({ names: 'route-before,toll-climb,since-fall', step: 'toll-climb' });
		return talk;
	};

	it('has a number after those of the talk, in the order of the story', () => {
		const talk = shortTalk();
		expect(talk.numbered.map(({ id }) => id)).toEqual([
			...['route-before', 'toll-climb', 'since-fall'],
			...ids.filter((id) => !['route-before', 'toll-climb', 'since-fall'].includes(id))
		]);
		talk.goNumber(4);
		expect(talk.step.id).toBe(first);
		expect(talk.place).toMatchObject({ outside: true, number: 2, detail: 0 });
		talk.goNumber(ids.length);
		expect(talk.step.id).toBe(last);
		talk.goNumber(ids.length + 1);
		expect(talk.step.id).toBe('since-fall');
		talk.goNumber(0);
		expect(talk.step.id).toBe('route-before');
	});

	it.each([
		['next', (talk: Talk) => talk.move(1), 'since-fall'],
		['previous', (talk: Talk) => talk.move(-1), 'toll-climb'],
		['return', (talk: Talk) => talk.return(), 'toll-climb'],
		['back from a detail', (talk: Talk) => talk.detail(-1), 'toll-climb'],
		['into a detail', (talk: Talk) => talk.detail(1), last],
		['the next scene', (talk: Talk) => talk.scene(1), 'since-fall'],
		['the first step', (talk: Talk) => talk.goEnd('first'), 'route-before']
	])('leads with “%s” to the step that follows from where the talk was', (_, act, id) => {
		const talk = shortTalk();
		talk.go('involved-code');
		// From one such step to another, the talk stays where it was.
		talk.go(last);
		talk.blank('black');
		act(talk);
		expect(talk.step.id).toBe(id);
		expect(talk.shared.blank).toBe('');
	});

	it('leads back to the last step if that was left', () => {
		const talk = shortTalk();
		talk.goEnd('last');
		talk.go('involved-code');
		expect(talk.place.following?.id).toBe('since-fall');
		talk.move(1);
		expect(talk.step.id).toBe('since-fall');
	});

	it('leads back to a detail that was left', () => {
		const talk = new Talk(withDetails(story, { 'involved-rise': 'involved-code' }));
		talk.begin({ names: 'involved', step: 'involved-rise' });
		talk.go(first);
		talk.return();
		expect(talk.step.id).toBe('involved-rise');
		talk.return();
		expect(talk.step.id).toBe('involved-rise');
	});

	it('is not a place to start without the talk that was left', () => {
		const talk = new Talk(story);
		talk.begin({ names: 'toll', step: last, left: 'no-such-step' });
		expect(talk.origin.id).toBe(talk.steps[0]?.id);
	});
});

describe('a talk with details', () => {
	const idAt = (scene: number, place: number) => story.scenes[scene]?.steps.at(place)?.id ?? '';
	// A scene that ends with a main step and its two details, and the first steps of the next one.
	const opening = idAt(1, 0);
	const [before, main, one, two] = [idAt(1, -4), idAt(1, -3), idAt(1, -2), idAt(1, -1)];
	const [next, aside, second, third] = [idAt(2, 0), idAt(2, 1), idAt(2, 2), idAt(2, 3)];
	const detailed = withDetails(story, { [one]: main, [two]: main, [aside]: next });
	/** The steps that are shown after each key, from a step of a talk. */
	const shownBy = (keys: string[], from: string, names = '') => {
		const talk = new Talk(detailed);
		talk.begin({ names, step: from });
		return keys.map((key) => {
			const [pressed = '', shiftKey = false] = key.startsWith('⇧') ? [key.slice(1), true] : [key];
			const event = { key: pressed, shiftKey, ctrlKey: false, altKey: false, metaKey: false };
			const command = commandOf({ ...event, repeat: false, isComposing: false }, 'none', false);
			if (command) runCommand(talk, command, '');
			return talk.step.id;
		});
	};

	it('skips the details', () => {
		expect(shownBy(['n', 'n', 'n', 'p'], main)).toEqual([next, second, third, second]);
		expect(shownBy(['p'], next)).toEqual([main]);
	});

	it('goes into the details with D, up to the last, and back with Shift+D', () => {
		expect(shownBy(['d', 'd', 'd', '⇧D', '⇧D'], main)).toEqual([one, two, two, main, main]);
		expect(shownBy(['d'], before)).toEqual([before]);
	});

	it('goes on from a detail to the next stop, and back to its main step', () => {
		expect(shownBy(['n'], one)).toEqual([next]);
		expect(shownBy(['p', 'p'], two)).toEqual([main, before]);
		expect(shownBy(['⇧ArrowRight'], one)).toEqual([next]);
		expect(shownBy(['⇧ArrowLeft'], aside)).toEqual([next]);
	});

	it('begins and ends at a stop, and stays on a detail of the last one', () => {
		expect(shownBy(['End', 'Home'], two, 'involved')).toEqual([main, opening]);
		expect(shownBy(['n'], two, 'involved')).toEqual([two]);
	});

	it('numbers its stops from 1, and a detail after its step', () => {
		const talk = new Talk(detailed);
		const number = talk.stops.findIndex(({ id }) => id === main) + 1;
		talk.goNumber(number);
		expect(talk.step.id).toBe(main);
		talk.detail(1);
		expect(talk.place).toMatchObject({ number, detail: 1 });
		expect(talk.place.details).toHaveLength(2);
		expect(talk.numberOf(talk.step)).toBe(`${number}, detail 1`);
		talk.move(1);
		expect(talk.place).toMatchObject({ number: number + 1, detail: 0 });
		expect(talk.numberOf(talk.step)).toBe(String(number + 1));
		expect(talk.stops).toHaveLength(talk.steps.length - 3);
		expect(talk.place.following?.id).toBe(second);
	});

	it('gives numbers after its own to main steps that are not in it', () => {
		const talk = new Talk(detailed);
		talk.begin({ names: main });
		const numberAt = (id: string) => {
			talk.go(id);
			return talk.numberOf(talk.step);
		};
		expect([main, one, two].map(numberAt)).toEqual(['1', '1, detail 1', '1, detail 2']);
		expect(numberAt(first)).toBe('2');
		expect(numberAt(aside)).toBe(`${numberAt(next)}, detail 1`);
		talk.goNumber(ids.length - 3);
		expect(talk.step.id).toBe(last);
	});

	it('stops at a detail that the address names, which the main step then lacks', () => {
		const names = `involved,${two}`;
		expect(shownBy(['d', 'd', 'n'], main, names)).toEqual([one, one, two]);
		const talk = new Talk(detailed);
		talk.begin({ names, step: main });
		const { number } = talk.place;
		talk.move(1);
		expect(talk.numberOf(talk.step)).toBe(String(number + 1));
	});

	it('draws ahead the charts of the next stops and of the next detail', () => {
		const talk = new Talk(
			withDetails(story, { 'potency-heroin': 'potency-range', 'asks-three': 'route-ladder' })
		);
		const ahead = (id: string) => {
			talk.go(id);
			return slidesAhead(talk.stops, talk.step, talk.place).map((slide) => slide.id);
		};
		// The detail has the drawing that is shown.
		expect(ahead('potency-range')).not.toContain('potency-heroin');
		expect(ahead('route-ladder')).toContain('asks-three');
		expect(ahead('route-claim')).not.toContain('asks-three');
		expect(ahead('asks-three').slice(0, 2)).toEqual(['asks-letters', 'route-ladder']);
	});
});

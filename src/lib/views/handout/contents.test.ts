import { describe, expect, it } from 'vitest';
import { contentsOf, pagesIn } from './contents';

const steps = (...scenes: string[]) => scenes.map((scene, i) => ({ id: `${scene}-${i}`, scene }));

describe('the contents of a handout', () => {
	it('list each scene with the pages of its steps, with the title on page 1', () => {
		const shownSteps = steps('toll', 'toll', 'toll', 'route', 'since', 'since');
		expect(contentsOf(shownSteps)).toEqual([
			{ scene: 'toll', opens: shownSteps[0], from: 2, to: 4 },
			{ scene: 'route', opens: shownSteps[3], from: 5, to: 5 },
			{ scene: 'since', opens: shownSteps[4], from: 6, to: 7 }
		]);
	});

	it('list a scene again if the talk returns to it', () => {
		expect(contentsOf(steps('toll', 'route', 'toll')).map(({ scene }) => scene)).toEqual([
			'toll',
			'route',
			'toll'
		]);
	});

	it('list each slide of a speaker’s own', () => {
		const shownSteps = [
			...steps('toll'),
			...['own-1', 'own-2'].map((id) => ({ id, scene: 'own' }))
		];
		expect(contentsOf(shownSteps).map(({ from, to }) => [from, to])).toEqual([
			[2, 2],
			[3, 3],
			[4, 4]
		]);
	});

	it('write one page as a number and several as a range', () => {
		expect(pagesIn({ from: 7, to: 7 })).toBe('7');
		expect(pagesIn({ from: 2, to: 6 })).toBe('2–6');
	});
});

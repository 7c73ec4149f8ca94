import { describe, expect, it } from 'vitest';
import { contentsOf, pagesIn } from './contents';

const steps = (...scenes: string[]) => scenes.map((scene, i) => ({ id: `${scene}-${i}`, scene }));

describe('the contents of a handout', () => {
	it('list each scene with the pages of its steps, with the title on page 1', () => {
		const told = steps('toll', 'toll', 'toll', 'route', 'since', 'since');
		expect(contentsOf(told)).toEqual([
			{ scene: 'toll', opens: told[0], from: 2, to: 4 },
			{ scene: 'route', opens: told[3], from: 5, to: 5 },
			{ scene: 'since', opens: told[4], from: 6, to: 7 }
		]);
	});

	it('list a scene again if the talk returns to it', () => {
		expect(contentsOf(steps('toll', 'route', 'toll')).map(({ scene }) => scene)).toEqual([
			'toll',
			'route',
			'toll'
		]);
	});

	it('write one page as a number and several as a range', () => {
		expect(pagesIn({ from: 7, to: 7 })).toBe('7');
		expect(pagesIn({ from: 2, to: 6 })).toBe('2–6');
	});
});

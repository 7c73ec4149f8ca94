import { describe, expect, it } from 'vitest';
import { contentsOf, pagesIn } from './contents';

const steps = (...scenes: string[]) => scenes.map((scene, i) => ({ id: `${scene}-${i}`, scene }));

describe('the contents of a handout', () => {
	it('name each scene with the pages of its steps, the title being page 1', () => {
		const told = steps('toll', 'toll', 'toll', 'route', 'since', 'since');
		expect(contentsOf(told)).toEqual([
			{ scene: 'toll', opens: told[0], from: 2, to: 4 },
			{ scene: 'route', opens: told[3], from: 5, to: 5 },
			{ scene: 'since', opens: told[4], from: 6, to: 7 }
		]);
	});

	it('come back to a scene that the talk comes back to', () => {
		expect(contentsOf(steps('toll', 'route', 'toll')).map(({ scene }) => scene)).toEqual([
			'toll',
			'route',
			'toll'
		]);
	});

	it('say one page as one, and several as from and to', () => {
		expect(pagesIn({ from: 7, to: 7 })).toBe('7');
		expect(pagesIn({ from: 2, to: 6 })).toBe('2–6');
	});
});

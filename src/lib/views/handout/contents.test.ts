import { describe, expect, it } from 'vitest';
import { allPagesIn, contentsOf, pagesIn } from './contents';

const steps = (...scenes: string[]) => scenes.map((scene, i) => ({ id: `${scene}-${i}`, scene }));

describe('the contents of a handout', () => {
	it('list each scene with the places of its steps', () => {
		const shownSteps = steps('toll', 'toll', 'toll', 'route', 'since', 'since');
		expect(contentsOf(shownSteps)).toEqual([
			{ scene: 'toll', opens: shownSteps[0], from: 0, to: 2 },
			{ scene: 'route', opens: shownSteps[3], from: 3, to: 3 },
			{ scene: 'since', opens: shownSteps[4], from: 4, to: 5 }
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
			[0, 0],
			[1, 1],
			[2, 2]
		]);
	});

	it('write one page as a number and several as a range', () => {
		expect(pagesIn({ from: 5, to: 5 }, '1')).toBe('7');
		expect(pagesIn({ from: 0, to: 4 }, '1')).toBe('2–6');
	});

	it('have the pages for each number of steps on a page, with the title on page 1', () => {
		const pages = (from: number, to: number) => allPagesIn({ from, to }).map(({ pages }) => pages);
		expect(pages(0, 4)).toEqual(['2–6', '2–4', '2–3']);
		expect(pages(4, 7)).toEqual(['6–9', '4–5', '3']);
	});
});

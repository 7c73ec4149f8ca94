import { describe, expect, it } from 'vitest';
import type { Transition } from './support/trace';
import { transitionTables } from './support/transition-tables';
import { possibleFrames, typicalOf } from './support/typical-transition';
import type { Walk } from './support/walk-story';

const transition = (step: string, changes: Partial<Transition> = {}): Transition => ({
	step,
	duration: 700,
	frames: 21,
	script: 210,
	main: 420,
	longest: 40,
	...changes
});

const steps = [
	{ step: 'a', chart: 'toll' },
	{ step: 'b', chart: 'toll' },
	{ step: 'c', chart: 'potency' },
	{ step: 'd', chart: '' }
] as const;
const [a, b, c, d] = steps;

const walk = (changes: Partial<Transition> = {}): Walk => ({
	changes: [
		{ from: a, to: b, transition: transition('b', changes) },
		{ from: b, to: c, transition: transition('c', { duration: 350, longest: 60 }) },
		{ from: c, to: d, transition: undefined }
	],
	longestBetween: 30
});

describe('possibleFrames', () => {
	it('is the frames of a screen with 60 Hz', () => {
		expect([0, 16, 700, 717].map(possibleFrames)).toEqual([0, 1, 42, 43]);
	});
});

describe('typicalOf', () => {
	it('has the medians of all rounds', () => {
		const rounds = [
			transition('b'),
			transition('b', { frames: 42, longest: 20 }),
			transition('b', { frames: 30, longest: 90 })
		];
		expect(typicalOf(rounds)).toEqual({
			duration: 700,
			frames: 30,
			possible: 42,
			share: 30 / 42,
			scriptPerFrame: 7,
			mainPerFrame: 14,
			longest: 40
		});
	});

	it('divides by one if no frame was drawn', () => {
		expect(typicalOf([transition('b', { frames: 0 })])).toMatchObject({ scriptPerFrame: 210 });
	});

	it('is undefined without a round', () => {
		expect(typicalOf([])).toBeUndefined();
	});
});

describe('transitionTables', () => {
	const tablesOf = (...walks: Walk[]) =>
		transitionTables([{ name: 'this tree', walks }])
			.split('\n\n')
			.map((table) => table.split('\n'));

	it('writes transitions within a chart apart from changes of chart', () => {
		const [, within, between] = tablesOf(walk());
		expect(within?.slice(2)).toEqual(['| toll: `a` to `b` | 21 of 42 | 50 % | 10.0 | 20.0 | 40 |']);
		expect(between?.slice(2)).toEqual([
			'| toll to potency: `b` to `c` | 60 |',
			'| potency to –: `c` to `d` | – |'
		]);
	});

	it('summarizes all transitions', () => {
		const [summary] = tablesOf(walk(), walk({ frames: 42 }), walk({ frames: 42 }));
		expect(summary?.slice(2)).toEqual([
			'| lowest share of frames | 100 % |',
			'| median share of frames | 100 % |',
			'| median script per frame, ms | 5.0 |',
			'| most script per frame, ms | 5.0 |',
			'| median main thread per frame, ms | 10.0 |',
			'| most main thread per frame, ms | 10.0 |',
			'| longest task within a chart, ms | 40 |',
			'| longest task in a change of chart, ms | 60 |',
			'| longest task between transitions, ms | 30 |'
		]);
	});

	it('writes two builds side by side', () => {
		const tables = transitionTables([
			{ name: 'this tree', walks: [walk()] },
			{ name: 'main', walks: [walk({ longest: 80 })] }
		]);
		expect(tables).toContain(
			'| change of chart | longest task, ms: this tree | longest task, ms: main |'
		);
		expect(tables).toContain('| longest task within a chart, ms | 40 | 80 | 0.50 |');
		expect(tables).toContain('| 20.0 | 20.0 | 40 | 80 |');
	});

	it('names transitions that are too short', () => {
		const tables = transitionTables([
			{ name: 'this tree', walks: [walk()] },
			{ name: 'main', walks: [walk({ duration: 17 })] }
		]);
		expect(tables.split('\n\n').at(-1)).toBe('Shorter than 600 ms: `b` in main (17 ms).');
	});
});

import { describe, expect, it } from 'vitest';
import {
	comparison,
	kilobytes,
	medianAndQuartiles,
	medianOf,
	quartilesOf,
	ratio
} from './support/table';

describe('comparison', () => {
	it('compares the first page with the others', () => {
		const rows = [
			{ label: 'script', values: [3000, 2000], format: kilobytes },
			{ label: 'interactive, ms', values: [1200, undefined] }
		];
		expect(comparison(['Story', 'Bare page'], rows).split('\n')).toEqual([
			'|  | Story | Bare page | Story : Bare page |',
			'| --- | ---: | ---: | ---: |',
			'| script | 3.0 kB | 2.0 kB | 1.50 |',
			'| interactive, ms | 1,200 | – | – |'
		]);
	});

	it('writes quartiles after the values that have them', () => {
		const row = { label: 'blocked, ms', values: [210, 84], quartiles: [[200, 1210.4] as const] };
		expect(comparison(['Story', 'Bare page'], [row]).split('\n').at(-1)).toBe(
			'| blocked, ms | 210 [200–1,210] | 84 | 2.50 |'
		);
	});
});

describe('ratio', () => {
	it('has two decimals, or is a dash without a number to compare with', () => {
		expect([ratio(1, 3), ratio(1, 0), ratio(undefined, 1)]).toEqual(['0.33', '–', '–']);
	});
});

describe('medians', () => {
	it('ignore rounds without the quantity', () => {
		const rounds = [{ time: 5 }, { time: undefined }, { time: 1 }, { time: 3 }];
		expect(medianOf(rounds, ({ time }) => time)).toBe(3);
		expect(medianOf([], () => 1)).toBeUndefined();
		expect(quartilesOf(rounds, ({ time }) => time)).toEqual([2, 4]);
		expect(quartilesOf([], () => 1)).toBeUndefined();
	});

	it('are written with their quartiles', () => {
		expect(medianAndQuartiles([1, 2, 3, 4, 1000])).toBe('3 [2–4]');
	});
});

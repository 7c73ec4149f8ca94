import { describe, expect, it } from 'vitest';
import { comparison, kilobytes, ratio, timesRow } from './support/table';

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
});

describe('ratio', () => {
	it('has two decimals, or is a dash without a number to compare with', () => {
		expect([ratio(1, 3), ratio(1, 0), ratio(undefined, 1)]).toEqual(['0.33', '–', '–']);
	});
});

describe('timesRow', () => {
	it('writes the medians of all rounds with their quartiles', () => {
		const row = timesRow('blocked, ms', [[1, 2, 3, 4, 1000], [6]]);
		expect(comparison(['Story', 'Static page'], [row]).split('\n').at(-1)).toBe(
			'| blocked, ms | 3 [2–4] | 6 [6–6] | 0.50 |'
		);
	});
});

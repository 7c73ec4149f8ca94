import { expect, it } from 'vitest';
import { gapsOf } from './gaps';

it('lists the gaps of a series by first and last month', () => {
	const series = { first: 100, reported: [1, 2, null, 4, null], predicted: [2, 2, null, 5, null] };
	expect(gapsOf(series)).toEqual([
		{ from: 102, to: 102 },
		{ from: 104, to: 104 }
	]);
	expect(gapsOf({ first: 5, reported: [], predicted: [null, null, 1] })).toEqual([
		{ from: 5, to: 6 }
	]);
});

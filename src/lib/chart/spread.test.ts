import { describe, expect, it } from 'vitest';
import { spread } from './spread';

const at = (labels: readonly { y: number }[]) => labels.map(({ y }) => y);

describe('spread', () => {
	it('does not move labels while there is room', () => {
		expect(at(spread([{ y: 10 }, { y: 40 }, { y: 90 }], 18))).toEqual([10, 40, 90]);
	});

	it('moves labels down no further than needed', () => {
		expect(at(spread([{ y: 10 }, { y: 12 }, { y: 13 }, { y: 90 }], 18))).toEqual([10, 28, 46, 90]);
	});

	it('pushes on the labels below that are in the way', () => {
		expect(at(spread([{ y: 10 }, { y: 20 }, { y: 30 }], 18))).toEqual([10, 28, 46]);
	});

	it('returns labels from top to bottom, each with its own name', () => {
		const names = spread(
			[
				{ y: 60, name: 'Last' },
				{ y: 10, name: 'A long name' },
				{ y: 11, name: 'Short' }
			],
			18
		);
		expect(names.map(({ name }) => name)).toEqual(['A long name', 'Short', 'Last']);
	});

	it('does not change the given labels', () => {
		const given = [{ y: 2 }, { y: 1 }];
		spread(given, 18);
		expect(given).toEqual([{ y: 2 }, { y: 1 }]);
	});

	it('accepts an empty list', () => {
		expect(spread([], 18)).toEqual([]);
	});
});

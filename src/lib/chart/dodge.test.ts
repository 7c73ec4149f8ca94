import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

const within = { top: 0, bottom: 200 };
const block = (top: number, height = 16) => ({ top, bottom: top + height });

/** The upper edges of the blocks after they have dodged. */
const tops = (blocks: readonly { top: number; bottom: number }[], limits = within) =>
	dodge(blocks, 2, limits).map(([{ top }, down]) => top + down);

describe('dodge', () => {
	it.each([
		['does not move blocks while there is room', [10, 40, 90], [10, 40, 90]],
		['moves blocks down no further than needed', [10, 12, 13, 90], [10, 28, 46, 90]],
		['moves the first block below the upper limit, and others with it', [-20, 4], [0, 18]],
		['moves a block up from the lower limit', [160, 190], [160, 184]],
		['moves up those above it too', [180, 190], [166, 184]]
	])('%s', (_, given, expected) => {
		expect(tops(given.map((top) => block(top)))).toEqual(expected);
	});

	it('moves blocks without room above the upper limit', () => {
		expect(tops([block(0), block(10)], { top: 0, bottom: 20 })).toEqual([-14, 4]);
	});

	it('orders blocks of different heights by their middle', () => {
		const names = dodge(
			[
				{ name: 'low', ...block(20) },
				{ name: 'high', ...block(4, 40) }
			],
			2,
			within
		);
		expect(names.map(([{ name }]) => name)).toEqual(['high', 'low']);
	});
});

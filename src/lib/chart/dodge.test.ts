import { describe, expect, it } from 'vitest';
import { dodge } from './dodge';

const within = { top: 0, bottom: 200 };
const block = (top: number, height = 16) => ({ top, bottom: top + height });

/** The upper edges of the blocks after they have dodged. */
const tops = (blocks: readonly { top: number; bottom: number }[], limits = within) =>
	dodge(blocks, 2, limits).map(([{ top }, down]) => top + down);

describe('dodge', () => {
	it('does not move blocks while there is room', () => {
		expect(tops([block(10), block(40), block(90)])).toEqual([10, 40, 90]);
	});

	it('moves blocks down no further than needed', () => {
		expect(tops([block(10), block(12), block(13), block(90)])).toEqual([10, 28, 46, 90]);
	});

	it('moves blocks down that are in the way of those above', () => {
		expect(tops([block(10), block(20), block(30)])).toEqual([10, 28, 46]);
	});

	it('moves the first block below the upper limit, and others with it', () => {
		expect(tops([block(-20), block(4)])).toEqual([0, 18]);
	});

	it('moves blocks up from the lower limit, and those above them', () => {
		expect(tops([block(160), block(190)])).toEqual([160, 184]);
		expect(tops([block(180), block(190)])).toEqual([166, 184]);
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

	it('does not change the given blocks', () => {
		const given = [block(2), block(1)];
		dodge(given, 2, within);
		expect(given).toEqual([block(2), block(1)]);
	});

	it('accepts an empty list', () => {
		expect(dodge([], 2, within)).toEqual([]);
	});
});

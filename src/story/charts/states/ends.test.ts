import { describe, expect, it } from 'vitest';
import { stack } from './ends';

const tops = (...args: Parameters<typeof stack>) => stack(...args).map(({ top }) => top);

describe('stack', () => {
	it('keeps blocks beside their lines where there is room', () => {
		const blocks = [
			{ y: 50, height: 20 },
			{ y: 150, height: 20 }
		];
		expect(tops(blocks, 0, 200)).toEqual([40, 140]);
	});

	it('moves a block down when two lines end together, in either order', () => {
		const blocks = [
			{ y: 102, height: 20 },
			{ y: 100, height: 20 }
		];
		expect(tops(blocks, 0, 200)).toEqual([90, 114]);
	});

	it('keeps blocks above the foot and below the ceiling', () => {
		const blocks = [
			{ y: 190, height: 30 },
			{ y: 195, height: 30 }
		];
		expect(tops(blocks, 0, 200)).toEqual([136, 170]);
		expect(tops([{ y: 2, height: 30 }], 44, 200)).toEqual([44]);
	});
});

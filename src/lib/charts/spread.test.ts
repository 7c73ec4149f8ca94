import { describe, expect, it } from 'vitest';
import { spread } from './spread';

const at = (labels: readonly { y: number }[]) => labels.map(({ y }) => y);

describe('labels that would stand on each other', () => {
	it('stay where they are while there is room', () => {
		expect(at(spread([{ y: 10 }, { y: 40 }, { y: 90 }], 18))).toEqual([10, 40, 90]);
	});

	it('move down, and no further than needed', () => {
		expect(at(spread([{ y: 10 }, { y: 12 }, { y: 13 }, { y: 90 }], 18))).toEqual([10, 28, 46, 90]);
	});

	it('push on the ones below where those are in the way', () => {
		expect(at(spread([{ y: 10 }, { y: 20 }, { y: 30 }], 18))).toEqual([10, 28, 46]);
	});

	it('come from top to bottom, each still with its own name', () => {
		const names = spread(
			[
				{ y: 60, name: 'Heroin' },
				{ y: 10, name: 'Synthetic opioids' },
				{ y: 11, name: 'Cocaine' }
			],
			18
		);
		expect(names.map(({ name }) => name)).toEqual(['Synthetic opioids', 'Cocaine', 'Heroin']);
	});

	it('are copies: the labels that were given stay as they are', () => {
		const given = [{ y: 2 }, { y: 1 }];
		spread(given, 18);
		expect(given).toEqual([{ y: 2 }, { y: 1 }]);
	});

	it('may be none at all', () => {
		expect(spread([], 18)).toEqual([]);
	});
});

import { describe, expect, it } from 'vitest';
import type { Mark } from '../../drawing/drawing-types';
import { tileChart } from './tile-chart';
import { tileMap } from './tile-map';
import { usStates } from './us-states';

interface Island {
	code: string;
	name: string;
	farms: number | null;
}

const tables: { islands: readonly Island[] } = {
	islands: [
		{ code: 'NW', name: 'Northwest', farms: 12 },
		{ code: 'EA', name: 'East', farms: 40 },
		{ code: 'SW', name: 'Southwest', farms: null }
	]
};
const declared = {
	id: 'farms',
	subtitle: 'Farms by island',
	rows: ({ islands }: typeof tables) => islands,
	name: ({ name }: Island) => name,
	code: ({ code }: Island) => code,
	value: ({ farms }: Island) => farms,
	unit: 'farms',
	label: 'Island'
};
const map = tileMap(['NW EA', 'SW .', '.  SE']);
const chart = tileChart({
	...declared,
	map,
	states: { all: {}, most: { highlight: ({ farms }) => farms === 40, about: 'One leads.' } }
});
const size = { width: 520, height: 300, compact: false, small: 12 };
const markIn = (state: string, key: string): Mark | undefined => {
	const { back, front } = chart.draw(tables, state, size);
	return [...back, ...front].find((mark) => mark.key === key);
};

describe('a declared map of tiles', () => {
	it('fills each tile up to its value, in its colour', () => {
		expect(markIn('all', 'levels var(--slate)')).toMatchObject({
			at: [0, 0, 1, 12, 0, 0, 1, 40],
			plots: [1, 2]
		});
		expect(markIn('most', 'levels var(--accent)')).toMatchObject({ plots: [2] });
	});

	it('has a dashed frame for what is not published or has no row', () => {
		expect(markIn('all', 'dashed frames')).toMatchObject({ at: [0, 1, 1, 2, 1, 2, 2, 3] });
	});

	it('writes values into tiles where all of them have room', () => {
		expect(markIn('all', 'values')).toMatchObject({ texts: ['12', '40', '', ''] });
		const low = chart.draw(tables, 'all', { ...size, height: 100 });
		expect(low.front.map(({ key }) => key)).not.toContain('values');
	});

	it('has a table, tooltips at the tiles, and an alternative text', () => {
		expect(chart.rows(tables, 'all').rows).toEqual([
			['Northwest', 12],
			['East', 40],
			['Southwest', null]
		]);
		expect(chart.dataPoints(tables, 'all')[2]).toEqual({
			x: 0.5,
			y: 1.5,
			label: 'Southwest',
			lines: ['not published']
		});
		expect(chart.description?.describe(tables, 'most')).toBe(
			'One leads. Map of tiles, each filled as high as its value, farms. Highest: East, 40. Lowest: Northwest, 12. Southwest: not published.'
		);
	});

	it('has the United States as its usual map', () => {
		const states = tileChart({ ...declared, states: { all: {} } });
		const [{ code, column, row } = { code: '', column: NaN, row: NaN }] = usStates.tiles.slice(-1);
		const last = { islands: [{ code, name: 'Last', farms: 3 }] };
		expect(usStates.tiles).toHaveLength(51);
		expect(states.dataPoints(last, 'all')).toMatchObject([{ x: column + 0.5, y: row + 0.5 }]);
	});

	it.each([
		['a code that the map lacks', { code: 'XX' }, 'found the code "XX", expected one of the map'],
		['a value that is not on the scale', { farms: -1 }, 'found -1 for the tile "NW"']
	])('names %s', (_, wrong, error) => {
		const islands = [{ code: 'NW', name: 'Northwest', farms: 1, ...wrong }];
		expect(() => chart.draw({ islands }, 'all', size)).toThrow(error);
	});

	it.each([
		[['NW EA', 'SW'], 'found 1 columns in row 2 of a map, expected 2'],
		[['NW NW'], 'found the code NW twice in a map']
	])('says what is wrong with a map', (rows, error) => {
		expect(() => tileMap(rows)).toThrow(error);
	});
});

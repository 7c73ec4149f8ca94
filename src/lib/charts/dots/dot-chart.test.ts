import { describe, expect, it } from 'vitest';
import { dotChart } from './dot-chart';

interface Kind {
	kind: string;
	boats: number;
}

const tables = {
	kinds: [
		{ kind: 'Sail', boats: 44 },
		{ kind: 'Motor', boats: 33 },
		{ kind: 'Rowing', boats: 23 }
	]
};
const chart = dotChart({
	id: 'kinds',
	subtitle: 'Boats by kind, each dot for 10 boats',
	rows: ({ kinds }: { kinds: readonly Kind[] }) => kinds,
	name: ({ kind }) => kind,
	value: ({ boats }) => boats,
	each: 10,
	unit: 'boats',
	label: 'Kind',
	states: {
		all: {},
		sail: {
			highlight: ({ kind }) => kind === 'Sail',
			about: 'Less than half of the boats sail.'
		}
	}
});
const size = { width: 520, height: 190, compact: false, small: 12 };
const dotsIn = (state: string) =>
	chart.draw(tables, state, size).front.filter(({ type }) => type === 'dots');

describe('a declared field of dots', () => {
	it('has as many dots as all parts together, also where each part is rounded', () => {
		expect(dotsIn('all')).toMatchObject([
			{ key: 'dots Sail', total: 4, arrange: { after: 0 } },
			{ key: 'dots Motor', total: 4, arrange: { after: 4 } },
			{ key: 'dots Rowing', total: 2, arrange: { after: 8 } }
		]);
		expect(chart.draw(tables, 'all', size).cells).toEqual({ total: 10, reserve: 28 });
	});

	it('tells its parts apart, and highlights some', () => {
		expect(dotsIn('all')).toMatchObject([
			{ filled: 4, tones: ['slate', 'slate'] },
			{ filled: 0, tones: ['ink', 'ink'] },
			{ filled: 2, tones: ['ink', 'ink'] }
		]);
		expect(dotsIn('sail')).toMatchObject([
			{ filled: 4, tones: ['accent', 'accent'] },
			{ filled: 0, tones: ['slate', 'slate'] },
			{ filled: 2, tones: ['slate', 'slate'] }
		]);
	});

	it('has a table, tooltips and an alternative text', () => {
		expect(chart.rows(tables, 'all').rows).toEqual([
			['Sail', 44],
			['Motor', 33],
			['Rowing', 23]
		]);
		expect(chart.dataPoints(tables, 'all')[1]).toEqual({
			x: 0.605,
			y: 0.5,
			label: 'Motor',
			lines: ['33 boats']
		});
		expect(chart.description?.describe(tables, 'sail')).toBe(
			'Less than half of the boats sail. Field of dots, boats, one dot for 10: Sail 44, Motor 33, and Rowing 23.'
		);
	});

	it.each([
		[0, 'found 0 dots, expected 1 to 2000'],
		[30_000, 'found 3000 dots, expected 1 to 2000']
	])('says what is wrong with %d dots', (boats, error) => {
		const kinds = [{ kind: 'Sail', boats }];
		expect(() => chart.draw({ kinds }, 'all', size)).toThrow(error);
	});
});

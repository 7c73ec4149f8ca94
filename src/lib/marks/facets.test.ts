import { describe, expect, it } from 'vitest';
import { compile } from './compile';
import { facets } from './facets';
import { line } from './line';
import { tableOf, pointsOf } from './sheets';

const HARBOURS = ['North', 'South', 'East', 'West'];

const block = facets(
	{ x: { ticks: 'years' }, y: {} },
	HARBOURS.map((name, i) => ({
		key: name,
		name,
		marks: [
			line('boats', [2020, 2021, 2022], {
				x: (year) => year,
				y: (year) => (year - 2000) * (i + 1),
				fields: [
					{ key: 'year', label: 'Year', of: (year) => year, say: (year) => `${year}` },
					{ key: name, label: name, of: (year) => (year - 2000) * (i + 1) }
				]
			})
		]
	}))
);

const drawn = (width: number, height = 300) =>
	compile({ block }, { width, height, compact: width < 520, small: 12 }).drawing;

describe('small multiples', () => {
	it('have as many columns as there is room for', () => {
		const shapes = [200, 320, 460, 620].map((width) => {
			const { across, down } = drawn(width).grid ?? {};
			return [across, down];
		});
		expect(shapes).toEqual([
			[2, 2],
			[2, 2],
			[3, 2],
			[4, 1]
		]);
	});

	it('have keys and series of their own, and equal axes', () => {
		const { plot, series, grid } = drawn(320);
		expect(plot.map(({ key }) => key)).toEqual(HARBOURS.map((name) => `${name} boats`));
		expect(plot.map((mark) => 'plots' in mark && mark.plots)).toEqual([[1], [2], [3], [4]]);
		expect(Object.keys(series)).toEqual(HARBOURS.map((name) => `${name} boats`));
		expect([grid?.x, grid?.y]).toEqual([
			[2020, 2022],
			[0, 100]
		]);
	});

	it('have unique keys, a name each, and ticks that have room', () => {
		const { back, front, plot } = drawn(288, 190);
		const keys = [...back, ...plot, ...front].map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toEqual(expect.arrayContaining(HARBOURS.map((name) => `name ${name}`)));
		const ticks = front.find(({ key }) => key === 'x ticks');
		expect(ticks?.type === 'texts' && ticks.texts.slice(0, 2)).toEqual(['2020', '2022']);
	});

	it('have one table, and data points in their plots', () => {
		expect(tableOf(block.sheets).rows[0]).toEqual([2020, 20, 40, 60, 80]);
		const ends = { y: [0, 100] as const, by: 'both' as const };
		const points = pointsOf(block.sheets, ends, (_, value) => Number(value));
		expect(points.map(({ plot }) => plot)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
	});
});

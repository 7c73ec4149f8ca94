import { describe, expect, it } from 'vitest';
import type { Chart } from '../chart/chart-types';
import { drawingWith } from '../../../tests/support/placed';
import { checkDrawings } from './check-drawings';

/** Throws, as faulty code does. */
const fail = (): never => {
	throw new Error('no boats');
};

const boats: Chart = {
	id: 'boats',
	states: ['all', 'newest'],
	default: 'all',
	rows: () => ({ columns: [{ key: 'year', label: 'Year', unit: '' }], rows: [['2020'], [null]] }),
	dataPoints: () => [{ x: 1, y: 2, label: '2020', lines: ['3 boats'] }],
	draw: () => drawingWith(),
	description: { subtitle: () => 'Boats in June', describe: () => 'A line.' }
};

/** The problems of the chart with some parts changed. */
const after = (change: Partial<Chart>) => checkDrawings({ boats: { ...boats, ...change } }, {});

/** A drawing with a label. */
const labelled = (text: string) =>
	drawingWith({
		front: [{ type: 'text', key: 'name', at: [5, 5], lines: [{ text, tone: 'soft' }] }]
	});

describe('checkDrawings', () => {
	it('accepts a chart that is drawn in all states', () => {
		expect(after({})).toEqual([]);
	});

	it.each([
		['subtitle', { description: { subtitle: fail, describe: () => '' } }],
		['table', { rows: fail }],
		['data points', { dataPoints: fail }],
		['drawing', { draw: fail }]
	] as const)('reports once that the %s of a chart throws', (part, change) => {
		expect(after(change)).toEqual([
			`chart boats: the ${part} in the state all cannot be made: no boats.`
		]);
	});

	it('names the state that cannot be drawn, and draws it in each size class', () => {
		const draw: Chart['draw'] = (_, state, { width }) =>
			state === 'newest' && width === 700 ? fail() : drawingWith();
		expect(after({ draw, sizes: { widths: [700], heights: [] } })).toEqual([
			'chart boats: the drawing in the state newest cannot be made: no boats.'
		]);
	});

	it.each([
		[['2020', 3], 'found 2 cells in row 1, expected 1, one for each column'],
		[
			[NaN],
			'found “NaN” in column year of row 1, expected a value, or null if it is not published'
		],
		[
			['undefined boats'],
			'found “undefined boats” in column year of row 1, expected a value, or null if it is not published'
		]
	])('reports the row %j', (row, fault) => {
		const rows = () => ({ ...boats.rows({}, 'all'), rows: [row] });
		expect(after({ rows })).toEqual([`chart boats: the table in the state all: ${fault}.`]);
	});

	it.each([
		[{ x: NaN }, 'found “2020” at NaN, 2, expected two numbers'],
		[{ lines: ['NaN boats'] }, 'found “NaN boats”, expected a text with its values']
	])('reports the data point %j', (change, fault) => {
		const dataPoints = () => [{ x: 1, y: 2, label: '2020', lines: [], ...change }];
		expect(after({ dataPoints })).toEqual([
			`chart boats: the data points in the state all: ${fault}.`
		]);
	});

	it.each([
		[
			'a number without a place',
			drawingWith({ y: [0, Infinity] }),
			/found a number that is NaN or infinite/
		],
		['a label without its value', labelled('undefined boats'), /found “undefined boats”/],
		['a letter that pictures lack', labelled('boats → ships'), /found the letter “→” \(U\+2192\)/]
	])('reports %s in a drawing', (_, drawing, fault) => {
		expect(after({ draw: () => drawing })).toEqual([expect.stringMatching(fault)]);
	});

	it('reports a colour that the palette lacks', () => {
		const draw = () =>
			drawingWith({
				front: [
					{ type: 'dot', key: 'boat', at: [5, 5], r: [3], style: { fill: 'var(--colour-3)' } }
				]
			});
		const charts = { boats: { ...boats, draw } };
		expect(checkDrawings(charts, {}, 3)).toEqual([]);
		expect(checkDrawings(charts, {})).toEqual([]);
		expect(checkDrawings(charts, {}, 2)).toEqual([
			'chart boats: the drawing in the state all: found the colour 3, expected one of the 2 in the palette of the theme in story.config.ts.'
		]);
	});

	it('reports a subtitle that is too long for a phone', () => {
		const subtitle = 'Boats at their moorings on the first day of June';
		expect(after({ description: { subtitle: () => subtitle, describe: () => '' } })).toEqual([
			`chart boats: the subtitle in the state all: found 48 characters, “${subtitle}”, expected at most 46.`
		]);
	});
});

import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Size } from '$lib/chart/chart-types';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth } from '$lib/chart/wrap';
import { loadTables } from '../../tables/tables';
import { STATE_CODES } from '../../tables/state-codes';
import {
	chosen,
	everyChoice,
	fixtureTables as tables
} from '../../../../tests/support/fixture-tables';
import { descriptionOf } from '$lib/chart/charts';
import { changeFinding } from './chosen-tile-description';
import { tilePlaces } from './tile-map';
import { columnPaths, linePaths } from './tile-paths';
import { bySign, nationOf, signed, tilesEnd, tilesOf } from './tiles';
import { tiles } from './tiles-chart';
import { keyItems, mapNotes, titleLabels } from './tiles-labels';
import { keyframeOf } from './tiles-keyframes';
import { cellOf, frameOf, gridOf, type Rect } from './tiles-layout';

/** A phone's stage and a smaller one, a gallery card, paper, a desktop and a slide. */
const SIZES: readonly Size[] = [
	{ width: 358, height: 402 },
	{ width: 288, height: 238 },
	{ width: 288, height: 340 },
	{ width: 312, height: 240 },
	{ width: 658, height: 250 },
	{ width: 658, height: 400 },
	{ width: 762, height: 520 },
	{ width: 740, height: 390 }
];

describe('the grid', () => {
	it('has a place of its own for every state', () => {
		expect(tilePlaces.map(({ code }) => code).sort()).toEqual([...STATE_CODES].sort());
		expect(new Set(tilePlaces.map(({ column, row }) => `${column} ${row}`)).size).toBe(51);
		expect(tilesOf(tables)).toHaveLength(51);
	});

	it.each(SIZES)('fits in $width by $height px', (size) => {
		const grid = gridOf(size);
		expect(grid.top).toBeGreaterThan(20);
		for (const place of tilePlaces) {
			const { x, y, width, height } = frameOf(grid, place);
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(size.width);
			expect(y + height).toBeLessThanOrEqual(size.height);
		}
	});

	it('has cells that can be tapped on the narrowest phone', () => {
		const { width, height } = cellOf(gridOf({ width: 288, height: 238 }), { column: 0, row: 0 });
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	});
});

describe('the texts around the tiles', () => {
	const boxIn = ({ x, y, text, size = 13, bold = false }: PlacedLabel): Rect => ({
		x,
		y: y - size * 0.75,
		width: textWidth(text, size, bold),
		height: size
	});
	const overlap = (a: Rect, b: Rect) =>
		a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

	const slide = { width: 481, height: 269, small: 13 };
	const boxes = [...SIZES.map((size) => ({ ...size, small: 12 })), slide];

	it.each(boxes)('lie on no tile, on no other text and inside $width by $height px', (box) => {
		const { small, ...size } = box;
		const data = loadTables();
		const grid = gridOf(size);
		const all = [{ data, code: 'WV' }, ...everyChoice()];
		for (const changes of [true, false]) {
			for (const { data, code } of all) {
				const key = keyItems(data, tilesOf(data), changes, grid, box);
				const texts = [
					...titleLabels(data, changes, grid, box),
					...mapNotes(data, changes, grid, small),
					...key.map(({ textX, y, text, bold }) => ({ x: textX, y, text, bold, size: small }))
				].map((label) => ({ text: label.text, box: boxIn(label as PlacedLabel) }));
				const frames = tilePlaces.map((place) => ({
					text: place.code,
					box: frameOf(grid, place)
				}));
				for (const [i, { text, box }] of texts.entries()) {
					expect(box.x + box.width, `${code}: ${text}`).toBeLessThanOrEqual(size.width + 1);
					expect(box.y + box.height, `${code}: ${text}`).toBeLessThanOrEqual(size.height + 1);
					const met = [...texts.slice(i + 1), ...frames].filter((other) => overlap(box, other.box));
					expect(met, `${code}: ${text}`).toEqual([]);
				}
			}
		}
	});
});

describe('the change', () => {
	it('fell in 40, rose in two, and is unknown for nine', () => {
		const { fell, rose, unknown } = bySign(tables);
		expect([fell.length, rose.length, unknown.length]).toEqual([40, 2, 9]);
		expect(rose.map(({ name }) => name)).toEqual(['Alaska', 'Arizona']);
	});

	it('is printed with a sign', () => {
		expect([signed(-0.604), signed(0.038), signed(-0.604, '')]).toEqual([
			'−60\u00a0%',
			'+4\u00a0%',
			'−60'
		]);
	});

	it('has a column for each known change, a triangle for a rise and nothing for the others', () => {
		const all = tilesOf(tables);
		const paths = columnPaths(all, -0.49, gridOf({ width: 762, height: 520 }), 1);
		const count = (path: string) => path.split('M').length - 1;
		expect([count(paths.outlines), count(paths.ticks), count(paths.rose)]).toEqual([42, 42, 2]);
	});
});

describe('the lines', () => {
	it('break where nothing is published, and are rings for states with yearly counts', () => {
		const all = tilesOf(tables);
		expect(all.filter(({ yearly }) => yearly).map(({ code }) => code)).toEqual(['PA', 'LA']);
		expect(tilesEnd(all)).toBe(75);
		const grid = gridOf({ width: 762, height: 520 });
		const louisiana = all.filter(({ code }) => code === 'LA');
		const drawn = linePaths(louisiana, nationOf(tables), grid, 75);
		expect(drawn.lines).toBe('');
		expect(drawn.rings.split('M')).toHaveLength(11);
		const dakota = linePaths(
			all.filter(({ code }) => code === 'ND'),
			nationOf(tables),
			grid,
			75
		);
		expect(dakota.lines.split('M').length).toBeGreaterThan(2);
		expect(dakota.blank).not.toBe('');
	});

	it('move from their tiles: the keyframe has a number for every state', () => {
		const [before, after] = [keyframeOf(tables, 'lines'), keyframeOf(chosen('OH'), 'lines')];
		expect([before['choice-WV'], before['choice-OH']]).toEqual([1, 0]);
		expect([after['choice-WV'], after['choice-OH']]).toEqual([0, 1]);
		expect(Object.keys(before)).toEqual(Object.keys(after));
	});
});

describe('the table', () => {
	const records = (data: typeof tables, state: string) => {
		const { columns, rows } = tiles.rows(data, state);
		return rows.map((row) =>
			Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null]))
		);
	};

	it('has all states and the country, with the rates that are drawn', () => {
		const rows = records(tables, 'lines');
		expect(rows).toHaveLength(52);
		const of = (code: string) => rows.find((row) => row.code === code);
		expect(of('WV')).toMatchObject({ state: 'West Virginia', m2025_08: 27.7 });
		expect(of('US')).toMatchObject({ m2025_08: 11.9 });
		expect(of('LA')).toMatchObject({ m2021_12: 25.4, m2021_09: null });
		expect(rows.flatMap((row) => Object.values(row))).not.toContain(0);
	});

	it('has every change, and says which rest on few deaths or on no count', () => {
		const rows = records(tables, 'change');
		expect(rows).toHaveLength(52);
		const of = (code: string) => rows.find((row) => row.code === code);
		expect(of('AZ')).toMatchObject({ from: 1884, to: 1956, change: 3.8 });
		expect(of('SD')?.status).toContain('fewer than 50 deaths');
		expect(of('FL')).toMatchObject({ change: null, status: 'not published for both months' });
		expect(of('US')).toMatchObject({ from: 78729, to: 40528 });
	});

	it('is that of the chosen state, like its CSV file', () => {
		const { columns } = tiles.rows(chosen('LA'), 'lines');
		expect(columns.map(({ label }) => label)).toContain('Louisiana, reported');
	});
});

describe('the description', () => {
	it('names what fell, what rose and what is unknown', () => {
		const { alt } = descriptionOf(tiles, tables, 'change');
		expect(alt).toMatch(
			/fell in 39 states and the District of Columbia, in 23 of the states by more than half, and rose in Alaska and Arizona/
		);
		expect(alt).toMatch(/for 9: Florida, .* and Pennsylvania/);
		expect(alt).toMatch(/United States: 49 percent fewer, 78,729 to 40,528/);
	});

	it('follows the choice', () => {
		const of = (code: string, state: string) => tiles.input?.describe(chosen(code), state);
		expect(of('OH', 'lines')?.subtitle).toBe('Ohio: deaths per 100,000 residents');
		expect(of('AZ', 'change')?.alt).toContain('Arizona: 4 percent more, 1,884 to 1,956');
		expect(of('NC', 'change')?.alt).toContain('North Carolina: no count is published');
		for (const code of STATE_CODES)
			expect(of(code, 'change')?.subtitle.length).toBeLessThanOrEqual(46);
	});

	it('answers about the change: how many fewer or more, or that no count is published', () => {
		expect(changeFinding(tables)).toBe(
			'West Virginia: 60 percent fewer, 1,225 to 490. United States: 49 percent fewer, 78,729 to 40,528. Estimated deaths involving synthetic opioids, 12 months to July 2023 and to August 2025.'
		);
		expect(changeFinding(chosen('AZ'))).toMatch(/^Arizona: 4 percent more, 1,884 to/);
		expect(changeFinding(chosen('LA'))).toMatch(
			/^Louisiana: no count is published for July 2023\./
		);
		for (const code of STATE_CODES)
			expect(changeFinding(chosen(code))).not.toMatch(/NaN|undefined|null|Infinity|\s{2}/);
	});

	it('begins each data point with the name of its state', () => {
		for (const state of ['lines', 'change']) {
			const points = tiles.dataPoints(tables, state);
			expect(points.map(({ label }) => label)).toContain('Ohio');
			expect(points).toHaveLength(51);
		}
	});
});

it('is laid out at the scale of a large screen too', () => {
	expect(gridOf(boxOf({ width: 1400, height: 800 })).roomy).toBe(true);
});

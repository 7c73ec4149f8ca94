import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Size } from '$lib/chart/chart-types';
import { textWidth } from '$lib/chart/wrap';
import { sizeOf } from '$lib/drawing/content';
import { numbersOf } from '$lib/drawing/numbers';
import { pitchOf } from '$lib/drawing/place';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { sizeClassOf } from '$lib/drawing/size-class';
import { resolvedIn } from '$lib/drawing/resolved-in';
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
import { bySign, signed, tilesEnd, tilesOf } from './tiles';
import { tiles } from './tiles-chart';
import { drawTiles } from './tiles-drawing';
import { layoutOf } from './tiles-layout';

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

interface Rect extends Size {
	x: number;
	y: number;
}

const overlap = (a: Rect, b: Rect) =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The texts that are in tiles. */
const IN_TILES = /^(codes|numbers|few$|no counts)/;

/** The frames of all tiles. */
function framesIn({ layers, drawing, place }: ResolvedDrawing): Rect[] {
	return layers.back
		.filter(({ key }) => key.startsWith('frames'))
		.flatMap((mark) => {
			const numbers = numbersOf(mark, drawing, place);
			return Array.from({ length: numbers.length / 4 }, (_, i) => {
				const [x = 0, y = 0, width = 0, height = 0] = numbers.subarray(4 * i, 4 * i + 4);
				return { x, y, width, height };
			});
		});
}

describe('the grid', () => {
	it('has a place of its own for every state', () => {
		expect(tilePlaces.map(({ code }) => code).sort()).toEqual([...STATE_CODES].sort());
		expect(new Set(tilePlaces.map(({ column, row }) => `${column} ${row}`)).size).toBe(51);
		expect(tilesOf(tables)).toHaveLength(51);
	});

	it.each(SIZES)('fits in $width by $height px', (size) => {
		const box = boxOf(size);
		const drawing = drawTiles(tables, 'lines', sizeClassOf(box, tiles.sizes));
		const resolved = resolvedIn(drawing, size);
		expect(resolved.place.tiles?.top).toBeGreaterThan(20);
		const frames = framesIn(resolved);
		expect(frames).toHaveLength(51);
		for (const { x, y, width, height } of frames) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(box.width);
			expect(y + height).toBeLessThanOrEqual(box.height);
		}
	});

	it('has cells that can be tapped on the narrowest phone', () => {
		const size = { width: 288, height: 238 };
		const { shape } = layoutOf(sizeClassOf(boxOf(size), tiles.sizes), 'lines', false);
		const { width, height } = pitchOf(shape, size);
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	});
});

describe('the texts around the tiles', () => {
	const slide = { width: 1064, height: 620, scale: 2.2 };

	it.each([...SIZES, slide])('lie on no tile in $width by $height px', (size) => {
		const box = boxOf(size);
		for (const { data, code } of [{ data: loadTables(), code: 'none' }, ...everyChoice()]) {
			for (const state of ['lines', 'change'] as const) {
				const resolved = resolvedIn(drawTiles(data, state, sizeClassOf(box, tiles.sizes)), size);
				const { place, drawing } = resolved;
				const frames = framesIn(resolved);
				const met = resolved.layers.front.flatMap((mark) => {
					if (mark.type !== 'text' && mark.type !== 'texts') return [];
					if (IN_TILES.test(mark.key)) return [];
					const numbers = numbersOf(mark, drawing, place);
					const px = mark.type === 'text' ? sizeOf(mark, place.small) : place.small;
					const texts = mark.type === 'text' ? [mark.lines[0]?.text ?? ''] : mark.texts;
					return texts.flatMap((text, i) => {
						const [x = 0, y = 0] = numbers.subarray(2 * i, 2 * i + 2);
						const width = mark.type === 'text' && mark.anchor ? 0 : textWidth(text, px);
						const rect = { x, y: y - px * 0.75, width, height: px };
						return frames.some((frame) => overlap(frame, rect)) ? [text] : [];
					});
				});
				expect(met, `${code} ${state}`).toEqual([]);
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
});

describe('the lines', () => {
	it('are yearly in two states, on a scale that ends above all', () => {
		const all = tilesOf(tables);
		expect(all.filter(({ yearly }) => yearly).map(({ code }) => code)).toEqual(['PA', 'LA']);
		expect(tilesEnd(all)).toBe(75);
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
		expect(of('OH', 'lines')?.subtitle).toBe('Ohio: deaths with synthetic opioids');
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
	const box = boxOf({ width: 1400, height: 800 });
	expect(layoutOf(sizeClassOf(box, tiles.sizes), 'lines', false).roomy).toBe(true);
});

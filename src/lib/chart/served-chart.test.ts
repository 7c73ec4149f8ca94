import { describe, expect, it, vi } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import type { Drawing } from '../drawing/drawing-types';
import { packDrawings } from '../drawing/pack';
import { COMPACT as sizes, type Sizes } from '../drawing/size-class';
import { boxOf } from './box';
import type { Chart, ChartInput } from './chart-types';
import { ServedChart, type FetchFile } from './served-chart.svelte';
import type { ServedDrawings } from './served-files';

const phone = boxOf({ width: 358, height: 300 });
const wide = boxOf({ width: 900, height: 500 });
const COMPACT = 'drawings/288-190-12.json';
const WIDE = 'drawings/520-190-12.json';

/** A drawing that tells the size class that it is for by the end of its axis. */
const drawing = (end: number): Drawing => drawingWith({ x: [0, end] });

const point = (label: string) => ({ x: 1, y: 2, label, lines: ['2 deaths'] });

const file = (end: number): ServedDrawings => ({
	...packDrawings({ rise: drawing(end) }),
	points: { rise: { count: 3, middle: point('Two') } }
});

const files: Record<string, unknown> = {
	[COMPACT]: file(288),
	[WIDE]: file(520),
	'points.json': { lists: [['One', 'Two', 'Three'].map(point)], listOf: { rise: 0 } },
	'tables/rise.json': { columns: [], rows: [] }
};

function chartWith(fetchFile: FetchFile) {
	return new ServedChart(
		{ id: 'deaths', sizes },
		{
			input: undefined,
			picker: undefined,
			fetchFile,
			load: () => Promise.reject(new Error('this chart has no choices'))
		}
	);
}

const fromFiles = () => vi.fn((path: string) => Promise.resolve(files[path]));
const width = (chart: ServedChart, { compact }: { compact: boolean }) =>
	chart.draw({}, 'rise', { width: compact ? 288 : 520, height: 190, small: 12, compact }).x[1];

describe('ServedChart', () => {
	it('fetches the drawings of one size class, once', async () => {
		const fetchFile = fromFiles();
		const chart = chartWith(fetchFile);
		await Promise.all([chart.prepare(phone), chart.prepare(phone)]);
		expect(width(chart, phone)).toBe(288);
		expect(fetchFile.mock.calls).toEqual([[COMPACT]]);
	});

	it('draws another size class until its own has arrived', async () => {
		const chart = chartWith(fromFiles());
		await chart.prepare(phone);
		expect(width(chart, wide)).toBe(288);
		await vi.waitFor(() => expect(width(chart, wide)).toBe(520));
	});

	it('keeps what it shows if another size class does not arrive, and tries again', async () => {
		const fetchFile = fromFiles();
		const chart = chartWith(fetchFile);
		await chart.prepare(phone);
		fetchFile.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		expect(width(chart, wide)).toBe(288);
		await vi.waitFor(() => expect(width(chart, wide)).toBe(520));
		expect(fetchFile.mock.calls).toEqual([[COMPACT], [WIDE], [WIDE]]);
	});

	it('fails if the first drawings do not arrive', async () => {
		const chart = chartWith(() => Promise.reject(new TypeError('Failed to fetch')));
		await expect(chart.prepare(phone)).rejects.toThrow('Failed to fetch');
	});

	it('names a state that it has no drawing of', async () => {
		const chart = chartWith(fromFiles());
		await chart.prepare(phone);
		expect(() => chart.draw({}, 'fall', { ...phone, small: 12 })).toThrow(
			'the chart "deaths" has no drawing of the state "fall"'
		);
	});

	it('loads its code with a choice, whose drawing it then draws', async () => {
		const needed: ((value: string) => Promise<unknown>)[] = [];
		const choice = {
			value: '',
			wanted: '',
			loadWith: (load: (typeof needed)[number]) => void needed.push(load)
		};
		const code = { draw: () => drawing(1) } as unknown as Chart;
		const load = vi.fn(() => Promise.resolve(code));
		load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const input = { choice } as unknown as ChartInput;
		const chart = new ServedChart(
			{ id: 'deaths', sizes },
			{ input, picker: undefined, fetchFile: fromFiles(), load }
		);
		await chart.prepare(phone);
		expect(load).not.toHaveBeenCalled();
		const ready = () => Promise.all(needed.map((load) => load('chosen')));
		await expect(ready()).rejects.toThrow('Failed to fetch');
		await ready();
		expect(width(chart, phone)).toBe(288);
		choice.value = 'chosen';
		expect(width(chart, phone)).toBe(1);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('draws a choice in the sizes of its code, which are finer than those of the files', async () => {
		const choice = { value: '', wanted: 'chosen', loadWith: vi.fn() };
		const finer: Sizes = { widths: [340], heights: [250] };
		const chart = new ServedChart(
			{ id: 'deaths', sizes },
			{
				input: { choice } as unknown as ChartInput,
				picker: undefined,
				fetchFile: fromFiles(),
				load: () => Promise.resolve({ sizes: finer } as Chart)
			}
		);
		await chart.prepare(phone);
		expect(chart.sizes).toEqual(sizes);
		choice.value = 'chosen';
		expect(chart.sizes).toEqual(finer);
	});

	it('has the number of data points and the middle one, and fetches all when one is picked', async () => {
		const fetchFile = fromFiles();
		const chart = chartWith(fetchFile);
		await chart.prepare(phone);
		const points = chart.points({}, 'rise');
		expect(points).toMatchObject({ count: 3, middle: { label: 'Two' }, all: [] });
		fetchFile.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		points.load();
		points.load();
		await vi.waitFor(() => expect(fetchFile).toHaveBeenCalledTimes(2));
		const labels = () => chart.points({}, 'rise').all.map(({ label }) => label);
		await vi.waitFor(() => {
			points.load();
			expect(labels()).toEqual(['One', 'Two', 'Three']);
		});
		expect(fetchFile.mock.calls).toEqual([[COMPACT], ['points.json'], ['points.json']]);
	});

	it('fetches the data points of a map of tiles with its drawings', async () => {
		const chart = new ServedChart(
			{ id: 'deaths', sizes },
			{
				input: undefined,
				picker: () => ({}),
				fetchFile: fromFiles(),
				load: () => Promise.reject(new Error('this chart has no choices'))
			}
		);
		await chart.prepare(phone);
		expect(chart.points({}, 'rise').all).toHaveLength(3);
	});
});

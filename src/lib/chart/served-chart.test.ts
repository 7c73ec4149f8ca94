import { describe, expect, it, vi } from 'vitest';
import type { Drawing } from '../drawing/drawing-types';
import { packDrawings } from '../drawing/pack';
import { boxOf } from './box';
import type { Chart, ChartInput } from './chart-types';
import { ServedChart, type FetchFile } from './served-chart.svelte';
import type { ServedDrawings } from './served-files';

const phone = boxOf({ width: 358, height: 300 });
const wide = boxOf({ width: 900, height: 500 });
const COMPACT = 'drawings/288-190-12.json';
const WIDE = 'drawings/520-190-12.json';

/** A drawing that tells the size class that it is for by the end of its axis. */
const drawing = (end: number): Drawing => ({
	by: 'x',
	x: [0, end],
	y: [0, 1],
	edges: [
		['b', 0, 0],
		['b', 0, 0],
		['b', 1, 0],
		['b', 1, 0]
	],
	series: {},
	back: [],
	plot: [],
	front: [],
	labels: []
});

const file = (end: number): ServedDrawings => ({
	...packDrawings({ rise: drawing(end) }),
	points: [[{ x: 1, y: 2, label: 'One', lines: ['2 deaths'] }]],
	pointsOf: { rise: 0 }
});

const files: Record<string, unknown> = {
	[COMPACT]: file(288),
	[WIDE]: file(520),
	'tables/rise.json': { columns: [], rows: [] }
};

function chartWith(fetchFile: FetchFile) {
	return new ServedChart(
		{ id: 'deaths' },
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

	it('draws the closest size class if its own does not arrive', async () => {
		const chart = chartWith(fromFiles());
		await chart.prepare(phone);
		await chart.prepare(wide);
		const [narrow, high] = [
			{ width: 340, height: 190, small: 12, compact: true },
			{ width: 620, height: 300, small: 12, compact: false }
		].map((size) => chart.draw({}, 'rise', size).x[1]);
		expect([narrow, high]).toEqual([288, 520]);
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
		const needed: (() => Promise<unknown>)[] = [];
		const choice = {
			value: '',
			wanted: '',
			loadWith: (load: () => Promise<unknown>) => void needed.push(load)
		};
		const code = { draw: () => drawing(1) } as unknown as Chart;
		const load = vi.fn(() => Promise.resolve(code));
		load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		const input = { choice } as unknown as ChartInput;
		const chart = new ServedChart(
			{ id: 'deaths' },
			{ input, picker: undefined, fetchFile: fromFiles(), load }
		);
		await chart.prepare(phone);
		expect(load).not.toHaveBeenCalled();
		const ready = () => Promise.all(needed.map((load) => load()));
		await expect(ready()).rejects.toThrow('Failed to fetch');
		await ready();
		expect(width(chart, phone)).toBe(288);
		choice.value = 'chosen';
		expect(width(chart, phone)).toBe(1);
		expect(load).toHaveBeenCalledTimes(2);
	});

	it('loads its code at once for a choice that is in the address', async () => {
		const choice = { value: 'chosen', wanted: 'chosen', loadWith: vi.fn() };
		const code = { draw: () => drawing(1) } as unknown as Chart;
		const chart = new ServedChart(
			{ id: 'deaths' },
			{
				input: { choice } as unknown as ChartInput,
				picker: undefined,
				fetchFile: fromFiles(),
				load: () => Promise.resolve(code)
			}
		);
		await chart.prepare(phone);
		expect(width(chart, phone)).toBe(1);
	});

	it('has data points, and fetches tables', async () => {
		const chart = chartWith(fromFiles());
		await chart.prepare(phone);
		expect(chart.dataPoints({}, 'rise').map(({ label }) => label)).toEqual(['One']);
		expect(await chart.table({}, 'rise')).toEqual({ columns: [], rows: [] });
	});
});

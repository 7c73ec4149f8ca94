import { describe, expect, it } from 'vitest';
import { drawingWith } from '../../../tests/support/placed';
import type { Drawing } from '../drawing/drawing-types';
import { packDrawings } from '../drawing/pack';
import { COMPACT as sizes } from '../drawing/size-class';
import { boxOf } from './box';
import type { ChartInput } from './chart-types';
import { ServedChart } from './served-chart.svelte';

const phone = boxOf({ width: 358, height: 300 });

/** A drawing whose x axis has this end, by which the tests recognize it. */
const drawing = (end: number): Drawing => drawingWith({ x: [0, end] });

/** A chart with such a drawing. */
const chartOf = (end: number, parts: Partial<ConstructorParameters<typeof ServedChart>[1]> = {}) =>
	new ServedChart(
		{ id: 'boats', sizes },
		{
			...parts,
			fetchFile: () =>
				Promise.resolve({
					...packDrawings({ all: drawing(end) }),
					points: { all: { count: end, middle: undefined } }
				})
		}
	);

/** A chart with the choices “kiel”, which loads, and “bonn”, which fails to load. */
function chartWith(choice: { value: string; wanted: string }) {
	const loads: ((value: string) => Promise<unknown>)[] = [];
	const kiel = chartOf(2);
	const input = {
		choice: { ...choice, loadWith: (load: (typeof loads)[number]) => void loads.push(load) }
	};
	const chart = chartOf(1, {
		input: input as unknown as ChartInput,
		load: (value) =>
			value === 'bonn'
				? Promise.reject(new TypeError('Failed to fetch'))
				: Promise.resolve(value === 'kiel' ? kiel : undefined)
	});
	const load = (value: string) => Promise.all(loads.map((each) => each(value)));
	const end = () => chart.draw({}, 'all', { ...phone, small: 12 }).x[1];
	return { chart, choice: input.choice, load, end };
}

describe('a chart with served choices', () => {
	it('draws a choice once it is loaded and chosen, with its data points', async () => {
		const { chart, choice, load, end } = chartWith({ value: '', wanted: '' });
		await chart.prepare(phone);
		await load('kiel');
		expect(end()).toBe(1);
		choice.value = 'kiel';
		expect(end()).toBe(2);
		expect(chart.points({}, 'all').count).toBe(2);
	});

	it('draws the choice in the address at once', async () => {
		const { chart, end } = chartWith({ value: 'kiel', wanted: 'kiel' });
		await chart.prepare(phone);
		expect(end()).toBe(2);
	});

	it('keeps its usual drawing for a choice that only other charts have', async () => {
		const { chart, end } = chartWith({ value: 'rome', wanted: 'rome' });
		await chart.prepare(phone);
		expect(end()).toBe(1);
	});

	it('loads if the choice fails to load, and reports the failure to the caller', async () => {
		const { chart, load, end } = chartWith({ value: '', wanted: 'bonn' });
		await chart.prepare(phone);
		expect(end()).toBe(1);
		await expect(load('bonn')).rejects.toThrow('Failed to fetch');
	});
});

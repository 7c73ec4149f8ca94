import { afterEach, describe, expect, it, vi } from 'vitest';
import { boxOf } from './box';
import type { Chart } from './chart-types';
import { LazyCharts } from './lazy-charts.svelte';

const chart = (id: string) => ({ id }) as Chart;
const reported = vi.fn();

vi.stubGlobal('reportError', reported);
afterEach(() => void reported.mockClear());

describe('LazyCharts', () => {
	it('loads a chart once, also if it is needed twice at the same time', async () => {
		const load = vi.fn((id: string) => Promise.resolve(chart(id)));
		const charts = new LazyCharts({}, load);
		expect(await Promise.all([charts.load('route'), charts.load('route')])).toEqual([true, true]);
		expect(await charts.load('route')).toBe(true);
		expect(load).toHaveBeenCalledOnce();
		expect(charts.loaded).toEqual({ route: chart('route') });
	});

	it('returns false if loading fails, and tries again on the next call', async () => {
		const load = vi.fn((id: string) => Promise.resolve(chart(id)));
		const failure = new TypeError('Failed to fetch');
		load.mockRejectedValueOnce(failure);
		const charts = new LazyCharts({}, load);
		expect(await charts.load('route')).toBe(false);
		expect([charts.has('route'), reported.mock.calls]).toEqual([false, [[failure]]]);
		expect(await charts.load('route')).toBe(true);
	});

	it('loads several charts, and those that are left if one fails', async () => {
		const charts = new LazyCharts({}, (id) =>
			id === 'route' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(chart(id))
		);
		await charts.loadAll(['deaths', 'route', 'states']);
		expect(Object.keys(charts.loaded)).toEqual(['deaths', 'states']);
	});

	it('fetches the drawings of loaded charts for another box, and ignores failures', async () => {
		const prepare = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
		const box = boxOf({ width: 900, height: 500 });
		const charts = new LazyCharts({
			deaths: chart('deaths'),
			route: { ...chart('route'), prepare }
		});
		await charts.prepare(box);
		expect(prepare.mock.calls).toEqual([[box]]);
	});
});

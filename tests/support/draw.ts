import { render } from 'svelte/server';
import type { Chart, Size, Tables } from '$lib/chart/chart-types';
import DrawnChart from '$lib/chart/DrawnChart.svelte';
import { stillFrame } from '$lib/chart/still-frame';

/** The markup of a chart in a state, as a page has it. */
export const draw = (chart: Chart, data: Tables, state: string, size: Size): string =>
	render(DrawnChart, {
		props: {
			chart,
			data,
			state,
			frame: stillFrame(size)
		}
	}).body;

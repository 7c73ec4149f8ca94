import { render } from 'svelte/server';
import DrawnChart from '../chart/DrawnChart.svelte';
import { boxOf } from '../chart/box';
import type { Chart, Size, Tables } from '../chart/chart-types';
import { stillFrame } from '../chart/still-frame';

/**
 * Renders a chart as on the page, as SVG text with its own width and height.
 * @param size the size that it is laid out for
 * @param scale output pixels per layout pixel
 */
export function drawingOf(
	tables: Tables,
	chart: Chart,
	state: string,
	size: Size,
	scale = 1
): string {
	const { body } = render(DrawnChart, {
		props: {
			chart,
			data: tables,
			state,
			frame: stillFrame(size)
		}
	});
	const [svg] = /<svg[^]*<\/svg>/.exec(body) ?? [];
	if (!svg) throw new Error(`the chart ${chart.id} draws no SVG`);
	const inner = svg.replaceAll(/<!--[^]*?-->/g, '').replace(/^<svg[^>]*>/, '');
	const { width, height } = boxOf(size);
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${size.width * scale}" height="${size.height * scale}"` +
		` viewBox="0 0 ${width} ${height}">${inner}`
	);
}

import { init } from 'echarts/core';
import { chart, height, line, width } from './page.js';

/**
 * @param {'canvas' | 'svg'} renderer
 */
export function draw(renderer) {
	const echarts = init(chart, null, { renderer, width, height });
	echarts.setOption({
		animation: false,
		grid: { left: 60, right: 20, top: 20, bottom: 30 },
		xAxis: { type: 'value', min: 2015, max: 2023, axisLabel: { formatter: String } },
		yAxis: { type: 'value' },
		series: [
			{
				type: 'line',
				data: line,
				silent: true,
				showSymbol: false,
				lineStyle: { color: '#1d2126', width: 2 }
			}
		]
	});
	window.drawn = true;
}

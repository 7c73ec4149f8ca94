import { newPlot } from 'plotly.js/lib/core';
import { chart, height, line, width } from './page.js';

newPlot(
	chart,
	[
		{
			type: 'scatter',
			mode: 'lines',
			x: line.map(([x]) => x),
			y: line.map(([, y]) => y),
			line: { color: '#1d2126', width: 2 }
		}
	],
	{
		width,
		height,
		margin: { t: 10, r: 10, b: 40, l: 60 },
		xaxis: { dtick: 1, tickformat: 'd' },
		yaxis: { rangemode: 'tozero' }
	},
	{ staticPlot: true }
).then(() => (window.drawn = true));

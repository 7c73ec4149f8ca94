import { line as lineMark, plot, ruleY } from '@observablehq/plot';
import { chart, height, line, width } from './page.js';

chart.append(
	plot({
		width,
		height,
		marginLeft: 60,
		x: { tickFormat: 'd', label: null },
		y: { grid: true, label: null },
		marks: [ruleY([0]), lineMark(line, { stroke: '#1d2126', strokeWidth: 2 })]
	})
);
window.drawn = true;

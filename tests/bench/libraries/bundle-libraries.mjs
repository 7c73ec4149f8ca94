// Bundles the chart of each library, and prints their pages as JSON: `LibraryPage[]`.
import { parse } from 'vega-parser';
import { compile } from 'vega-lite';
import { bundle, readRows, versionOf } from './bundle.mjs';

/** The first and last month of the embed's line. */
const [FIRST, LAST] = ['2015-01', '2022-12'];
const TITLE = 'From 2015 to 2021 the count doubled and passed 100,000';
const SUBTITLE = 'Reported deaths, 12 months ending each month';
const SOURCE = 'Source: CDC, January 2026 release';

/** The other libraries. `mark` selects the drawn line, or the canvas if there is one. */
const OTHERS = [
	{ name: 'Chart.js', from: 'chart.js', entry: 'chart-js', mark: 'canvas' },
	{
		name: 'Observable Plot',
		from: '@observablehq/plot',
		entry: 'observable-plot',
		mark: '[aria-label=line] path'
	},
	{ name: 'Vega-Lite', from: 'vega-lite', entry: 'vega-lite', mark: '.mark-line path' },
	{
		name: 'ECharts, SVG',
		from: 'echarts',
		entry: 'echarts-svg',
		mark: 'path[stroke="#1d2126"]'
	},
	{ name: 'ECharts, canvas', from: 'echarts', entry: 'echarts-canvas', mark: 'canvas' },
	{ name: 'Highcharts', from: 'highcharts', entry: 'highcharts', mark: '.highcharts-graph' },
	{ name: 'Plotly', from: 'plotly.js', entry: 'plotly', mark: '.js-line' }
];

/** The line that the embed draws, as [year, deaths]: months are fractions of a year. */
function readLine() {
	return readRows('overdose-12mo')
		.filter(([month, drugs]) => drugs === 'all_drugs' && month >= FIRST && month <= LAST)
		.map(([month, , reported]) => {
			const [year, number] = month.split('-').map(Number);
			return [Number((year + (number - 1) / 12).toFixed(3)), Number(reported)];
		});
}

/**
 * Compiles the Vega-Lite specification to Vega's dataflow in advance, so that the page loads only
 * the runtime and no compiler.
 * @param {number[][]} line
 */
function dataflow(line) {
	const axis = { title: null };
	const { spec } = compile({
		width: 550,
		height: 320,
		data: { values: line },
		mark: { type: 'line', color: '#1d2126', strokeWidth: 2 },
		encoding: {
			x: {
				field: '0',
				type: 'quantitative',
				scale: { zero: false, nice: false },
				axis: { ...axis, format: 'd', grid: false }
			},
			y: { field: '1', type: 'quantitative', axis }
		}
	});
	return parse(spec);
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<style>body{margin:12px 16px;font:16px/1.5 system-ui,sans-serif}h1{font-size:20px}#chart{width:600px;height:350px}</style>
</head>
<body>
<h1>${TITLE}</h1>
<p>${SUBTITLE}</p>
<div id="chart"></div>
<p>${SOURCE}</p>
<script src="chart.js"></script>
</body>
</html>
`;

const line = readLine();
const define = {
	DATA: JSON.stringify(line),
	DATAFLOW: JSON.stringify(dataflow(line))
};
const pages = await Promise.all(
	OTHERS.map(async ({ name, from, entry, mark }) => ({
		name: `${name} ${versionOf(from)}`,
		path: `${entry}/`,
		mark,
		files: [
			[`${entry}/`, PAGE],
			[`${entry}/chart.js`, await bundle(`charts/${entry}.js`, define)]
		]
	}))
);
process.stdout.write(JSON.stringify(pages));

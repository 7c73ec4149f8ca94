import { draw, STYLE } from './vizzu.js';

// One chart of Vizzu has areas or lines: the area below the line is transparent.
const rows = MONTHS.flatMap(([month, reported, predicted]) => [
	[month, 'counted', reported],
	[month, 'expected', predicted - reported]
]);
const data = {
	series: [
		{ name: 'Month', type: 'dimension', values: rows.map(([month]) => month) },
		{ name: 'Part', type: 'dimension', values: rows.map(([, part]) => part) },
		{ name: 'Deaths', type: 'measure', values: rows.map(([, , value]) => value) }
	]
};
const picture = (from, min, max) => ({
	data: { filter: ({ Month }) => Month >= from },
	config: {
		geometry: 'area',
		legend: null,
		channels: {
			// Vizzu would write every month, one over the other.
			x: { set: ['Month'], labels: false, title: null },
			y: { set: ['Part', 'Deaths'], range: { min, max }, title: null },
			color: { set: ['Part'] }
		}
	},
	style: STYLE
});

await draw(
	'toll-blip',
	data,
	picture('2021-01', 60_000, 120_000),
	picture('2024-07', 60_000, 100_000)
);

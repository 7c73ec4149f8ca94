import { draw, STYLE } from './vizzu.js';

// Vizzu has no logarithmic axis, so it gets logarithms. The part before a range is transparent.
const log = (value) => Math.log10(Math.max(value, 1));
/** The width of a disc, which stands for a single value. */
const LEAST = 0.06;
const rows = DRUGS.flatMap(([drug, low, high]) => [
	[drug, 'before', log(low)],
	[drug, 'range', Math.max(log(high) - log(low), LEAST)]
]);
const data = {
	series: [
		{ name: 'Drug', type: 'dimension', values: rows.map(([drug]) => drug) },
		{ name: 'Part', type: 'dimension', values: rows.map(([, part]) => part) },
		{ name: 'Potency', type: 'measure', values: rows.map(([, , value]) => value) }
	]
};
const picture = (shown) => ({
	data: { filter: ({ Drug }) => shown(Drug) },
	config: {
		geometry: 'rectangle',
		legend: null,
		channels: {
			x: { set: ['Part', 'Potency'], range: { min: 0, max: 2.3 }, title: null },
			y: { set: ['Drug'], title: null },
			color: { set: ['Part'] }
		}
	},
	style: STYLE
});

await draw(
	'potency-heroin',
	data,
	picture((drug) => drug !== 'Heroin'),
	picture(() => true)
);

import { change, chart, colour, dots, line, plot, rule, text } from '$lib/marks';
import type { Field, PlotMark, View } from '$lib/marks';
import { formatMonth, isoMonth, parseMonth, shortMonth } from '$lib/data/month';
import { decimal } from '$lib/data/format';
import type { Tables } from '../../tables';

type Month = Tables['temperatures'][number];

const fields: readonly Field<Month>[] = [
	{
		key: 'month',
		label: 'Month',
		of: ({ month }) => isoMonth(month),
		say: ({ month }) => formatMonth(month)
	},
	{ key: 'coldest', label: 'Coldest', unit: '°C', of: ({ coldest }) => coldest },
	{
		key: 'warmest',
		label: 'Warmest',
		unit: '°C',
		of: ({ warmest }) => warmest,
		say: ({ coldest, warmest }) => `${decimal(coldest)} to ${decimal(warmest)} °C`
	}
];

/** The name of a month without the year. */
const nameOf = (month: number) => shortMonth(month).replace(' 2015', '');

const scatter = ({ temperatures }: Tables): View => ({
	units: 'coldest and warmest',
	block: plot(
		{ x: { ends: [-5, 15], format: decimal }, y: { ends: [10, 40], ticks: 3 } },
		dots('months', temperatures, {
			x: ({ coldest }) => coldest,
			y: ({ warmest }) => warmest,
			by: ({ month }) => isoMonth(month),
			label: ({ month, warmest }) =>
				warmest > 20 ? { texts: nameOf(month), side: ['n', 'e'], rank: 'may' } : null,
			fields
		})
	)
});

const frost = ({ temperatures }: Tables): View => ({
	block: plot(
		{ x: { ticks: 'months' }, y: { format: decimal } },
		rule('freezing', { y: 0 }),
		text('freezing', [parseMonth('2015-07'), 0], 'Water freezes', { side: 's', tone: 'soft' }),
		line('coldest', temperatures, {
			x: ({ month }) => month,
			y: ({ coldest }) => coldest,
			fields
		})
	)
});

/** A mark of this chart: a span of the x axis, shaded from the top of the plot to its foot, with a name. */
const span = (key: string, [from, to]: readonly [number, number], name: string): PlotMark => ({
	key,
	extent: { x: [from, to], y: [] },
	above: { y: 'top', lines: 1 },
	piece: ({ toneOf }) => ({
		back: [
			{
				type: 'rect',
				key,
				at: [from, 0, to, 1],
				anchors: 'dp',
				style: { fill: colour(toneOf(key, 'slate')), 'fill-opacity': 0.16 }
			}
		],
		labels: [
			{
				id: `label of ${key}`,
				at: [(from + to) / 2, 0],
				anchors: 'dp',
				free: true,
				texts: [[{ text: name }]],
				offsets: [[0, -6]]
			}
		]
	})
});

const summer = (tables: Tables) =>
	change(frost(tables), {
		without: ['freezing'],
		add: [span('summer', [parseMonth('2015-06'), parseMonth('2015-08')], 'Summer')]
	});

export const months = chart({
	id: 'months',
	states: { scatter, frost, summer },
	default: 'frost',
	description: {
		subtitle: (_, state) =>
			state === 'scatter'
				? 'Warmest °C by coldest °C of a month'
				: 'Lowest °C of each month, Seattle',
		describe: (_, state) =>
			state === 'scatter'
				? 'Scatter plot of twelve months in Seattle: months with a warmer coldest moment have a warmer warmest one.'
				: `Line chart of the coldest moment of each month in Seattle, from winter to summer and back. ${
						state === 'frost' ? 'A dotted line is where water freezes.' : 'The summer is shaded.'
					}`
	}
});

import { draw } from './echarts.js';

const time = (month) => Date.parse(`${month}-01T00:00Z`);
const [announcedMonth, announced, now] = ANNOUNCED;
const peak = MONTHS.reduce((highest, month) => (month[2] > highest[2] ? month : highest));
const last = MONTHS.at(-1);

/** A disc with a label beside it. */
const point = (id, [month, value], label, position, borderType = 'solid') => ({
	id,
	type: 'scatter',
	data: [[time(month), value]],
	symbolSize: 9,
	itemStyle: { color: '#fff', borderColor: '#1d2126', borderWidth: 2, borderType },
	label: { show: true, position, formatter: label, color: '#1d2126', fontSize: 13 }
});

/** A label at the end of the line, without a disc. */
const end = (id, value, label, verticalAlign) => {
	const { label: style, ...rest } = point(id, [last[0], value], label, 'right');
	return { ...rest, symbolSize: 0, label: { ...style, verticalAlign } };
};

const picture = (from, [min, max], right, points) => ({
	grid: { left: 45, right, top: 10, bottom: 30 },
	xAxis: { type: 'time', min: time(from), max: time(last[0]), splitNumber: 3 },
	yAxis: {
		type: 'value',
		min,
		max,
		splitNumber: 4,
		axisLabel: { formatter: (value) => `${value / 1000}k` }
	},
	series: [
		{
			id: 'counted',
			type: 'line',
			stack: 'all',
			showSymbol: false,
			data: MONTHS.map(([month, reported]) => [time(month), reported]),
			lineStyle: { color: '#1d2126', width: 2 }
		},
		{
			id: 'expected',
			type: 'line',
			stack: 'all',
			showSymbol: false,
			data: MONTHS.map(([month, reported, predicted]) => [time(month), predicted - reported]),
			lineStyle: { color: '#6b747d', width: 1 },
			areaStyle: { color: '#c9cdd0' }
		},
		...points
	]
});

draw(
	'toll-blip',
	picture('2021-01', [60_000, 120_000], 80, [
		point('peak', [peak[0], peak[2]], peak[2].toLocaleString('en-US'), 'top'),
		end('estimated', last[2], `${last[2].toLocaleString('en-US')}\nestimated`, 'bottom'),
		end('reported', last[1], `${last[1].toLocaleString('en-US')}\ncounted`, 'top')
	]),
	picture('2024-07', [60_000, 100_000], 15, [
		point(
			'announced',
			[announcedMonth, announced],
			`${announced.toLocaleString('en-US')} announced`,
			'right',
			'dashed'
		),
		point('now', [announcedMonth, now], `${now.toLocaleString('en-US')} now`, 'left')
	])
);

import { draw } from './echarts.js';

const ACCENT = '#b4540a';
const THICKNESS = 12;
const number = (value) => String(Number(value.toFixed(1)));

/** A bar from the lower to the upper end, or a disc if they are the same, with its value. */
function drawRow(_, api) {
	const [low, row] = api.coord([api.value(0), api.value(2)]);
	const [high] = api.coord([api.value(1), api.value(2)]);
	const width = Math.max(high - low, THICKNESS);
	const color = api.value(0) >= 50 ? ACCENT : '#1d2126';
	const isLast = api.value(0) >= 50;
	const values = [api.value(0), api.value(1)].map(number);
	return {
		type: 'group',
		children: [
			{
				type: 'rect',
				shape: { x: low, y: row - THICKNESS / 2, width, height: THICKNESS, r: THICKNESS / 2 },
				style: { fill: color },
				transition: ['shape']
			},
			{
				type: 'text',
				x: isLast ? low - 10 : low + width + 10,
				y: row,
				style: {
					text: values[0] === values[1] ? values[0] : values.join(' to '),
					fill: color,
					fontSize: 13,
					align: isLast ? 'right' : 'left',
					verticalAlign: 'middle'
				},
				transition: ['x', 'y']
			}
		]
	};
}

/** The area from the range of one drug to that of another, with the two factors. */
function drawFan(_, api) {
	const [left, top] = api.coord([api.value(0), api.value(4)]);
	const [right] = api.coord([api.value(1), api.value(4)]);
	const [low, bottom] = api.coord([api.value(2), api.value(5)]);
	const [high] = api.coord([api.value(3), api.value(5)]);
	const factor = (from, to, value, align) => ({
		type: 'text',
		x: from + (to - from) * 0.56 + (align === 'left' ? 10 : -10),
		y: top + (bottom - top) * 0.56,
		style: { text: `× ${number(value)}`, fill: ACCENT, fontSize: 13, align },
		transition: ['x', 'y']
	});
	return {
		type: 'group',
		children: [
			{
				type: 'polygon',
				shape: {
					points: [
						[left, top],
						[low, bottom],
						[high, bottom],
						[right, top]
					]
				},
				style: { fill: ACCENT, opacity: 0.12, stroke: ACCENT, lineDash: [2, 3] },
				transition: ['shape']
			},
			factor(left, low, api.value(2) / api.value(0), 'right'),
			factor(right, high, api.value(3) / api.value(1), 'left')
		]
	};
}

/** The rows of some drugs, and the fan from one of them to the last one. */
function picture(drugs, from) {
	const index = drugs.findIndex(([name]) => name === from);
	const [, ...source] = drugs[index];
	const [, ...target] = drugs.at(-1);
	return {
		grid: { left: 112, right: 14, top: 4, bottom: 28 },
		xAxis: { type: 'log', min: 1, max: 200 },
		yAxis: { type: 'category', inverse: true, data: drugs.map(([name]) => name) },
		series: [
			{
				id: 'fan',
				type: 'custom',
				renderItem: drawFan,
				data: [{ id: from, value: [...source, ...target, index, drugs.length - 1] }],
				encode: { x: [0, 1], y: 4 }
			},
			{
				id: 'rows',
				type: 'custom',
				renderItem: drawRow,
				data: drugs.map(([name, low, high], i) => ({ id: name, name, value: [low, high, i] })),
				encode: { x: [0, 1], y: 2 }
			}
		]
	};
}

draw(
	'potency-heroin',
	picture(
		DRUGS.filter(([name]) => name !== 'Heroin'),
		'Morphine'
	),
	picture(DRUGS, 'Heroin')
);

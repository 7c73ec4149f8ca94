import words from '$words/timeline.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { fitting } from '$lib/chart/wrap';
import { box as rect, laneText } from '$lib/charts/lanes/draw-lanes';
import { minus, pixels, type Height } from '$lib/charts/lanes/height';
import type { LaneText } from '$lib/charts/lanes/lane-types';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { controlledSides, type ControlledSizes } from './timeline-controlled-sizes';
import { groupsOf } from './timeline-groups';
import { nameAndText } from './timeline-name';
import { monthsOf } from './timeline-states';

interface BandPlace {
	/** Where the lanes end, and where the band ends. */
	top: Height;
	end: Height;
	height: number;
}

/** What is under no control: a band from the first control on, as it is reported and not measured. */
export function bandMarks(
	data: Tables,
	substitute: Position,
	{ top, end, height }: BandPlace,
	sizes: ControlledSizes,
	box: SizeClass
): Mark[] {
	const { wide, size } = sizes;
	const [, last] = monthsOf(data, 'substitutes');
	const starts = groupsOf(data).flatMap(({ controls }) => controls.map(({ event }) => event.from));
	const first = Math.min(...starts);
	const upper = minus(end, pixels(height));
	const rule = minus(top, pixels(wide ? 10 : 1));
	const text = textOf(substitute, sizes, roomOf(data, first, box));
	/** From the upper edge of the band to the baseline of its text. */
	const middle = height / 2 + size * 0.35;
	return [
		{
			type: 'path',
			key: 'rule of the band',
			at: [0, rule[0], 1, rule[0]],
			by: [0, rule[1]],
			anchors: 'bb',
			style: { stroke: 'var(--rule)' }
		},
		rect('band', [first, last], [upper, end], {
			fill: 'none',
			stroke: 'var(--accent)',
			'stroke-width': 1.75,
			'stroke-dasharray': '5 3'
		}),
		...namesOf(substitute, text, middle, sizes, box).map((each) => laneText(each, upper)),
		...(text
			? [
					{
						type: 'text',
						key: 'text of the band',
						at: [first, upper[0]],
						by: [10, upper[1] + middle],
						anchors: 'db',
						size: Math.min(size, 13),
						lines: [{ text }]
					} satisfies Mark
				]
			: [])
	];
}

/** The width of the text in the band, in the smallest drawing of a class. */
function roomOf(data: Tables, first: number, box: SizeClass): number {
	const [start, end] = monthsOf(data, 'substitutes');
	const { left, right } = controlledSides(box);
	return ((end - first) / (end - start)) * (box.width - left - right) - 20;
}

/** What makers turned to, and who reports it. A wide drawing has no other place for who does. */
function textOf({ about, whoShort: who }: Position, { wide, size }: ControlledSizes, room: number) {
	const texts = [about, words.makers].flatMap((text) => {
		const reported = fillMessage(words.reported, { text, who });
		return wide ? [reported] : [reported, text];
	});
	return fitting(texts, room, Math.min(size, 13)) ?? '';
}

/** What it is: beside the band in two lines, or above it, with who reports it. */
function namesOf(
	{ title, whoShort }: Position,
	text: string,
	middle: number,
	{ wide, size }: ControlledSizes,
	{ width }: SizeClass
): LaneText[] {
	const name = (line: string): TextLine => ({ text: line, bold: true, tone: 'accent' });
	if (wide) {
		const [first = '', ...rest] = title.split(` ${words.secondLine} `);
		const second = rest.map((each) => name(`${words.secondLine} ${each}`));
		return [
			{ key: 'name of the band', by: [0, middle - 8], size, lines: [name(first), ...second] }
		];
	}
	const who = text.includes(whoShort) ? [] : [whoShort];
	return nameAndText(name(title), who, { y: -5, size, width });
}

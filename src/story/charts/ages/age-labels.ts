import words from '$words/ages.json';
import type { TextLine } from '$lib/chart/place-annotations';
import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import type { Label, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import type { AgeClaim } from '../../tables/ages-table';
import { agesOf, middleOf } from './ages';
import { agesSize, isClaim } from './age-bars';
import { axisAbove, smallIn, unitWith } from './ages-layout';

/** The least heights of bars for large ages in them, for the unit of the axis, and for a full text. */
const [LARGE, WITH_UNIT, FULL] = [22, 30, 16];

const PLACE = { free: true, fixed: true } as const;

/** The labels in and beside the bars, and those of the axis that follow from the height of the bars. */
export const barLabels = (overdose: AgeClaim, fentanyl: AgeClaim, size: SizeClass): Label[] => [
	...agesIn(overdose, 1, size),
	...agesIn(fentanyl, -1, size),
	...besideBars(overdose, fentanyl, size),
	...axisLabels(size)
];

/** The ages in a bar. @param y the place of the bar on the y axis */
function agesIn(claim: AgeClaim, y: number, size: SizeClass): Label[] {
	const id = `ages ${claim.claim}`;
	const all = {
		...PLACE,
		at: [middleOf(claim), y],
		texts: [[{ text: agesOf(claim), tone: isClaim(claim) ? 'accent' : 'paper', bold: true }]],
		offsets: [[0, 0]],
		rim: false
	} satisfies Partial<Label>;
	return [
		{ ...all, id, size: agesSize(size), room: unitWith(LARGE, size) },
		{ ...all, id: `${id} small`, unless: id, size: 'small' }
	];
}

/** More lines beside a bar would reach the axis, or the text above. */
const MOST_LINES = 2;

/** A text in one line, or in as few as fit, each about as long. */
function inLines(text: string, size: number, tone?: TextLine['tone']): TextLine[][] {
	const all: string[][] = [];
	let width = Math.ceil(textWidth(text, size)) + 1;
	for (; width > 0 && all.length < MOST_LINES; width -= size) {
		const lines = wrapEvenly(text, width, size);
		if (lines.length !== all.at(-1)?.length) all.push(lines);
	}
	return all.map((lines) => lines.map((line) => ({ text: line, ...(tone ? { tone } : {}) })));
}

/** Labels beside the bars, for the ages that one or both statements leave out. */
function besideBars(overdose: AgeClaim, fentanyl: AgeClaim, box: SizeClass): Label[] {
	const { low, high } = fentanyl;
	const size = smallIn(box);
	const right = {
		...PLACE,
		size,
		offsets: [[10, 0]]
	} satisfies Partial<Label>;
	const [full = '', brief = ''] = fillMessages(words.between, {
		from: overdose.high + 1,
		to: high
	});
	const end = high + 1;
	return [
		{
			...right,
			id: 'between',
			at: [end, 1],
			texts: inLines(full, size),
			// Two lines of text beside a bar of the smallest height would reach the axis.
			room: unitWith(FULL, box)
		},
		{ ...right, id: 'between brief', unless: 'between', at: [end, 1], texts: inLines(brief, size) },
		{
			...right,
			id: 'over',
			at: [end, -1],
			texts: inLines(fillMessage(words.over, { age: end }), size, 'soft')
		},
		{
			...right,
			id: 'under',
			at: [low, -1],
			texts: [[{ text: fillMessage(words.under, { age: low }), tone: 'soft' }]],
			offsets: [[-10, 0]]
		}
	];
}

/** The first label of the axis, which has the unit if there is no room for it above the axis. */
function axisLabels(size: SizeClass): Label[] {
	const axis = -axisAbove(size);
	const soft = (text: string): TextLine[][] => [[{ text, tone: 'soft' }]];
	const first = {
		...PLACE,
		at: [0, 0],
		anchors: 'bd',
		offsets: [[0.01, axis + 20]]
	} satisfies Partial<Label>;
	const room = unitWith(WITH_UNIT, size);
	const withUnit = fillMessage(words.age, { age: 0 });
	if (size.compact) return [{ ...first, id: 'age 0', texts: soft(withUnit) }];
	return [
		{
			...PLACE,
			id: 'unit',
			at: [1, 0],
			anchors: 'pd',
			texts: soft(words.ageInYears),
			offsets: [[-0.01, axis - 8]],
			room
		},
		{ ...first, id: 'age 0', texts: soft('0'), room },
		{ ...first, id: 'age 0 with unit', unless: 'age 0', texts: soft(withUnit) }
	];
}

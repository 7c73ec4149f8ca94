import words from '$words/timeline.json';
import { baselinesOf, type Offset } from '$lib/chart/place-annotations';
import { wrapLine } from '$lib/chart/wrap-line';
import { drawLanes, STANDING } from '$lib/charts/lanes/draw-lanes';
import { minus, pixels, plus, smaller, times, type Height } from '$lib/charts/lanes/height';
import type { Lane, LaneLabel, LaneText } from '$lib/charts/lanes/lane-types';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Tables } from '../../tables/table-types';
import { bandMarks } from './timeline-band';
import { controlledSides, sizesOf, type ControlledSizes } from './timeline-controlled-sizes';
import { groupsOf, substituteOf, type Control, type Group } from './timeline-groups';
import { FLOOR, type Part } from './timeline-layout';
import { nameAndText } from './timeline-name';
import { monthsOf } from './timeline-states';

/** A lane for each group of chemicals, and below them a band for those under no control. */
export function controlledPart(data: Tables, box: SizeClass): Part {
	const sizes = sizesOf(box);
	const { wide, size, r } = sizes;
	const line = size * 1.2;
	const substitute = substituteOf(data);
	const height = wide ? 34 : Math.min(28, line + 5);
	const end = minus(FLOOR, pixels(wide ? 12 : 4));
	const top = substitute ? minus(end, pixels(height + (wide ? 0 : line))) : end;
	const groups = groupsOf(data);
	// In a narrow drawing, the last bar ends just above the rule of the band.
	const share = wide
		? times(top, 1 / (groups.length + 0.35))
		: smaller(
				times(minus(top, pixels(line + 2 * r + 3)), 1 / (groups.length - 1)),
				pixels(46),
				box.height
			);
	const yOf = (i: number): Height =>
		wide ? times(share, i + 0.62) : plus(times(share, i), pixels(line + r));
	const lanes = groups.map((group, i) => laneOf(group, yOf(i), sizes, box));
	const drawn = drawLanes(lanes, { x: monthsOf(data, 'substitutes'), size: 14 });
	const band = substitute ? bandMarks(data, substitute, { top, end, height }, sizes, box) : [];
	return { ...drawn, front: [...drawn.front, ...band] };
}

/** The width of the outline of a mark is inside its radius. */
const OUTLINE = 0.75;

/** From its first date, a group is under control in part; from the last one, as a whole. */
function laneOf(group: Group, y: Height, sizes: ControlledSizes, box: SizeClass): Lane {
	const { name, controls } = group;
	const { wide, r } = sizes;
	const [first] = controls;
	const last = controls.at(-1);
	return {
		key: name,
		y,
		line: { style: { stroke: 'var(--axis)', 'stroke-dasharray': '1 4' } },
		texts: wide ? besideLane(group, controlledSides(box).left) : aboveLane(group, sizes, box),
		spans:
			first && last
				? [
						{
							key: `partly ${name}`,
							from: first.event.from,
							to: last.event.from,
							style: { stroke: 'var(--ink)', 'stroke-width': 2 }
						},
						{
							// The mark of its day in another state would cross labels on its way to this bar.
							key: `bar of ${last.event.id}`,
							from: last.event.from,
							r,
							style: STANDING[last.intended ? 'planned' : 'done']
						}
					]
				: [],
		events: controls.slice(0, -1).map(({ event: { id, from, to, date } }) => ({
			key: id,
			from,
			to,
			// A thin mark spans a year; a thick one is a day.
			r: (date.length === 4 ? 2 : r) - OUTLINE
		})),
		labels: wide ? controls.map(labelOf) : []
	};
}

/** The font size of names beside lanes. */
const NAME = 14;

/** The name of a group above its lane, and below it what it is. */
function besideLane({ name, about }: Group, left: number): LaneText[] {
	const names = wrapLine({ text: name, bold: true }, left, NAME);
	const below = wrapLine({ text: about, tone: 'soft', size: 13 }, left, NAME);
	const above = baselinesOf(names, NAME);
	return [{ key: `name of ${name}`, by: [0, -1 - above], size: NAME, lines: [...names, ...below] }];
}

/** The name of a group, and beside it the fullest text that fits. */
function aboveLane(
	{ name, controls }: Group,
	{ size, r }: ControlledSizes,
	{ width }: SizeClass
): LaneText[] {
	const say = (of: (control: Control) => string) => controls.map(of).join('; ');
	const controlled = (what: string, month: string) =>
		fillMessage(words.controlled, { what, month });
	return nameAndText(
		{ text: name, bold: true },
		[
			say(({ event, full }) => controlled(full, event.when.month)),
			say(({ event, brief }) => controlled(brief, event.when.month)),
			say(({ event }) => event.when.month)
		],
		{ y: -r - Math.min(5, r), size, width }
	);
}

/** Where a label may stand: above its date or below, to the left of it or to the right. */
const PLACES: readonly Offset[] = [
	[-1, -13],
	[1, -13],
	[-1, 23],
	[1, 23]
];

function labelOf({ event, full, brief, intended }: Control): LaneLabel {
	const more = event.when.month;
	const bold = intended ? {} : { bold: true };
	return {
		key: event.id,
		at: (event.from + event.to) / 2,
		texts: [
			[{ text: full, ...bold, more }],
			[{ text: brief, ...bold, more }],
			[{ text: more, tone: 'soft' }]
		],
		offsets: PLACES
	};
}

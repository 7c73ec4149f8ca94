import type { Box } from '$lib/chart/box';
import type { Annotation, Offset, Point } from '$lib/chart/place-annotations';
import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { fitting, textWidth } from '$lib/chart/wrap';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { groupsOf, substituteOf, type Group } from './controlled';

/** From this size, names are beside the lanes and each date has its own label. */
const isWide = ({ width, height }: Pick<Box, 'width' | 'height'>) => width >= 620 && height >= 380;

/** The width of the names beside the lanes. */
const NAMES = 158;

/** The padding left and right of the plot. */
export const controlledSides = (box: Box) =>
	isWide(box) ? { left: NAMES, right: 12 } : { left: 6, right: 6 };

interface PlacedGroup extends Group {
	/** The middle of its bar, in pixels. */
	y: number;
}

/** A band from the first control on, and the rule above it, in pixels. */
interface Band {
	rule: number;
	left: number;
	top: number;
	height: number;
}

interface Sizes {
	wide: boolean;
	/** The font size of names and texts. */
	size: number;
	/** The radius of a mark. */
	r: number;
}

export interface ControlledLanes extends Pick<Sizes, 'wide' | 'r'> {
	groups: PlacedGroup[];
	/** What is under no control. */
	band: Band | null;
	labels: PlacedLabel[];
}

/** The texts of a group beside its name, from full to brief. */
const textsOf = ({ controls }: Group) => [
	controls.map(({ event, full }) => `${full}, ${event.when.month}`).join('; '),
	controls.map(({ event, brief }) => `${brief}, ${event.when.month}`).join('; '),
	controls.map(({ event }) => event.when.month).join('; ')
];

/** A name, and beside it the first of some texts that fits. */
function nameAndText(
	name: string,
	texts: readonly string[],
	y: number,
	{ size, width, tone = 'ink' }: { size: number; width: number; tone?: PlacedLabel['tone'] }
): PlacedLabel[] {
	const x = textWidth(name, size, true) + 7;
	const text = fitting(texts, width - x, size);
	const named: PlacedLabel = { text: name, x: 0, y, size, bold: true, tone };
	return text ? [named, { text, x, y, size, tone: 'soft' }] : [named];
}

/** The texts of the band: what it is, what makers turned to, and who reports it. */
function bandLabels(
	{ title, about, whoShort }: Position,
	{ left, top, height }: Band,
	plot: Plot,
	{ wide, size }: Sizes
): PlacedLabel[] {
	const middle = top + height / 2 + size * 0.35;
	const texts = [about, 'Makers turned to these'].flatMap((text) => [
		`${text} (${whoShort})`,
		text
	]);
	// A wide drawing has no other place for who reports it.
	const possible = wide ? texts.filter((text) => text.includes(whoShort)) : texts;
	const within = Math.min(size, 13);
	const text = fitting(possible, plot.xRange[1] - left - 20, within) ?? '';
	const label = { text, x: left + 10, y: middle, size: within };
	const tone = 'accent';
	if (wide) {
		const lines = title.split(/ (?=not)/);
		return [
			label,
			...lines.map(
				(text, i) => ({ text, x: 0, y: middle - 8 + i * 17, size, bold: true, tone }) as const
			)
		];
	}
	const who = text.includes(whoShort) ? [] : [whoShort];
	return [label, ...nameAndText(title, who, top - 5, { size, width: plot.width, tone })];
}

function sizesOf(plot: Plot): Sizes {
	if (isWide(plot)) return { wide: true, size: 14, r: 6 };
	const r = plot.height < 170 ? 2.5 : plot.height < 200 ? 3.5 : 5;
	return { wide: false, size: plot.width < 340 ? 12 : 13, r };
}

/** Lays out a lane for each group of chemicals, and below them a band for those under no control. */
export function controlledLanes(data: Tables, plot: Plot): ControlledLanes {
	const sizes = sizesOf(plot);
	const { wide, size, r } = sizes;
	const line = size * 1.2;
	const substitute = substituteOf(data);
	const height = wide ? 34 : Math.min(28, line + 5);
	const end = plot.yRange[0] - (wide ? 12 : 4);
	const top = substitute ? end - height - (wide ? 0 : line) : end;
	const groups = groupsOf(data);
	// In a narrow drawing, the last bar ends just above the rule of the band.
	const share = wide
		? top / (groups.length + 0.35)
		: Math.min(46, (top - line - 2 * r - 3) / (groups.length - 1));
	const placed = groups.map((group, i) => ({
		...group,
		y: wide ? (i + 0.62) * share : i * share + line + r
	}));
	const labels = placed.flatMap((group): PlacedLabel[] => {
		const { name, about, y } = group;
		if (!wide) {
			const above = y - r - Math.min(5, r);
			return nameAndText(name, textsOf(group), above, { size, width: plot.width });
		}
		return [
			{ text: name, x: 0, y: y - 1, size, bold: true },
			{ text: about, x: 0, y: y + 16, tone: 'soft' }
		];
	});
	if (!substitute) return { wide, groups: placed, band: null, labels, r };
	const starts = groups.flatMap(({ controls }) => controls.map(({ event }) => event.from));
	const left = plot.xScale(Math.min(...starts));
	const band = { rule: top - (wide ? 10 : 1), left, top: end - height, height };
	labels.push(...bandLabels(substitute, band, plot, sizes));
	return { wide, groups: placed, band, labels, r };
}

/** Where a label may stand: above its date or below, to the left of it or to the right. */
const PLACES: readonly Offset[] = [
	[-1, -13],
	[1, -13],
	[-1, 23],
	[1, 23]
];

/** In a wide drawing, a label for each date. */
export function controlledAnnotations(data: Tables, plot: Plot, opacity: number): Annotation[] {
	const { wide, groups } = controlledLanes(data, plot);
	if (!wide) return [];
	return groups.flatMap(({ controls, y }) =>
		controls.map(({ event, full, brief, intended }): Annotation => {
			const bold = !intended;
			const more = event.when.month;
			return {
				id: event.id,
				x: plot.xScale((event.from + event.to) / 2),
				y,
				size: 14,
				texts: [
					[{ text: full, bold, more }],
					[{ text: brief, bold, more }],
					[{ text: more, tone: 'soft' }]
				],
				offsets: PLACES,
				opacity
			};
		})
	);
}

/** What labels keep clear of: the lanes. */
export const controlledObstacles = (data: Tables, plot: Plot): Point[][] =>
	controlledLanes(data, plot).groups.map(({ y }): Point[] => [
		[plot.xRange[0], y],
		[plot.width, y]
	]);

import type { Box } from '$lib/chart/box';
import type { Annotation, Offset, Point } from '$lib/chart/place-annotations';
import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
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

export interface ControlledLanes {
	wide: boolean;
	groups: PlacedGroup[];
	/** What is under no control, in pixels: a band from the first control on, and the rule above it. */
	band: { rule: number; left: number; top: number; height: number } | null;
	labels: PlacedLabel[];
	/** The radius of a mark. */
	r: number;
}

/** The longest text that fits, or none. */
const fitting = (texts: readonly string[], width: number, size: number) =>
	texts.find((text) => textWidth(text, size) <= width) ?? '';

/** The texts of a group beside its name, from full to brief. */
const textsOf = ({ controls }: Group) => [
	controls.map(({ event, full }) => `${full}, ${event.when.month}`).join('; '),
	controls.map(({ event, brief }) => `${brief}, ${event.when.month}`).join('; '),
	controls.map(({ event }) => event.when.month).join('; ')
];

/** Lays out a lane for each group of chemicals, and below them a band for those under no control. */
export function controlledLanes(data: Tables, plot: Plot): ControlledLanes {
	const wide = isWide(plot);
	const size = wide ? 14 : plot.width < 340 ? 12 : 13;
	const line = size * 1.2;
	const r = wide ? 6 : plot.height < 170 ? 2.5 : plot.height < 200 ? 3.5 : 5;
	const bottom = plot.yRange[0];
	const substitute = substituteOf(data);
	const text = wide ? 0 : line;
	const height = wide ? 34 : Math.min(28, line + 5);
	const end = bottom - (wide ? 12 : 4);
	const top = substitute ? end - height - text : end;
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
		if (wide) {
			return [
				{ text: name, x: 0, y: y - 1, size, bold: true },
				{ text: about, x: 0, y: y + 16, tone: 'soft' }
			];
		}
		const at = y - r - Math.min(5, r);
		const beside = textWidth(name, size, true) + 7;
		const said = fitting(textsOf(group), plot.width - beside, size);
		return [
			{ text: name, x: 0, y: at, size, bold: true },
			{ text: said, x: beside, y: at, size, tone: 'soft' }
		];
	});
	if (!substitute) return { wide, groups: placed, band: null, labels, r };

	const { title, about, whoShort } = substitute;
	const starts = groups.flatMap(({ controls }) => controls.map(({ event }) => event.from));
	const left = plot.xScale(Math.min(...starts));
	const band = { rule: top - (wide ? 10 : 1), left, top: end - height, height };
	const middle = band.top + height / 2 + size * 0.35;
	const room = plot.xRange[1] - left - 20;
	const within = Math.min(size, 13);
	const brief = 'Makers turned to these';
	const texts = [about, brief].flatMap((text) => [`${text} (${whoShort})`, text]);
	// A wide drawing has no other place for who reports it.
	const said = fitting(
		wide ? texts.filter((text) => text.includes(whoShort)) : texts,
		room,
		within
	);
	const beside = textWidth(title, size, true) + 7;
	const who = said.includes(whoShort) ? '' : whoShort;
	labels.push(
		{ text: said, x: left + 10, y: middle, size: within },
		...(wide
			? title.split(/ (?=not)/).map((text, i): PlacedLabel => {
					return { text, x: 0, y: middle - 8 + i * 17, size, bold: true, tone: 'accent' };
				})
			: [
					{ text: title, x: 0, y: band.top - 5, size, bold: true, tone: 'accent' } as const,
					{
						text: fitting([who], plot.width - beside, size),
						x: beside,
						y: band.top - 5,
						size,
						tone: 'soft'
					} as const
				])
	);
	return { wide, groups: placed, band, labels: labels.filter(({ text }) => text), r };
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

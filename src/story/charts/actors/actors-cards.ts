import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { wrapAt } from '$lib/chart/wrap';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { isTight, isTiny, laneAt } from './actors-layout';
import { NAMES, positionsOf, type ActorsKeyframe } from './actors-states';

/** A card in the lane of the actor that holds its position, in pixels. */
export interface Card {
	x: number;
	y: number;
	width: number;
	height: number;
	lines: PlacedLabel[];
}

const BETWEEN = 14;

type Part = 'title' | 'about' | 'who';

/** What a card says, from full to brief. */
const PARTS: readonly (readonly Part[])[] = [
	['title', 'about', 'who'],
	['title', 'who']
];

/**
 * The positions of `levers`, two side by side in each lane, all of one size. A drawing without room
 * leaves what a position is about to the table.
 */
export function cardsOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Card[] {
	const tight = isTight(plot);
	const size = !tight ? 15 : plot.width < 520 ? plot.small : 14;
	const pitch = Math.round(size * (tight ? 1.2 : 1.3));
	const inside = tight ? (plot.width < 340 && plot.height < 280 ? 5 : 9) : 18;
	const left = plot.xRange[0];
	/** The room above the cards of a lane for its name. */
	const name = tight && !isTiny(plot) ? 17 : 0;
	const width = (plot.width - 1 - left - BETWEEN) / 2;
	const fit = (text: string, bold = false) => wrapAt(text, width - 2 * inside, size, bold);
	const set = positionsOf(data, 'levers').map(({ lane, title, about, who, whoShort }) => ({
		lane: lane as Lane,
		title: fit(title, true),
		about: fit(about),
		who: fit(tight ? whoShort : who)
	}));
	const room = plot.height / 2 - name - (tight ? 3 : 8);
	const heightOf = (parts: readonly Part[]) =>
		2 * inside +
		pitch *
			((tight ? 0.3 : 0.6) +
				Math.max(...set.map((card) => parts.reduce((sum, part) => sum + card[part].length, 0))));
	const parts = PARTS.find((each) => heightOf(each) <= room) ?? ['title'];
	const needed = heightOf(parts);
	/** Cards close with their lanes. */
	const share = (plot.yScale(0) - plot.yScale(1)) / (plot.height / 2);
	const height = share * Math.min(room, Math.max(needed, tight ? 0 : room * 0.62));

	return set.map(({ lane, title, about, who }, i) => {
		const before = set.slice(0, i).filter((card) => card.lane === lane).length;
		const x = left + before * (width + BETWEEN);
		const y = plot.yScale(laneAt(lane, keyframe, tight).y) - height / 2 + name / 2;
		const line = (style: Partial<PlacedLabel>, top: number) => (text: string, row: number) => ({
			...style,
			text,
			size,
			x: x + inside,
			y: top + row * pitch
		});
		const top = y + inside + size * 0.8;
		const foot = y + height - inside - size * 0.2 - (who.length - 1) * pitch;
		return {
			x,
			y,
			width,
			height,
			lines: [
				...title.map(line({ bold: true }, top)),
				...(parts.includes('about')
					? about.map(line({}, top + title.length * pitch + (tight ? 0 : 4)))
					: []),
				...(parts.includes('who') ? who.map(line({ tone: 'soft' }, foot)) : []),
				...(name && before === 0
					? [
							{
								text: NAMES[lane][0],
								x: left,
								y: y - 7,
								size: plot.small,
								bold: true,
								tone: 'soft' as const
							}
						]
					: [])
			]
		};
	});
}

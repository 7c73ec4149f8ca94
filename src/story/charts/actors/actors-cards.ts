import type { Box } from '$lib/chart/box';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { plotOf } from '$lib/chart/plot';
import { wrapAt } from '$lib/chart/wrap';
import type { Lane } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { isTight, laneAt, layoutOf } from './actors-layout';
import { NAMES, positionsOf, states } from './actors-states';

/** A card in the lane of whoever holds its position, in pixels. */
export interface Card {
	x: number;
	y: number;
	width: number;
	height: number;
	lines: PlacedLabel[];
}

const BETWEEN = 14;

/**
 * The positions of `levers`, two side by side in each lane, all of one size. A drawing without room
 * leaves what a position is about to the table.
 */
export function cardsOf(data: Tables, box: Box): Card[] {
	const plot = plotOf(layoutOf(states.levers, box), box);
	const tight = isTight(box);
	const size = tight ? 12 : 15;
	const pitch = Math.round(size * 1.3);
	const inside = tight ? 9 : 18;
	const left = tight ? 1 : plot.xRange[0];
	/** The room above the cards of a lane for its name. */
	const name = tight ? 18 : 0;
	const width = (box.width - 1 - left - BETWEEN) / 2;
	const fit = (text: string, bold = false) => wrapAt(text, width - 2 * inside, size, bold);
	const set = positionsOf(data, 'levers').map(({ lane, title, about, who, whoShort }) => ({
		lane: lane as Lane,
		title: fit(title, true),
		about: fit(about),
		who: fit(tight ? whoShort : who)
	}));
	const most = (of: (card: (typeof set)[number]) => number) => Math.max(...set.map(of));
	const room = box.height / 2 - name - 8;
	const needed =
		2 * inside + pitch * most(({ title, about, who }) => title.length + about.length + who.length);
	const brief = needed > room;
	const height = Math.min(
		room,
		brief
			? 2 * inside + pitch * most(({ title, who }) => title.length + who.length)
			: needed + pitch * 0.6
	);

	return set.map(({ lane, title, about, who }, i) => {
		const before = set.slice(0, i).filter((card) => card.lane === lane).length;
		const x = left + before * (width + BETWEEN);
		const y = plot.yScale(laneAt(lane, states.levers, tight).y) - height / 2 + name / 2;
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
				...(brief ? [] : about.map(line({}, top + title.length * pitch))),
				...who.map(line({ tone: 'soft' }, foot)),
				...(tight && before === 0
					? [
							{
								text: NAMES[lane][0],
								x: left,
								y: y - 7,
								size: 12,
								bold: true,
								tone: 'soft' as const
							}
						]
					: [])
			]
		};
	});
}

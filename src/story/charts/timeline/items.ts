import type { Tables } from '../../tables/table-types';
import type { Box } from '$lib/chart/box';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import { isLow } from './lanes';
import { positionsOf, type TimelineState } from './views';

type Kind = 'title' | 'about' | 'who';

/** A line of text in a list of positions. */
export interface ItemLine {
	text: string;
	x: number;
	y: number;
	kind: Kind;
}

export interface Items {
	lines: ItemLine[];
	size: number;
	/** The width of each position, and the distance from its upper edge to its title. */
	width: number;
	under: number;
	height: number;
}

const BETWEEN = 16;

/**
 * Lays out the positions of a state: explanations side by side, or two by two on a phone; all
 * others one below the other. Each gets the same room, and text without room is left to the table.
 * @param full the height that a list may fill
 */
export function itemsOf(data: Tables, state: TimelineState, box: Box, full: number): Items {
	const items = positionsOf(data, state);
	const panels = state === 'explanations';
	const columns = panels ? (box.compact ? 2 : 4) : 1;
	const rows = Math.ceil(items.length / columns);
	const size = isLow(box) ? 12 : box.compact ? 13 : panels ? 14 : 16;
	const pitch = size * 1.18;
	const width = (box.width + BETWEEN) / columns;
	// In a wide list, the text of a position is beside its title.
	const aside = !panels && !box.compact;
	// A title follows its mark, which is as wide as the font size.
	const titles = Math.max(0, ...items.map(({ title }) => textWidth(title, size, true) + 2 * size));
	const left = aside ? Math.max(box.width * 0.34, titles) : 0;
	const fit = (text: string) => wrapAt(text, width - BETWEEN - left, size);
	// Without room for all, the subtitle says who asks, and the title what is argued.
	const brief = panels ? box.compact : isLow(box);
	const set = items.map(({ title, about, who, whoShort }) => ({
		title,
		about: brief && state !== 'asks' ? [] : fit(about),
		who: brief && state === 'asks' ? [] : fit(aside ? who : whoShort)
	}));
	const most = Math.max(0, ...set.map(({ about, who }) => about.length + who.length));
	const tall = pitch * (most + (aside ? 0 : 1));
	const row = panels ? tall + size : full / Math.max(1, rows);
	const under = (row - tall) / 2 + size * 0.9;

	const lines = set.flatMap(({ title, about, who }, i) => {
		const x = (i % columns) * width;
		const top = Math.floor(i / columns) * row + under;
		const first = aside ? 0 : 1;
		const below = (kind: Kind, from: number) => (text: string, line: number) => ({
			text,
			x: x + left,
			y: top + (from + line) * pitch,
			kind
		});
		return [
			{ text: title, x, y: top, kind: 'title' as const },
			...about.map(below('about', first)),
			...who.map(below('who', first + about.length))
		];
	});
	return {
		lines,
		size,
		width: width - BETWEEN,
		under,
		height: row * rows + (panels ? size / 2 : 0)
	};
}

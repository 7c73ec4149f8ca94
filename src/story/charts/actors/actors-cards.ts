import { wrapAt } from '$lib/chart/wrap';
import { laneText, STANDING } from '$lib/charts/lanes/draw-lanes';
import {
	heightIn,
	larger,
	minus,
	pixels,
	plus,
	smaller,
	times,
	WHOLE,
	type Height
} from '$lib/drawing/height';
import { textRows } from '$lib/charts/lanes/text-rows';
import type { Mark } from '$lib/drawing/drawing-types';
import type { Lane } from '../../tables/actor-lanes';
import { hasTightCards, type ActorsLayout } from './actors-layout';
import { NAMES, positionsOf } from './actors-states';

/** Pixels between two cards. */
const BETWEEN = 14;

type Part = 'title' | 'about' | 'who';

/** What a card says, from full to brief. */
const PARTS: readonly (readonly Part[])[] = [
	['title', 'about', 'who'],
	['title', 'who']
];

/** The lines of each part of a card. */
type Card = Record<Part, string[]> & { lane: Lane; column: number };

/** The sizes of cards, which are all the same. */
interface CardSizes {
	size: number;
	pitch: number;
	/** From the edges of a card to its text. */
	inside: number;
	width: Height;
	height: Height;
	/** The room above the cards of a lane for its name. */
	name: number;
	parts: readonly Part[];
}

/**
 * The positions of `levers`, two side by side in each lane, all of one size. A drawing without room
 * leaves what a position is about to the table.
 */
export function cardMarks(layout: ActorsLayout): Mark[] {
	const { tight, size: box, left } = layout;
	const size = !tight ? 15 : box.compact ? box.small : 14;
	const pitch = Math.round(size * (tight ? 1.2 : 1.3));
	const inside = tight ? (hasTightCards(box) ? 5 : 9) : 18;
	const name = tight ? 17 : 0;
	const width = times(minus(WHOLE, pixels(1 + left + BETWEEN)), 0.5);
	const cards = cardsOf(layout, heightIn(width, box.width) - 2 * inside, size);
	const room = minus([0.5, 0], pixels(name + (tight ? 3 : 8)));
	const linesIn = (parts: readonly Part[]) =>
		Math.max(...cards.map((card) => parts.reduce((sum, part) => sum + card[part].length, 0)));
	const needed = (parts: readonly Part[]) =>
		2 * inside + pitch * ((tight ? 0.3 : 0.6) + linesIn(parts));
	const parts = PARTS.find((each) => needed(each) <= heightIn(room, box.height)) ?? ['title'];
	const wished = tight
		? pixels(needed(parts))
		: larger(pixels(needed(parts)), times(room, 0.62), box.height);
	const height = smaller(wished, room, box.height);
	return cards.flatMap((card, i) =>
		cardMark(layout, card, i, { size, pitch, inside, width, height, name, parts })
	);
}

function cardsOf({ data, tight }: ActorsLayout, width: number, size: number): Card[] {
	const set = positionsOf(data, 'levers');
	return set.map(({ lane, title, about, who, whoShort }, i) => ({
		lane: lane as Lane,
		column: set.slice(0, i).filter((other) => other.lane === lane).length,
		title: wrapAt(title, width, size, true),
		about: wrapAt(about, width, size),
		who: wrapAt(tight ? whoShort : who, width, size)
	}));
}

/** A card, which is dashed as all that is said. */
function cardMark(layout: ActorsLayout, card: Card, i: number, sizes: CardSizes): Mark[] {
	const { size, pitch, inside, width, height, name, parts } = sizes;
	const { left, tight } = layout;
	const { lane, column, title, about, who } = card;
	const x = plus(pixels(left), times(plus(width, pixels(BETWEEN)), column));
	const y = plus(minus(layout.y(lane), times(height, 0.5)), pixels(name / 2));
	const [right, bottom] = [plus(x, width), plus(y, height)];
	const rows = (part: Part, lines: readonly string[], top: Height) =>
		textRows(`${part} ${i}`, parts.includes(part) ? lines : [], [plus(x, pixels(inside)), top], {
			pitch,
			size,
			bold: part === 'title',
			tone: part === 'who' ? 'soft' : 'ink'
		});
	const top = plus(y, pixels(inside + size * 0.8));
	const foot = minus(bottom, pixels(inside + size * 0.2 + (who.length - 1) * pitch));
	return [
		{
			type: 'rect',
			key: `card ${i}`,
			at: [x[0], y[0], right[0], bottom[0]],
			by: [x[1], y[1], right[1], bottom[1]],
			anchors: 'bb',
			radius: 6,
			style: STANDING.planned
		},
		...rows('title', title, top),
		...rows('about', about, plus(top, pixels(title.length * pitch + (tight ? 0 : 4)))),
		...rows('who', who, foot),
		...(name && column === 0 ? [laneName(layout, lane, y)] : [])
	];
}

const laneName = ({ left }: ActorsLayout, lane: Lane, top: Height): Mark =>
	laneText(
		{
			key: `name of ${lane}`,
			by: [left, -7],
			size: 'small',
			lines: [{ text: NAMES[lane][0], bold: true, tone: 'soft' }]
		},
		top
	);

import words from '$words/asks.json';
import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import { laneText } from '$lib/charts/lanes/draw-lanes';
import { minus, pixels, plus, smaller, times, WHOLE } from '$lib/charts/lanes/height';
import { textRows } from '$lib/charts/lanes/text-rows';
import type { LaneText } from '$lib/charts/lanes/lane-types';
import type { Mark, SizeClass } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { isLowest, isNarrowest } from '../size-names';
import { isSecond, lanesOf, letterOf, nameOf, withoutActor, type AskLane } from './asks';
import { AXIS, type AsksLayout, type PlacedLane } from './asks-layout';
import { shortened, type Lines } from './asks-shortened';

/** The texts of a narrow lane, from full to brief, each in lines. Its events are in order of time. */
function textsOf(parts: readonly AskLane[], width: number, size: number): Lines[] {
	type Say = (event: PolicyEvent) => string;
	const month: Say = ({ when }) => when.month;
	const year: Say = ({ date }) => date.slice(0, 4);
	const short: Say = (event) => withoutActor(event.short);
	const brief: Say = (event) => withoutActor(event.brief);
	const events = parts.flatMap((part) => part.events).sort((a, b) => a.from - b.from);
	const text = (when: Say, say: Say) => {
		if (events.length === 0) return words.missing;
		const found = events.map((event, i) => {
			const before = events[i - 1];
			if (before && when(before) === when(event)) return `, ${say(event)}`;
			const dated = fillMessage(words.dated, { when: when(event), what: say(event) });
			return i > 0 ? `; ${dated}` : dated;
		});
		const without = parts
			.filter((part) => part.events.length === 0)
			.map(({ title }) => fillMessage(words.without, { name: title, missing: words.missing }));
		return [found.join(''), ...without].join('; ');
	};
	return [text(events.length > 2 ? year : month, short), text(month, brief), text(year, brief)].map(
		(each) => wrapEvenly(each, width, size)
	);
}

/** The texts of lanes that share a drawing, and how many lines more would fit. */
interface Texts {
	groups: readonly AskLane[][];
	lines: readonly Lines[];
}

/** The texts that fit. Without room for more, an ask and its second part share a lane. */
function fittingTexts(
	lanes: readonly AskLane[],
	textsIn: (parts: readonly AskLane[]) => Lines[],
	most: (groups: readonly AskLane[][]) => number
): Texts {
	const apart = lanes.map((lane) => [lane]);
	const roomy = shortened(apart.map(textsIn), most(apart));
	if (roomy.every(({ length }) => length > 0)) return { groups: apart, lines: roomy };
	const shared = lanes.flatMap((lane, i) =>
		isSecond(lane) ? [] : [[lane, ...lanes.slice(i + 1, i + 2).filter(isSecond)]]
	);
	return { groups: shared, lines: shortened(shared.map(textsIn), most(shared)) };
}

/** The most pixels between two lanes. */
const GAP = 36;

/** Each name above its lane, and a text with all dates below it. */
export function belowNames(data: Tables, box: SizeClass): AsksLayout {
	const { width, height, compact } = box;
	const r = isLowest(box) ? 3.5 : 5;
	const size = isNarrowest(box) ? 12 : compact ? 13 : 15;
	const pitch = Math.round(size * 1.22);
	// From the top of a name to the text below its lane, with the marks between.
	const line = size * 1.25 + r + 1;
	const names = line + r + 3;
	const { groups, lines } = fittingTexts(
		lanesOf(data),
		(parts) => textsOf(parts, width, size),
		(all) => (height - AXIS - all.length * names) / pitch
	);
	const filled = AXIS + groups.length * names + lines.flat().length * pitch;
	const free = times(minus(WHOLE, pixels(filled)), 1 / groups.length);
	const gap = smaller(free, pixels(GAP), height);
	let top = times(gap, 1 / 3);
	const lanes: PlacedLane[] = [];
	const front: Mark[] = [];
	groups.forEach((parts, i) => {
		const below = lines[i] ?? [];
		const baseline = plus(top, pixels(size * 0.9));
		front.push(
			...nameTexts(data, parts, { i, size, width }).map((text) => laneText(text, baseline)),
			...textRows(`text ${i}`, below, [pixels(0), plus(top, pixels(names + size * 0.8))], {
				pitch,
				size
			})
		);
		const y = plus(top, pixels(line));
		lanes.push(...parts.map((part, j) => ({ ...part, y, shared: j > 0 })));
		top = plus(top, gap, pixels(names + below.length * pitch));
	});
	return { lanes, left: ['b', 0, r + 1], r, front };
}

/** The name of a lane, and beside the first one when it was asked. */
function nameTexts(
	data: Tables,
	parts: readonly AskLane[],
	{ i, size, width }: { i: number; size: number; width: number }
): LaneText[] {
	const [first] = parts;
	const name = parts.map((part, j) => (j > 0 ? part.title : nameOf(part))).join(', ');
	const text = first?.number ? `${first.number}. ${name}` : name;
	const asked = fillMessage(words.asked, { date: letterOf(data).when.full });
	const x = textWidth(text, size, true) + 8;
	const beside = i === 0 && x + textWidth(asked, size) < width;
	const tone = first?.asked ? 'ink' : 'soft';
	return [
		{ key: `name ${i}`, by: [0, 0], size, lines: [{ text, bold: true, tone }] },
		...(beside
			? [{ key: 'asked', by: [x, 0], size, lines: [{ text: asked, tone: 'soft' }] } as const]
			: [])
	];
}

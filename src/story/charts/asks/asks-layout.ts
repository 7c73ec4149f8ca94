import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { endOf, FIRST, isSecond, lanesOf, letterOf, withoutActor, type Lane } from './asks';

/** The room for the axis of years, below the lanes. */
const AXIS = 27;

/** A lane in its place. */
export interface PlacedLane extends Lane {
	/** The line on which its dates are, in pixels. */
	y: number;
	/** It is on the line of another lane. */
	shared: boolean;
}

export interface AsksLayout extends Layout {
	lanes: PlacedLane[];
	labels: PlacedLabel[];
	/** The rules between lanes, in pixels. */
	rules: number[];
	/** Each date has its own label. Otherwise, a text below each lane has them all. */
	wide: boolean;
	/** The radius of a mark. */
	r: number;
}

/** From this size, each date has its own label. */
const isWide = ({ width, height }: Box) => width >= 680 && height >= 470;

export function asksLayout(data: Tables, box: Box): AsksLayout {
	const wide = isWide(box);
	const r = wide ? 6 : box.height < 200 ? 3.5 : 5;
	const left = wide ? Math.min(220, box.width * 0.29) : r + 1;
	return {
		xDomain: [FIRST, endOf(data)],
		yDomain: [0, 1],
		padding: { top: 0, right: 6, bottom: AXIS, left },
		by: 'x',
		wide,
		r,
		...(wide ? besideNames(data, box, left) : belowNames(data, box, r))
	};
}

type Placed = Pick<AsksLayout, 'lanes' | 'labels' | 'rules'>;

/** Names in a column, and the lanes beside them. */
function besideNames(data: Tables, { width, height }: Box, left: number): Placed {
	const lanes = lanesOf(data);
	const top = 24;
	// The lane of other controls has the most dates, and is apart from the others.
	const share = (height - AXIS - top) / (lanes.length + 0.45);
	const placed = lanes.map((lane, i) => ({
		...lane,
		y: top + (i + (lane.asked ? 0.62 : 0.85)) * share,
		shared: false
	}));
	/** The names are after the numbers. */
	const indent = textWidth('0. ', 14, true);
	const edge = top + placed.findIndex(({ asked }) => !asked) * share + 10;
	return {
		lanes: placed,
		rules: [top - 4, edge],
		labels: [
			{ text: `Asked in the letter of ${letterOf(data).when.full}`, x: 0, y: 12, tone: 'soft' },
			{
				text: 'Announced since, by the Chinese government or by both',
				x: width - 1,
				y: 12,
				anchor: 'end',
				tone: 'soft'
			},
			...placed.flatMap(({ number, name, about, asked, y }): PlacedLabel[] => {
				const x = asked ? indent : 0;
				const named = { y: y - 2, size: 14, bold: true, tone: asked ? 'ink' : 'soft' } as const;
				return [
					...(number ? [{ ...named, text: `${number}.`, x: 0 }] : []),
					{ ...named, text: name, x },
					...(about ? wrapEvenly(about, left - 26 - x, 13) : []).map((text, i) => ({
						text,
						x,
						y: y + 15 + i * 16,
						tone: 'soft' as const
					}))
				];
			}),
			...wrapEvenly('Found in the sources read; order is not cause', left - 30, 12).map(
				(text, i): PlacedLabel => ({ text, x: 0, y: height - 19 + i * 15, size: 12, tone: 'soft' })
			)
		]
	};
}

const withoutDots = (name: string) => name.replace('… and ', '');

/** The texts of a narrow lane, from full to brief, each in lines. Its events are in order of time. */
function textsOf(parts: readonly Lane[], width: number, size: number): string[][] {
	type Say = (event: PolicyEvent) => string;
	const month: Say = ({ when }) => when.month;
	const year: Say = ({ date }) => date.slice(0, 4);
	const short: Say = (event) => withoutActor(event.short);
	const brief: Say = (event) => withoutActor(event.brief);
	const events = parts.flatMap((part) => part.events).sort((a, b) => a.from - b.from);
	const missing = 'no record found in the sources read';
	const text = (when: Say, say: Say) => {
		const found = events.map((event, i) => {
			const before = events[i - 1];
			if (before && when(before) === when(event)) return `, ${say(event)}`;
			return `${i > 0 ? '; ' : ''}${when(event)}:\u00a0${say(event)}`;
		});
		if (found.length === 0) return missing;
		const without = parts.filter((part) => part.events.length === 0);
		return [...found, ...without.map(({ name }) => `; ${withoutDots(name)}, ${missing}`)].join('');
	};
	return [text(events.length > 2 ? year : month, short), text(month, brief), text(year, brief)].map(
		(each) => wrapEvenly(each, width, size)
	);
}

/**
 * Shortens the longest texts until all have at most so many lines together. At last, it leaves out
 * the longest ones, which are in the table.
 */
function shortened(texts: readonly string[][][], most: number): string[][] {
	const left = texts.map((each) => [...each]);
	const lines = () => left.map(([first = []]) => first);
	for (;;) {
		const total = lines().flat().length;
		if (total === 0 || total <= most) {
			// A fuller text with no more lines needs no more room.
			return lines().map(({ length }, i) => texts[i]?.find((each) => each.length <= length) ?? []);
		}
		const more = left.some(({ length }) => length > 1);
		const counts = left.map((each) => (more && each.length === 1 ? 0 : (each[0]?.length ?? 0)));
		left[counts.lastIndexOf(Math.max(...counts))]?.shift();
	}
}

/** Each name above its lane, and a text with all dates below it. */
function belowNames(data: Tables, { width, height }: Box, r: number): Placed {
	const size = width < 340 ? 12 : width < 520 ? 13 : 15;
	const pitch = Math.round(size * 1.22);
	const lanes = lanesOf(data);
	// From the top of a name to the text below its lane, with the marks between.
	const line = size * 1.25 + r + 1;
	const names = line + r + 3;
	const texts = (parts: readonly Lane[]) => textsOf(parts, width, size);

	const apart = lanes.map((lane) => [lane]);
	// Without room for more, an ask and its second part share a lane.
	const shared = lanes.flatMap((lane, i) =>
		isSecond(lane) ? [] : [[lane, ...lanes.slice(i + 1, i + 2).filter(isSecond)]]
	);
	const most = (groups: readonly Lane[][]) => (height - AXIS - groups.length * names) / pitch;
	const roomy = shortened(apart.map(texts), most(apart));
	const [groups, lines] = roomy.every(({ length }) => length > 0)
		? [apart, roomy]
		: [shared, shortened(shared.map(texts), most(shared))];
	const free = most(groups) - lines.flat().length;
	const gap = Math.min(36, (free * pitch) / groups.length);
	const labels: PlacedLabel[] = [];
	let y = gap / 3;
	const placed = groups.flatMap((parts, i) => {
		const [first] = parts;
		const name = parts.map((part, i) => (i > 0 ? withoutDots(part.name) : part.name)).join(', ');
		const number = first?.number ? `${first.number}. ` : '';
		const baseline = y + size * 0.9;
		const tone = first?.asked ? 'ink' : 'soft';
		labels.push({ text: number + name, x: 0, y: baseline, size, bold: true, tone });
		const asked = `asked ${letterOf(data).when.full}`;
		const beside = textWidth(number + name, size, true) + 8;
		if (i === 0 && beside + textWidth(asked, size) < width)
			labels.push({ text: asked, x: beside, y: baseline, size, tone: 'soft' });
		const top = y + names + size * 0.8;
		const below = lines[i] ?? [];
		labels.push(...below.map((text, row) => ({ text, x: 0, y: top + row * pitch, size })));
		const lane = y + line;
		y += names + below.length * pitch + gap;
		return parts.map((part, i) => ({ ...part, y: lane, shared: i > 0 }));
	});
	return { lanes: placed, labels, rules: [] };
}

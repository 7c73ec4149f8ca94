import type { Box } from '$lib/chart/box';
import type { Layout } from '$lib/chart/chart-types';
import type { PlacedLabel } from '$lib/chart/placed-label';
import { textWidth, wrapEvenly } from '$lib/chart/wrap';
import type { PolicyEvent } from '../../tables/events-table';
import type { Tables } from '../../tables/table-types';
import { endOf, FIRST, lanesOf, letterOf, withoutActor, type Lane } from './asks';

/** The room for the axis of years, below the lanes. */
const AXIS = 27;

/** A lane in its place. */
export interface PlacedLane extends Lane {
	/** The line on which its dates are, in pixels. */
	y: number;
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
		y: top + (i + (lane.asked ? 0.62 : 0.85)) * share
	}));
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
			...placed.flatMap(({ name, about, asked, y }): PlacedLabel[] => [
				{ text: name, x: 0, y: y - 2, size: 14, bold: true, tone: asked ? 'ink' : 'soft' },
				...(about ? wrapEvenly(about, left - 26, 13) : []).map((text, i) => ({
					text,
					x: 0,
					y: y + 15 + i * 16,
					tone: 'soft' as const
				}))
			]),
			...wrapEvenly('Found in the sources read; order is not cause', left - 30, 12).map(
				(text, i): PlacedLabel => ({ text, x: 0, y: height - 19 + i * 15, size: 12, tone: 'soft' })
			)
		]
	};
}

/** The texts of a narrow lane, from full to brief, each in lines. */
function textsOf(parts: Lane[], width: number, size: number): string[][] {
	const month = ({ when }: PolicyEvent) => when.month;
	const year = ({ date }: PolicyEvent) => date.slice(0, 4);
	const list = (events: PolicyEvent[], say: (event: PolicyEvent) => string) => {
		const when = events.length > 2 ? year : month;
		return events
			.map((event, i) => {
				const before = events[i - 1];
				if (before && when(before) === when(event)) return `, ${say(event)}`;
				return `${i > 0 ? '; ' : ''}${when(event)}:\u00a0${say(event)}`;
			})
			.join('');
	};
	const text = (say: (event: PolicyEvent) => string) =>
		parts
			.map(({ events, second }) => {
				const said = events.length > 0 ? list(events, say) : 'no record found in the sources read';
				return second ? `enforced, ${said}` : said;
			})
			.join('; ');
	return [
		wrapEvenly(
			text(({ short }) => withoutActor(short)),
			width,
			size
		),
		wrapEvenly(
			text(({ brief }) => withoutActor(brief)),
			width,
			size
		)
	];
}

/** Each name above its lane, and a text with all dates below it. */
function belowNames(data: Tables, { width, height }: Box, r: number): Placed {
	const size = width < 340 ? 12 : width < 520 ? 13 : 15;
	const pitch = Math.round(size * 1.22);
	const lanes = lanesOf(data);
	// An ask and its second part share a lane.
	const groups = lanes.flatMap((lane, i) =>
		lane.second ? [] : [[lane, ...lanes.slice(i + 1, i + 2).filter(({ second }) => second)]]
	);
	// From the top of a name to the text below its lane, with the marks between.
	const line = size * 1.25 + r + 1;
	const names = line + r + 3;
	const texts = groups.map((parts) => [...textsOf(parts, width, size), []]);
	const room = height - AXIS - groups.length * names;
	const chosen = texts.map(() => 0);
	const linesOf = (i: number) => texts[i]?.[chosen[i] ?? 0] ?? [];
	const total = () => texts.reduce((sum, _, i) => sum + linesOf(i).length, 0) * pitch;
	// Shorten the longest text until all fit, and at last leave it to the table.
	while (total() > room) {
		const counts = texts.map((_, i) => linesOf(i).length);
		const longest = counts.lastIndexOf(Math.max(...counts));
		chosen[longest] = (chosen[longest] ?? 0) + 1;
	}
	const gap = Math.min(36, (room - total()) / groups.length);
	const labels: PlacedLabel[] = [];
	let y = gap / 3;
	const placed = groups.flatMap((parts, i) => {
		const [first] = parts;
		const name = parts.map((part) => part.name.replace('… and ', '')).join(', ');
		const baseline = y + size * 0.9;
		const tone = first?.asked ? 'ink' : 'soft';
		labels.push({ text: name, x: 0, y: baseline, size, bold: true, tone });
		const asked = `asked ${letterOf(data).when.full}`;
		const beside = textWidth(name, size, true) + 8;
		if (i === 0 && beside + textWidth(asked, size) < width)
			labels.push({ text: asked, x: beside, y: baseline, size, tone: 'soft' });
		const top = y + names + size * 0.8;
		labels.push(...linesOf(i).map((text, row) => ({ text, x: 0, y: top + row * pitch, size })));
		const lane = y + line;
		y += names + linesOf(i).length * pitch + gap;
		return parts.map((part) => ({ ...part, y: lane }));
	});
	return { lanes: placed, labels, rules: [] };
}

import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import type { Box } from '$lib/chart/box';
import { type Keyframe, type DataPoint, type Layout, type Table } from '$lib/chart/chart-types';

/**
 * `direct` is the leg by mail as a full line (hollow at 0), `apart` the finished fentanyl that went
 * to Mexico beside the precursors, `india` the leg from India, `main` how far down the track by way
 * of Mexico runs, which makes room for a third one, `after` how far the text has changed from that
 * of before 2019 to that of since, `ends` how far the route is reduced to its two ends, with the way
 * through Mexico pale between them.
 */
export const states = {
	before: { direct: 1, apart: 1, india: 0, main: 0.8, after: 0, ends: 0 },
	after: { direct: 0, apart: 0, india: 1, main: 0.5, after: 1, ends: 0 },
	ends: { direct: 0, apart: 0, india: 1, main: 0.72, after: 1, ends: 1 }
} as const satisfies Record<string, Keyframe>;

export type RouteState = keyof typeof states;
/** Before the control of fentanyl as a class in 2019, or after it. */
export type Period = RouteLeg['period'];
export type RouteKeyframe = Record<keyof (typeof states)['before'], number>;

/** The positions of the stations, as shares of the width. */
export const X = { left: 0, Mexico: 0.485, mail: 0.66, ports: 0.86, right: 1 };

/** The sizes of text and lines in a box, in pixels. All lines have the same width. */
export function metricsOf({ compact, width }: Pick<Box, 'compact' | 'width'>) {
	const size = width < 340 ? 12 : compact ? 13 : width < 620 ? 14 : 16;
	const line = width < 340 ? 6 : compact ? 7 : 10;
	return {
		/** The font size of names and legs, and their line height. */
		size,
		pitch: size * (compact ? 1.13 : 1.3),
		/** The font size of notes. */
		small: compact ? size : 14,
		line,
		/** Half the width of a station. */
		station: line * 0.85,
		/** The distance from the middle of a line to the text beside it. */
		gap: line + (compact ? 5 : 9)
	};
}

/** The room around the tracks, which the text needs. */
export function layoutOf(box: Box): Layout {
	const { size: letters, pitch, gap, station } = metricsOf(box);
	// Names are above the upper track, in two lines on a phone. Below the lower track are the names
	// of its station and the small print. A tall box leaves its spare height around them.
	const above = gap + (box.compact ? 2 * pitch - 1 : letters);
	const below = gap + letters + pitch * (box.compact ? 1 : 2.4) + 1;
	const spare = Math.max(0, box.height - above - below - box.width * (box.compact ? 0.5 : 0.42));
	return {
		xDomain: [0, 1],
		yDomain: [1, 0],
		padding: {
			top: above + spare / 2,
			right: station + 2,
			bottom: below + spare / 2,
			left: station + 2
		},
		by: 'x'
	};
}

/** The gap between fentanyl and precursors while both travel on a track, in pixels. */
const GAP = 1.5;

/**
 * While fentanyl and precursors share a track, they are together as wide as any other line.
 * @param line the width of all other lines, in pixels
 * @returns the width of each, and its offset from the middle of the track
 */
export function sharedTrack({ apart }: Pick<RouteKeyframe, 'apart'>, line: number) {
	const width = line - ((line + GAP) / 2) * apart;
	return { width, off: ((line - width) / 2) * apart };
}

/**
 * The four courses of legs, by the places at their ends, with the position of their data points.
 */
const COURSES = {
	'India to Mexico': { x: 0.03, track: 'low' },
	'China to Mexico': { x: 0.32, track: 'main' },
	'China to United States': { x: X.mail, track: 'top' },
	'Mexico to United States': { x: X.ports, track: 'main' }
} as const;

/** The three tracks, from top to bottom: by mail, by way of Mexico, and from India. */
export const tracksOf = ({ main }: Pick<RouteKeyframe, 'main'>) => ({ top: 0, main, low: 1 });

export type Course = keyof typeof COURSES;

const PLACES = ['China', 'India', 'Mexico', 'United States'];

/**
 * The course of a leg on the drawing, from the places that its two names end with.
 * @throws Error if there is no such course
 */
export function courseOf({ from, to }: RouteLeg): Course {
	const place = (name: string) => PLACES.find((each) => name.endsWith(each)) ?? name;
	const course = `${place(from)} to ${place(to)}`;
	if (Object.hasOwn(COURSES, course)) return course as Course;
	throw new Error(`route.csv: no course on the chart leads from ${from} to ${to}`);
}

/** The leg on a course in a period, if there is one. */
export const legOf = (data: Tables, period: Period, course: Course) =>
	data.route.find((leg) => leg.period === period && courseOf(leg) === course);

/** Text on the drawing, with its opacity. */
export interface Shown {
	text: string;
	opacity: number;
}

/** The text of both periods: old text fades out before new text fades in; unchanged text stays. */
export function shown(before: string, after: string, way: number): Shown[] {
	const all =
		before === after
			? [{ text: before, opacity: 1 }]
			: [
					{ text: before, opacity: Math.max(0, 1 - 2 * way) },
					{ text: after, opacity: Math.max(0, 2 * way - 1) }
				];
	return all.filter(({ text, opacity }) => text !== '' && opacity > 0.01);
}

const drawn = (data: Tables, state: RouteState) =>
	data.route.filter(({ period }) => period === state);

/**
 * The opacities of the parts of the route. In the state of its two ends, the way through Mexico is
 * pale, and the stations and tracks without a name there are gone.
 */
export function opacitiesOf({ ends, india }: RouteKeyframe) {
	const rest = 1 - ends;
	return { way: 1 - 0.72 * ends, rest, india: Math.max(0, 2 * india - 1) * rest };
}

export function rows(data: Tables, state: RouteState): Table {
	if (state === 'ends') return endRows(data);
	return {
		columns: [
			{ key: 'period', label: 'Period', unit: '' },
			{ key: 'from', label: 'From', unit: '' },
			{ key: 'to', label: 'To', unit: '' },
			{ key: 'via', label: 'By way of', unit: '', blank: 'nothing named' },
			{ key: 'carries', label: 'What travels', unit: '' },
			{ key: 'about', label: 'What is said of it', unit: '' },
			{ key: 'amount', label: 'Amount', unit: '', blank: 'nobody knows' },
			{ key: 'status', label: 'Status', unit: '' },
			{ key: 'source', label: 'Source', unit: '' }
		],
		rows: drawn(data, state).map(({ from, to, via, carries, about, standing, source }) => [
			state === 'before' ? 'before 2019' : 'since 2019',
			from,
			to,
			via || null,
			carries,
			about,
			null,
			standing,
			source
		])
	};
}

const endRows = ({ routeEnds }: Tables): Table => ({
	columns: [
		{ key: 'end', label: 'End of the route', unit: '' },
		{ key: 'what', label: 'What', unit: '' },
		{ key: 'about', label: 'What is said of it', unit: '' },
		{ key: 'who', label: 'Who', unit: '' },
		{ key: 'status', label: 'Status', unit: '' },
		{ key: 'source', label: 'Source', unit: '' }
	],
	rows: routeEnds.map(({ end, title, about, who, standing, source }) => [
		end,
		title,
		about,
		who,
		standing,
		source
	])
});

/** The positions of what is said of the ends, as shares of the width. */
const END_X = { start: X.left, both: X.mail, finish: X.right };

export function dataPoints(data: Tables, state: RouteState): DataPoint[] {
	if (state === 'ends') {
		return data.routeEnds
			.map(({ end, title, about, who, standing }) => ({
				x: END_X[end],
				y: states.ends.main * (end === 'both' ? 1 : 0.5),
				label: title,
				lines: [about, `${who} (${standing})`]
			}))
			.sort((a, b) => a.x - b.x);
	}
	return drawn(data, state)
		.map((leg) => ({ leg, ...COURSES[courseOf(leg)] }))
		.map(({ leg, x, track }) => ({
			x,
			y: tracksOf(states[state])[track],
			label: `${leg.from} to ${leg.to}`,
			lines: [
				`${leg.carries}${leg.via && `, by way of ${leg.via}`}`,
				...(leg.standing === 'in use' ? [] : [leg.standing]),
				leg.about,
				'amount: nobody knows'
			]
		}))
		.sort((a, b) => a.x - b.x);
}

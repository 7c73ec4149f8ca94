import { textWidth, wrapAt } from '$lib/chart/wrap';
import { capital } from '$lib/data/format';
import type { TextMark } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import { sideOf, type RouteLayout } from './route-layout';
import { X } from './route-states';
import { drawnLegs, textMark } from './route-texts';

/** Where a name is. */
interface NamePlace extends Pick<TextMark, 'at'> {
	anchor?: NonNullable<TextMark['anchor']>;
	/** It wraps at this width in pixels. */
	room?: number;
}

/** The name of a station grows upwards from it. */
function nameMark(
	layout: RouteLayout,
	key: string,
	name: string | undefined,
	{ at, anchor = 'middle', room = Infinity }: NamePlace
): TextMark[] {
	const { gap, size, row, station } = layout;
	const above = wrapAt(name ?? '', room, size).length - 1;
	const dx = { start: -station, middle: 0, end: station }[anchor];
	return textMark(layout, key, name, { at, by: [dx, -gap - above * row], anchor, room });
}

/** A room that a name has on a phone only. */
const onPhone = ({ compact }: RouteLayout, room: number) => (compact ? room : Infinity);

const mailOf = (data: Tables, layout: RouteLayout) =>
	capital(drawnLegs(data, layout)['China to United States']?.via ?? '');

/** The share of the width that the name of the mail has at most, and the least space beside it. */
const MAIL = 0.34;
const SPACE = 5;

/** The widths that the three names above the upper track have: the mail is between the ends. */
function roomsAbove(data: Tables, layout: RouteLayout) {
	const { width, size, station } = layout;
	const side = sideOf(layout);
	const mail = MAIL * width;
	const lines = wrapAt(mailOf(data, layout), mail, size);
	const beside = Math.max(...lines.map((line) => textWidth(line, size))) / 2 + SPACE;
	const middle = side + X.mail * (width - 2 * side);
	return {
		mail,
		start: Math.min(onPhone(layout, 150), middle - beside - side + station),
		finish: Math.min(onPhone(layout, 60), width - middle - beside - side + station)
	};
}

/** The names of the stations at the ends of the route. */
export function endNames(data: Tables, layout: RouteLayout): TextMark[] {
	const legs = drawnLegs(data, layout);
	const { top } = layout.tracks;
	const { start, finish } = roomsAbove(data, layout);
	return [
		...nameMark(layout, 'start name', legs['China to Mexico']?.from, {
			at: [X.left, top],
			anchor: 'start',
			room: start
		}),
		...nameMark(layout, 'finish name', legs['China to United States']?.to, {
			at: [X.right, top],
			anchor: 'end',
			room: finish
		})
	];
}

/** The name of the station between them on the upper track. */
const mailName = (data: Tables, layout: RouteLayout): TextMark[] =>
	nameMark(layout, 'mail name', mailOf(data, layout), {
		at: [X.mail, layout.tracks.top],
		room: roomsAbove(data, layout).mail
	});

/** The most lines of a name above the upper track in any state, so that all have it at one height. */
export const linesAbove = (data: Tables, layout: RouteLayout): number =>
	Math.max(
		1,
		...(['before', 'after'] as const)
			.map((state) => ({ ...layout, state }))
			.flatMap((each) => [...endNames(data, each), ...mailName(data, each)])
			.map(({ lines }) => lines.length)
	);

/** The names of the stations between the ends. */
export function stationNames(data: Tables, layout: RouteLayout): TextMark[] {
	const { main } = layout.tracks;
	const legs = drawnLegs(data, layout);
	const border = legs['Mexico to United States'];
	return [
		...mailName(data, layout),
		...nameMark(layout, 'Mexico name', border?.from, {
			at: [X.Mexico, main],
			room: onPhone(layout, 90)
		}),
		...nameMark(layout, 'ports name', capital(border?.via ?? ''), {
			at: [X.ports, main],
			room: onPhone(layout, 70)
		})
	];
}

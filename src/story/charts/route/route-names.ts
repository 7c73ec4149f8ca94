import { wrapAt } from '$lib/chart/wrap';
import { capital } from '$lib/data/format';
import type { Mark, TextMark } from '$lib/drawing/drawing-types';
import type { Tables } from '../../tables/table-types';
import type { RouteLayout } from './route-layout';
import { X } from './route-states';
import { drawnLegs, textMark } from './route-texts';

/** Where a name is. */
interface NamePlace extends Pick<TextMark, 'at'> {
	anchor?: NonNullable<TextMark['anchor']>;
	/** On a phone, it wraps at this width in pixels. */
	room?: number;
}

/** The name of a station grows upwards from it. */
function nameMark(
	layout: RouteLayout,
	key: string,
	name: string | undefined,
	{ at, anchor = 'middle', room: most = Infinity }: NamePlace
): Mark[] {
	const { compact, gap, size, row, station } = layout;
	const room = compact ? most : Infinity;
	const above = wrapAt(name ?? '', room, size).length - 1;
	const dx = { start: -station, middle: 0, end: station }[anchor];
	return textMark(layout, key, name, { at, by: [dx, -gap - above * row], anchor, room });
}

/** The names of the stations at the ends of the route. */
export function endNames(data: Tables, layout: RouteLayout): Mark[] {
	const legs = drawnLegs(data, layout);
	const { top } = layout.tracks;
	return [
		...nameMark(layout, 'start name', legs['China to Mexico']?.from, {
			at: [X.left, top],
			anchor: 'start',
			room: 150
		}),
		...nameMark(layout, 'finish name', legs['China to United States']?.to, {
			at: [X.right, top],
			anchor: 'end',
			room: 60
		})
	];
}

/** The names of the stations between them. */
export function stationNames(data: Tables, layout: RouteLayout): Mark[] {
	const { top, main } = layout.tracks;
	const legs = drawnLegs(data, layout);
	const border = legs['Mexico to United States'];
	const mail = legs['China to United States'];
	return [
		...nameMark(layout, 'mail name', capital(mail?.via ?? ''), { at: [X.mail, top] }),
		...nameMark(layout, 'Mexico name', border?.from, { at: [X.Mexico, main], room: 90 }),
		...nameMark(layout, 'ports name', capital(border?.via ?? ''), {
			at: [X.ports, main],
			room: 70
		})
	];
}

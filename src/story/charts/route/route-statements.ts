import type { TextLine } from '$lib/chart/place-annotations';
import type { Edge, Label } from '$lib/drawing/drawing-types';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { Tables } from '../../tables/table-types';
import { sideOf, type RouteLayout } from './route-layout';
import { X } from './route-states';

/** Where a statement is: beside a station or below the middle, with the room for its text. */
interface StatementPlace extends Pick<Label, 'at' | 'free'> {
	dx: number;
	within: Edge;
}

/** A text to the right of its point starts there, and a text above or below it is in its middle. */
const HERE = 0.01;

/** From `a` to `b`, as shares of the width between the stations, and pixels. */
const width = (layout: RouteLayout, share: number, pixels: number): Edge => [
	'b',
	share,
	pixels - 2 * share * sideOf(layout)
];

function placesOf(layout: RouteLayout): Record<RouteEnd['end'], StatementPlace> {
	const { compact, gap, tracks } = layout;
	const { top, main } = tracks;
	const side = sideOf(layout);
	const start = { at: [X.left, top], dx: gap } as const;
	const finish = { at: [X.right, top], dx: -gap } as const;
	// On a phone, the statements share the width. On a wide drawing, the middle is Mexico.
	return compact
		? {
				start: { ...start, within: width(layout, 0.5, -2 * gap) },
				finish: { ...finish, within: width(layout, 0.5, -2 * gap) },
				both: { at: [0.5, main], dx: HERE, within: ['b', 0.5, 0], free: true }
			}
		: {
				start: { ...start, within: width(layout, X.Mexico, -gap) },
				finish: { ...finish, within: width(layout, 1 - X.Mexico, -3 * gap) },
				both: {
					at: [X.Mexico, main],
					dx: gap,
					within: width(layout, 1 - X.Mexico, side - gap),
					free: true
				}
			};
}

/**
 * What is said of the ends of the route: of its start and of its end between the two upper tracks,
 * of both below them. Each has its speaker; where room is short, that is all it has.
 */
export function statements({ routeEnds }: Tables, layout: RouteLayout): Label[] {
	const { compact, size, gap } = layout;
	const places = placesOf(layout);
	const [first, second, third] = compact ? [size, size, size] : [size + 1, size - 1, size - 2];
	const pitch = compact ? 1.15 : 1.35;
	return routeEnds.flatMap(({ end, title, about, brief, who, whoShort }): Label[] => {
		const { dx, ...place } = places[end];
		const name: TextLine = { text: title, bold: true };
		const said: TextLine = { text: compact ? brief : about, size: second };
		const speaker: TextLine = { text: compact ? whoShort : who, size: third, tone: 'soft' };
		const id = `statement ${end}`;
		const label: Omit<Label, 'id' | 'texts'> = {
			...place,
			offsets: [[dx, gap - 2 + first * (pitch - 0.25)]],
			size: first,
			pitch,
			wraps: true,
			fixed: true
		};
		return [
			{ ...label, id, texts: [[name, said, speaker]] },
			{ ...label, id: `${id} speaker`, texts: [[name, speaker]], unless: id, free: true }
		];
	});
}

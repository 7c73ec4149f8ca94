import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { wrapEvenly } from '$lib/chart/wrap';
import { inTurn } from '$lib/motion/in-turn';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { Tables } from '../../tables/table-types';
import { metricsOf, tracksOf, X, type RouteKeyframe } from './route';

/** Where a statement is: beside a station or below the middle, with the room for its text. */
interface Place {
	x: number;
	/** The track above it, and how far down its text may reach. */
	track: number;
	bottom: number;
	room: number;
	anchor: 'start' | 'end';
}

/**
 * What is said of the ends of the route: of its start and of its end between the two upper tracks,
 * of both below them. Each has its speaker; where room is short, that is all it has.
 */
export function endLines(
	{ routeEnds }: Tables,
	keyframe: RouteKeyframe,
	box: Pick<Plot, 'compact' | 'width' | 'height' | 'xScale' | 'yScale'>
): PlacedLabel[] {
	const { width, height, compact, xScale, yScale } = box;
	const { size, gap, line } = metricsOf(box);
	const tracks = tracksOf(keyframe);
	const [top, main] = [yScale(tracks.top), yScale(tracks.main)];
	const [left, right] = [xScale(X.left) + gap, xScale(X.right) - gap];
	const middle = compact ? (left + right) / 2 : xScale(X.Mexico) + gap;
	const above = { track: top, bottom: main - line };
	const places: Record<RouteEnd['end'], Place> = {
		start: { ...above, x: left, room: middle - left - gap, anchor: 'start' },
		finish: { ...above, x: right, room: right - middle - gap, anchor: 'end' },
		both: { x: middle, track: main, bottom: height, room: width - middle, anchor: 'start' }
	};
	const sizes = compact ? [size, size, size] : [size + 1, size - 1, size - 2];
	return routeEnds.flatMap(({ end, title, about, brief, who, whoShort }) => {
		const { x, track, bottom, room, anchor } = places[end];
		const write = (text: string, size = 13, style: Partial<PlacedLabel> = {}) =>
			wrapEvenly(text, room, size).map((text) => ({ text, size, ...style }));
		const name = write(title, sizes[0], { bold: true });
		const said = write(compact ? brief : about, sizes[1]);
		const speaker = write(compact ? whoShort : who, sizes[2], { tone: 'soft' });
		const place = (lines: Pick<PlacedLabel, 'text' | 'size' | 'tone' | 'bold'>[]) => {
			let y = track + gap - 2;
			return lines.map(({ size = 13, ...each }): PlacedLabel => {
				y += size * (compact ? 1.15 : 1.35);
				return { ...each, size, x, y: y - size * 0.25, anchor, opacity: inTurn(keyframe.ends) };
			});
		};
		const full = place([...name, ...said, ...speaker]);
		return (full.at(-1)?.y ?? 0) + 4 > bottom ? place([...name, ...speaker]) : full;
	});
}

import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { capital } from '$lib/data/format';
import { inTurn } from '$lib/motion/in-turn';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { textWidth, wrapAt } from '$lib/chart/wrap';
import { endLines } from './end-lines';
import {
	legOf,
	metricsOf,
	shown,
	tracksOf,
	X,
	type Course,
	type RouteKeyframe,
	type Shown
} from './route';

type Style = Pick<PlacedLabel, 'anchor' | 'tone' | 'bold' | 'size'>;

const MAIL = 'China to United States';
const SUPPLY = 'China to Mexico';
const BORDER = 'Mexico to United States';
const INDIA = 'India to Mexico';

/** Below this height, in pixels, the tracks have no room between them for notes. */
const LOW = 300;

/** Room for a name or a note that stays on one line. */
const ALL = Infinity;

/**
 * All text of the drawing: station names above their tracks, what travels below its line, and a
 * note below that. It is placed by hand, because the tracks separate the texts from each other.
 */
export function linesOf(
	data: Tables,
	keyframe: RouteKeyframe,
	box: Pick<Plot, 'compact' | 'width' | 'height' | 'xScale' | 'yScale'>
): PlacedLabel[] {
	const { xScale: xAt, yScale: yAt } = box;
	const { size, small, pitch, gap, station } = metricsOf(box);
	const { top, main, low } = tracksOf(keyframe);
	const { compact } = box;
	/** Leaves the notes to the tooltips if there is no room for two lines of text. */
	const brief = compact || box.height < LOW;

	const textsOf = (course: Course, word: (leg: RouteLeg) => string) => {
		const [before, after] = (['before', 'after'] as const).map((period) => {
			const leg = legOf(data, period, course);
			return leg ? word(leg) : '';
		});
		return shown(before ?? '', after ?? '', keyframe.after);
	};
	const block = (
		texts: Shown[],
		x: number,
		y: number,
		room: number,
		style: Style = {}
	): PlacedLabel[] =>
		texts.flatMap(({ text, opacity }) =>
			wrapAt(text, room, style.size ?? size, style.bold).map((row, i) => ({
				text: row,
				opacity,
				x,
				y: y + i * (compact ? pitch : (style.size ?? size) * 1.3),
				size,
				...style
			}))
		);
	/** A name grows upwards from its station. On a phone, it wraps at this width in pixels. */
	const name = (
		texts: Shown[],
		x: number,
		track: number,
		room: number,
		anchor: Style['anchor'] = 'middle'
	) =>
		texts.flatMap((each) => {
			const most = compact ? room : ALL;
			const rows = wrapAt(each.text, most, size).length - 1;
			return block([each], x, yAt(track) - gap - rows * pitch, most, { anchor });
		});
	const under = (track: number) => yAt(track) + gap + size * 0.75;

	const carried = ({ carries, standing }: RouteLeg) =>
		standing === 'in use' ? carries.replace('finished ', '') : '';
	const ended = ({ standing }: RouteLeg) => (standing === 'in use' ? '' : standing);
	const from = (leg: RouteLeg) => leg.from;
	const to = (leg: RouteLeg) => leg.to;
	const via = (leg: RouteLeg) => capital(leg.via);
	const about = (leg: RouteLeg) => leg.about;
	const accent = { bold: true, tone: 'accent' } as const;
	const soft = { tone: 'soft', size: small } as const;

	const edge = xAt(X.left) - station;
	const left = xAt(X.left) + gap;
	const mexico = xAt(X.Mexico) + gap;
	const across = xAt(X.Mexico) - left;
	const beyond = Math.min(compact ? 150 : 300, box.width - mexico);
	const india = textsOf(INDIA, from);
	const beside = edge + textWidth(india[0]?.text ?? '', size) + 5;

	const ofEnds = [
		...name(textsOf(SUPPLY, from), edge, top, 150, 'start'),
		...name(textsOf(MAIL, to), xAt(X.right) + station, top, 60, 'end')
	];
	const between = [
		...name(textsOf(MAIL, via), xAt(X.mail), top, ALL),
		...name(textsOf(BORDER, from), xAt(X.Mexico), main, 90),
		...name(textsOf(BORDER, via), xAt(X.ports), main, 70),
		...block(india, edge, under(low), ALL),
		...block(textsOf(INDIA, carried), beside, under(low), ALL, accent),
		...block(textsOf(MAIL, carried), left, under(top), ALL, accent),
		...block(textsOf(MAIL, ended), left, under(top), ALL, { bold: true, tone: 'soft' }),
		...block(textsOf(SUPPLY, carried), left, under(main), across, accent),
		...block(textsOf(BORDER, carried), mexico, under(main), ALL, accent),
		...block(textsOf(BORDER, about), mexico, under(main) + pitch, beyond, soft),
		...(brief
			? []
			: [
					...block(textsOf(MAIL, about), left, under(top) + pitch, 230, soft),
					...block(textsOf(SUPPLY, about), left, under(main) + pitch, 220, soft),
					...block(textsOf(INDIA, about), edge, under(low) + pitch, ALL, soft)
				]),
		...block(
			[{ text: 'Equal widths: nobody knows the amounts', opacity: 1 }],
			edge,
			under(low) + pitch * (brief ? 1 : 2.4),
			ALL,
			soft
		)
	];
	const rest = inTurn(1 - keyframe.ends);
	return [
		...ofEnds,
		...between
			.map((label) => ({ ...label, opacity: (label.opacity ?? 1) * rest }))
			.filter(({ opacity }) => opacity > 0.01),
		...(inTurn(keyframe.ends) > 0 ? endLines(data, keyframe, box) : [])
	];
}

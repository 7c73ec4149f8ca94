import type { Annotation, Offset, Point, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { capital } from '$lib/data/format';
import type { PolicyEvent } from '../../tables/events-table';
import { isIntended, letterOf, withoutActor, type AsksKeyframe } from './asks';
import type { AsksLayout, PlacedLane } from './asks-layout';
import type { Tables } from '../../tables/table-types';

/** What else to know of an event, where there is room. Its `about` says the same. */
const NOTES: Readonly<Record<string, string>> = {
	'buyers-notice': 'in a notice; no rule was found',
	'china-licences': 'chemicals, to the United States, Mexico and Canada',
	'china-precursors': 'the UN’s list of 2022',
	'hubei-cases': 'one province; seven arrests',
	'white-paper': 'intended'
};

/** How far an event has appeared, from 0 to 1: it does in the weeks after its day. */
export const shownOf = ({ to }: PolicyEvent, { until }: AsksKeyframe) =>
	Math.max(0, Math.min(1, until - to));

/** Where a label may stand: above its date or below, to the right of it or to the left. */
const PLACES: readonly Offset[] = [
	[1, -12],
	[-1, -12],
	[1, 22],
	[-1, 22]
];

/** A label for each date: the day, what was announced, and what else to know if it fits. */
export const annotationsOf = (
	lanes: readonly PlacedLane[],
	keyframe: AsksKeyframe,
	{ xScale }: Plot
): Annotation[] =>
	lanes.flatMap(({ events, y }) =>
		events.map((event) => {
			const when: TextLine = { text: event.when.full, tone: 'soft', size: 13 };
			const what: TextLine = {
				text: capital(withoutActor(event.short)),
				bold: !isIntended(event)
			};
			const note = NOTES[event.id];
			return {
				id: event.id,
				x: xScale((event.from + event.to) / 2),
				y,
				size: 14,
				texts: [...(note ? [[when, what, { text: note, size: 13 }]] : []), [when, what], [what]],
				offsets: PLACES,
				opacity: shownOf(event, keyframe)
			};
		})
	);

/** What labels keep clear of: the lanes, the rules and the line of the letter's day. */
export function obstaclesOf(
	data: Tables,
	{ lanes, rules }: Pick<AsksLayout, 'lanes' | 'rules'>,
	plot: Plot
): Point[][] {
	const letter = plot.xScale(letterOf(data).from);
	return [
		...[...rules, ...lanes.map(({ y }) => y)].map((y): Point[] => [
			[letter, y],
			[plot.width, y]
		]),
		[
			[letter, 0],
			[letter, plot.height]
		]
	];
}

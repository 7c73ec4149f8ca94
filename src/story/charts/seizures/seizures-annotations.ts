import type { Annotation } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { count } from '$lib/data/format';
import type { Tables } from '../../tables/table-types';
import {
	FOUR_DIGITS,
	heightsOf,
	highest,
	topOf,
	yearsOf,
	type SeizuresKeyframe,
	type Year
} from './seizures';

/** From this column width on, in pixels, there is room for the unit above a column. */
const UNIT = 50;

/** What the chart says beside and above its columns, and below its axis. */
export function annotationsOf(
	data: Tables,
	{ pounds }: SeizuresKeyframe,
	plot: Plot
): Annotation[] {
	const { xScale, yScale, xRange } = plot;
	const years = yearsOf(data);
	const top = topOf(data);
	const most = highest(data);
	const full = years.filter(({ share }) => share !== null).at(-1) ?? most;
	const part = years.find(({ until }) => until !== null);
	// The names of the two parts are beside the last column: that of the last full year, then of the
	// incomplete one.
	const [from, to] = [heightsOf(full, top, 0), heightsOf(part ?? full, top, 1)];
	const way = (a: number, b: number) => yScale(a + (b - a) * pounds);
	const later = Math.max(0, 2 * pounds - 1);
	return [
		{
			id: 'between',
			x: xRange[1],
			y: way((1 + from.ports) / 2, (to.ports + to.total) / 2),
			texts: [[{ text: 'Between ports' }], [{ text: 'Between' }, { text: 'ports' }]],
			offsets: [[8, 0]],
			dodges: true
		},
		{
			id: 'at ports',
			x: xRange[1],
			y: way(from.ports / 2, to.ports / 2),
			texts: [['At ports of entry'], ['At ports', 'of entry']].map((lines) =>
				lines.map((text) => ({ text, bold: true }))
			),
			offsets: [[8, 0]],
			dodges: true
		},
		...(later > 0.01 ? [most, full] : []).map((year) => {
			// A higher column stands before the last full year, so that its text begins at its own.
			const aside = year === most ? 0 : 1;
			const text = count(year.total);
			return {
				id: String(year.year),
				x: xScale(year.year - aside * 0.37) - aside,
				y: yScale(heightsOf(year, top, pounds).total),
				texts: [[{ text: xScale(1) - xScale(0) < UNIT ? text : `${text} lb`, bold: true }]],
				offsets: [-8, -12].map((dy) => [aside, dy] as const),
				opacity: later
			};
		}),
		...(part ? partAnnotations(part, plot, pounds) : [])
	];
}

/** The notes on the incomplete year, below the axis. */
function partAnnotations(
	{ year, until }: Year,
	{ xScale, yScale, xRange }: Plot,
	pounds: number
): Annotation[] {
	const to = `to ${until ?? ''}`;
	// Close columns have no tick for the incomplete year, so its note names it.
	const name = xScale(1) - xScale(0) < FOUR_DIGITS ? `${year} ${to}` : to;
	return [
		{
			id: 'part',
			x: xScale(year),
			y: yScale(0),
			texts: [[{ text: name, tone: 'soft' as const }]],
			offsets: [[0, 36] as const],
			opacity: 2 * pounds - 1
		},
		{
			id: 'full years',
			x: xRange[0] - 1,
			y: yScale(0),
			texts: [[{ text: `Full years only: ${year} runs ${to}`, tone: 'soft' as const }]],
			offsets: [[1, 36] as const],
			opacity: 1 - 2 * pounds
		}
	].filter(({ opacity }) => opacity > 0.01);
}

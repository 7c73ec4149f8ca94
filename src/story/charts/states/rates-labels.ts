import type { Tables } from '../../tables/table-types';
import type { Plot } from '$lib/chart/plot';
import { textWidth } from '$lib/chart/wrap';
import { rateText } from './find';
import {
	countryOf,
	dotsOf,
	highestOf,
	isState,
	isTwoRows,
	unknownOf,
	unknownY,
	type Dot
} from './states-layout';
import { derivation, type PlacedLabel } from '$lib/chart/placed-label';

/** With text enlarged to the limit, dots are too small to tell apart. */
export const isTiny = (pitch: number) => pitch < 6;

/** The labels needed even then: the country, the highest state and what is not published. */
function tinyLabels(country: string, { name, rate }: Dot, unknown: string, k: Plot): PlacedLabel[] {
	const right = { x: k.width - 2, size: 12, anchor: 'end' as const };
	return [
		{ x: 0, y: 14, size: 12, bold: true, text: country },
		{ ...right, y: 14, bold: true, tone: 'accent', text: `${name} ${rateText(rate)}` },
		{ ...right, y: k.yRange[0] + 40, text: unknown }
	];
}

/**
 * The labels around the beeswarm, whose dots are `pitch` pixels wide. They are placed by hand: the
 * notes below the scale become brief together, and the others stand free of the dots.
 */
export function ratesLabels(data: Tables, k: Plot, pitch: number): PlacedLabel[] {
	const { compact } = k;
	const dots = dotsOf(data);
	const highest = highestOf(data);
	const top = k.yScale(highest.y) - pitch / 2;
	const right = k.xRange[1] + 8;
	const country = countryOf(data).rate;
	const words = `United States ${rateText(country)}`;
	const unknown = {
		x: right,
		y: k.yScale(unknownY(dots)) + 4,
		anchor: 'end' as const,
		size: compact ? k.small : 13,
		text: `${unknownOf(data)
			.map(({ name }) => name)
			.join(', ')}: not published`
	};
	const others = dots
		.filter((dot) => !isState(dot))
		.flatMap(({ name, rate, y }): PlacedLabel[] => {
			const [x, below] = [k.xScale(rate) - pitch / 2, k.yScale(y) + pitch / 2];
			const said = {
				x,
				y: below + 16,
				bold: true,
				text: `${compact ? 'D.C.' : name} ${rateText(rate)}`
			};
			return below + 48 < unknown.y
				? [said, { x, y: below + 32, tone: 'soft', text: 'not a state' }]
				: [said];
		});
	if (isTiny(pitch)) return tinyLabels(words, highest, unknown.text, k);
	const rows = isTwoRows(k);
	const meaning: PlacedLabel = {
		x: 25,
		y: k.yRange[0] + 40,
		tone: 'soft',
		size: k.small,
		text: ''
	};
	return [
		{
			x: Math.max(textWidth(words, 13, true) / 2, k.xScale(country)),
			y: 14,
			anchor: 'middle',
			bold: true,
			text: words
		},
		{
			x: right,
			y: top - 25,
			anchor: 'end',
			bold: true,
			tone: 'accent',
			size: compact ? 13 : 15,
			text: `${highest.name} ${rateText(highest.rate)}`
		},
		{ x: right, y: top - 8, anchor: 'end', text: 'highest of any state' },
		...others,
		unknown,
		{
			...meaning,
			text: compact && !rows ? 'by place of death' : 'counted where the death happened'
		},
		derivation(
			compact ? (rows ? 0 : k.width / 2) : k.width - 265,
			meaning.y + (rows ? 16 : 0),
			compact && !rows ? 'derived rates' : 'derived: deaths ÷ residents × 100,000',
			k.small
		)
	];
}

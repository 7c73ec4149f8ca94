import type { AreaMark, Mark } from '../drawing/drawing-types';
import { colour, lineStyle } from './look';
import { areaBelow, loneDots, timesOf } from './mark-options';
import { sheetOf } from './sheets';
import type { Field, PlotMark, Times, Tone } from './types';

export interface Counts {
	first: number;
	reported: readonly (number | null)[];
	predicted: readonly (number | null)[];
}

export interface CountsAt {
	at: number;
	reported: number | null;
	predicted: number | null;
}

interface BandOptions extends Times {
	tone?: Tone;
	/** Of the band, if not that of the line. */
	bandTone?: 'accent' | 'slate';
	width?: number;
	/** The last place that is drawn. */
	until?: number;
	/** How many of the newest values are hatched: those that are still revised. */
	recent?: number;
	/** Fills the area below the line. */
	fill?: number;
	fields?: readonly Field<CountsAt>[];
	show?: 'table' | 'tips';
	/** The first place in the table and the tooltips. */
	from?: number;
	/** Which of the two values tooltips stand at. A place without it has none. */
	point?: 'reported' | 'predicted';
}

/** A line of what is reported, the band up to what is estimated, and the newest part of it hatched. */
export function reportedBand(
	key: string,
	{ first, reported, predicted }: Counts,
	options: BandOptions
): PlotMark {
	const {
		tone = 'accent',
		bandTone,
		width = 2.5,
		until = Infinity,
		recent = 0,
		fill = 0,
		fields = [],
		from = -Infinity,
		point = 'predicted'
	} = options;
	const all = predicted.map((value, i): CountsAt => ({
		at: first + i,
		reported: reported[i] ?? null,
		predicted: value
	}));
	const shown = all.filter(({ at }) => at <= until);
	const times = timesOf(options);
	const estimated = `${key} estimated`;
	const last = first + predicted.length - 1;
	const area = (name: string, rest: Partial<AreaMark>, style: AreaMark['style']): Mark => ({
		type: 'area',
		key: `${key} ${name}`,
		high: [estimated],
		low: [key],
		...rest,
		...times,
		style
	});
	const listed = shown.filter(({ at }) => at >= from);
	return {
		key,
		extent: {
			x: shown.map(({ at }) => at),
			y: shown.flatMap((each) => each.predicted ?? each.reported ?? [])
		},
		sheets: [
			sheetOf(listed, fields, ({ at, [point]: y }) => (y === null ? null : [at, y]), options.show)
		],
		piece: ({ toneOf }) => {
			const stroke = toneOf(key, tone);
			const hatched = bandTone ?? (stroke === 'accent' ? 'accent' : 'slate');
			return {
				series: { [key]: { x: first, y: reported }, [estimated]: { x: first, y: predicted } },
				plot: [
					...areaBelow(key, stroke, fill, times),
					area('band', {}, { fill: colour(bandTone ?? stroke), 'fill-opacity': 0.33 }),
					...(recent > 0 && last - recent < until
						? [area('recent', { from: last - recent }, { fill: `hatch-${hatched}` })]
						: []),
					{
						type: 'line',
						key,
						series: [key],
						...times,
						style: lineStyle('measured', stroke, width)
					},
					...loneDots(
						key,
						stroke,
						all.map(({ at, reported: y }) => [at, y]),
						times
					)
				],
				obstacles: [key]
			};
		}
	};
}

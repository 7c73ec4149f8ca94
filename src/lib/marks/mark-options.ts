import type { Mark } from '../drawing/drawing-types';
import { colour } from './look';
import { sheetOf } from './sheets';
import type { As, Field, PlotMark, Texts, Times, Tone, Value } from './types';

/** The options that marks have in common. */
export interface MarkOptions<D> extends Times {
	tone?: Tone;
	as?: As;
	fields?: readonly Field<D>[];
	/** Where its rows are shown, if not in the table and in tooltips. */
	show?: 'table' | 'tips';
	legend?: Texts;
}

/** When a mark comes and goes. */
export const timesOf = ({ during, leaving }: Times): Times => ({
	...(during ? { during } : {}),
	...(leaving ? { leaving } : {})
});

/** What a mark has of its options: its legend, and its rows in the table and the tooltips. */
export const listedOf = <D>(
	rows: readonly D[],
	{ as: sign = 'measured', tone = 'ink', fields = [], show, legend }: MarkOptions<D>,
	at: (datum: D) => readonly [Value, Value]
): Pick<PlotMark, 'legend' | 'sheets'> => ({
	...(legend ? { legend: { texts: legend, sign, tone } } : {}),
	sheets: [sheetOf(rows, fields, at, show)]
});

/** The area from a series down to zero, and how opaque it is: none at 0. */
export const areaBelow = (key: string, tone: Tone, opacity: number, times: Times): Mark[] =>
	opacity > 0
		? [
				{
					type: 'area',
					key: `${key} area`,
					high: [key],
					...times,
					style: { fill: colour(tone), 'fill-opacity': opacity }
				}
			]
		: [];

/** Values without neighbours, which no line can show, as dots. */
export const loneDots = (
	key: string,
	tone: Tone,
	points: readonly (readonly [x: number, y: number | null])[],
	times: Times
): Mark[] =>
	points.flatMap(([x, y], i) => {
		const [before = null, after = null] = [points[i - 1]?.[1], points[i + 1]?.[1]];
		if (y === null || before !== null || after !== null) return [];
		const style = { fill: colour(tone) };
		return [{ type: 'dot', key: `${key} ${x}`, at: [x, y], r: [1.75], ...times, style }];
	});

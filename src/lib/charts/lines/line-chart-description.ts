import m from '$messages/charts.json';
import { listOf } from '../../data/list';
import { sentences } from '../../data/sentences';
import { fillMessage } from '../../messages/fill-message';
import type { XAxis } from '../../marks/x-axis-types';
import { placeIn } from '../x-texts';
import { placeOf, type LineInView, type LinesView } from './line-chart-view';

interface Texts {
	x: Pick<XAxis<never>, 'unit'>;
	unit: string;
	log: boolean;
	format: (value: number) => string;
}

/** The alternative text of a line chart: what to see, then how each line runs in what is shown. */
export function describeLines(
	{ lines, ends }: LinesView,
	about: string | undefined,
	texts: Texts
): string {
	const [first, last] = [placeIn(texts.x, ends[0]), placeIn(texts.x, ends[1])];
	const names = listOf(lines.map(({ title }) => title));
	return sentences(
		about,
		fillMessage(m.lines, { first, last, unit: texts.unit, names }),
		texts.log ? m.logScale : '',
		...lines.map((line) => describeCourse(line, texts))
	);
}

/** The ends of a line, and its extremes where they are between the ends. */
function describeCourse({ title: name, values }: LineInView, { x, format }: Texts): string {
	const [first, last] = [placeOf(values, 'first'), placeOf(values, 'last')];
	if (first === undefined || last === undefined) return fillMessage(m.noValues, { name });
	const value = (at: number) => format(values.get(at) ?? 0);
	const [highest, lowest] = [placeOf(values, 'highest'), placeOf(values, 'lowest')];
	const isBetween = (at: number | undefined): at is number =>
		at !== undefined && at !== first && at !== last;
	return sentences(
		fillMessage(m.course, {
			name,
			start: value(first),
			first: placeIn(x, first),
			end: value(last),
			last: placeIn(x, last)
		}),
		isBetween(highest)
			? fillMessage(m.highest, { name, at: placeIn(x, highest), value: value(highest) })
			: '',
		isBetween(lowest)
			? fillMessage(m.lowest, { name, at: placeIn(x, lowest), value: value(lowest) })
			: ''
	);
}

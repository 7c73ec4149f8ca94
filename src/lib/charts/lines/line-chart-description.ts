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

/** The alternative text of a line chart: how each line runs in what is shown. */
export function describeLines({ lines, ends }: LinesView, texts: Texts): string {
	const [first, last] = [placeIn(texts.x, ends[0]), placeIn(texts.x, ends[1])];
	const names = listOf(lines.map(({ title }) => title));
	return sentences(
		fillMessage(m.lines, { first, last, unit: texts.unit, names }),
		texts.log ? m.logScale : '',
		...lines.map((line) => describeCourse(line, texts))
	);
}

/** The ends of a line, and its extremes where they are between the ends. */
function describeCourse(line: LineInView, texts: Texts): string {
	const { title: name, values } = line;
	const { x, format } = texts;
	const [first, last] = [placeOf(values, 'first'), placeOf(values, 'last')];
	if (first === undefined || last === undefined) return fillMessage(m.noValues, { name });
	const value = (at: number) => format(values.get(at) ?? 0);
	return sentences(
		fillMessage(m.course, {
			name,
			start: value(first),
			first: placeIn(x, first),
			end: value(last),
			last: placeIn(x, last)
		}),
		extremesOf(line, texts)
	);
}

/** Describes the highest and the lowest value of a line, if they are between its ends. */
export function extremesOf(
	{ title: name, values }: LineInView,
	{ x, format }: Pick<Texts, 'x' | 'format'>
): string {
	const ends = [placeOf(values, 'first'), placeOf(values, 'last')];
	const extreme = (
		which: 'highest' | 'lowest',
		textOf: (extreme: Record<'name' | 'at' | 'value', string>) => string
	) => {
		const at = placeOf(values, which);
		if (at === undefined || ends.includes(at)) return '';
		return textOf({ name, at: placeIn(x, at), value: format(values.get(at) ?? 0) });
	};
	return sentences(
		extreme('highest', (extreme) => fillMessage(m.highest, extreme)),
		extreme('lowest', (extreme) => fillMessage(m.lowest, extreme))
	);
}

import { checkName, checkRows } from '../check-options';
import type { Ends } from '../../marks/types';
import {
	EXTREMES,
	type LineChartOptions,
	type LineChartState,
	type LinesView
} from './line-chart-view';

const UNITS = ['years', 'months', 'days', 'numbers'];

/**
 * Checks the names in a declaration: units, lines, what states have.
 * @throws {TypeError} for the first wrong one
 */
export function checkLineChart<T, R, L extends string, S extends string>({
	x,
	lines,
	states
}: LineChartOptions<T, R, L, S>): void {
	checkName('the unit of x', x.unit, UNITS);
	const known = Object.keys(lines);
	for (const [name, state] of Object.entries<LineChartState>(states)) {
		const where = (part: string) => `${part} of the state ${name}`;
		for (const part of ['highlight', 'dim'] as const)
			for (const line of state[part] ?? []) checkName(where(part), line, known);
		for (const dot of state.dots ?? []) {
			const { line, at } = typeof dot === 'object' ? dot : { at: dot };
			if (line !== undefined) checkName(where('dots'), line, known);
			if (typeof at === 'string' && !/\d/.test(at)) checkName(where('dots'), at, EXTREMES);
		}
	}
}

/** Checks the rows of a line chart. @throws {TypeError}, as `checkRows` does */
export function checkLineRows<T, R, L extends string, S extends string>(
	{ rows, x, lines }: LineChartOptions<T, R, L, S>,
	tables: T
): void {
	const values = (Object.keys(lines) as L[]).map(
		(key) => [`the value of ${key}`, lines[key].value] as const
	);
	checkRows(rows(tables), { 'the place on the x axis': x.of, ...Object.fromEntries(values) });
}

/**
 * Checks that the ends of the axes in a state hold what it shows.
 * @throws {RangeError} if no value is between the ends of the x axis, or one is beyond those of the y axis
 */
export function checkEnds({ lines, ends }: LinesView, y: Ends | undefined): void {
	const values = lines.flatMap(({ title, values }) =>
		[...values.values()].map((value) => ({ title, value }))
	);
	if (values.length === 0)
		throw new RangeError(`found no value from ${ends.join(' to ')}, expected some on the x axis`);
	const beyond = y && values.find(({ value }) => value < y[0] || value > y[1]);
	if (beyond !== undefined)
		throw new RangeError(
			`found the value ${beyond.value} of “${beyond.title}”, expected y to hold all values in view, which is ${y?.join(' to ')}`
		);
}

/** The shortest y axis, on which the six decimals of a drawing are as good as all. */
const SHORTEST = 0.001;

/**
 * Checks what the axes of a line chart show.
 * @param most how many lines it has at most
 * @throws {RangeError} if it has no line or too many, if the y axis is too short, or if a value has no place on a logarithmic one
 */
export function checkLines(
	{ lines }: LinesView,
	[low, high]: Ends,
	log: boolean,
	most: number
): void {
	if (lines.length === 0 || lines.length > most)
		throw new RangeError(`found ${lines.length} lines, expected one to ${most}`);
	for (const { key, values } of log ? lines : []) {
		const wrong = [...values.values()].find((value) => value <= 0);
		if (wrong !== undefined)
			throw new RangeError(
				`found ${wrong} in the line "${key}", expected values above zero for a logarithmic axis`
			);
	}
	if (!log && high - low < SHORTEST)
		throw new RangeError(
			`found a y axis from ${low} to ${high}, expected at least ${SHORTEST} between them: smaller values need another unit, such as “per million”`
		);
}

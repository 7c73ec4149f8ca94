import { checkFields, checkName, checkRows } from '../check-options';
import type { Ends } from '../../marks/types';
import type { LineChartOptions, LineChartState } from './line-chart-types';
import { EXTREMES, type LinesView } from './line-chart-view';

const UNITS = ['years', 'months', 'days', 'numbers'];

const STATE = [
	...['from', 'to', 'y', 'highlight', 'dim', 'dots', 'subtitle', 'about']
] as const satisfies readonly (keyof LineChartState)[];

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
		checkFields(`the state ${name}`, state, STATE);
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

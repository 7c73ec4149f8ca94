import { powersAround } from '../../marks/log-scale';
import type { Ends } from '../../marks/types';
import { roundEnds } from '../round-ends';
import type { LinesView } from './line-chart-view';

/** Round values around zero and all values in view, or powers of ten. */
export function endsOf({ lines }: LinesView, log: boolean): Ends {
	const values = lines.flatMap((each) => [...each.values.values()]);
	return log ? powersAround(values) : roundEnds([0, ...values], 5);
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

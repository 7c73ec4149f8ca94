import { scaleLinear } from 'd3-scale';

/**
 * The ends of a scale with zero and all values in it, at round values.
 * @param steps about how many steps the scale has
 */
export function roundEnds(values: readonly number[], steps: number): [number, number] {
	const [from, to] = [Math.min(0, ...values), Math.max(0, ...values)];
	const [low = 0, high = 1] = scaleLinear()
		.domain([from, from === to ? from + 1 : to])
		.nice(steps)
		.domain();
	return [low, high];
}

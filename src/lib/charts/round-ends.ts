import { scaleLinear } from 'd3-scale';

/**
 * The ends of a scale with all values in it, at round values: 0 and 1 if there are none.
 * @param steps about how many steps the scale has
 */
export function roundEnds(values: readonly number[], steps: number): [number, number] {
	const all = values.length > 0 ? values : [0];
	const [from, to] = [Math.min(...all), Math.max(...all)];
	const [low = 0, high = 1] = scaleLinear()
		.domain([from, from === to ? from + 1 : to])
		.nice(steps)
		.domain();
	return [low, high];
}

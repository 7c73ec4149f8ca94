import { scaleLinear } from 'd3-scale';
import { powersAround } from '../marks/log-scale';

/**
 * The ends of a scale with all values in it, at round values: 0 and 1 if there are none.
 * @param steps about how many steps the scale has
 * @param log whether they are powers of ten
 */
export function endsAround(
	values: readonly number[],
	steps: number,
	log = false
): [number, number] {
	if (log) return powersAround(values);
	const all = values.length > 0 ? values : [0];
	const [from, to] = [Math.min(...all), Math.max(...all)];
	const [low = 0, high = 1] = scaleLinear()
		.domain([from, from === to ? from + 1 : to])
		.nice(steps)
		.domain();
	return [low, high];
}

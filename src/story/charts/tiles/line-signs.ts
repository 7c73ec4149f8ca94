import type { PlotMark, Tone } from '$lib/marks';
import type { Rate } from './chosen-values';

/** Shapes around a point, by which lines are told apart. */
const SHAPES = {
	square: 'M-4-4h8v8h-8Z',
	diamond: 'M0-5.5 5.5 0 0 5.5-5.5 0Z'
} as const;

/** Signs on a line, in each December and at its end. */
export function lineSigns(
	key: string,
	rates: readonly Rate[],
	shape: keyof typeof SHAPES,
	tone: Tone
): PlotMark {
	const points = rates.filter(({ month }, i) => month % 12 === 11 || i === rates.length - 1);
	return {
		key,
		extent: { x: [], y: [] },
		piece: () => ({
			front: points.map(({ month, rate }) => ({
				type: 'glyph',
				key: `${key} ${month}`,
				at: [month, rate],
				d: SHAPES[shape],
				style: { fill: `var(--${tone})`, stroke: 'var(--paper)' }
			}))
		})
	};
}

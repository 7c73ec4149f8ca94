import { dotsOf } from './look';
import { listedOf, timesOf, type MarkOptions } from './mark-options';
import { labelOf, linesOf, list, specOf } from './texts';
import type { LabelSpec, PlotMark, Texts, Tone, Value } from './types';

interface DotOptions<D> extends MarkOptions<D> {
	r?: number;
	label?: LabelSpec | Texts | ((datum: D) => LabelSpec | Texts | null);
}

interface DotsOptions<D> extends DotOptions<D> {
	x: (datum: D) => Value;
	y: (datum: D) => Value;
	/** Tells the rows apart in all states. */
	by: (datum: D) => string;
}

/** A dot at a place. @param row what the table and the tooltip say of it */
export const dot = <D>(
	key: string,
	[x, y]: readonly [Value, Value],
	{ row, ...options }: DotOptions<D> & { row?: D } = {}
): PlotMark => dots(key, [row as D], { x: () => x, y: () => y, by: () => '', ...options });

/** A dot for each row: solid if it is measured, hollow if it is estimated, hatched if it is said. */
export function dots<D>(key: string, all: readonly D[], options: DotsOptions<D>): PlotMark {
	const { x, y, by, r = 4, as = 'measured', tone = 'ink', label } = options;
	const labels = all.map((row) => {
		const found = typeof label === 'function' ? label(row) : label;
		return found === undefined || found === null ? undefined : specOf(found);
	});
	const heights = all.map((row) => y(row)).filter((value) => typeof value === 'number');
	const lines = Math.max(
		0,
		...labels.map((spec) => linesOf(list(spec?.texts ?? '')[0] ?? '').length)
	);
	const sides = labels.flatMap((spec) => (spec ? [spec.side ?? 'n'].flat() : []));
	// Labels keep clear of all dots of these rows, but for one that stands in its own.
	const clear = labels.length > 1 && sides.length > 0 && !sides.includes('in');
	const lifts = sides.some((side) => side.startsWith('n'));
	// A wide drawing has room on the first side.
	const narrow = lifts && !sides[0]?.startsWith('n');
	return {
		key,
		extent: { x: all.map((row) => x(row)), y: all.map((row) => y(row)) },
		// Categories have half of a band above them.
		...(lifts && heights.length > 0 ? { above: { y: Math.max(...heights), lines, narrow } } : {}),
		...listedOf(all, options, (row) => [x(row), y(row)]),
		piece: (context) => {
			const { at, toneOf } = context;
			const places = all.map((row) => [at('x', x(row)), at('y', y(row))] as const);
			const keys = all.map((row) => `${key} ${by(row)}`.trim());
			const toned = keys.map((each) => toneOf(each, toneOf(key, tone)));
			return {
				front: places.flatMap((place, i) =>
					dotsOf(as, toned[i] as Tone, {
						key: keys[i] ?? '',
						at: place,
						r: [r],
						...timesOf(options)
					})
				),
				labels: labels.flatMap((spec, i) =>
					spec
						? labelOf(keys[i] ?? '', { at: places[i] ?? [0, 0] }, { tone: toned[i], ...spec }, r)
						: []
				),
				...(clear ? { obstacles: keys } : {})
			};
		}
	};
}

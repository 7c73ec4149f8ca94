import type { DotsMark, Mark } from '../drawing/drawing-types';
import { beeswarm } from './beeswarm';
import { groupsOf } from './groups';
import { sheetOf } from './sheets';
import { labelOf, specOf } from './texts';
import type { As, Field, LabelSpec, PlotMark, Texts, Times, Tone } from './types';

interface SwarmOptions<D> extends Times {
	x: (datum: D) => number;
	/** The width of a dot on the axis. */
	wide: number;
	/** What a dot says, if it is large enough. */
	inside?: (datum: D) => string;
	kind: (datum: D) => { as: As; tone: Tone };
	label?: (datum: D) => LabelSpec | Texts | null;
	fields?: readonly Field<D>[];
	legend?: Texts;
}

/** One dot for each row on a scale, none over another. */
export function swarm<D>(key: string, rows: readonly D[], options: SwarmOptions<D>): PlotMark {
	const { x, wide, inside, kind, label, fields = [], legend } = options;
	const sorted = rows.toSorted((a, b) => x(a) - x(b));
	const ys = beeswarm(sorted.map((row) => x(row) / wide));
	const at = (indices: readonly number[]) =>
		indices.flatMap((i) => [x(sorted[i] as D), ys[i] ?? 0]);
	const times = options.during ? { during: options.during } : {};
	const groups = groupsOf(
		sorted.keys(),
		(i) => `${kind(sorted[i] as D).as} ${kind(sorted[i] as D).tone}`
	);
	const dots = groups.map(([name, indices]): DotsMark => {
		const { as, tone } = kind(sorted[indices[0] ?? 0] as D);
		return {
			type: 'dots',
			key: `${key} ${name}`,
			total: indices.length,
			...(as === 'measured' ? { filled: indices.length } : {}),
			tones: [String(tone), String(tone)],
			...times,
			rim: 1.8,
			gap: 1.2,
			arrange: { kind: 'points', at: at(indices), cell: 1 }
		};
	});
	const filled = groupsOf(sorted.keys(), (i) =>
		kind(sorted[i] as D).as === 'measured' ? 'paper' : 'ink'
	);
	const codes = filled.map(([tone, indices]): Mark => ({
		type: 'texts',
		key: `${key} codes ${tone}`,
		at: at(indices),
		by: [0, 4.3],
		texts: indices.map((i) => inside?.(sorted[i] as D) ?? ''),
		room: 23.1,
		style: { fill: `var(--${tone})`, 'font-size': 12, 'text-anchor': 'middle' }
	}));
	return {
		key,
		extent: { x: [0, ...sorted.map(x)], y: [] },
		plot: {
			by: 'both',
			aspect: { x: wide, free: [8, 8], below: 1 / 3 },
			y: [Math.min(...ys) - 0.5, Math.max(...ys) + 0.5]
		},
		sheets: [sheetOf(sorted.toReversed(), fields, (row) => [x(row), ys[sorted.indexOf(row)] ?? 0])],
		...(legend ? { legend: { texts: legend, sign: 'estimated', tone: 'soft' } } : {}),
		piece: () => ({
			front: [...dots, ...(inside ? codes : [])],
			// The label of the highest row matters most.
			labels: [...sorted.entries()].reverse().flatMap(([i, row]) => {
				const found = label?.(row);
				if (!found) return [];
				const spec = specOf(found);
				// The edge of a dot is half a unit from its middle, at any size.
				const edge = String(spec.side ?? 'n').startsWith('s') ? -0.5 : 0.5;
				return labelOf(
					`${key} ${inside?.(row) ?? i}`,
					{ at: [x(row), (ys[i] ?? 0) + edge] },
					spec,
					2
				);
			})
		})
	};
}

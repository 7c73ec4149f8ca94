import fc from 'fast-check';
import type { Arrangement, Aspect, Drawing, Grid, Label, Mark } from '$lib/drawing/drawing-types';

const value = fc.integer({ min: -2, max: 12 });
const pixels = fc.integer({ min: -20, max: 20 });
const share = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);
const tone = fc.constantFrom('ink', 'accent', 'slate');
const during = fc.constantFrom([0, 0.5], [0.25, 0.75], [0.6, 1]) as fc.Arbitrary<[number, number]>;

/** Optional properties are left out, as they are in JSON. */
const some = <T>(properties: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
	fc.record<T, never>(properties, { requiredKeys: [] });

const style = fc
	.record({ fill: fc.constantFrom('none', 'var(--ink)', 'hatch-slate') })
	.chain((fill) =>
		some({ 'stroke-width': value, 'stroke-dasharray': fc.constant('2 3') }).map((rest) => ({
			...fill,
			...rest
		}))
	);

const anchors = fc.constantFrom('dd', 'pd', 'dp', 'bb', 'cc', 'cb', 'ff') as fc.Arbitrary<'dd'>;
const textTone = fc.constantFrom('ink' as const, 'accent' as const, 'soft' as const);
const series = fc.constantFrom('deaths', 'gaps', 'years');
const text = fc.constantFrom('107,583', 'July & August', 'a < b', '');

const arrange: fc.Arbitrary<Arrangement> = fc.oneof(
	fc.constant<Arrangement>({ kind: 'field' }),
	fc.constant<Arrangement>({ kind: 'field', backwards: true }),
	fc.constant<Arrangement>({ kind: 'points', at: [4, 2] }),
	fc.constant<Arrangement>({
		kind: 'points',
		at: Array.from({ length: 25 }, (_, i) => [i / 3, i % 4]).flat(),
		cell: 0.5
	})
);

/** Points, each of two numbers, and pixels beside them. */
const points = (least: number, most: number) =>
	fc
		.array(fc.tuple(value, value, pixels, pixels), { minLength: least, maxLength: most })
		.chain((all) =>
			fc.record({ anchors, beside: fc.boolean() }).map(({ anchors, beside }) => ({
				at: all.flatMap(([x, y]) => [x, y]),
				anchors,
				...(beside ? { by: all.flatMap(([, , x, y]) => [x, y]) } : {})
			}))
		);

type Bare = Mark extends infer M ? (M extends Mark ? Omit<M, 'key'> : never) : never;

const bare: fc.Arbitrary<Bare> = fc.oneof(
	fc.tuple(style, series).map(([style, name]): Bare => ({ type: 'line', style, series: [name] })),
	fc
		.tuple(style, series, some({ low: fc.constant(['years']), from: value }))
		.map(([style, name, rest]): Bare => ({ type: 'area', style, high: [name], ...rest })),
	fc
		.tuple(style, series, series)
		.map(([style, a, b]): Bare => ({ type: 'line', style, series: [a, b], plots: [1, 2] })),
	fc
		.tuple(style, points(3, 5), some({ breaks: fc.constant([2]), closed: fc.constant<true>(true) }))
		.map(([style, at, rest]): Bare => ({ type: 'path', style, ...at, ...rest })),
	fc
		.tuple(
			style,
			points(2, 2),
			some({
				radius: fc.constantFrom(2, 'full' as const),
				most: fc.constant(12),
				widest: fc.constant(15)
			})
		)
		.map(([style, at, rest]): Bare => ({ type: 'rect', style, ...at, ...rest })),
	fc
		.tuple(style, points(1, 1), some({ plot: fc.constantFrom(1, 2) }))
		.map(([style, at, rest]): Bare => ({ type: 'dot', style, r: [4, 0.3], ...at, ...rest })),
	fc
		.tuple(style, points(1, 1), fc.constantFrom('M0 0h5', 'M0 0v5'))
		.map(([style, at, d]): Bare => ({ type: 'glyph', style, d, ...at })),
	fc
		.tuple(
			fc.constantFrom(20, 25),
			fc.tuple(tone, tone),
			arrange,
			some({
				filled: fc.integer({ min: 0, max: 20 }),
				small: fc.constant(3),
				rim: fc.constant(1.5),
				gap: fc.constant(1),
				size: fc.constant<[number, number]>([6, 4]),
				away: arrange,
				leaving: during
			})
		)
		.map(([total, tones, arrange, rest]): Bare => ({
			type: 'dots',
			total,
			tones,
			arrange,
			...rest
		})),
	fc
		.tuple(
			points(1, 1),
			text,
			textTone,
			some({
				anchor: fc.constantFrom('middle' as const, 'end' as const),
				size: fc.constantFrom(15, 'small' as const),
				rim: fc.constant(false)
			})
		)
		.map(([at, words, tone, rest]): Bare => ({
			type: 'text',
			lines: [
				{ text: words, tone },
				{ text: 'more', tone: 'ink', bold: true }
			],
			...at,
			...rest
		})),
	fc
		.tuple(style, points(2, 2), text)
		.map(([style, at, words]): Bare => ({ type: 'texts', style, texts: [words, 'b'], ...at }))
);

const cells = fc.constantFrom(20, 40).map((total) => ({ total, reserve: 60 }));

const all = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Some of a few keys in any order, each with any type of mark. */
const layer: fc.Arbitrary<Mark[]> = fc.shuffledSubarray(all).chain((keys) =>
	fc
		.array(fc.tuple(bare, some({ during, room: fc.constantFrom(15, 25) })), {
			minLength: keys.length,
			maxLength: keys.length
		})
		.map((marks) => marks.map(([mark, rest], i) => ({ key: keys[i] ?? '', ...mark, ...rest })))
);

const labels: fc.Arbitrary<Label[]> = fc.uniqueArray(
	fc.tuple(fc.constantFrom('one', 'two'), value, value, text).map(([id, x, y, words]): Label => ({
		id,
		at: [x, y],
		texts: [[{ text: words }]],
		offsets: [[8, -8]],
		leader: 'slate'
	})),
	{ selector: ({ id }) => id }
);

const grid: Grid = {
	...{ across: 2, down: 1, foot: 10, tallest: 1 },
	...{ x: [0, 10], y: [0, 12], inset: [2, 2, 2, 2] },
	tiles: [
		[0, 0],
		[1, 0]
	]
};

/** Whether marks are in the plots of tiles. */
const inTiles = (marks: object) => JSON.stringify(marks).includes('"plot');

/** A drawing of marks that are nothing alike. */
export const randomDrawing: fc.Arbitrary<Drawing> = fc
	.tuple(
		fc.record({ back: layer, plot: layer, front: layer, labels, left: share, cells }),
		some<Partial<Drawing>>({
			since: value,
			until: value,
			untilDuring: during,
			moves: during,
			enters: during,
			follows: fc.constantFrom('first', 'second', 'third'),
			units: fc.constantFrom('deaths', 'rates'),
			aspect: fc.constant<Aspect>({ x: 0.5, free: [4, 2], below: 0.3 }),
			axisX: fc.constant({
				sets: [
					{
						least: 0,
						ticks: [
							[2, 'two'],
							[6, 'six']
						]
					}
				]
			})
		})
	)
	.map(([{ left, ...layers }, rest]) => ({
		x: [0, 10],
		y: [0, 12],
		edges: [
			['b', left / 4, 10],
			['b', 0, 10],
			['b', 1, -10],
			['b', 1, -30]
		],
		by: 'x',
		series: {
			deaths: { x: 0, y: [1, 4, 2, 8] },
			gaps: { x: 1, y: [3, 5, null, 2, 6] },
			years: { x: 0, step: 2, y: [1, 1, 2] }
		},
		...layers,
		...(inTiles(Object.values(layers)) ? { grid } : {}),
		...rest
	}));

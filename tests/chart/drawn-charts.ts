import { boxOf } from '$lib/chart/box';
import type { Chart, DrawingSize } from '$lib/chart/chart-types';
import type { Drawing } from '$lib/drawing/drawing-types';
import type { ResolvedDrawing } from '$lib/drawing/resolve';
import { classKey, sizeClassOf } from '$lib/drawing/size-class';
import { STILLS } from '$lib/export/still-sizes';
import { PAGE, TALL_PAGE } from '$lib/views/chart-page/chart-page-sizes';
import { SCALE, SLIDE } from '$lib/views/deck/deck-sizes';
import { EMBED, TALL_EMBED } from '$lib/views/embed/embed-sizes';
import { CARD, LARGE } from '$lib/views/gallery/gallery-sizes';
import { LOW, PAPER, PHONE } from '$lib/views/handout/handout-sizes';
import { SMALL, STAGE } from '$lib/views/scroll/scroll-sizes';
import { charts } from '$story/charts';
import type { Tables } from '$story/tables/table-types';
import { resolvedIn } from '$lib/drawing/resolved-in';

/** The charts of the story. */
export const allCharts: readonly Chart[] = Object.values(charts);

/** Each state of these charts. */
export const allStates = allCharts.flatMap((chart) =>
	chart.states.map((state) => ({ id: chart.id, chart, state }))
);

const widths = (least: number, most: number, height: number): DrawingSize[] =>
	Array.from({ length: Math.floor((most - least) / 16) + 1 }, (_, i) => ({
		width: least + i * 16,
		height
	}));

/** The sizes that the server renders. */
const SERVED: readonly DrawingSize[] = [
	...[...STAGE, ...SMALL, ...EMBED, ...TALL_EMBED, ...PAGE, ...TALL_PAGE, ...STILLS],
	...[CARD, LARGE, PAPER, LOW, PHONE],
	...SLIDE.map((size) => ({ ...size, scale: SCALE }))
];

/** The sizes of the views: those that the server renders, and others between and above them. */
export const viewSizes: readonly DrawingSize[] = [
	...SERVED,
	...widths(288, 424, 272),
	...widths(344, 504, 280),
	...widths(440, 584, 290),
	...widths(600, 760, 348),
	...widths(560, 1040, 520),
	...[1168, 1528].map((width) => ({ width, height: width * 0.44 })),
	...widths(640, 1040, 420).map((size) => ({ ...size, scale: SCALE }))
];

/** Makes each value once. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
	const value = known.get(key) ?? make();
	known.set(key, value);
	return value;
}

const drawings = new Map<string, Drawing>();
const resolved = new Map<string, ResolvedDrawing>();

/** The drawing of a state in a size. All sizes of a class have the same drawing, as in a browser. */
export const resolvedOf = (
	{ id, draw, sizes }: Chart,
	tables: Tables,
	state: string,
	size: DrawingSize
): ResolvedDrawing =>
	once(resolved, JSON.stringify([id, state, size]), () => {
		const sizeClass = sizeClassOf(boxOf(size), sizes);
		const key = `${id} ${state} ${classKey(sizeClass)}`;
		return resolvedIn(
			once(drawings, key, () => draw(tables, state, sizeClass)),
			size
		);
	});

import fc from 'fast-check';
import { keptCharts } from 'virtual:kept-charts';
import { describe, expect, it } from 'vitest';
import { boxOf } from '$lib/chart/box';
import type { Chart, DrawingSize } from '$lib/chart/chart-types';
import { mergedSizes } from '$lib/chart/merged-sizes';
import { firstDrawings, servedFiles, servedOptions } from '$lib/chart/served-files';
import type { SizeClass } from '$lib/drawing/drawing-types';
import { classKey, COMPACT, sizeClasses, sizeClassOf, type Sizes } from '$lib/drawing/size-class';
import { chartsOf, keptRelease, keptReleases } from '$lib/model/kept';
import { SCALE } from '$lib/views/deck/deck-sizes';
import { charts } from '$story/charts';
import { definition, loadStory } from '$story/story';
import { cheapRuns, randomTimeout } from '../support/random-runs';

const kept = keptReleases(definition).map(async (name) => {
	const release = keptRelease(definition, name);
	const drawn = await chartsOf(definition, release, keptCharts);
	return { name, tables: release.tables, charts: drawn };
});
const newest = { name: 'the newest release', tables: loadStory().tables, charts };
const cases = [newest, ...(await Promise.all(kept))].flatMap(({ charts, ...release }) =>
	Object.values<Chart>(charts).map((chart) => ({ id: chart.id, chart, ...release }))
);

/** Sizes in CSS pixels, many of which are at the edges of these size classes. */
function sizesAround(classes: readonly SizeClass[]): fc.Arbitrary<DrawingSize> {
	const around = (edges: readonly number[], max: number) =>
		fc.oneof(
			fc.constantFrom(...edges.flatMap((edge) => [edge - 1, edge])),
			fc.integer({ min: 100, max })
		);
	return fc.record({
		width: around(
			classes.map(({ width }) => width),
			2000
		),
		height: around(
			classes.map(({ height }) => height),
			1400
		),
		scale: fc.constantFrom(1, SCALE)
	});
}

describe.each(cases)('the merged sizes of $id, $name', { timeout: randomTimeout }, (each) => {
	const { chart, tables, id } = each;
	const merged = mergedSizes(chart, tables);
	/** With a class for large labels, even if the chart declares that it has none. */
	const declared: Sizes = { ...(chart.sizes ?? COMPACT), smallLabels: true };
	const known = new Map<string, string>();
	const drawn = (size: SizeClass) => {
		const draw = () => JSON.stringify(chart.states.map((state) => chart.draw(tables, state, size)));
		const text = known.get(classKey(size)) ?? draw();
		known.set(classKey(size), text);
		return text;
	};

	it('have the same drawings as the sizes of the chart', () => {
		const other = sizeClasses(declared).filter(
			(size) => drawn(sizeClassOf({ ...size, unit: 1 }, merged)) !== drawn(size)
		);
		expect(other).toEqual([]);
	});

	it('have them in boxes of any size, in files that exist', () => {
		const options = servedOptions(chart, tables);
		const pathsFor = (smalls?: number[]) =>
			servedFiles(chart, tables, smalls).map(({ path }) => `charts/${id}/${path}`);
		const [paths, withoutSlides] = [pathsFor(), pathsFor([12])];
		fc.assert(
			fc.property(sizesAround(sizeClasses(declared)), (size) => {
				const classIn = (sizes: Sizes) => sizeClassOf(boxOf(size), sizes);
				expect(drawn(classIn(merged)) === drawn(classIn(declared))).toBe(true);
				const [path] = firstDrawings(options, [size], '');
				expect(size.scale === 1 ? withoutSlides : paths).toContain(path);
			}),
			cheapRuns
		);
	});
});

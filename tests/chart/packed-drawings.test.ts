import { expect, it } from 'vitest';
import { packDrawings, unpackDrawings, type PackedDrawings } from '$lib/drawing/pack';
import { COMPACT, sizeClasses } from '$lib/drawing/size-class';
import { loadStory } from '$story/story';
import { allCharts } from './drawn-charts';

const { tables } = loadStory();

it.each(allCharts)('the drawings of $id are the same once they have travelled', (chart) => {
	const [size] = sizeClasses(chart.sizes ?? COMPACT);
	if (!size) throw new Error('each chart has a size class');
	const drawings = Object.fromEntries(
		chart.states.map((state) => [state, chart.draw(tables, state, size)])
	);
	const sent = JSON.stringify(packDrawings(drawings));
	const drawingOf = unpackDrawings(JSON.parse(sent) as PackedDrawings);
	for (const state of chart.states) expect(drawingOf(state)).toEqual(drawings[state]);
});

import { render } from 'svelte/server';
import Figure from '$lib/chart/Figure.svelte';
import type { Size } from '$lib/chart/chart-types';
import { chartOf } from '$lib/chart/charts';
import { releaseOf, type ChartStep } from '$lib/model/release';
import { charts } from '$story/charts';
import { loadStory } from '$story/story';
import type { Tables } from '$story/tables/table-types';
import { named, parseHtml, textOf, withAttribute, type Markup } from '../support/markup';

const loaded = loadStory();
const { sources } = loaded;

/** A chart in the state of a step. */
export type Picture = ChartStep & { chart: string };

/** Every picture of the story. */
export const pictures: readonly Picture[] = Object.entries(releaseOf(loaded).charts).flatMap(
	([chart, steps]) => steps.map((step) => ({ ...step, chart }))
);

/** The size of a chart inside a step on a phone, and of the stage on a desktop. */
export const PHONE: Size = { width: 288, height: 340 };
export const DESK: Size = { width: 760, height: 520 };

/** The figure of a step as the server renders it, in one size or several. */
export function figureHtml(step: Picture, data: Tables, ...sizes: Size[]): string {
	return render(Figure, {
		props: {
			chart: chartOf(charts, step.chart),
			step,
			data,
			sources: step.sources.flatMap((id) => sources[id] ?? []),
			sizes,
			csv: `/charts/${step.chart}/${step.id}.csv`
		}
	}).body;
}

/** The first drawing in a figure, without definitions of patterns and clip paths, which draw nothing. */
export function drawingIn(html: string): Markup {
	const [drawing] = withAttribute(parseHtml(html), 'role', 'img');
	if (!drawing) throw new Error('the figure has no drawing');
	return withoutDefinitions(drawing);
}

function withoutDefinitions({ content, ...element }: Markup): Markup {
	const drawn = content.flatMap((child) => {
		if (typeof child === 'string') return child;
		return ['defs', 'pattern', 'clipPath'].includes(child.name) ? [] : withoutDefinitions(child);
	});
	return { ...element, content: drawn };
}

/** The text of each label in a drawing. */
export const labelsIn = (drawing: Markup): string[] => named(drawing, 'text').map(textOf);

/** The attributes of the elements with this name. */
export const attributesOf = (markup: Markup, name: string): Record<string, string>[] =>
	named(markup, name).map(({ attributes }) => attributes);

/** The picture of a step. */
export function stepOf(id: string): Picture {
	const step = pictures.find((each) => each.id === id);
	if (!step) throw new Error(`no step ${id} shows a chart`);
	return step;
}

import type { Component } from 'svelte';
import { render } from 'svelte/server';
import deck from '$messages/deck.json';
import handoutMessages from '$messages/handout.json';
import speaker from '$messages/speaker.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { ChartFile, Size } from '$lib/chart/chart-types';
import { chartOf, withChartInputs } from '$lib/chart/charts';
import { LazyCharts } from '$lib/chart/lazy-charts.svelte';
import { STILLS } from '$lib/export/still-sizes';
import { stillSvg } from '$lib/export/still.server';
import { toJson } from '$lib/islands/json';
import type { LoadedStory } from '$lib/model/load';
import { chartedSteps, fullTitle } from '$lib/model/outline';
import type { Step } from '$lib/model/story-types';
import { fetchedFiles } from '$lib/views/files/chart-files.server';
import { controls } from '$story/controls';
import { inputs } from '$story/inputs';
import { definition, loadStory } from '$story/story';
import { talkData } from '$lib/views/deck/deck-data';
import { SLIDE } from '$lib/views/deck/deck-sizes';
import Deck from '$lib/views/deck/Deck.svelte';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { handoutData } from '$lib/views/handout/handout-data';
import HandoutPage from '$lib/views/handout/HandoutPage.svelte';
import Ending from '$lib/views/scroll/Ending.svelte';
import { renderScroll } from '$lib/views/scroll/render-scroll.server';
import { endingData, storyData } from '$lib/views/scroll/scroll-data';
import Scroll from '$lib/views/scroll/Scroll.svelte';
import { SINGLE_PAGES, type View } from '$lib/views/single/views';

const { charts } = definition;

const dataScript = (data: unknown) =>
	`<script type="application/json" data-props>${toJson(data)}</script>`;

/** Renders a component as an island, with the props for its hydration. */
function island<P extends Record<string, unknown>, M extends Record<string, unknown>>(
	component: Component<P & M>,
	props: P,
	more: M
): string {
	const { body } = render(component, { props: { ...props, ...more } });
	return `<div data-island>${body}</div>${dataScript(props)}`;
}

/** The still of each step in each size as a data URL, by id and width. */
async function inlineStills({ story, tables }: LoadedStory): Promise<Map<string, string>> {
	const all = chartedSteps(story).flatMap((step) => STILLS.map((size) => ({ step, size })));
	const urls = all.map(async ({ step, size }): Promise<[string, string]> => {
		const svg = await stillSvg(tables, { ...step, chart: chartOf(charts, step.chart) }, size);
		const base64 = Buffer.from(svg).toString('base64');
		return [`${step.id} ${size.width}`, `data:image/svg+xml;base64,${base64}`];
	});
	return new Map(await Promise.all(urls));
}

/** A file that scripts fetch, which a page on a disk could not. */
const embedded = ({ path, body }: ChartFile): string =>
	`<script type="application/json" data-file="${path}">${toJson(JSON.parse(body()))}</script>`;

/** The parts of the single-file build, as HTML. */
export interface SingleParts {
	title: string;
	/** The page of each view. The story comes first: it is the default. */
	views: Readonly<Record<View, { title: string; html: string }>>;
	/** The files that scripts fetch, as script elements. */
	files: string;
}

/**
 * Renders the story, the slides, the speaker window and the handout for the single-file build, in
 * which they link to each other.
 * @param site the absolute URL of the site, with a trailing slash, for links to chart pages
 */
export async function singleParts(site: string): Promise<SingleParts> {
	const loaded = loadStory();
	const { title } = loaded.story;
	const full = fullTitle(loaded.story);
	const pages = SINGLE_PAGES;
	const talk = talkData(loaded, { pages, root: site, site });
	const stills = await inlineStills(loaded);
	const { data, parts } = renderScroll(loaded, loaded.tables, site, { deck: pages.deck });
	const drawing = ({ id }: Step, { width }: Size) => stills.get(`${id} ${width}`) ?? '';
	const scroll = render(Scroll, {
		props: { ...storyData(loaded, site, inputs), parts, deck: pages.deck, drawing }
	}).body;
	const story = scroll + dataScript(data);
	const ending = render(Ending, { props: { ...endingData(loaded, site), pages } }).body;
	const handout = { ...handoutData(loaded, site), charts, pages, root: site };
	return {
		title: full,
		views: {
			story: { title: full, html: story + ending },
			deck: {
				title: fillMessage(deck.title, { story: title }),
				html: island(Deck, talk, {
					charts: new LazyCharts(charts),
					inputs: withChartInputs(inputs, charts),
					sizes: SLIDE
				})
			},
			speaker: {
				title: fillMessage(speaker.title, { story: title }),
				html: island(Speaker, talk, { charts: withChartInputs(controls, charts) })
			},
			handout: {
				title: fillMessage(handoutMessages.title, { story: title }),
				html: render(HandoutPage, { props: handout }).body
			}
		},
		files: (await fetchedFiles(loaded)).map(embedded).join('')
	};
}

import deck from '$messages/deck.json';
import handoutMessages from '$messages/handout.json';
import speaker from '$messages/speaker.json';
import { fillMessage } from '$lib/messages/fill-message';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { ChartFile } from '$lib/chart/chart-types';
import { toJson } from '$lib/islands/json';
import { fetchedFiles } from '$lib/views/files/chart-files.server';
import { inputs } from '$story/inputs';
import { definition, loadStory } from '$story/story';
import { talkData } from '$lib/views/deck/deck-data';
import Deck from '$lib/views/deck/Deck.svelte';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { handoutData } from '$lib/views/handout/handout-data';
import HandoutPage from '$lib/views/handout/HandoutPage.svelte';
import { endingData, scrollData } from '$lib/views/scroll/scroll-data';
import Ending from '$lib/views/scroll/Ending.svelte';
import NoScript from '$lib/views/scroll/NoScript.svelte';
import Scroll from '$lib/views/scroll/Scroll.svelte';
import { SINGLE_PAGES, type View } from '$lib/views/single/views';

const { charts } = definition;

/** Renders a component as an island, with the props for its hydration. */
function island<P extends Record<string, unknown>, M extends Record<string, unknown>>(
	component: Component<P & M>,
	props: P,
	more: M
): string {
	const data = `<script type="application/json" data-props>${toJson(props)}</script>`;
	const { body } = render(component, { props: { ...props, ...more } });
	return `<div data-island>${body}</div>${data}`;
}

/** A file that scripts fetch, which a page on a disk could not. */
const embedded = ({ path, body }: ChartFile): string =>
	`<script type="application/json" data-file="${path}">${toJson(JSON.parse(body()))}</script>`;

/** The parts of the single-file build, as HTML. */
export interface SingleParts {
	title: string;
	/** The styles in the head for readers without scripts. */
	head: string;
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
	const { title, subject } = loaded.story;
	const pages = SINGLE_PAGES;
	const talk = talkData(loaded, { pages, root: site, site });
	const story = island(Scroll, { ...scrollData(loaded, site), deck: pages.deck }, { charts });
	const ending = render(Ending, { props: { ...endingData(loaded, site), pages } }).body;
	const handout = { ...handoutData(loaded, site), charts, pages, root: site };
	return {
		title: `${title}: ${subject}`,
		head: render(NoScript).head,
		views: {
			story: { title: `${title}: ${subject}`, html: story + ending },
			deck: {
				title: fillMessage(deck.title, { story: title }),
				html: island(Deck, talk, { charts })
			},
			speaker: {
				title: fillMessage(speaker.title, { story: title }),
				html: island(Speaker, talk, { charts: inputs })
			},
			handout: {
				title: fillMessage(handoutMessages.title, { story: title }),
				html: render(HandoutPage, { props: handout }).body
			}
		},
		files: (await fetchedFiles(loaded)).map(embedded).join('')
	};
}

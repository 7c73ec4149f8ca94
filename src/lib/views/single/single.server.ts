import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { pack } from '../../data/lines';
import { loadStateLines } from '../../data/states';
import { toJson } from '../../islands/json';
import { loadStory } from '../../story/load';
import { talkData } from '../deck/deck-data';
import Deck from '../deck/Deck.svelte';
import Speaker from '../deck/speaker/Speaker.svelte';
import { handoutData } from '../handout/handout-data';
import HandoutPage from '../handout/HandoutPage.svelte';
import { endingData, scrollData } from '../scroll/scroll-data';
import Ending from '../scroll/Ending.svelte';
import NoScript from '../scroll/NoScript.svelte';
import Scroll from '../scroll/Scroll.svelte';
import { SINGLE_PAGES, type View } from './views';

/** Renders a component as an island, with the props for its hydration. */
function island<P extends Record<string, unknown>>(component: Component<P>, props: P): string {
	const data = `<script type="application/json" data-props>${toJson(props)}</script>`;
	return `<div data-island>${render(component, { props }).body}</div>${data}`;
}

/** The parts of the single-file build, as HTML. */
export interface SingleParts {
	title: string;
	/** The styles in the head for readers without scripts. */
	head: string;
	/** The page of each view. The story comes first: it is the default. */
	views: Readonly<Record<View, { title: string; html: string }>>;
	/** The lines of all states, as JSON that is safe in a script element. */
	lines: string;
}

/**
 * Renders the story, the slides, the speaker window and the handout for the single-file build, in
 * which they link to each other.
 * @param site the absolute URL of the site, with a trailing slash, for links to chart pages
 */
export function singleParts(site: string): SingleParts {
	const loaded = loadStory();
	const { title, subject } = loaded.story;
	const pages = SINGLE_PAGES;
	const talk = talkData(loaded, { pages, root: site, site });
	const story = island(Scroll, { ...scrollData(loaded, site), deck: pages.deck });
	const ending = render(Ending, { props: { ...endingData(loaded, site), pages } }).body;
	const handout = { ...handoutData(loaded, site), pages, root: site };
	return {
		title: `${title}: ${subject}`,
		head: render(NoScript).head,
		views: {
			story: { title: `${title}: ${subject}`, html: story + ending },
			deck: { title: `${title}: slides`, html: island(Deck, talk) },
			speaker: { title: `${title}: speaker window`, html: island(Speaker, talk) },
			handout: {
				title: `Handout: ${title}`,
				html: render(HandoutPage, { props: handout }).body
			}
		},
		lines: toJson(loadStateLines().map(pack))
	};
}

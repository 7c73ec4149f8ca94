import { resolve } from '$app/paths';
import m from '$messages/speaker.json';
import { fillMessage } from '$lib/messages/fill-message';
import { island } from '$lib/islands/island.server';
import { withChartInputs } from '$lib/chart/charts';
import { neededTables } from '$lib/chart/needed-tables';
import { controls } from '$story/controls';
import { inputs } from '$story/inputs';
import { loadStory } from '$story/story';
import { talkData } from '$lib/views/deck/deck-data';
import Speaker from '$lib/views/deck/speaker/Speaker.svelte';
import { pagesOf } from '$lib/views/pages';
import { servedCharts } from '$lib/views/served-charts';
import type { PageServerLoad } from './$types';

const START = 'src/routes/(site)/present/speaker/hydrate-speaker.ts';

/** Loads the speaker window. */
export const load: PageServerLoad = ({ url }) => {
	const loaded = loadStory();
	const root = resolve('/');
	const site = new URL(root, url.origin).href;
	const talk = talkData(loaded, { pages: pagesOf(root), root, site });
	// It has no charts, but what readers choose in those of the slides.
	const chosen = STORY_HAS.servedChoices && {
		served: servedCharts(loaded).filter(({ choice }) => choice)
	};
	return {
		title: fillMessage(m.title, { story: loaded.story.title }),
		island: island(
			Speaker,
			{ ...talk, tables: neededTables(inputs, loaded.tables), ...chosen },
			START,
			{
				charts: withChartInputs(controls, loaded.definition.charts)
			}
		)
	};
};

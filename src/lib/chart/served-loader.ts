import type { Component } from 'svelte';
import { boxOf } from './box';
import type { Chart, ChartInput, DrawingSize, PickerProps } from './chart-types';
import { expectedBox } from './expected-box.svelte';
import type { LoadChart } from './lazy-charts.svelte';
import { named } from './named';
import { probableSize } from './probable-size';
import { ServedChart, type FetchFile } from './served-chart.svelte';
import type { ServedOptions } from './served-files';
import { servedSize } from './served-size';
import { textScale } from './text-scale';

/** The parts of a chart in which readers can choose, each imported when it is needed. */
export interface ChoiceParts {
	input: () => Promise<ChartInput>;
	picker?: () => Promise<Component<PickerProps>>;
	/** The chart itself, which draws what a reader chooses. */
	chart: () => Promise<Chart>;
}

export interface ServedPage {
	/** Fetches a JSON file by its path from the site's front page. */
	fetchFile: FetchFile;
	/** The sizes that the server draws a chart in. */
	sizes: (tall: boolean) => readonly DrawingSize[];
	/** The release that the page is pinned to. */
	pinned?: string | null;
	/** Whether a tall chart has more height than others on a phone. */
	tallOnPhones?: boolean;
}

/**
 * Makes the function that loads a chart on a page: its drawings, and what readers choose with.
 * @param charts the charts of the page
 * @param choices the parts of charts in which readers can choose, by chart
 */
export const servedLoader =
	(
		charts: readonly ServedOptions[],
		choices: Readonly<Record<string, ChoiceParts>>,
		{ fetchFile, sizes, pinned, tallOnPhones = false }: ServedPage
	): LoadChart =>
	async (id) => {
		const options = named(Object.fromEntries(charts.map((each) => [each.id, each])), id, 'chart');
		const folder = `charts/${id}/${pinned ? `@${pinned}/` : ''}`;
		const fetchOwn: FetchFile = (path) => fetchFile(folder + path);
		const parts = choices[id];
		const [input, picker] = await Promise.all([parts?.input(), parts?.picker?.()]);
		// What readers chose is drawn with the words of today, so a pinned chart offers no choice.
		const served =
			STORY_HAS.servedChoices && !pinned
				? (await import('./choice/served-input.svelte')).servedInput(options, fetchOwn)
				: undefined;
		const chart = new ServedChart(options, {
			input: served ?? input,
			picker,
			fetchFile: fetchOwn,
			load: served?.chartOf ?? parts?.chart
		});
		const all = sizes(chart.tall);
		const first = all[servedSize()] ?? all[0] ?? { width: 0, height: 0 };
		// The first chart is drawn in the size that was served; any other one where charts are drawn now.
		const { box, tall } = expectedBox.value ?? { box: boxOf(first, textScale()), tall: chart.tall };
		return chart.prepare(tallOnPhones ? probableSize(chart.tall, { size: box, tall }) : box);
	};

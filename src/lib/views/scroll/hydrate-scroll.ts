import { inputOfStep, startInputs } from '$lib/chart/charts';
import type { ChartInputs } from '$lib/chart/chart-types';
import { LazyCharts, type LoadChart } from '$lib/chart/lazy-charts.svelte';
import { PageAnswers } from '$lib/chart/question.svelte';
import { startQuestions } from '$lib/chart/questions';
import { whenIdle } from '$lib/browser/when-idle';
import { isSeveral } from '$lib/export/addresses';
import { hydrateIslands, pageData } from '$lib/islands/hydrate-island';
import { motion } from '$lib/motion/preference.svelte';
import { whenControlled } from '$lib/offline/when-controlled';
import { stored } from '../../storage/stored';
import { forgetChoices } from './forget-choices';
import { openInPrint } from './open-in-print';
import { readStep } from './read-step';
import type { ScrollData } from './scroll-data';
import { scrollParts } from './scroll-parts';
import { shareSteps, type SharedStep } from './share-steps';

/**
 * Hydrates the scroll view: the bar, the stage and the status. The text of the page stays as it is.
 * @param loaderFor makes the function that loads the charts of the page
 * @param inputs what readers can choose, by chart
 */
export const hydrateScroll = (
	loaderFor: (data: Pick<ScrollData, 'charts'>) => LoadChart,
	inputs: ChartInputs
): Promise<void> =>
	hydrateIslands(async () => {
		const data = pageData() as ScrollData;
		const loadChart = loaderFor(data);
		// The stage is served with the chart of the first step.
		const first = data.steps[0]?.chart;
		const charts = new LazyCharts(first ? { [first]: await loadChart(first) } : {}, loadChart);
		const {
			parts: { stage, ...others },
			reader
		} = scrollParts(data, data.steps.map(readStep), charts, inputs);
		const sharedOf = (id: string): SharedStep => {
			const step = data.steps.find((step) => step.id === id);
			const input = step && inputOfStep(inputs, step);
			if (!step?.chart || !input?.choice.value) return { query: {} };
			const { key, choice } = input;
			const drawn = inputOfStep(charts.loaded, step);
			// A portrait fills the screen of a phone.
			const size = matchMedia('(max-width: 40em)').matches ? '.portrait' : '';
			return {
				query: { [key]: choice.value },
				title: drawn?.describe(choice.apply(data.tables), step.state)?.headline,
				// As in `addressesIn`, whose other addresses the story does not need. Several values have none.
				picture: isSeveral({ key, value: choice.value })
					? undefined
					: `${data.root}charts/${step.chart}/${choice.value}${size}.png`
			};
		};
		const start = () => {
			const ended = new AbortController();
			motion.restore();
			shareSteps(sharedOf, ended.signal);
			forgetChoices(inputs, ended.signal);
			openInPrint(ended.signal);
			// A reader who goes offline finds the charts that are still to come.
			const loadCharts = () => charts.loadAll(data.charts.map(({ id }) => id));
			whenControlled(() => void whenIdle(5000).then(loadCharts), ended.signal);
			const stops = [
				reader.start(),
				startInputs(inputs, data.tables, data.root, (key) => stored(`choice-${key}`)),
				startQuestions(inputs, new PageAnswers())
			];
			return () => {
				ended.abort();
				stops.forEach((stop) => stop());
			};
		};
		return { first: { stage }, parts: others, start };
	});

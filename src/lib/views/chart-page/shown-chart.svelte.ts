import type { ComponentProps } from 'svelte';
import { inputInState } from '$lib/chart/charts';
import type { Chart, ChartInput, ChoiceDescription, Tables } from '$lib/chart/chart-types';
import { isSeveral, type Shown } from '$lib/export/addresses';
import type { ChartPageData } from './chart-page-data';
import type EmbedPanel from './EmbedPanel.svelte';

/** The chart of a page, with what a reader has chosen in it. The parts of the page share it. */
export class ShownChart {
	readonly input: ChartInput | undefined;

	/** The tables with the reader's choice. On the server, the tables have the one in the path. */
	readonly data: Tables = $derived.by(() => this.input?.choice.apply(this.tables) ?? this.tables);
	/** The texts about the choice, if the choice has a page. */
	readonly described: ChoiceDescription | null | undefined = $derived.by(
		() => this.page.choices && this.input?.describe(this.data, this.page.step.state)
	);
	/** The chart with the reader's choice, as an address names it. */
	readonly at: Shown = $derived.by(() => {
		const { chart, step } = this.page.embed.shown;
		if (!this.described || !this.input) return this.page.embed.shown;
		const choice = { key: this.input.key, value: this.described.value };
		return { chart, ...(step && !this.isUsual && { step }), choice };
	});
	/** What the embed code is of. */
	readonly embed: Pick<ComponentProps<typeof EmbedPanel>, 'chart' | 'heights' | 'pins'> =
		$derived.by(() => {
			const { embed, heights, pins, choices } = this.page;
			const { at, described } = this;
			if (!described || !choices) return { chart: embed, heights, pins };
			return {
				chart: {
					...embed,
					...choices.heights.embed,
					shown: at,
					finding: described.headline,
					...(isSeveral(at.choice) && { pictured: embed.finding })
				},
				heights: choices.heights.preview,
				// Scripts draw a step with a choice, and several choices, of the newest release alone.
				pins: at.step || isSeveral(at.choice) ? [] : choices.pins
			};
		});

	/** @param tables those that the page contains or, on the server, those with the choice in the path */
	constructor(
		readonly page: ChartPageData,
		readonly chart: Chart,
		readonly tables: Tables = page.tables
	) {
		this.input = inputInState(chart, page.step.state);
	}

	/** Whether the choice is shown as on its page, and not in the state of another step. */
	get isUsual(): boolean {
		return this.page.step.state === this.page.choices?.state;
	}
}

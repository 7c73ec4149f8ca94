import { descending, median } from 'd3-array';
import type { Bench, Section } from '../section';
import { barePage, storyPage, type ComparedPage } from '../support/compared-pages';
import { onPhone, untilHydrated } from '../support/phone';
import { recordScroll } from '../support/scroll-page';
import { smoothnessOf, type Smoothness } from '../support/scroll-recording';
import { smoothnessRows } from '../support/smoothness-rows';
import { comparison, markdownTable, whole } from '../support/table';
import { takeTurns } from '../support/take-turns';

/** How many steps are listed at most. */
const LISTED = 12;

/** Measures one scroll through the whole story, beside a bare page. */
export const storyScroll: Section = {
	name: 'story-scroll',
	title: 'Story: one scroll to the end',
	rounds: 3,
	async measure(bench) {
		const pages = [await storyPage(bench), await barePage()];
		const scrolls = await takeTurns(pages, bench, (page) => scrollThrough(bench, page), {
			warmUp: 0
		});
		for (const { server } of pages) server.close();
		const table = comparison(
			pages.map(({ name }) => name),
			smoothnessRows(scrolls)
		);
		return `${table}\n\n${costlySteps(scrolls[0] ?? [])}`;
	}
};

const scrollThrough = ({ browser }: Bench, { server }: ComparedPage): Promise<Smoothness> =>
	onPhone(browser, async (page) => {
		await page.goto(server.address);
		await untilHydrated(page);
		return smoothnessOf(await recordScroll(page));
	});

/** A table of the changes of step that blocked the page, by the step that became active. */
function costlySteps(rounds: readonly Smoothness[]): string {
	const steps = new Set(rounds.flatMap(({ byStep }) => [...byStep.keys()]));
	const blocked = [...steps]
		.map((step) => ({
			step,
			time: median(rounds, ({ byStep }) => byStep.get(step) ?? 0) ?? 0
		}))
		.filter(({ time }) => time > 0)
		.sort((a, b) => descending(a.time, b.time))
		.slice(0, LISTED);
	if (blocked.length === 0) return 'No change of step blocked the page.';
	return markdownTable(
		['step', 'blocked, ms'],
		blocked.map(({ step, time }) => [`\`${step}\``, whole(time)])
	);
}

import { median } from 'd3-array';
import type { Section } from '../section';
import { HOST } from '../support/brotli-server';
import type { Browser } from '../support/browser';
import { markdownTable, medianAndQuartiles, ratio } from '../support/table';
import { takeTurns } from '../support/take-turns';

const EMBEDS = ['toll/toll-climb', 'toll', 'potency'];

const WINDOW = { width: 640, height: 600, mobile: false };

/** Measures how soon a chart in an iframe is visible, beside the same page without scripts. */
export const embeds: Section = {
	name: 'embeds',
	title: 'Embeds',
	rounds: 11,
	async measure(bench) {
		const { address } = bench.builds[0];
		const pages = EMBEDS.flatMap((name) => [
			{ label: `\`${name}\``, address: `${address}embed/${name}/`, isStatic: false },
			{ label: `\`${name}\` without scripts`, address: `${address}embed/${name}/`, isStatic: true }
		]);
		const times = await takeTurns(pages, bench, 1, (page) =>
			visitEmbed(bench.browser, address + HOST, page)
		);
		const medians = times.map((rounds) => median(rounds));
		return markdownTable(
			['', 'visible, ms [quartiles]', 'with : without scripts'],
			pages.map(({ label }, i) => [
				label,
				medianAndQuartiles(times[i] ?? []),
				i % 2 === 0 ? ratio(medians[i], medians[i + 1]) : ''
			])
		);
	}
};

/**
 * Embeds a chart once. Its host page opens before anything is measured: starting a process is not a
 * cost of the chart.
 * @returns when its drawing was visible, in milliseconds since the navigation of its iframe
 */
const visitEmbed = (
	browser: Browser,
	host: string,
	{ address, isStatic }: { address: string; isStatic: boolean }
): Promise<number> =>
	browser.withPage(WINDOW, async (page) => {
		await page.goto(host);
		await page.run('embed.js');
		return page.evaluate(`showEmbed(${JSON.stringify(address)}, ${isStatic})`);
	});

import type { Section } from '../section';
import { STATIC } from '../support/brotli-server';
import { PHONE } from '../support/browser';
import { comparison, timesRow } from '../support/table';
import { takeTurns } from '../support/take-turns';

/** How `in-page/load-recorder.js` says that a page loaded. Times are in milliseconds. */
interface Load {
	/** The first contentful paint. */
	paint: number;
	/** What all tasks took beyond 50 ms each. */
	blocked: number;
	/** When the page was hydrated; missing for a page without scripts. */
	hydrated?: number;
}

/** How long a page is watched after it has loaded and is hydrated, in milliseconds. */
const WATCHED = 2000;

/** Measures how the story loads on a phone, beside a static page and another build. */
export const storyLoading: Section = {
	name: 'story-loading',
	title: 'Story: loading',
	rounds: 11,
	options: ['against'],
	async measure(bench) {
		const [story, ...others] = bench.builds;
		const pages = [
			{ name: 'Story', address: story.address, hydrates: true },
			{ name: 'Static page', address: story.address + STATIC, hydrates: false },
			...others.map((other) => ({ ...other, hydrates: true }))
		];
		const load = ({ address, hydrates }: (typeof pages)[number], isSlow: boolean) =>
			bench.browser.withPage(PHONE, async (page) => {
				if (isSlow) await page.slowNetwork();
				await page.runFirst('load-recorder.js');
				await (hydrates ? page.openHydrated(address) : page.goto(address));
				await page.wait(WATCHED);
				return page.evaluate<Load>('loadRecording()');
			});
		const loads = await takeTurns(pages, bench, 1, async (page) => ({
			own: await load(page, false),
			slow: await load(page, true)
		}));
		type Loads = (typeof loads)[number][number];
		const times = (label: string, quantity: (loads: Loads) => number | undefined) =>
			timesRow(
				label,
				loads.map((rounds) => rounds.flatMap((round) => quantity(round) ?? []))
			);
		return comparison(
			pages.map(({ name }) => name),
			[
				times('first paint, ms', ({ own }) => own.paint),
				times('interactive, ms', ({ own }) => own.hydrated),
				times('blocked, ms', ({ own }) => own.blocked),
				times('first paint, slow network, ms', ({ slow }) => slow.paint),
				times('interactive, slow network, ms', ({ slow }) => slow.hydrated)
			]
		);
	}
};

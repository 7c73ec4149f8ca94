import { mean, median } from 'd3-array';
import type { Bench, Section } from '../section';
import { serveBrotli } from '../support/brotli-server';
import { onPhone, untilHydrated } from '../support/phone';
import { decimal, markdownTable, whole } from '../support/table';
import { recordTrace } from '../support/record-trace';
import { tweensIn, type Tween } from '../support/trace';

/** A change of step, as `in-page/walk.js` reports it. */
interface Change {
	from: { step: string; chart: string };
	to: { step: string; chart: string };
}

/** Measures the script of each frame in which a chart moves between two of its states. */
export const storyTweens: Section = {
	name: 'story-tweens',
	title: 'Story: frames in which a chart moves',
	rounds: 3,
	async measure(bench) {
		const server = await serveBrotli({ folder: bench.build, base: bench.base });
		const walks: Walk[] = [];
		for (let round = 1; round <= bench.rounds; round += 1) {
			bench.report(`round ${round} of ${bench.rounds}`);
			walks.push(await walk(bench, server.address));
		}
		server.close();
		return tweenTable(walks);
	}
};

interface Walk {
	changes: Change[];
	tweens: Tween[];
}

const walk = ({ browser }: Bench, address: string): Promise<Walk> =>
	onPhone(browser, async (page) => {
		await page.goto(address);
		await untilHydrated(page);
		await page.run('walk.js');
		const changes: Change[] = [];
		const events = await recordTrace(page, async () => {
			for (;;) {
				const change = await page.evaluate<Change | null>('nextStep()');
				if (!change) return;
				changes.push(change);
			}
		});
		return { changes, tweens: tweensIn(events) };
	});

/** A table of the changes of step within one chart, and of the script in each frame. */
function tweenTable(walks: readonly Walk[]): string {
	const changes = walks[0]?.changes.filter(({ from, to }) => from.chart === to.chart) ?? [];
	const rows = changes.flatMap(({ from, to }) => {
		const tweens = walks.flatMap((walk) => walk.tweens.filter(({ step }) => step === to.step));
		const perFrame = median(tweens, ({ script, frames }) => script / Math.max(1, frames));
		if (perFrame === undefined) return [];
		const frames = median(tweens, (tween) => tween.frames) ?? 0;
		return [{ change: `${to.chart}: \`${from.step}\` to \`${to.step}\``, frames, perFrame }];
	});
	const all = mean(rows, ({ perFrame }) => perFrame) ?? 0;
	return markdownTable(
		['change', 'frames', 'script per frame, ms'],
		[
			...rows.map(({ change, frames, perFrame }) => [change, whole(frames), decimal(perFrame)]),
			['all, on average', '', decimal(all)]
		]
	);
}

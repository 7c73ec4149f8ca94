import type { Browser, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { Framed, listen } from './framed';
import { hostPage, type Frame, type Parent } from './hosts';
import type { Elsewhere } from './server';

export const SITUATIONS = [
	'two of one chart',
	'grow',
	'shrink',
	'320, 720, 320 px',
	'lazy',
	'hidden, then shown',
	'thirty'
] as const;
export type Situation = (typeof SITUATIONS)[number];

const MOST = 6;
/** The height of the frames in the markup of the pages, in CSS pixels. */
const GIVEN = 300;
const embed = (path: string) => new URL(`embed/${path}`, inject('origin')).href;

const SHARED: readonly Frame[] = [
	{ id: 'first', address: 'toll/' },
	{ id: 'second', address: 'toll/?i=2' },
	{ id: 'hidden', address: 'toll/?i=3' },
	{ id: 'lazy', address: 'toll/?i=4', lazy: true }
];
const THIRTY: readonly Frame[] = Array.from({ length: 30 }, (_, i) => ({
	id: `n${i + 1}`,
	address: `toll/?i=${i + 1}`
}));

function put(host: Elsewhere, parent: Parent, path: string, frames: readonly Frame[]): string {
	if (parent.tool) host.putFile('/tool.js', parent.tool);
	const whole = frames.map((frame) => ({ ...frame, address: embed(frame.address) }));
	host.put(path, hostPage(parent, whole, embed('v1.js')));
	return new URL(path, host.origin).href;
}

export interface Sizing {
	browser: Browser;
	host: Elsewhere;
	parent: Parent;
	skip: (condition: boolean, note?: string) => void;
	/** Called with the outcome of a situation, in the words of the table in docs/embedding.md. */
	report?: (situation: Situation, outcome: string) => void;
}

/** Runs `act` with a page, and expects that nothing in it throws. */
async function inPage({ browser }: Sizing, act: (page: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({
		viewport: { width: 1000, height: 800 },
		reducedMotion: 'reduce'
	});
	try {
		const failures: string[] = [];
		context.on('weberror', (error) => failures.push(String(error.error())));
		const page = await context.newPage();
		await listen(page);
		await act(page);
		expect(failures).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Opens a host page with these frames, or skips the test if this machine or browser lacks the parent. */
async function goTo(sizing: Sizing, page: Page, path: string, shown: readonly Frame[]) {
	const { parent, host, skip, report } = sizing;
	skip(Boolean(parent.missing), parent.missing);
	await page.goto(put(host, parent, path, shown));
	if (parent.needs && !(await page.evaluate(parent.needs))) {
		SITUATIONS.forEach((each) => report?.(each, 'not in this Chromium'));
		skip(true, `this Chromium lacks ${parent.name}`);
	}
}

/** Expects that all of these frames are as high as their charts, sent few sizes, and stay that way. */
async function check(sizing: Sizing, situation: Situation, framed: readonly Framed[]) {
	sizing.report?.(situation, '**no**');
	const checks = framed.map(async (each) => {
		const height = await each.fits();
		const sizes = await each.sizes();
		expect(sizes, `sizes of #${each.id}: ${situation}`).toBeLessThanOrEqual(MOST);
		// A resize loop would go around again with each request.
		await each.ask();
		await each.ask();
		expect(await each.height(), `#${each.id} stays: ${situation}`).toBe(height);
		await each.sizes();
	});
	await Promise.all(checks);
	sizing.report?.(situation, 'yes');
}

/** Tests two embeds of one chart in one host page, which fails first if anything is wrong. */
export function expectTwoSized(sizing: Sizing): Promise<void> {
	return inPage(sizing, async (page) => {
		const two = SHARED.slice(0, 2);
		await goTo(sizing, page, '/two', two);
		await check(
			sizing,
			'two of one chart',
			two.map(({ id }) => new Framed(page, id))
		);
	});
}

/** Tests all situations, one after the other. */
export function expectSized(sizing: Sizing): Promise<void> {
	return inPage(sizing, async (page) => {
		const { parent, host } = sizing;
		await goTo(sizing, page, '/shared', SHARED);

		const [first, second, hidden, lazy] = SHARED.map(({ id }) => new Framed(page, id)) as [
			Framed,
			Framed,
			Framed,
			Framed
		];
		await check(sizing, 'two of one chart', [first, second]);

		// How much room the text of a step takes depends on the reader's font, so room is added above
		// it. A chart that cannot hydrate shows no other step.
		const stepped = async (step: string, room: number) => {
			await first.scrollIntoView();
			const before = await first.height();
			const frame = await first.frame();
			if (!parent.sandboxed) {
				await first.post({ 'story-embed': 1, kind: 'set', state: step });
				await frame.waitForSelector(`figure[data-state="${step}"]`);
			}
			await frame.$eval('main', ({ style }, px) => (style.paddingTop = `${px}px`), room);
			const way = room > 100 ? 1 : -1;
			await expect
				.poll(async () => ((await first.height()) - before) * way, { timeout: 15_000 })
				.toBeGreaterThan(40);
		};
		await stepped('toll-climb', 150);
		await check(sizing, 'grow', [first]);
		await stepped('toll-counted', 12);
		await check(sizing, 'shrink', [first]);

		for (const width of [320, 720, 320]) {
			await page.$eval('#first', (box, px) => (box.style.width = `${px}px`), width);
			await expect.poll(async () => (await first.frame()).evaluate('innerWidth')).toBe(width);
			await first.fits();
		}
		await check(sizing, '320, 720, 320 px', [first]);

		await page.$eval('#lazy', (box) => {
			box.scrollIntoView();
		});
		await check(sizing, 'lazy', [lazy]);

		await page.$eval('#hidden', (box) => (box.style.display = 'block'));
		await page.$eval('#hidden', (box) => {
			box.scrollIntoView();
		});
		await check(sizing, 'hidden, then shown', [hidden]);

		await page.goto(put(host, parent, '/thirty', THIRTY));
		const thirty = THIRTY.map(({ id }) => new Framed(page, id));
		await Promise.all(thirty.map((each) => each.grown(GIVEN)));
		await page.setViewportSize({ width: 1500, height: 6000 });
		await check(sizing, 'thirty', thirty);
	});
}

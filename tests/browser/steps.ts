import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The chart on the stage: the one outside all steps. `html` has a `data-step` too, which names the
 * active step, so only those below `body` are steps.
 */
export const STAGE = 'figure[data-chart]:not(body [data-step] *)';

/**
 * The active step according to each part of the page, as the id of a step: "" for none, and several
 * ids separated by spaces if a part wrongly names several.
 */
interface ActiveByPart {
	/** The last step whose top is above 60 % of the window, or the first step if there is none. */
	layout: string;
	/** `data-step` of `html`. */
	html: string;
	/** The steps with `aria-current`. */
	current: string;
	/** The links of the scene list with `aria-current`. */
	listed: string;
	/**
	 * `data-state` of the chart on the stage. The ways to find help have none, so the step whose finding
	 * is their title counts. A step of text alone leaves the stage empty, which counts as its id.
	 */
	chart: string;
	/**
	 * The step whose finding is the title of what is on the stage. The title of a chart in which the
	 * reader has chosen something is about that, so its `data-state` counts.
	 */
	title: string;
}

function readActive(page: Page): Promise<ActiveByPart> {
	return page.evaluate((stage) => {
		const steps = [...document.querySelectorAll<HTMLElement>('body [data-step]')];
		const ids = (found: readonly (string | undefined)[]) => found.join(' ');
		const active =
			steps.findLast(
				(step) =>
					!step.closest('details:not([open])') &&
					step.getBoundingClientRect().top < innerHeight * 0.6
			) ?? steps[0];
		const within = (root: ParentNode | undefined, parts: string) => [
			...(root?.querySelectorAll<HTMLElement>(parts) ?? [])
		];
		const own = within(active, 'figure[data-chart], [data-part="help"]');
		const words = within(document, '[data-part="stage"] [data-part="help"]');
		const onStage = [
			...within(document, stage),
			...words.filter((part) => part.checkVisibility({ visibilityProperty: true }))
		];
		// A window too low for a stage has the chart in the step itself.
		const shown = document.querySelector('[data-part="stage"]') ? onStage : own;
		const titles = shown.map((part) => part.querySelector('p')?.textContent);
		const named = titles.map((title, i) =>
			shown[i]?.querySelector('.answered')
				? shown[i].dataset.state
				: steps.find((s) => s.querySelector('h3, h4')?.textContent === title)?.id
		);
		const links = document.querySelectorAll<HTMLAnchorElement>('a[aria-current="step"]');
		/** The id of a step of text alone, if the stage is rightly empty. */
		const textAlone = own.length === 0 && shown.length === 0 ? (active?.id ?? '') : undefined;
		return {
			layout: active?.id ?? '',
			html: document.documentElement.dataset.step ?? '',
			current: ids(steps.filter((step) => step.ariaCurrent === 'step').map(({ id }) => id)),
			listed: ids([...links].map(({ hash }) => hash.slice(1))),
			chart: textAlone ?? ids(shown.map(({ dataset }, i) => dataset.state ?? named[i])),
			title: textAlone ?? ids(named)
		};
	}, STAGE);
}

/**
 * Waits until all parts of the page name the same active step as the layout.
 * @param id the expected step
 * @returns its id
 */
export async function active(page: Page, id?: string): Promise<string> {
	let step = '';
	const disagreements = async () => {
		const byPart = await readActive(page);
		step = id ?? byPart.layout;
		const others = Object.entries(byPart).filter(([, named]) => named !== step);
		return others.map(([part, named]) => `${part}: ${named}`);
	};
	await expect.poll(disagreements, { interval: 20, timeout: 10_000, message: id }).toEqual([]);
	return step;
}

/** The ids of the steps, in the order of the page. */
export function stepIds(page: Page): Promise<string[]> {
	return page.$$eval('body [data-step]', (steps) => steps.map(({ id }) => id));
}

/** The ids of the main steps, in the order of the page. */
export function mainIds(page: Page): Promise<string[]> {
	return page.$$eval('body [data-step]:not(details *)', (steps) => steps.map(({ id }) => id));
}

/** The ids of the steps that show a chart, in the order of the page. */
export function chartedIds(page: Page): Promise<string[]> {
	return page.$$eval('body [data-step]:has(figure)', (steps) => steps.map(({ id }) => id));
}

/** The step in the middle of the story. */
export async function middleStep(page: Page): Promise<string> {
	const ids = await stepIds(page);
	return ids[Math.floor(ids.length / 2)] ?? '';
}

/** The heading of a step. */
export function headline(page: Page, id: string): Promise<string> {
	return page.$eval(`[id="${id}"] :is(h3, h4)`, (title) => title.textContent);
}

/** Scrolls past the question of the story once, after which its chart shows the answer. */
export async function passQuestion(page: Page): Promise<void> {
	const ids = await mainIds(page);
	await scrollToStep(page, ids[ids.indexOf('toll-guess') + 1] ?? '');
}

/** Opens all details of the story. */
export const openAllDetails = (page: Page): Promise<void> =>
	page.$$eval('details[data-part="detail"]', (all) => {
		for (const details of all as HTMLDetailsElement[]) details.open = true;
	});

/** Opens the details that a step is in, if it is one. */
export const openDetails = (page: Page, id: string): Promise<void> =>
	page.$eval(`[id="${id}"]`, (step) => {
		const details = step.closest('details');
		if (details) details.open = true;
	});

/** Scrolls a step's top just above the line that makes it the active one, and waits until it is. */
export async function scrollToStep(page: Page, id: string): Promise<void> {
	await openDetails(page, id);
	await page.$eval(`[id="${id}"]`, (step) => {
		scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.55, behavior: 'instant' });
	});
	await active(page, id);
	await page.waitForFunction(() => !document.querySelector('[data-settled="false"]'));
}

/** Waits until the address names a step, which it does once scrolling has stopped. */
export async function addressSays(page: Page, id: string): Promise<void> {
	await page.waitForFunction((step) => location.hash === `#${step}`, id);
}

export function scrollTop(page: Page): Promise<number> {
	return page.evaluate(() => scrollY);
}

/** The largest scroll position of the page. */
export function scrollEnd(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
}

/** Turns the wheel, and waits until the page has moved by as much, or to its end. */
export async function wheel(page: Page, pixels: number): Promise<void> {
	const target = (await scrollTop(page)) + pixels;
	await page.mouse.wheel(0, pixels);
	await page.waitForFunction((target) => {
		// The end is that of now: the page may have become longer or shorter on the way.
		const end = document.documentElement.scrollHeight - innerHeight;
		return Math.abs(scrollY - Math.max(0, Math.min(target, end))) < 1;
	}, target);
}

/** Runs `act`, which scrolls the page, and waits until the scroll has ended. */
export async function scrolling(page: Page, act: () => Promise<void>): Promise<void> {
	// `evaluateHandle` would wait for a promise. In an object, it can be waited for after `act`.
	const rest = await page.evaluateHandle(() => ({
		ended: new Promise<void>((resolve) =>
			addEventListener('scrollend', () => resolve(), { once: true })
		)
	}));
	await act();
	await rest.evaluate(({ ended }) => ended);
}

import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { passFrames } from '../../browser/drawing-files';
import { active, STAGE } from '../../browser/steps';
import { press } from './press';
import { steps } from './story-page';

/** The steps with charts. A question has two pictures of one step. */
export const chartSteps = steps
	.filter((step) => !step.words)
	.map(({ id }) => id)
	.filter((id) => id !== 'toll-guess');

export const SIZES = ['390x844', '1280x800'] as const;

/** Where a walk ends. */
export interface WalkEnd {
	step: string;
	size: string;
}

/** A page, and what waits for the drawings of its size. */
export interface WalkPage {
	page: Page;
	arrived: () => Promise<void>;
}

export interface WalkPages {
	/** The page that walks, and one that is loaded at the end of a walk. */
	walked: WalkPage;
	loaded: WalkPage;
	/** The drawings of loaded pages, by step and size. */
	drawings: Map<string, string[]>;
}

type Command = fc.AsyncCommand<WalkEnd, WalkPages>;

const command = (name: string, act: (page: Page) => Promise<unknown>): Command => ({
	check: () => true,
	run: async (_, { walked }) => {
		await act(walked.page);
	},
	toString: () => name
});

/** Scrolls to a step without a wait. */
const scrollTo = (page: Page, id: string) =>
	page.$eval(`[id="${id}"]`, (step) =>
		scrollBy({ top: step.getBoundingClientRect().top - innerHeight * 0.5, behavior: 'instant' })
	);

async function resize(page: Page, size: string): Promise<void> {
	const [width = 0, height = 0] = size.split('x').map(Number);
	await page.setViewportSize({ width, height });
}

/**
 * Waits until the page has adapted to a size. In the frame of a resize, it returns to the step that
 * was being read, which would undo a scroll before that frame.
 */
async function resized(page: Page, size: string): Promise<void> {
	await page.waitForFunction((size) => `${innerWidth}x${innerHeight}` === size, size);
	await passFrames(page, 2);
}

/** Lets a transition go on for a number of frames. */
const frames = (count: number) => command(`${count} frames`, (page) => passFrames(page, count));

/** What moves drawings, and how long they move. */
export const commands: fc.Arbitrary<Command>[] = [
	fc
		.constantFrom(...chartSteps)
		.map((id) => command(`scroll to ${id}`, (page) => scrollTo(page, id))),
	fc
		.constantFrom('Next', 'Previous')
		.map((name) => command(name, (page) => press(page, `header [aria-label="${name} step"]`))),
	fc
		.constantFrom(...SIZES, '900x700')
		.map((size) => command(`resize to ${size}`, (page) => resize(page, size))),
	fc.integer({ min: 1, max: 40 }).map(frames),
	fc.integer({ min: 1, max: 10 }).map(frames)
];

/** Loads the page at a step. */
async function load(page: Page, { step, size }: WalkEnd): Promise<void> {
	const { origin, pathname } = new URL(page.url());
	await page.goto('about:blank');
	await resize(page, size);
	await page.goto(`${origin}${pathname}#${step}`);
	await page.waitForSelector('html[data-hydrated]');
}

/** The elements of the drawing on the stage once it has settled, with sorted attributes. */
async function drawingAt({ page, arrived }: WalkPage, { step }: WalkEnd): Promise<string[]> {
	await scrollTo(page, step);
	await active(page, step);
	await page.waitForSelector(`${STAGE}[data-state="${step}"][data-settled="true"]`);
	await arrived();
	return page.$eval(`${STAGE} svg[viewBox]`, (svg) =>
		[...svg.querySelectorAll('*')].map((element) => {
			const attributes = [...element.attributes]
				// Ids differ from page to page.
				.map(({ name, value }) => `${name}="${value.replace(/(^|#)[\w-]+-(?=\w+\)?$)/, '$1')}"`)
				.sort();
			const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === 3);
			const words = texts.map(({ textContent }) => textContent?.trim()).join('');
			return `<${element.localName} ${attributes.join(' ')}>${words}`;
		})
	);
}

export async function start(pages: WalkPages, end: WalkEnd) {
	await load(pages.walked.page, end);
	return { model: end, real: pages };
}

/** Ends a walk at its step, where the drawing must be that of a page that is loaded there. */
export async function finish(end: WalkEnd, { walked, loaded, drawings }: WalkPages): Promise<void> {
	const key = `${end.step} ${end.size}`;
	await resize(walked.page, end.size);
	await resized(walked.page, end.size);
	const seen = await drawingAt(walked, end);
	if (!drawings.has(key)) {
		await load(loaded.page, end);
		drawings.set(key, await drawingAt(loaded, end));
	}
	expect(seen, key).toEqual(drawings.get(key));
}

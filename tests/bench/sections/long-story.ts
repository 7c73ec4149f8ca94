import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildLongStory } from '../long-story/build-long-story';
import type { Bench, Section } from '../section';
import { brotli, serveBrotli } from '../support/brotli-server';
import type { ComparedPage } from '../support/compared-pages';
import type { Page } from '../support/page';
import { KINDS, loadPage, type PageLoad } from '../support/page-load';
import { onPhone, untilHydrated } from '../support/phone';
import { recordScroll } from '../support/scroll-page';
import { smoothnessOf, type Smoothness } from '../support/scroll-recording';
import { comparison, kilobytes, medianOf, type Row } from '../support/table';
import { smoothnessRows } from '../support/smoothness-rows';
import { takeTurns } from '../support/take-turns';

/** As many steps as the story of this project has, and ten times as many. */
const LENGTHS = [370, 37];
/** How many steps are scrolled through at the start and at the end of a story. */
const SCROLLED = 30;

/** What was measured in one round. */
interface Round {
	load: PageLoad;
	start: Smoothness;
	end: Smoothness;
}

/** A generated story that is served. */
interface Served {
	page: ComparedPage;
	steps: number;
	/** The compressed size of its text, in bytes. */
	text: number;
}

/** Measures how a story of generated steps and rows loads and scrolls, and one a tenth as long. */
export const longStory: Section = {
	name: 'long-story',
	title: 'A story ten times as long',
	rounds: 3,
	async measure(bench) {
		const folders = LENGTHS.map(() => mkdtempSync(join(tmpdir(), 'long-story-')));
		const stories: Served[] = [];
		try {
			for (const [i, steps] of LENGTHS.entries()) {
				bench.report(`building a story of ${steps} steps`);
				const story = await serveStory(folders[i] ?? '', steps);
				stories.push(story);
				// The server compresses files when they are first requested, which must not be measured.
				await loadPage(bench.browser, story.page);
			}
			const measure = (story: Served) => measureRound(bench, story);
			const rounds = await takeTurns(stories, bench, measure, { warmUp: 0 });
			return longStoryTable(stories, rounds);
		} finally {
			for (const { page } of stories) page.server.close();
			for (const folder of folders) rmSync(folder, { recursive: true });
		}
	}
};

async function serveStory(folder: string, steps: number): Promise<Served> {
	const { build, copy } = await buildLongStory(folder, steps);
	return {
		page: { name: `${steps} steps`, server: await serveBrotli({ folder: build }), hydrates: true },
		steps,
		text: brotli(readFileSync(copy)).length
	};
}

async function measureRound({ browser }: Bench, { page: story, steps }: Served): Promise<Round> {
	const load = await loadPage(browser, story);
	const [start, end] = await onPhone(browser, async (page) => {
		await page.goto(story.server.address);
		await untilHydrated(page);
		return [
			await scrollSteps(page, 1, SCROLLED),
			await scrollSteps(page, steps - SCROLLED, steps)
		] as const;
	});
	return { load, start, end };
}

/** Scrolls from one step to another, by their numbers from 1. */
async function scrollSteps(page: Page, from: number, to: number): Promise<Smoothness> {
	const step = (number: number) => `document.querySelectorAll('article[data-step]')[${number - 1}]`;
	await page.evaluate(`${step(from)}.scrollIntoView({ behavior: 'instant' })`);
	// The chart of that step is built before the scroll starts.
	await page.wait(1000);
	const distance = await page.evaluate<number>(`${step(to)}.getBoundingClientRect().top`);
	return smoothnessOf(await recordScroll(page, distance));
}

function longStoryTable(stories: readonly Served[], measured: readonly Round[][]): string {
	const row = (
		label: string,
		quantity: (round: Round) => number | undefined,
		format?: Row['format']
	): Row => ({
		label,
		values: measured.map((rounds) => medianOf(rounds, quantity)),
		...(format && { format })
	});
	const kinds = KINDS.map((kind) => row(kind, ({ load }) => load.bytes[kind], kilobytes));
	const scrolled = (label: string, part: (round: Round) => Smoothness) =>
		smoothnessRows(measured.map((rounds) => rounds.map(part))).map((each) => ({
			...each,
			label: `${label}: ${each.label}`
		}));
	return comparison(
		stories.map(({ page }) => page.name),
		[
			{ label: 'text of the story', values: stories.map(({ text }) => text), format: kilobytes },
			...kinds.filter(({ values }) => values.some((bytes) => bytes !== 0)),
			row('interactive, ms', ({ load }) => load.hydrated),
			row('blocked while loading, ms', ({ load }) => load.blocked),
			...scrolled(`first ${SCROLLED} steps`, ({ start }) => start),
			...scrolled(`last ${SCROLLED} steps`, ({ end }) => end)
		]
	);
}

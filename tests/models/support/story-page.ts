import type { Page } from 'playwright-core';
import { settle, TRIGGER } from '../../../src/lib/scroll/settle';
import { loadStory } from '../../../src/story/story';
import { flatten, mainNumber, runsOf } from '../../../src/lib/model/outline';
import { STAGE } from '../../browser/steps';
import { agree, differences } from './model';
import { charts } from '../../../src/story/charts';
import { chartOf } from '../../../src/lib/chart/charts';
import { askedText } from '../../../src/story/charts/toll/guess/guess-options';

const { story, tables } = loadStory();
export const steps = flatten(story);
export const ids = steps.map(({ id }) => id);
export const details = steps.flatMap(({ id, detail }) => (detail ? id : []));
export const sceneIds = story.scenes.map(({ id }) => id);
/** Steps of one run share a figure. */
export const runs = runsOf(steps);

export type Popover = '' | 'scenes' | 'table' | 'how';

/** An entry of the tab's history. */
interface Entry {
	/** The step that was last read in it, and the size of the window then, if certain. */
	lastRead?: { step: string; size: string };
}

/** What a reader should see of the story. */
export interface StoryModel {
	/** The id of the active step; undefined after a command without a wait. */
	step: string | undefined;
	popover: Popover | undefined;
	/** The width and height of the window, as `1280x800`. */
	size: string;
	/** The entries of the tab's history. */
	entries: Entry[];
	/** The index of the current entry. */
	at: number;
}

export interface StoryReal {
	page: Page;
	/** Errors and warnings of the page's console. */
	complaints: string[];
}

declare global {
	interface Window {
		/** Whether the page has scrolled since its address changed: the address follows only then. */
		scrolled?: boolean;
		/** The address at the last click. */
		clickedAt?: string;
	}
}

/** Records in the page whether it has scrolled, and its address at each click. */
export async function noteEvents(page: Page): Promise<void> {
	await page.addInitScript(() => {
		addEventListener('scroll', () => (window.scrolled = true));
		addEventListener('hashchange', () => (window.scrolled = false));
		addEventListener('click', () => (window.clickedAt = location.href), { capture: true });
	});
}

/** What the page shows at one moment. */
export interface Seen {
	y: number;
	end: number;
	moving: boolean;
	size: string;
	scrolled: boolean;
	/**
	 * The tops of all steps and the bottom of the last, from the top of the window. Steps in details
	 * that are closed are infinitely far down.
	 */
	tops: number[];
	height: number;
	html: string;
	current: string[];
	listed: string[];
	/** The chart that is shown: its id, its state and its title; or the title of the words. */
	chart: string;
	number: string;
	settled: boolean;
	popover: string;
	/** The number of rows in the open table, or -1. */
	rows: number;
	hash: string;
	/** Whether the address names a part of the page below the last step that is in the window. */
	elsewhere: boolean;
}

/** Reads the page after a frame has been laid out. */
export function look(page: Page): Promise<Seen> {
	return page.evaluate(async (stage) => {
		const before = scrollY;
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		const sections = [...document.querySelectorAll<HTMLElement>('body [data-step]')];
		const { step = '' } = document.documentElement.dataset;
		const hasStage = document.querySelector('[data-part="stage"]') !== null;
		// A window too low for a stage has the chart in the step itself.
		const charts = hasStage
			? document.querySelectorAll<HTMLElement>(stage)
			: (document.getElementById(step)?.querySelectorAll<HTMLElement>('figure[data-chart]') ?? []);
		const words = hasStage
			? document.querySelectorAll('[data-part="stage"] [data-part="help"]')
			: (document.getElementById(step)?.querySelectorAll('[data-part="help"]') ?? []);
		const links = [...document.querySelectorAll<HTMLAnchorElement>('a[aria-current="step"]')];
		const open = document.querySelector(':popover-open');
		const named = document.getElementById(location.hash.slice(1));
		const box = named?.getBoundingClientRect();
		const bottom = sections.at(-1)?.getBoundingClientRect().bottom ?? 0;
		return {
			y: scrollY,
			end: document.documentElement.scrollHeight - innerHeight,
			moving: scrollY !== before,
			size: `${innerWidth}x${innerHeight}`,
			scrolled: window.scrolled ?? false,
			tops: [
				...sections.map((section) =>
					section.closest('details:not([open])') ? Infinity : section.getBoundingClientRect().top
				),
				bottom
			],
			height: innerHeight,
			html: step,
			current: sections.filter((each) => each.ariaCurrent === 'step').map(({ id }) => id),
			listed: links.map(({ hash }) => hash.slice(1)),
			chart: [
				...[...charts].map(
					({ dataset, children: [caption] }) =>
						`${dataset.chart} ${dataset.state} ${caption?.firstElementChild?.textContent}`
				),
				...[...words]
					.filter((part) => part.checkVisibility({ visibilityProperty: true }))
					.map((part) => `words ${part.firstElementChild?.textContent}`)
			].join(),
			number: document.querySelector('header .number')?.textContent ?? '',
			settled: !document.querySelector('[data-settled="false"]'),
			popover: open?.id.split('-').at(-1) ?? '',
			rows: open?.querySelector('table')?.tBodies[0]?.rows.length ?? -1,
			hash: location.hash.slice(1),
			elsewhere: !!box && box.top >= bottom - 1 && box.top < innerHeight && box.bottom > 0
		};
	}, STAGE);
}

/** The index of the active step in the story, by the layout. */
export const activeIn = ({ tops, height }: Seen): number => settle(tops.slice(0, -1), height);

/** Whether the window shows the part of the page above the first step. */
export const inOpening = ({ tops, height }: Seen): boolean => (tops[0] ?? 0) > height * TRIGGER;

/** Whether the reader is in a step, neither above the first nor below the last. */
export function inStep({ tops, height }: Seen): boolean {
	const line = height * TRIGGER;
	return (tops[0] ?? 0) < line && (tops.at(-1) ?? 0) > line;
}

/** Whether a window is too low for a stage: 30 em. */
export const isLow = (size: string): boolean => Number(size.split('x')[1]) < 480;

/** A step while its question is open, and the text of its chart then. */
const question = {
	id: 'toll-guess',
	shown: { state: 'guess-open', headline: askedText(tables).headline }
};
const isAsked = ({ chart }: Seen) => chart.endsWith(question.shown.headline);

/**
 * What all parts of the page show at a step.
 * @param asked its question is open, which it is until the reader has passed it once
 */
function expectedOf(index: number, popover: Popover, size: string, asked: boolean): Partial<Seen> {
	const own = steps[index];
	const step = asked && own?.id === question.id ? { ...own, ...question.shown } : own;
	if (!step) throw new RangeError(`no step ${index}`);
	const table = () =>
		step.words ? -1 : chartOf(charts, step.chart).rows(tables, step.state).rows.length;
	const shown = {
		text: '',
		help: `words ${step.headline}`,
		chart: `${step.chart} ${step.id} ${step.headline}`
	};
	return {
		moving: false,
		html: step.id,
		current: [step.id],
		listed: [step.id],
		chart: shown[step.words ?? 'chart'],
		number: String(mainNumber(steps, index)),
		settled: true,
		popover,
		size,
		// Without a stage, the table may belong to the figure of another step.
		...(!isLow(size) && { rows: popover === 'table' ? table() : -1 })
	};
}

/** The expected result of a command, besides agreement with the layout. */
export interface Wanted {
	step?: string | undefined;
	/** Where the page has scrolled to, in pixels. */
	y?: number | undefined;
	/** Where the page has scrolled away from, in pixels. */
	from?: number | undefined;
	popover?: Popover | undefined;
	/** Whether the address has followed a scroll. */
	address?: boolean;
}

/**
 * Waits until everything that names the active step agrees with the layout and with the model.
 * @returns what the page showed then
 */
export async function agrees(
	{ page, complaints }: StoryReal,
	model: StoryModel,
	{ step, y, from, popover, address }: Wanted
): Promise<Seen> {
	let seen: Seen | undefined;
	await agree(async () => {
		const now = (seen = await look(page));
		const index = activeIn(now);
		const layout = ids[index] ?? '';
		const open = popover ?? (now.popover as Popover);
		const differs = differences(now, expectedOf(index, open, model.size, isAsked(now)));
		if (step !== undefined && layout !== step)
			differs.push(`the layout has ${layout}, not ${step}`);
		if (y !== undefined && Math.abs(now.y - y) >= 1) differs.push(`scrolled to ${now.y}, not ${y}`);
		if (from !== undefined && now.y === from) differs.push(`still scrolled to ${from}`);
		const follows = address && now.scrolled && !inOpening(now) && !now.elsewhere;
		if (follows && now.hash !== layout) differs.push(`the address is #${now.hash} at ${layout}`);
		return [...differs, ...complaints];
	});
	if (!seen) throw new Error('the page was not read');
	model.step = ids[activeIn(seen)];
	model.popover = seen.popover as Popover;
	return seen;
}

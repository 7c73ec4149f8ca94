import fc from 'fast-check';
import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { loadStory } from '../../../src/story/story';
import { mainStep, releaseOf, shownIn, type ChartStep } from '../../../src/lib/model/release';
import { stepsOf } from '../../../src/lib/views/embed/embed-data';
import { agree, differences } from './model';
import { press } from './press';
import { charts } from '../../../src/story/charts';
import { inputs } from '../../../src/story/inputs';
import { chartOf, inputOfStep } from '../../../src/lib/chart/charts';

const release = releaseOf(loadStory());
const jurisdictions = release.tables.states.compared;

type Theme = 'light' | 'dark';

/** An embed, and the initial width of its frame. */
export interface Embedded {
	chart: string;
	/** The only step that it shows; undefined if it has all steps of its chart. */
	step?: string;
	width: number;
	/** The theme in its address, if any. */
	theme?: Theme | undefined;
	/** A title of an editor's own in its address, or "". */
	ownTitle?: string;
	/** The ids in its address of the steps that it goes through; none for all. */
	named?: readonly string[];
}

/** What an embed should show. */
export interface EmbedModel {
	chart: string;
	steps: readonly ChartStep[];
	/** The index of the step that is shown. */
	index: number;
	/** The name of the chosen jurisdiction, or "". */
	chosen: string;
	popover: '' | 'table' | 'how';
	/** Whether the chart was shared, which the foot then says. */
	shared: boolean;
	/** The width of the frame, in CSS pixels. */
	width: number;
	/** The theme in the address. */
	asked: Theme | undefined;
	/** The title of an editor's own, or "". */
	ownTitle: string;
	/** The theme of the operating system. */
	system: Theme;
}

export interface EmbedReal {
	/** The host page. */
	page: Page;
	/** Console errors and warnings of the host page and the embed. */
	complaints: string[];
}

/** The path of the host page, relative to the story. */
export const HOST = 'host-page';

/** Serves a minimal host page, which sets its frame to the height that the embed reports. */
export async function serveHost(page: Page): Promise<void> {
	const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
		<link rel="icon" href="data:,"></head><body style="margin:0"><iframe title="Chart" style="border:0"></iframe>
		<script>addEventListener('message', ({ data, source }) => {
			const frame = document.querySelector('iframe');
			if (source === frame.contentWindow && data['story-embed'] === 1 && data.kind === 'size')
				frame.style.height = data.height + 'px';
		});</script></body></html>`;
	await page.route(`**/${HOST}`, (route) => route.fulfill({ contentType: 'text/html', body }));
}

function frameOf(page: Page): Frame {
	const frame = page.frames().find((each) => each !== page.mainFrame());
	if (!frame) throw new Error('the host page has no frame');
	return frame;
}

/** What the embed shows at one moment. */
interface Seen {
	chart: string;
	state: string;
	title: string;
	/** The title of an editor's own above it, or "". */
	ownTitle: string;
	/** The position among several findings: "Finding 2 of 3". */
	finding: string;
	settled: boolean;
	popover: string;
	shared: string;
	/** Whether a table is there, and how many rows it has: -1 without one. */
	table: boolean;
	rows: number;
	/** The jurisdiction that the subtitle names, if a reader can choose it, or "". */
	named: string;
	/** Whether a reader has chosen it: one is named from the start. */
	answered: boolean;
	width: number;
	/** How far the frame can scroll sideways and down, in pixels. */
	scrolls: readonly number[];
	/** How much the heights of the frame and of the chart in it differ, beyond a pixel of rounding. */
	heightError: number;
	/** Whether the source line and the credit are visible. */
	source: boolean;
	dark: boolean;
}

async function look(page: Page): Promise<Seen> {
	return frameOf(page).evaluate(() => {
		const figure = document.querySelector<HTMLElement>('figure[data-chart]');
		const main = document.querySelector('main')?.getBoundingClientRect();
		const text = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';
		const open = document.querySelector(':popover-open');
		const visible = (selector: string) => {
			const box = document.querySelector(selector)?.getBoundingClientRect();
			return !!box && box.height > 8 && box.width > 20 && box.top > 0 && box.bottom <= innerHeight;
		};
		// Only a chart in which a reader can choose has a field with a list, and its subtitle then begins
		// with the name that is chosen and a colon.
		const hasField = figure?.querySelector('input[list]');
		const colour = getComputedStyle(document.documentElement).backgroundColor;
		const { scrollWidth, scrollHeight } = document.documentElement;
		return {
			chart: figure?.dataset.chart ?? '',
			state: figure?.dataset.state ?? '',
			title: text('h1'),
			// A quoted text, or "none".
			ownTitle: ((content) => (content.startsWith('"') ? (JSON.parse(content) as string) : ''))(
				getComputedStyle(document.querySelector('.own-title') ?? document.body, '::before').content
			),
			finding: text('.steps span'),
			settled: (figure?.dataset.settled ?? 'true') === 'true',
			shared: text('.shared'),
			popover: open?.id.split('-').at(-1) ?? '',
			table: !!open?.querySelector('table'),
			rows: open?.querySelector('table')?.tBodies[0]?.rows.length ?? -1,
			named: hasField ? (text('.subtitle').split(': ')[0] ?? '') : '',
			answered: !!document.querySelector('.answered'),
			width: innerWidth,
			scrolls: [scrollWidth - innerWidth, scrollHeight - innerHeight],
			heightError: Math.round(Math.max(0, Math.abs(innerHeight - (main?.height ?? 0)) - 1)),
			source: visible('.source') && visible('.credit a'),
			// The first number of a colour is its red part.
			dark: parseInt(/\d+/.exec(colour)?.[0] ?? '') < 128
		};
	});
}

/** Whether a reader can choose a jurisdiction in the step that is shown. */
const hasInput = ({ chart, steps, index }: EmbedModel): boolean => {
	const step = steps[index];
	return !!step && inputOfStep(inputs, { chart, state: step.state }) !== undefined;
};

/** Waits until the embed shows what the model expects and its frame has the reported height. */
async function agrees({ page, complaints }: EmbedReal, model: EmbedModel): Promise<void> {
	const { chart, steps, index, chosen, popover, shared, width, asked, ownTitle, system } = model;
	const step = steps[index];
	if (!step) throw new RangeError(`no step ${index}`);
	const choosable = hasInput(model);
	const rows = () => chartOf(charts, chart).rows(release.tables, step.state).rows.length;
	const expected: Partial<Seen> = {
		chart,
		state: step.id,
		// A choice has its own title: a sentence about the jurisdiction.
		...(!(choosable && chosen) && { title: step.headline }),
		ownTitle,
		finding: steps.length > 1 ? `Finding ${index + 1} of ${steps.length}` : '',
		settled: true,
		popover,
		shared: shared ? 'Link copied.' : '',
		// The table loads late and may then cover the buttons, so the next command waits for it.
		table: popover === 'table',
		// The table of a chosen jurisdiction has other rows than that of the release.
		...(!(choosable && chosen) && { rows: popover === 'table' ? rows() : -1 }),
		named: choosable ? chosen || (step.state === 'lines' ? 'West Virginia' : step.subtitle) : '',
		answered: choosable && chosen !== '',
		width,
		scrolls: [0, 0],
		heightError: 0,
		source: true,
		dark: (asked ?? system) === 'dark'
	};
	await agree(async () => [...differences(await look(page), expected), ...complaints]);
}

type Command = fc.AsyncCommand<EmbedModel, EmbedReal>;

interface CommandOptions {
	check?: (model: Readonly<EmbedModel>) => boolean;
	/** Performs the action; resolves to false if a reader cannot, as when the button is covered. */
	act: (real: EmbedReal, model: Readonly<EmbedModel>) => Promise<unknown>;
	change: (model: EmbedModel) => unknown;
}

const command = (name: string, { check = () => true, act, change }: CommandOptions): Command => ({
	check,
	run: async (model, real) => {
		if ((await act(real, model)) !== false) change(model);
		await agrees(real, model);
	},
	toString: () => name
});

/** The index itself, or the nearest one that a list of this length has. */
const clampIndex = (index: number, length: number) => Math.min(Math.max(index, 0), length - 1);

/** Presses Next or Previous, which closes an open popover. */
/** Shows another step, of which nothing was shared. */
function show(model: EmbedModel, index: number): void {
	if (index !== model.index) model.shared = false;
	model.index = index;
}

const move = (by: 1 | -1) =>
	command(by > 0 ? 'Next' : 'Previous', {
		check: ({ steps }) => steps.length > 1,
		act: ({ page }) =>
			press(frameOf(page), `[aria-label="${by > 0 ? 'Next' : 'Previous'} finding"]`),
		change: (model) => {
			show(model, clampIndex(model.index + by, model.steps.length));
			model.popover = '';
		}
	});

/** Sends the embed a host message that requests a step. An unknown step changes nothing. */
const set = (id: string) =>
	command(`the host page asks for ${id}`, {
		act: ({ page }) =>
			page.evaluate((step) => {
				// The protocol calls the step `state`.
				const message = { 'story-embed': 1, kind: 'set', state: step };
				document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
			}, id),
		change: (model) => {
			const index = model.steps.findIndex((step) => step.id === id);
			if (index >= 0) show(model, index);
		}
	});

/** Opens the menu, which stays open until the reader goes on outside of it. */
const unfold = (page: Page) => press(frameOf(page), 'details:not([open]) > summary');

const toggle = (which: 'table' | 'how') =>
	command(`toggle ${which}`, {
		// An open popover may cover the buttons.
		check: ({ popover }) => popover === '',
		act: async ({ page }) => {
			await unfold(page);
			await press(frameOf(page), `[popovertarget$="-${which}"]:not([popovertargetaction])`);
		},
		change: (model) => (model.popover = which)
	});

/** Shares the chart. The host page is of the same site, so its frames may copy. */
const share = command('share', {
	check: ({ popover }) => popover === '',
	act: async ({ page }) => {
		await unfold(page);
		await press(frameOf(page), '[data-part="share"]');
	},
	change: (model) => (model.shared = true)
});

const escape = command('Escape', {
	check: ({ popover }) => popover !== '',
	act: ({ page }) => page.keyboard.press('Escape'),
	change: (model) => (model.popover = '')
});

const find = (name: string) =>
	command(`find ${name}`, {
		check: (model) => model.popover === '' && hasInput(model),
		act: async ({ page }) => {
			await frameOf(page).getByRole('combobox', { name: 'State' }).fill(name);
			await page.keyboard.press('Enter');
		},
		change: (model) => {
			if (model.chosen !== name) model.shared = false;
			model.chosen = name;
		}
	});

const system = (colorScheme: Theme) =>
	command(`the system turns ${colorScheme}`, {
		act: ({ page }) => page.emulateMedia({ colorScheme }),
		change: (model) => (model.system = colorScheme)
	});

const resize = (width: number) =>
	command(`the frame becomes ${width} px wide`, {
		act: ({ page }) => widen(page, width),
		change: (model) => (model.width = width)
	});

const widen = (page: Page, width: number) =>
	page.evaluate((width) => {
		const frame = document.querySelector('iframe');
		if (frame) frame.style.width = `${width}px`;
	}, width);

const widths = fc.integer({ min: 280, max: 1100 });
const shown = shownIn(release);
const shownCharts = [...new Set(shown.map(({ chart }) => chart))];
const id = fc.constantFrom('never-was', ...shown.flatMap(({ step }) => step ?? []));
const withChoice = { chart: 'tiles' };
const onlyChoice = { chart: 'tiles', step: 'since-your-state' };

/** Embeds of charts and of single steps. Those with something to choose are more likely. */
export const starts: fc.Arbitrary<Embedded> = fc
	.tuple(
		fc.oneof(
			{ weight: 5, arbitrary: fc.constantFrom(...shownCharts.map((chart) => ({ chart }))) },
			{ weight: 2, arbitrary: fc.constantFrom(...shown) },
			{ weight: 1, arbitrary: fc.constantFrom(withChoice, onlyChoice) }
		),
		widths,
		fc.constantFrom(undefined, 'light' as const, 'dark' as const),
		fc.constantFrom('', '', 'What it cost: <b>“us”</b> & "them"'),
		fc.option(fc.uniqueArray(fc.nat({ max: 11 }), { minLength: 1, maxLength: 3 }), {
			nil: [],
			freq: 2
		})
	)
	.map(([embed, width, theme, ownTitle, places]) => {
		// An embed of a single step has no others to go through.
		const steps = 'step' in embed && embed.step ? [] : stepsOf(release, embed);
		const named = places.flatMap((place) => steps[place]?.id ?? []);
		return { ...embed, width, theme, ownTitle, named };
	});

/** Actions of a reader, the system and the host page. Those listed twice are twice as likely. */
export const commands: fc.Arbitrary<Command>[] = [
	fc.constantFrom(move(1), move(1), move(-1)),
	fc.constantFrom(move(1), move(-1)),
	id.map(set),
	fc.constantFrom(toggle('table'), toggle('how'), escape, share),
	fc.constantFrom(...jurisdictions.map(({ name }) => name)).map(find),
	fc.constantFrom(...jurisdictions.map(({ name }) => name)).map(find),
	fc.constantFrom('light' as const, 'dark' as const).map(system),
	widths.map(resize)
];

/** Opens an embed in the frame of the host page. */
export async function start(
	real: EmbedReal,
	{ chart, step, width, theme, ownTitle = '', named = [] }: Embedded
): Promise<{ model: EmbedModel; real: EmbedReal }> {
	const { page, complaints } = real;
	complaints.length = 0;
	await page.emulateMedia({ colorScheme: 'light' });
	await widen(page, width);
	const query = new URLSearchParams({
		...(theme && { theme }),
		...(ownTitle && { title: ownTitle }),
		// A name that no step of the chart has is left out.
		...(named.length > 0 && { steps: ['never-was', ...named].join() })
	}).toString();
	const path = `embed/${chart}/${step ? `${step}/` : ''}${query && `?${query}`}`;
	const frame = frameOf(page);
	await frame.goto(new URL(path, inject('origin')).href);
	// The font loads after the first paint and moves the buttons.
	await frame.waitForFunction(() =>
		[...document.fonts].some(
			({ family, status }) => family.includes('Variable') && status === 'loaded'
		)
	);
	const all = stepsOf(release, step ? { chart, step } : { chart });
	const steps =
		named.length > 0 ? named.flatMap((id) => all.find((each) => each.id === id) ?? []) : all;
	const main = mainStep(release, chartOf(charts, chart)).id;
	const first = step ? 0 : steps.findIndex(({ id }) => id === main);
	const model: EmbedModel = {
		chart,
		steps,
		index: Math.max(first, 0),
		chosen: '',
		popover: '',
		shared: false,
		width,
		asked: theme,
		ownTitle,
		system: 'light'
	};
	await agrees(real, model);
	return { model, real };
}

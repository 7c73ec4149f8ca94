import type { Page } from 'playwright-core';
import { loadStory } from '../../../src/story/story';
import { chosenSteps } from '../../../src/lib/model/chosen';
import { flatten } from '../../../src/lib/model/outline';
import { withOwnSlides } from '../../../src/lib/views/own-slides/own-step';
import type { OwnSlide } from '../../../src/lib/views/own-slides/own-slide';
import type { OpenStory } from '../../browser/browser';
import { SLIDE } from '../../browser/deck/deck';
import { storeSlides } from '../../browser/store-slides';
import { agree, differences } from './model';

const loaded = loadStory().story;
/** The speaker's own slides. The last one is not in the talk. */
const OWN: readonly OwnSlide[] = [
	{ id: 'own-title', kind: 'title', title: 'A title', lines: ['A name', 'A place', 'A date'] },
	{ id: 'own-1', kind: 'text', title: 'A question', lines: ['One line'] },
	{ id: 'own-2', kind: 'text', title: 'Another question', lines: [] }
];
const story = withOwnSlides(loaded, OWN);
/** The talk, as in its address: a title slide, all scenes but every third one, and another slide. */
export const TALK = [
	'own-title',
	...loaded.scenes.filter((_, i) => i % 3 !== 1).map(({ id }) => id)
]
	.toSpliced(2, 0, 'own-1')
	.join(',');

/** Stores the slides in the browser. */
export const storeOwnSlides = storeSlides(OWN);

const chosen = chosenSteps(story, TALK);

/** All steps: those of the talk, then the others. */
export const steps = [
	...chosen.steps,
	...flatten(story).filter((step) => !chosen.steps.includes(step))
];
/** How many of them are in the talk. */
export const count = chosen.steps.length;

/** The indices of the steps that the talk goes through: all of its steps but the details of others. */
export const stops = chosen.stops.map((step) => steps.indexOf(step));
/** The indices of the steps with a number of their own: the stops, then the other main steps. */
export const numbers = [
	...stops,
	...steps.flatMap(({ detail }, i) => (i >= count && detail === undefined ? [i] : []))
];
/** Where the talk is: the index of its step, or of the step that was left for one outside it. */
export const origin = ({ index, left }: Pick<TalkModel, 'index' | 'left'>) =>
	index < count ? index : Math.max(left, 0);
/** The index of the stop that a step is, or is a detail of. */
export const stopOf = (index: number) => stops.findLast((stop) => stop <= index) ?? 0;
/** The index of the next stop, if there is one. */
export const nextStop = (index: number) => stops.find((stop) => stop > index);

/** The step that asks a question before it shows its answer, and the title of the question. */
export const QUESTION = 'toll-guess';
const QUESTION_TITLE = 'December 2022. What came next?';

export type Which = 'slides' | 'speaker';
export type Dialog = '' | 'help' | 'overview' | 'plan';

/** The state of one window that the other does not share. */
export interface WindowModel {
	dialog: Dialog;
	/** The overview, if help is open over it, or "". */
	below: '' | 'overview';
	/** The digits of a step's number that have been typed. */
	digits: string;
	/** The mouse is the pointer over its slide. */
	pointing: boolean;
}

/** What the two windows of a talk should show. */
export interface TalkModel {
	/** The index of the step. */
	index: number;
	/** The index of the step that was shown before the last jump, or -1. */
	left: number;
	blank: '' | 'black' | 'white';
	table: boolean;
	/** How many times the slide is enlarged; 1 for not at all. */
	scale: number;
	/** How many lines are drawn on the slide. */
	lines: number;
	/** The planned length in minutes; 0 for that of the steps. */
	minutes: number;
	/** The question of a step has been answered. */
	answered: boolean;
	slides: WindowModel;
	/** Undefined if the speaker window is closed. */
	speaker: WindowModel | undefined;
	/** The index of the focused card in the overview of the slides. */
	card: number;
	online: boolean;
}

export interface TalkReal {
	story: OpenStory;
	speaker: Page | undefined;
	/** Waits until the speaker window has loaded all that it loads. */
	idle?: () => Promise<void>;
}

/** What a window shows at one moment. */
interface Seen {
	step: string;
	number: string;
	/** The counter says that the step is not in the talk. */
	outside: boolean;
	/** The id of the step before the last jump, as stored for a reload. */
	left: string;
	/** A question has been answered, as stored too. */
	answered: boolean;
	/** The step of the chart, or the title of the words; or the steps of the copies of this and the next slide. */
	charts: string[];
	settled: boolean;
	blank: string;
	table: boolean;
	/** How the slide is zoomed, or its copy in the speaker window. */
	zoom: string;
	scale: number;
	/** What is drawn on it, as the data of a path. */
	drawn: string;
	lines: number;
	pointing: boolean;
	/** The title of the slide. */
	title: string;
	dialog: string;
	digits: string;
	card: string;
	hash: string;
	/** The planned length, which is in the address of the slides. */
	minutes: string;
}

const LABELS: Readonly<Record<Which, Readonly<Record<Dialog, string>>>> = {
	slides: { '': '', help: 'Keys and settings', overview: 'Overview', plan: '' },
	speaker: { '': '', help: 'Keys and links', overview: 'All steps', plan: 'Plan' }
};

const lookAtSlides = (page: Page): Promise<Seen> =>
	page.evaluate((slide) => {
		const all = [...document.querySelectorAll<HTMLElement>('[data-deck] figure[data-chart]')];
		const shown = document.querySelector<HTMLElement>(slide);
		const table = [...(shown?.querySelectorAll('[popover][id$="-table"]') ?? [])].at(-1);
		const number = document.querySelector('footer .number')?.textContent ?? '';
		const zoom = document.querySelector<HTMLElement>('[data-zoom]')?.dataset.zoom ?? '';
		const drawn = document.querySelector('[data-part="lines"] path')?.getAttribute('d') ?? '';
		return {
			step: document.documentElement.dataset.step ?? '',
			number: /(\d+)\s*of/.exec(number)?.[1] ?? '',
			outside: number.includes('Not in the talk'),
			left: /"left":"([^"]*)"/.exec(sessionStorage.getItem('upstream:talk-6') ?? '')?.[1] ?? '',
			answered: /"answered":"[^"]/.test(sessionStorage.getItem('upstream:talk-6') ?? ''),
			charts: [
				...all.map(({ dataset }) => dataset.state ?? ''),
				...[...document.querySelectorAll('[data-deck] [data-part="words"]')]
					.filter((part) => part.checkVisibility({ visibilityProperty: true }))
					.map((part) => part.querySelector('h1')?.textContent ?? '')
			],
			settled: all.every(({ dataset }) => dataset.settled === 'true'),
			blank: document.querySelector<HTMLElement>('[data-blank]')?.dataset.blank ?? '',
			table: table?.matches(':popover-open') ?? false,
			zoom,
			scale: parseFloat(zoom) || 1,
			drawn,
			lines: drawn.split('M').length - 1,
			pointing: document.querySelector('.slide.pointing') !== null,
			title: shown?.querySelector('.title')?.textContent ?? '',
			dialog: document.querySelector('dialog:modal')?.ariaLabel ?? '',
			digits: /Go to (\d+)/.exec(number)?.[1] ?? '',
			card: document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? '',
			hash: location.hash.slice(1),
			minutes: new URL(location.href).searchParams.get('minutes') ?? ''
		};
	}, SLIDE);

const lookAtSpeaker = (page: Page): Promise<Seen> =>
	page.evaluate(() => {
		const pressed = (name: string) =>
			[...document.querySelectorAll('nav button')].find(({ textContent }) => textContent === name)
				?.ariaPressed === 'true';
		const copies = [...document.querySelectorAll<HTMLIFrameElement>('[data-mirror] iframe')];
		const { dataset } = document.documentElement;
		const copy = copies[0]?.contentDocument;
		const zoom = copy?.querySelector<HTMLElement>('[data-zoom]')?.dataset.zoom ?? '';
		const drawn = copy?.querySelector('[data-part="lines"] path')?.getAttribute('d') ?? '';
		return {
			step: dataset.step ?? '',
			number: /\d+/.exec(document.querySelector('.number')?.textContent ?? '')?.[0] ?? '',
			outside: document.querySelector('.number')?.textContent.includes('Not in the talk') ?? false,
			left: /"left":"([^"]*)"/.exec(sessionStorage.getItem('upstream:talk-6') ?? '')?.[1] ?? '',
			answered: /"answered":"[^"]/.test(sessionStorage.getItem('upstream:talk-6') ?? ''),
			charts: copies.map(
				({ contentDocument }) => contentDocument?.documentElement.dataset.step ?? ''
			),
			settled: true,
			blank: pressed('Black') ? 'black' : pressed('White') ? 'white' : '',
			table: pressed('Table'),
			zoom,
			scale: parseFloat(zoom) || 1,
			drawn,
			lines: drawn.split('M').length - 1,
			pointing: pressed('Pointer'),
			title: '',
			dialog: document.querySelector('dialog:modal')?.ariaLabel ?? '',
			digits:
				/\d+/.exec(document.querySelector('nav [role="status"]')?.textContent ?? '')?.[0] ?? '',
			card: '',
			hash: '',
			minutes: /Plan: (\d+)/.exec(document.querySelector('header')?.textContent ?? '')?.[1] ?? ''
		};
	});

/** What both windows show of the talk. */
function shared(model: TalkModel): Partial<Seen> {
	const { index, left, answered, blank, table, scale, lines } = model;
	return {
		step: steps[index]?.id ?? '',
		number: String(stops.indexOf(stopOf(origin(model))) + 1),
		outside: index >= count,
		left: steps[left]?.id ?? '',
		answered,
		blank,
		table,
		scale,
		lines
	};
}

/** Waits until both windows show what the model expects, with the address too if `address` is set. */
export async function agrees(real: TalkReal, model: TalkModel, address = false): Promise<void> {
	const { page, complaints } = real.story;
	const step = steps[model.index];
	const id = step?.id ?? '';
	const overview = model.slides.dialog === 'overview';
	const slides: Partial<Seen> = {
		...shared(model),
		...(model.index >= count && { number: '' }),
		charts: [step?.words ? step.headline : id],
		settled: true,
		...(step?.id === QUESTION && { title: model.answered ? step.headline : QUESTION_TITLE }),
		dialog: LABELS.slides[model.slides.dialog],
		digits: model.slides.digits,
		pointing: model.slides.pointing,
		card: overview ? (steps[model.card]?.id ?? '') : '',
		...(address && { hash: id, minutes: model.minutes ? String(model.minutes) : '' })
	};
	const speaker: Partial<Seen> = {
		...shared(model),
		// On the last slide, the copy of the next slide shows the last one.
		charts: [id, steps[nextStop(origin(model)) ?? origin(model)]?.id ?? ''],
		minutes: model.minutes ? String(model.minutes) : '',
		dialog: LABELS.speaker[model.speaker?.dialog ?? ''],
		digits: model.speaker?.digits ?? '',
		pointing: model.speaker?.pointing ?? false
	};
	await agree(async () => {
		const [one, other] = await Promise.all([
			lookAtSlides(page),
			real.speaker && lookAtSpeaker(real.speaker)
		]);
		return [
			...differences(one, slides).map((each) => `slides: ${each}`),
			...(other
				? differences(other, { ...speaker, zoom: one.zoom, drawn: one.drawn }).map(
						(each) => `speaker: ${each}`
					)
				: []),
			...complaints
		];
	});
}

/**
 * Waits until both windows show the same, and copies it into the model: if two windows change
 * something at the same moment, either change may win.
 */
export async function takeUp(real: TalkReal, model: TalkModel): Promise<void> {
	const slides = async () => await lookAtSlides(real.story.page);
	await agree(async () => {
		const one = await slides();
		const other = real.speaker ? await lookAtSpeaker(real.speaker) : one;
		const { step, left, answered, blank, table, zoom, drawn } = one;
		return differences(other, { step, left, answered, blank, table, zoom, drawn });
	});
	const { step, left, answered, blank, table, scale, lines } = await slides();
	model.index = steps.findIndex(({ id }) => id === step);
	model.left = steps.findIndex(({ id }) => id === left);
	model.blank = blank as TalkModel['blank'];
	Object.assign(model, { answered, table, scale, lines });
	await agrees(real, model);
}

/** The window with that role, which must be open. */
export const windowOf = ({ story, speaker }: TalkReal, which: Which): Page => {
	const page = which === 'slides' ? story.page : speaker;
	if (!page) throw new Error('the speaker window is closed');
	return page;
};

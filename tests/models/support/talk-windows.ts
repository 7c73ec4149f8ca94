import type { Page } from 'playwright-core';
import { loadStory } from '../../../src/story/story';
import { Talk } from '../../../src/lib/views/deck/talk.svelte';
import type { OwnSlide } from '../../../src/lib/views/own-slides/own-slide';
import type { OpenStory } from '../../browser/browser';
import { SLIDE } from '../../browser/deck/deck';
import { storeSlides } from '../../browser/store-slides';
import { agree, differences } from './model';

const { story } = loadStory();
/** The speaker's own slides. The last one is not in the talk. */
const OWN: readonly OwnSlide[] = [
	{ id: 'own-title', kind: 'title', title: 'A title', lines: ['A name', 'A place', 'A date'] },
	{ id: 'own-1', kind: 'text', title: 'A question', lines: ['One line'] },
	{ id: 'own-2', kind: 'text', title: 'Another question', lines: [] }
];
/** The talk, as in its address: a title slide, all scenes but every third one, and another slide. */
export const TALK = ['own-title', ...story.scenes.filter((_, i) => i % 3 !== 1).map(({ id }) => id)]
	.toSpliced(2, 0, 'own-1')
	.join(',');

/** Stores the slides in the browser. */
export const storeOwnSlides = storeSlides(OWN);

/** A talk with these steps that no window shares. */
export function newTalk(): Talk {
	const talk = new Talk(story, {}, () => OWN);
	talk.begin({ names: TALK });
	return talk;
}

/** The step that asks a question before it shows its answer, and the title of the question. */
export const QUESTION = 'toll-guess';
const QUESTION_TITLE = 'December 2022. What came next?';

export type Which = 'slides' | 'speaker';
export type Dialog = '' | 'help' | 'overview';

/** The state of one window that the other does not share. */
export interface WindowModel {
	dialog: Dialog;
	/** The overview, if help is open over it, or "". */
	below: '' | 'overview';
	/** The digits of a step's number that have been typed. */
	digits: string;
}

/** What the two windows of a talk should show. */
export interface TalkModel {
	/** What they share. Unit tests test what its keys do. */
	talk: Talk;
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
	/** The title of the slide. */
	title: string;
	dialog: string;
	digits: string;
	card: string;
	hash: string;
}

const LABELS: Readonly<Record<Which, Readonly<Record<Dialog, string>>>> = {
	slides: { '': '', help: 'Keys and settings', overview: 'Overview' },
	speaker: { '': '', help: 'Keys and links', overview: 'All steps' }
};

const lookAtSlides = (page: Page): Promise<Seen> =>
	page.evaluate((slide) => {
		const all = [...document.querySelectorAll<HTMLElement>('[data-deck] figure[data-chart]')];
		const shown = document.querySelector<HTMLElement>(slide);
		const table = [...(shown?.querySelectorAll('[popover][id$="-table"]') ?? [])].at(-1);
		const number = document.querySelector('footer .number')?.textContent ?? '';
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
			title: shown?.querySelector('.title')?.textContent ?? '',
			dialog: document.querySelector('dialog:modal')?.ariaLabel ?? '',
			digits: /Go to (\d+)/.exec(number)?.[1] ?? '',
			card: document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card ?? '',
			hash: location.hash.slice(1)
		};
	}, SLIDE);

const lookAtSpeaker = (page: Page): Promise<Seen> =>
	page.evaluate(() => {
		const pressed = (name: string) =>
			[...document.querySelectorAll('nav button')].find(({ textContent }) => textContent === name)
				?.ariaPressed === 'true';
		const copies = [...document.querySelectorAll<HTMLIFrameElement>('[data-mirror] iframe')];
		const { dataset } = document.documentElement;
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
			title: '',
			dialog: document.querySelector('dialog:modal')?.ariaLabel ?? '',
			digits:
				/\d+/.exec(document.querySelector('nav [role="status"]')?.textContent ?? '')?.[0] ?? '',
			card: '',
			hash: ''
		};
	});

/** What both windows show of the talk. */
function sharedOf({ step, place, shared: { left, answered, blank, table } }: Talk): Partial<Seen> {
	const { number, outside } = place;
	const common = { left, answered: answered !== '', blank, table };
	return { ...common, step: step.id, number: String(number), outside };
}

/** Waits until both windows show what the model expects, with the address too if `address` is set. */
export async function agrees(real: TalkReal, model: TalkModel, address = false): Promise<void> {
	const { page, complaints } = real.story;
	const { talk } = model;
	const { step, place } = talk;
	const { id } = step;
	const slides: Partial<Seen> = {
		...sharedOf(talk),
		...(place.outside && { number: '' }),
		charts: [step.words ? step.headline : id],
		settled: true,
		...(id === QUESTION && { title: talk.shared.answered ? step.headline : QUESTION_TITLE }),
		dialog: LABELS.slides[model.slides.dialog],
		digits: model.slides.digits,
		card: model.slides.dialog === 'overview' ? (talk.numbered[model.card]?.id ?? '') : '',
		...(address && { hash: id })
	};
	const speaker: Partial<Seen> = {
		...sharedOf(talk),
		// On the last slide, the copy of the next slide shows the last one.
		charts: [id, (place.following ?? talk.origin).id],
		dialog: LABELS.speaker[model.speaker?.dialog ?? ''],
		digits: model.speaker?.digits ?? ''
	};
	await agree(async () => {
		const [one, other] = await Promise.all([
			lookAtSlides(page),
			real.speaker && lookAtSpeaker(real.speaker)
		]);
		return [
			...differences(one, slides).map((each) => `slides: ${each}`),
			...(other ? differences(other, speaker).map((each) => `speaker: ${each}`) : []),
			...complaints
		];
	});
}

/** The window with that role, which must be open. */
export const windowOf = ({ story, speaker }: TalkReal, which: Which): Page => {
	const page = which === 'slides' ? story.page : speaker;
	if (!page) throw new Error('the speaker window is closed');
	return page;
};

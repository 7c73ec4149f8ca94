import type { Page } from 'playwright-core';
import { listOf } from '../../../src/lib/data/list';
import { formatMonth } from '../../../src/lib/data/month';
import { changeMonths } from '../../../src/story/charts/tiles/change';
import { flatten } from '../../../src/lib/model/outline';
import { loadStory } from '../../../src/story/story';
import { STAGE } from '../../browser/steps';
import { agree, differences } from './model';

/** The step whose chart has the field. */
export const STEP = 'since-your-state';

const { story, tables } = loadStory();

/** What its title begins with until a state is chosen. */
const UNCHOSEN = flatten(story)
	.find(({ id }) => id === STEP)
	?.headline.split(': ')[0];

/** What the finding and the title of several states begin with. */
const [FROM = '', TO = ''] = changeMonths(tables).map(formatMonth);
const TOGETHER = `Deaths involving synthetic opioids per 100,000 residents in the 12 months to ${TO} (estimated)`;
const TITLE_TOGETHER = `Deaths involving synthetic opioids, ${FROM} to ${TO}`;

export const states = tables.states.compared.map(({ code, name }) => ({ value: code, name }));
export type State = (typeof states)[number];

/** What the field, its message and its chart should show. */
export interface FieldModel {
	text: string;
	/** The text that names no single state, and the message about it. */
	problem: { words: string; say: string; instead?: State } | null;
	/** The states that are drawn large, the main one first; none until a reader chooses. */
	chosen: readonly State[];
}

export interface FieldPage {
	page: Page;
	/** Errors and warnings of the page's console. */
	complaints: string[];
}

/** What a reader sees of the field and its chart. */
interface Seen {
	text: string;
	message: string;
	offer: string;
	invalid: string | null;
	clear: boolean;
	/** The state that each part of the chart names. */
	subtitle: string;
	alt: string;
	finding: string;
	address: string;
	/** What the browser keeps of the choice. */
	kept: string | null;
	/** What the title of the chart names: the state, or none. */
	title: string | undefined;
	csv: string;
	settled: boolean;
	complaints: readonly string[];
}

async function look({ page, complaints }: FieldPage): Promise<Seen> {
	const seen = await page.evaluate(
		([stage, step]) => {
			const figure = document.querySelector<HTMLElement>(stage);
			const text = (selector: string) =>
				(figure?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
			const named = (words: string | null | undefined) => words?.split(': ')[0] ?? '';
			const offer = text('.problem button');
			const csv = figure?.querySelector<HTMLAnchorElement>('.actions a[download]')?.href ?? '';
			return {
				text: figure?.querySelector('input')?.value ?? 'no field',
				message: text('.problem')
					.slice(0, -offer.length || undefined)
					.trim(),
				offer,
				invalid: figure?.querySelector('input')?.ariaInvalid ?? null,
				clear: [...(figure?.querySelectorAll('button') ?? [])].some(
					({ textContent }) => textContent === 'Clear'
				),
				subtitle: named(text('.subtitle')),
				alt: named(
					document
						.querySelector(`[id="${step}"] [data-part="description"]`)
						?.ariaLabel?.split('beside it. ')[1]
				),
				finding: named(text('.finding')),
				address: location.search,
				kept: localStorage.getItem('upstream:choice-state'),
				title: named(text('.title')),
				csv: /tiles\/([A-Z]{2})\.csv$/.exec(csv)?.[1] ?? '',
				settled: !document.querySelector('[data-settled="false"]')
			};
		},
		[STAGE, STEP] as const
	);
	return { ...seen, complaints: [...complaints] };
}

/** Waits until the page shows what the model expects. */
export async function agrees(
	real: FieldPage,
	{ text, problem, chosen }: FieldModel
): Promise<void> {
	const names = chosen.map(({ name }) => name);
	const isSeveral = chosen.length > 1;
	const name = isSeveral ? listOf(names) : (names[0] ?? 'West Virginia');
	const found = isSeveral ? TOGETHER : name;
	const expected: Partial<Seen> = {
		text,
		message: problem?.say ?? '',
		offer: problem?.instead ? `Show ${problem.instead.name}` : '',
		invalid: String(problem !== null),
		clear: problem !== null || chosen.length > 0,
		subtitle: name,
		alt: found,
		finding: names.length > 0 ? found : '',
		address: '',
		kept: chosen.map(({ value }) => value).join() || null,
		title: isSeveral ? TITLE_TOGETHER : (names[0] ?? UNCHOSEN),
		csv: isSeveral ? '' : (chosen[0]?.value ?? ''),
		settled: true,
		complaints: []
	};
	await agree(async () => differences(await look(real), expected));
}

export const fieldOf = ({ page }: FieldPage) => page.getByRole('combobox', { name: 'State' });
export const buttonOf = ({ page }: FieldPage, name: string | RegExp) =>
	page.locator(STAGE).getByRole('button', { name });

/** Focuses the field and returns its selection, whose ends are equal at a caret. */
export const selection = (real: FieldPage) =>
	fieldOf(real).evaluate((field: HTMLInputElement): [start: number, end: number] => {
		field.focus();
		return [field.selectionStart ?? 0, field.selectionEnd ?? 0];
	});

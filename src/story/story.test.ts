import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMonth, type Month } from '$lib/data/month';
import { CLASS_CONTROL, crudeRate } from './tables/selectors';
import { lastMonth } from './tables/series';
import { loadStateLines } from './tables/states-12mo-table';
import type { DrugClass } from './tables/classes';
import type { Position } from './tables/positions-table';
import { checkStory } from '$lib/model/check';
import { parseCopy } from '$lib/model/copy';
import { InputError } from '$lib/data/input-error';
import { loadStory } from './story';
import { flatten, runsOf, stepById } from '$lib/model/outline';
import { gradeLevel } from '../../tests/support/readability';
import { scenes } from './scenes';
import type { Step } from '$lib/model/story-types';
import { countWords } from '$lib/model/wording';
import { charts } from './charts';
import { bannedWords } from './banned-words';

const file = 'src/story/copy/en.md';
const loaded = loadStory();
const { story, tables, figures } = loaded;
const steps = flatten(story);

/** Deaths of one class reported in the twelve months ending `month`. */
function reported(drugClass: DrugClass, month: Month): number {
	const series = tables.deaths[drugClass];
	return series.reported[month - series.first] ?? NaN;
}

/** How many more deaths CDC predicts than are reported, month by month. */
function gaps(): number[] {
	const { reported: counted, predicted } = tables.deaths.all_drugs;
	return counted.map((deaths, index) => (predicted[index] ?? NaN) - (deaths ?? NaN));
}

/** The number behind a figure of the prose. */
const valueOf = (id: string): number => figures[id]?.value ?? NaN;

const month = (year: number, ofYear: number): Month => year * 12 + ofYear - 1;

describe('the story', () => {
	it('has every step of every scene, in order', () => {
		const listed = scenes.flatMap((scene) => scene.steps.map(({ id }) => id));
		expect(steps.map(({ id }) => id)).toEqual(listed);
		expect(listed.length).toBeGreaterThanOrEqual(20);
	});

	it('names the step whose chart state is misspelt', () => {
		const misspelt = scenes.map((scene) => ({
			...scene,
			steps: scene.steps.map((step) =>
				step.id === 'toll-blip' ? { ...step, state: 'blib' } : step
			)
		}));
		const copy = parseCopy(readFileSync(file, 'utf8'), file);
		expect(checkStory({ ...loaded, scenes: misspelt, copy, charts, banned: bannedWords })).toEqual([
			expect.stringMatching(/^toll-blip: the chart toll has no state “blib”; it accepts .*blip/)
		]);
	});

	it('does not load faulty copy, and lists every fault', () => {
		const wrong = join(mkdtempSync(join(tmpdir(), 'story-')), 'en.md');
		const text = readFileSync(file, 'utf8');
		writeFileSync(wrong, text.replace('{gap-latest}', '3,664').replace('{peak-month}', '{peek}'));
		const load = () => loadStory({ copy: wrong });
		expect(load).toThrow(InputError);
		expect(load).toThrow(
			/en\.md:(\d+):\d+: toll-counted: found .*\{peek\}.*\n.*en\.md:\1:\d+: .*3,664/
		);
	});

	it('contains no unfilled figure and no double space for readers', () => {
		expect(JSON.stringify([story, loaded.claims])).not.toMatch(/\{[a-z-]+\}| {2}/);
	});

	it('keeps each headline to two lines over a chart on a phone', () => {
		expect(steps.filter(({ headline }) => headline.length > 75)).toEqual([]);
	});

	it('opens with dots, and keeps one chart through the potency scene', () => {
		const runs = runsOf(steps);
		const runsOfScene = (scene: string) => runs.filter((_, i) => steps[i]?.scene === scene);
		expect(steps[0]?.chart).toBe('dots');
		expect(new Set(runsOfScene('potency')).size).toBe(1);
	});

	it('has a reading level of ninth grade or below, as a whole and scene by scene', () => {
		const proseOf = (told: readonly Step[]) =>
			told.flatMap((step) => step.prose.map((runs) => runs.map((run) => run.text).join('')));
		expect(gradeLevel(proseOf(steps).join(' '))).toBeLessThanOrEqual(9);
		for (const scene of story.scenes) {
			expect(gradeLevel(proseOf(scene.steps).join(' ')), scene.id).toBeLessThanOrEqual(9);
		}
	});

	it('explains corrections and authorship in plain words, each in under 90 words', () => {
		for (const text of [story.corrections, story.about]) {
			expect(countWords(text)).toBeLessThan(90);
			expect(gradeLevel(text)).toBeLessThanOrEqual(9);
		}
		expect(story.corrections).toMatch(/1,300.*1,143.*1,185/);
		expect(story.about).toMatch(/AI.*repository.*track/);
	});

	it('covers every claim of claims.json in a step', () => {
		const carried = new Set(steps.flatMap((step) => step.claims));
		expect(loaded.claims.filter(({ id }) => !carried.has(id))).toEqual([]);
	});

	it('never gives the figure published for West Virginia without CDC’s own', () => {
		const { prose, short } = stepById(story, 'west-virginia-figure') ?? { prose: [], short: '' };
		const said = prose.map((runs) => runs.map((run) => run.text).join(''));
		for (const text of [...said, short]) {
			for (const figure of ['1,300', '1,143', '1,185', '1,291']) expect(text).toContain(figure);
		}
	});

	it('warns before the account of a person, and gives his belief as a belief', () => {
		const [note, told] =
			stepById(story, 'west-virginia-person')?.prose.map((paragraph) =>
				paragraph.map(({ text }) => text).join('')
			) ?? [];
		expect(note).toMatch(/^A short note: .*overdose and recovery\.$/);
		expect(told).toMatch(/China was his belief\.$/);
	});
});

// These sentences contain no figure, so check them against the tables.
describe('the data behind wording without figures', () => {
	it('shows that the count doubled between January 2015 and June 2021', () => {
		const [start, end] = [month(2015, 1), month(2021, 6)];
		expect(reported('all_drugs', end) / reported('all_drugs', start)).toBeGreaterThan(2);
	});

	it('shows all growth to July 2023 inside the synthetic part', () => {
		const without = (at: Month) => reported('all_drugs', at) - reported('synthetic_opioids', at);
		expect(without(month(2023, 7))).toBeLessThan(without(month(2015, 1)));
	});

	it('shows the widest band between counted and estimated at its end', () => {
		expect(Math.max(...gaps())).toBe(gaps().at(-1));
	});

	it('shows that the estimate falls without a break from the start of 2024', () => {
		const { first, predicted } = tables.deaths.all_drugs;
		const since = predicted.slice(month(2024, 1) - first).map((deaths) => deaths ?? NaN);
		expect(since).toEqual([...since].sort((a, b) => b - a));
	});

	it('shows that the four classes add up to more than the deaths', () => {
		const sum = figures['classes-sum-july-2022']?.value ?? NaN;
		expect(sum).toBeGreaterThan(figures['reported-july-2022']?.value ?? NaN);
	});

	it('shows the second rate in the District of Columbia, and only West Virginia above it', () => {
		const ranked = tables.states.compared
			.map((state) => ({ name: state.name, rate: crudeRate(state) ?? 0 }))
			.sort((a, b) => b.rate - a.rate);
		expect(ranked.slice(0, 2).map(({ name }) => name)).toEqual([
			'West Virginia',
			'District of Columbia'
		]);
		expect(valueOf('wv-rate-2021') / valueOf('us-rate-2021')).toBeCloseTo(3.1, 1);
		expect(tables.states.compared.filter(({ deaths }) => deaths === null)).toMatchObject([
			{ name: 'North Dakota' }
		]);
	});

	it('shows that West Virginia never reached the published figure, and is down by more than half', () => {
		const { deaths } = tables.states.westVirginia;
		const highest = Math.max(...[...deaths.reported, ...deaths.predicted].map((n) => n ?? NaN));
		expect(highest).toBe(valueOf('wv-peak-predicted'));
		expect(highest).toBeLessThan(valueOf('wv-published'));
		expect(valueOf('wv-fall')).toBeGreaterThan(50);
		const before = deaths.predicted[month(2019, 12) - deaths.first] ?? NaN;
		expect(valueOf('wv-predicted-latest')).toBeLessThan(before);
	});

	it('shows the most deaths in mid-2023, the total now below December 2019, and the class a little above', () => {
		expect([figures['peak-month']?.text, figures['synthetic-peak-month']?.text]).toEqual([
			'August 2023',
			'July 2023'
		]);
		expect(valueOf('later-all-predicted')).toBeLessThan(valueOf('predicted-december-2019'));
		const ratio =
			valueOf('later-synthetic-predicted') / valueOf('synthetic-predicted-december-2019');
		expect(ratio).toBeGreaterThan(1);
		expect(ratio).toBeLessThan(1.05);
	});

	it('shows that deaths went on climbing after the control', () => {
		expect(valueOf('synthetic-peak-predicted')).toBeGreaterThan(valueOf('synthetic-at-control'));
		expect(parseMonth('2023-07')).toBeGreaterThan(CLASS_CONTROL);
	});

	it('shows that the fall had begun before the tariff that names fentanyl', () => {
		const { first, predicted } = tables.deaths.synthetic_opioids;
		const tariff = tables.events.find(({ id }) => id === 'tariff-2025');
		const at = parseMonth(tariff?.date.slice(0, 7) ?? '');
		expect(predicted[at - first]).toBeLessThan(valueOf('synthetic-peak-predicted'));
	});

	it('shows that most fentanyl was seized in fiscal year 2023, among the full years', () => {
		const years = Object.values(figures).filter(({ id }) => /^seized-\d{4}$/.test(id));
		const most = Math.max(...years.map(({ value }) => value ?? NaN));
		expect(most).toBe(valueOf('seized-2023'));
		expect(valueOf('seized-2025')).toBeLessThan(most);
	});

	it('has three asks, four positions and four explanations', () => {
		const of = (topic: Position['topic']) =>
			tables.positions.filter((position) => position.topic === topic).length;
		expect([of('asks'), of('levers'), of('explanations')]).toEqual([3, 4, 4]);
	});

	it('shows fewer deaths than at the national peak in most states, and more in Arizona and Alaska', () => {
		const [peak, latest] = [parseMonth('2023-07'), lastMonth(tables.deaths.synthetic_opioids)];
		const changes = loadStateLines().flatMap(({ name, deaths }) => {
			const [then, now] = [peak, latest].map((at) => deaths.predicted[at - deaths.first]);
			return then && now ? [{ name, rose: now > then }] : [];
		});
		expect(changes.filter(({ rose }) => rose).map(({ name }) => name)).toEqual([
			'Alaska',
			'Arizona'
		]);
		expect(changes.filter(({ rose }) => !rose).length).toBeGreaterThan(51 / 2);
	});

	it('has no monthly count of the class for Louisiana and Pennsylvania alone', () => {
		const without = loadStateLines().filter(({ deaths }) =>
			deaths.reported.every((n) => n === null)
		);
		expect(without.map(({ name }) => name)).toEqual(['Louisiana', 'Pennsylvania']);
	});
});

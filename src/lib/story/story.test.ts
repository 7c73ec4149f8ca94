import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts as models } from '../charts/words';
import { parseMonth } from '../data/month';
import { CLASS_CONTROL, crudeRate } from '../data/selectors';
import { lastMonth } from '../data/series';
import { loadStateLines } from '../data/states';
import type { DrugClass, Month, Position } from '../data/types';
import { checkStory } from './check';
import { parseCopy } from './copy';
import { InputError } from '../data/input-error';
import { loadStory } from './load';
import { flatten, runsOf, stepById } from './outline';
import { gradeLevel } from '../../../tests/support/readability';
import { scenes } from './steps';
import type { Step } from './types';
import { countWords } from './words';

const file = 'src/lib/story/copy/en.md';
const loaded = loadStory();
const { story, tables, figures } = loaded;
const steps = flatten(story);

/** Deaths of one class reported in the twelve months ending `month`. */
function reported(drugClass: DrugClass, month: Month): number {
	const series = tables.deaths[drugClass];
	return series.reported[month - series.first] ?? NaN;
}

/** What CDC expects beyond the records in hand, month by month. */
function gaps(): number[] {
	const { reported: counted, predicted } = tables.deaths.all_drugs;
	return counted.map((deaths, index) => (predicted[index] ?? NaN) - (deaths ?? NaN));
}

/** The number behind a figure of the prose. */
const valueOf = (id: string): number => figures[id]?.value ?? NaN;

const month = (year: number, ofYear: number): Month => year * 12 + ofYear - 1;

describe('the story', () => {
	it('has every step of every scene, in their order', () => {
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
		expect(checkStory({ ...loaded, scenes: misspelt, copy, models })).toEqual([
			expect.stringMatching(/^toll-blip: the chart toll has no state “blib”; it accepts .*blip/)
		]);
	});

	it('is not loaded from wrong copy, and all that is wrong is listed', () => {
		const wrong = join(mkdtempSync(join(tmpdir(), 'story-')), 'en.md');
		const text = readFileSync(file, 'utf8');
		writeFileSync(wrong, text.replace('{gap-latest}', '3,664').replace('{peak-month}', '{peek}'));
		const load = () => loadStory({ copyFile: wrong });
		expect(load).toThrow(InputError);
		expect(load).toThrow(
			/en\.md:57:\d+: toll-counted: found .*\{peek\}.*\n.*en\.md:57:\d+: .*3,664/
		);
	});

	it('leaves no token and no doubled blank in what a reader sees', () => {
		expect(JSON.stringify([story, loaded.claims])).not.toMatch(/\{[a-z-]+\}| {2}/);
	});

	it('keeps each headline to two lines over a chart on a phone', () => {
		expect(steps.filter(({ headline }) => headline.length > 75)).toEqual([]);
	});

	it('opens with dots, and keeps one chart through a scene that stays with it', () => {
		const runs = runsOf(steps);
		const runsOfScene = (scene: string) => runs.filter((_, i) => steps[i]?.scene === scene);
		expect(steps[0]?.chart).toBe('dots');
		expect(new Set(runsOfScene('potency')).size).toBe(1);
	});

	it('can be read in the ninth grade, as a whole and scene by scene', () => {
		const proseOf = (told: readonly Step[]) =>
			told.flatMap((step) => step.prose.map((runs) => runs.map((run) => run.text).join('')));
		expect(gradeLevel(proseOf(steps).join(' '))).toBeLessThanOrEqual(9);
		for (const scene of story.scenes) {
			expect(gradeLevel(proseOf(scene.steps).join(' ')), scene.id).toBeLessThanOrEqual(9);
		}
	});

	it('says in plain words how mistakes are mended and who made it, each in under 90 words', () => {
		for (const text of [story.corrections, story.about]) {
			expect(countWords(text)).toBeLessThan(90);
			expect(gradeLevel(text)).toBeLessThanOrEqual(9);
		}
		expect(story.corrections).toMatch(/1,300.*1,143.*1,185/);
		expect(story.about).toMatch(/AI.*repository.*track/);
	});

	it('takes up every claim of the register in a step', () => {
		const carried = new Set(steps.flatMap((step) => step.claims));
		expect(loaded.claims.filter(({ id }) => !carried.has(id))).toEqual([]);
	});

	it('never says the figure published for West Virginia without CDC’s own beside it', () => {
		const { prose, short } = stepById(story, 'west-virginia-figure') ?? { prose: [], short: '' };
		const said = prose.map((runs) => runs.map((run) => run.text).join(''));
		for (const text of [...said, short]) {
			for (const figure of ['1,300', '1,143', '1,185', '1,291']) expect(text).toContain(figure);
		}
	});

	it('warns before it tells of a person, and tells what he believed as a belief', () => {
		const [note, told] =
			stepById(story, 'west-virginia-person')?.prose.map((paragraph) =>
				paragraph.map(({ text }) => text).join('')
			) ?? [];
		expect(note).toMatch(/^A short note: .*overdose and recovery\.$/);
		expect(told).toMatch(/China was his belief\.$/);
	});
});

// These sentences carry no number, so no figure backs them: the tables have to.
describe('what the prose says in words', () => {
	it('the count doubled between January 2015 and June 2021', () => {
		const [start, end] = [month(2015, 1), month(2021, 6)];
		expect(reported('all_drugs', end) / reported('all_drugs', start)).toBeGreaterThan(2);
	});

	it('all the growth to July 2023 lies inside the synthetic part', () => {
		const without = (at: Month) => reported('all_drugs', at) - reported('synthetic_opioids', at);
		expect(without(month(2023, 7))).toBeLessThan(without(month(2015, 1)));
	});

	it('the band between counted and estimated is widest at its end', () => {
		expect(Math.max(...gaps())).toBe(gaps().at(-1));
	});

	it('the estimate falls without a break from the start of 2024', () => {
		const { first, predicted } = tables.deaths.all_drugs;
		const since = predicted.slice(month(2024, 1) - first).map((deaths) => deaths ?? NaN);
		expect(since).toEqual([...since].sort((a, b) => b - a));
	});

	it('the four classes add up to more than the deaths', () => {
		const sum = figures['classes-sum-july-2022']?.value ?? NaN;
		expect(sum).toBeGreaterThan(figures['reported-july-2022']?.value ?? NaN);
	});

	it('the second rate is that of the District of Columbia, and only West Virginia is above it', () => {
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

	it('West Virginia never reached the figure published, and is down by more than half', () => {
		const { deaths } = tables.states.westVirginia;
		const highest = Math.max(...[...deaths.reported, ...deaths.predicted].map((n) => n ?? NaN));
		expect(highest).toBe(valueOf('wv-peak-predicted'));
		expect(highest).toBeLessThan(valueOf('wv-published'));
		expect(valueOf('wv-fall')).toBeGreaterThan(50);
		const before = deaths.predicted[month(2019, 12) - deaths.first] ?? NaN;
		expect(valueOf('wv-predicted-latest')).toBeLessThan(before);
	});

	it('deaths were highest in mid-2023; the total is now below December 2019, the class a little above', () => {
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

	it('deaths went on climbing after the control', () => {
		expect(valueOf('synthetic-peak-predicted')).toBeGreaterThan(valueOf('synthetic-at-control'));
		expect(parseMonth('2023-07')).toBeGreaterThan(CLASS_CONTROL);
	});

	it('the fall had begun before the tariff that names fentanyl', () => {
		const { first, predicted } = tables.deaths.synthetic_opioids;
		const tariff = tables.events.find(({ id }) => id === 'tariff-2025');
		const at = parseMonth(tariff?.date.slice(0, 7) ?? '');
		expect(predicted[at - first]).toBeLessThan(valueOf('synthetic-peak-predicted'));
	});

	it('most fentanyl was seized in fiscal year 2023, among the full years', () => {
		const years = Object.values(figures).filter(({ id }) => /^seized-\d{4}$/.test(id));
		const most = Math.max(...years.map(({ value }) => value ?? NaN));
		expect(most).toBe(valueOf('seized-2023'));
		expect(valueOf('seized-2025')).toBeLessThan(most);
	});

	it('three things are asked, four positions held and four explanations given', () => {
		const of = (topic: Position['topic']) =>
			tables.positions.filter((position) => position.topic === topic).length;
		expect([of('asks'), of('levers'), of('explanations')]).toEqual([3, 4, 4]);
	});

	it('most states have fewer deaths than at the national peak; Arizona and Alaska have more', () => {
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

	it('Louisiana and Pennsylvania alone have no monthly count of the class', () => {
		const without = loadStateLines().filter(({ deaths }) =>
			deaths.reported.every((n) => n === null)
		);
		expect(without.map(({ name }) => name)).toEqual(['Louisiana', 'Pennsylvania']);
	});
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charts as models } from '../charts/words';
import type { DrugClass, Month } from '../data/types';
import { checkStory } from './check';
import { parseCopy } from './copy';
import { StoryError } from './error';
import { loadStory } from './load';
import { flatten, runsOf } from './outline';
import { gradeLevel } from '../../../tests/support/readability';
import { scenes } from './steps';

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
		expect(load).toThrow(StoryError);
		expect(load).toThrow(/2 problem.*toll-counted: the notes names? .*\{peek\}.*3,664/s);
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

	it('can be read in the ninth grade', () => {
		const prose = steps.flatMap((step) =>
			step.prose.map((runs) => runs.map((r) => r.text).join(''))
		);
		expect(gradeLevel(prose.join(' '))).toBeLessThanOrEqual(9);
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
});

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory } from '$lib/model/check';
import { parseCopy } from '$lib/model/copy';
import { InputError } from '$lib/data/input-error';
import { loadStory } from './story';
import { gradeLevel } from '$lib/model/grade';
import { flatten, mainSteps, stepById } from '$lib/model/outline';
import { scenes } from './scenes';
import type { Step } from '$lib/model/story-types';
import { proseOf } from '$lib/model/reading-time';
import { countWords } from '$lib/model/wording';
import { charts } from './charts';
import { bannedWords } from './banned-words';

const file = 'src/story/copy/en.md';
const loaded = loadStory();
const { story, figures } = loaded;
const steps = flatten(story);
const mains = mainSteps(steps);

/** The figure published for West Virginia, and CDC's own, as they are printed. */
const westVirginia = [
	'wv-published',
	'wv-reported-march-2022',
	'wv-predicted-march-2022',
	'wv-peak-predicted'
].map((id) => figures[id]?.text);

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
				step.id === 'toll-blip' && step.chart ? { ...step, state: 'blib' } : step
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
		const faulty = text.replace('{gap-latest}', '3,664');
		writeFileSync(wrong, faulty.replace('The gap at the end', '{peek} The gap at the end'));
		const load = () => loadStory({ copy: wrong });
		expect(load).toThrow(InputError);
		expect(load).toThrow(
			/en\.md:(\d+):\d+: toll-counted: found .*\{peek\}.*\n.*en\.md:\1:\d+: .*3,664/
		);
	});

	it('contains no unfilled figure and no double space for readers', () => {
		expect(JSON.stringify([story, loaded.claims])).not.toMatch(/\{[a-z-]+\}| {2}/);
	});

	it('opens with rings of deaths, and comes back to them before the help', () => {
		expect(steps[0]).toMatchObject({ chart: 'toll', state: 'field' });
		expect(mains.slice(-2)).toMatchObject([{ chart: 'toll', state: 'left' }, { words: 'help' }]);
	});

	it('asks what came next in its sixth main step', () => {
		expect(mains.findIndex(({ id }) => id === 'toll-guess')).toBe(5);
	});

	it('has at most 40 words in a main step, but for the account of a person and the help', () => {
		const long = mains.filter(({ prose }) => countWords(proseOf({ prose }).join(' ')) > 40);
		expect(long.map(({ id }) => id)).toEqual(['west-virginia-person', 'since-help']);
	});

	it('has a reading level of ninth grade or below, as a whole and scene by scene', () => {
		const gradeOf = (told: readonly Step[]) => gradeLevel(told.flatMap(proseOf));
		expect(gradeOf(steps)).toBeLessThanOrEqual(9);
		for (const scene of story.scenes) {
			expect(gradeOf(scene.steps), scene.id).toBeLessThanOrEqual(9);
		}
	});

	it('explains corrections and authorship in plain words, each in under 90 words', () => {
		for (const text of [story.corrections, story.about]) {
			expect(countWords(text)).toBeLessThan(90);
			expect(gradeLevel([text])).toBeLessThanOrEqual(9);
		}
		expect(story.corrections).toMatch(new RegExp(westVirginia.slice(0, 3).join('.*')));
		expect(story.about).toMatch(/AI.*repository.*track/);
	});

	it('counts the verdicts that the tables lead to', () => {
		const counted = (verdict: string) =>
			loaded.claims.filter((claim) => claim.verdict === verdict).length;
		expect(figures['claims-all']?.value).toBe(loaded.claims.length);
		expect(figures['claims-hold']?.value).toBe(counted('holds'));
		expect(figures['claims-in-part']?.value).toBe(counted('holds in part'));
		expect(figures['claims-disputed']?.value).toBe(counted('disputed'));
		expect(figures['claims-misleading']?.value).toBe(counted('misleading'));
	});

	it('covers every claim of claims.json in a step', () => {
		const carried = new Set(steps.flatMap((step) => step.claims));
		expect(loaded.claims.filter(({ id }) => !carried.has(id))).toEqual([]);
	});

	it('never gives the figure published for West Virginia without CDC’s own', () => {
		const { prose, short } = stepById(story, 'west-virginia-figure') ?? { prose: [], short: '' };
		for (const text of [...proseOf({ prose }), short]) {
			for (const figure of westVirginia) expect(text).toContain(figure);
		}
	});

	it('warns before the account of a person, and gives his belief as a belief', () => {
		const [note, ...told] =
			stepById(story, 'west-virginia-person')?.prose.map((paragraph) =>
				paragraph.map(({ text }) => text).join('')
			) ?? [];
		expect(note).toMatch(/^A short note: .*overdose and recovery\.$/);
		expect(told.at(-1)).toMatch(/^He believed .* from China\.$/);
	});
});

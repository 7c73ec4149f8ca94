import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStory } from '$lib/model/load';
import { fullTitle, stepById, summaryOf } from '$lib/model/outline';
import { parseCopy } from '$lib/model/copy';
import { proseOf } from '$lib/model/reading-time';
import { definition, loadStory } from '$story/story';

const copy = readFileSync(definition.copy, 'utf8');

/** The story with a change of its copy. */
function withCopy(change: (copy: string) => string) {
	const file = join(mkdtempSync(join(tmpdir(), 'copy-')), 'copy.md');
	writeFileSync(file, change(copy));
	return loadStory({ copy: file, limits: undefined }).story;
}

describe('this story', () => {
	const steps = parseCopy(copy, definition.copy).scenes.flatMap((scene) => scene.steps);

	it('has notes and a text for the slide in each step', () => {
		expect(steps.filter(({ notes }) => notes.length === 0)).toEqual([]);
		expect(steps.filter(({ short }) => short.length === 0)).toEqual([]);
	});
});

describe('a story without a part', () => {
	it('shows the text of a step on its slide if that has none', () => {
		const story = withCopy((text) => text.replace(/\*\*Short:.*/, ''));
		const step = stepById(story, 'toll-one-year');
		expect(step?.short).toBe(step && proseOf(step).join(' '));
		expect(step?.short).not.toBe('');
	});

	it('is named without its subject and its standfirst', () => {
		const story = withCopy((text) => text.replace(/\*\*(Subject|Standfirst):.*/g, ''));
		expect(fullTitle(story)).toBe('Upstream');
		expect(summaryOf(story)).toBe('Upstream');
		expect(summaryOf(withCopy((text) => text))).toMatch(/^In February 2023/);
	});

	it('has no text on its methods', () => {
		expect(readStory({ ...definition, methods: undefined }).methods).toBeUndefined();
	});

	it('must say where its claims were made if it has some', () => {
		expect(() => readStory({ ...definition, claimed: undefined })).toThrow(
			'story.config.ts: found no “claimed”, expected where the claims of claims.json were made.'
		);
	});
});

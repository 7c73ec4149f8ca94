import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { absentPaths, partsOf } from '../../tools/story-parts.mjs';
import bare from '../bare-story/story.config';
import second from '../second-story/story.config';
import config from '$story/story.config';

/** A configuration with its paths from the root, as tools have it. */
const inFolder = <C extends { data: string; copy: string }>(folder: string, config: C): C => ({
	...config,
	data: `${folder}/${config.data}`,
	copy: `${folder}/${config.copy}`
});

/** The parts that a story lacks. */
const lacking = (story: Parameters<typeof partsOf>[0]) =>
	Object.entries(partsOf(story)).flatMap(([part, is]) => (is ? [] : [part]));

describe('the parts of a story', () => {
	it('are all there for this story', () => {
		expect(lacking(config)).toEqual([]);
		expect(absentPaths(partsOf(config))).toEqual([]);
	});

	it('are all there for the second story, but for a list of corrections', () => {
		expect(lacking(inFolder('tests/second-story', second))).toEqual(['correctionList']);
	});

	it('are not there for a bare story', () => {
		const parts = partsOf(inFolder('tests/bare-story', bare));
		expect(Object.values(parts)).not.toContain(true);
		expect(absentPaths(parts)).toEqual(['/claims/', '/corrections.xml', '/methods/']);
	});
});

describe('the parts of another story', () => {
	let folder = '';
	beforeAll(() => {
		mkdirSync('.svelte-kit', { recursive: true });
		folder = mkdtempSync('.svelte-kit/parts-');
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	const STEP = '# boats: Boats\n\n## boats-all\n\n> All boats\n\nThe text.\n\n';
	const partsWith = (copy: string, data: Readonly<Record<string, string>> = {}) => {
		rmSync(folder, { recursive: true });
		mkdirSync(folder);
		const file = `${folder}/copy.md`;
		writeFileSync(file, copy);
		for (const [name, text] of Object.entries(data)) writeFileSync(join(folder, name), text);
		return partsOf({ data: folder, copy: file });
	};

	it('have notes if some step does', () => {
		const noted = `${STEP}**Notes:** Wait.\n\n`;
		const story = '# story: Harbour\n\n';
		expect(partsWith(story + noted + STEP)).toMatchObject({ notes: true });
		expect(partsWith(story + STEP)).toMatchObject({ notes: false });
	});

	it('count a label only with a text, and only above the first scene', () => {
		const copy = `# story: Harbour\n\n**About:**\n\n${STEP}**Help:** None.`;
		expect(partsWith(copy)).toMatchObject({ about: false, helpText: false });
	});

	it('have a page of corrections without claims, which leads to a feed', () => {
		const parts = partsWith(`# story: Harbour\n\n${STEP}`, {
			'claims.json': '[]',
			'corrections.json': '[{}]'
		});
		expect(parts).toMatchObject({ claims: false, corrections: true, register: true, feed: true });
	});

	it('have no page of corrections for a text on them alone', () => {
		const parts = partsWith(`# story: Harbour\n\n**Corrections:** None so far.\n\n${STEP}`);
		expect(parts).toMatchObject({ corrections: true, register: false, feed: false });
	});

	it('leave a faulty file to the check of the story', () => {
		expect(partsWith(STEP, { 'claims.json': '[' })).toMatchObject({ claims: false });
	});
});

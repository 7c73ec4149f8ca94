import { existsSync, readFileSync } from 'node:fs';
import { bannedWords as found } from '$lib/model/wording';
import { describe, expect, it } from 'vitest';
import { bannedWords } from '../../src/story/banned-words';
import { filesIn } from '../../tools/files-in.mjs';
import { STORY } from '../../tools/folders.mjs';
import { WORDS } from '../../tools/words.mjs';
import { usedMessages } from '../support/used-messages';

const read = (file: string) =>
	JSON.parse(readFileSync(`${WORDS}/${file}`, 'utf8')) as Record<string, string | string[]>;
const keysOf = (file: string) => Object.keys(read(file));
const files = existsSync(WORDS) ? filesIn(WORDS) : [];

describe.each(files)('the words in %s', (file) => {
	const texts = Object.entries(read(file)).flatMap(([key, text]) =>
		[text].flat().map((each) => ({ key, text: each }))
	);
	/** The keys of the texts that do not pass. */
	const failing = (passes: (text: string) => boolean) =>
		texts.filter(({ text }) => !passes(text)).map(({ key }) => key);

	it('are all used', () => {
		const used = usedMessages(STORY, '$words', keysOf);
		expect(keysOf(file).filter((key) => !used.has(`${file} ${key}`))).toEqual([]);
	});

	it('have no empty text and no empty list', () => {
		expect(failing((text) => text.trim() !== '')).toEqual([]);
		expect(keysOf(file).filter((key) => read(file)[key]?.length === 0)).toEqual([]);
	});

	it('have well-formed placeholders', () => {
		expect(failing((text) => !/[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
	});

	it.each(['**', '~~'])('close each %s', (mark) => {
		expect(failing((text) => text.split(mark).length % 2 === 1)).toEqual([]);
	});

	it('have no banned words', () => {
		expect(texts.flatMap(({ text }) => found(text, bannedWords))).toEqual([]);
	});
});

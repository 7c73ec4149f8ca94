import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkLetters } from '../data/check-letters';
import { ARROWS } from '../data/letters';
import { readText } from '../data/read-text';
import { wordsOf } from './chart-words';
import type { StoryConfig } from './story-config';

const textFiles = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder)
				.filter((name) => /\.(csv|json|md)$/.test(name))
				.sort()
				.map((name) => join(folder, name))
		: [];

/**
 * Finds the letters of a story that the fonts lack: one sentence for each letter of a file of its text or
 * its data. Releases stay as they were. Words of charts may name the arrows of keys.
 */
export function checkFiles({
	copy,
	methods,
	data
}: Pick<StoryConfig, 'copy' | 'methods' | 'data'>): string[] {
	const files = [
		...[copy, methods ?? []].flat().filter((file) => existsSync(file)),
		...[data, join(data, 'tables')].flatMap(textFiles)
	];
	const words = textFiles(join(wordsOf(copy), 'charts'));
	return [
		...files.flatMap((file) => checkLetters(readText(file))),
		...words.flatMap((file) => checkLetters(readText(file), ARROWS))
	];
}

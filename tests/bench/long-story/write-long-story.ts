import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, rowsOf, stepsOf } from './long-story-files';

/**
 * Writes a story of generated steps and rows. The same number of steps gives the same story.
 * @param folder the folder of the story
 * @param count the number of steps, and of rows
 */
export function writeLongStory(folder: string, count: number): void {
	cpSync(join(import.meta.dirname, 'template'), folder, { recursive: true });
	mkdirSync(join(folder, 'data/tables'));
	const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
	const steps = stepsOf(count);
	write('steps.json', JSON.stringify(steps));
	write('copy.md', copyOf(steps));
	write('data/tables/values.csv', rowsOf(count));
}

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editFile } from '../../../tests/support/edit-file';
import { temporaryFolder } from '../../../tests/support/temporary-folder';
import { checkFiles } from './check-files';

/** A copy of the second story, and the paths of its configuration. */
function secondStory() {
	const folder = temporaryFolder();
	cpSync('tests/second-story', folder, { recursive: true });
	const [copy, methods] = [join(folder, 'copy.md'), join(folder, 'methods.md')];
	return { folder, config: { copy, methods, data: join(folder, 'data') } };
}

it('accepts a story whose letters the fonts have', () => {
	expect(checkFiles(secondStory().config)).toEqual([]);
});

it('finds letters that the fonts lack in the text, the sources and the tables', () => {
	const { folder, config } = secondStory();
	editFile(folder, 'copy.md', 'This is the last', 'Жук is the last');
	editFile(folder, 'methods.md', 'a pier', 'α pier');
	editFile(folder, 'data/sources.json', 'The harbour office', 'Ⱡhe harbour office');
	editFile(folder, 'data/tables/boats.csv', '2020,', '２020,');
	expect(checkFiles(config).map((problem) => problem.split(', which')[0])).toEqual([
		`${config.copy}:71:12: found the letter “Ж” (U+0416)`,
		`${config.copy}:71:13: found the letter “у” (U+0443)`,
		`${config.copy}:71:14: found the letter “к” (U+043A)`,
		`${config.methods}:3:47: found the letter “α” (U+03B1)`,
		`${config.data}/sources.json:4:17: found the letter “Ⱡ” (U+2C60)`,
		`${config.data}/tables/boats.csv:2:1: found the letter “２” (U+FF12)`
	]);
});

it('accepts the arrows of keys in the words of charts alone', () => {
	const { folder, config } = secondStory();
	cpSync('src/story/copy/en/charts', join(folder, 'copy/charts'), { recursive: true });
	writeFileSync(join(folder, 'copy/charts/keys.json'), '{ "keys": "Move with ←↑→↓" }');
	expect(checkFiles(config)).toEqual([]);
	editFile(folder, 'copy.md', 'the last step', 'the last step →');
	expect(checkFiles(config)).toEqual([
		expect.stringContaining('copy.md:71:34: found the letter “→”')
	]);
});

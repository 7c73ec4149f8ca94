import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { editFile } from '../support/edit-file';
import { temporaryFolder } from '../support/temporary-folder';
import { usedMessages } from '../support/used-messages';

const FOLDER = 'src/lib/messages';
/** The locale that the others have the files, keys and placeholders of. */
const FIRST = 'en';

const foldersIn = (folder: string) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
const read = (locale: string, file: string) =>
	JSON.parse(readFileSync(`${FOLDER}/${locale}/${file}`, 'utf8')) as Record<
		string,
		string | { other: string }
	>;

/** Each message of a locale as its file, its key and its placeholders, in order of their names. */
const shapeOf = (locale: string): string[] =>
	filesIn(`${FOLDER}/${locale}`).flatMap((file) =>
		Object.entries(read(locale, file)).map(([key, message]) => {
			// Languages differ in the forms that they have for counts, but all have this one.
			const text = typeof message === 'string' ? message : message.other;
			return [file, key, ...(text.match(/\{\w+\}/g) ?? []).sort()].join(' ');
		})
	);

describe('the messages', () => {
	it.each(foldersIn(FOLDER))(
		`of %s have the files, keys and placeholders of ${FIRST}`,
		(locale) => {
			expect(shapeOf(locale)).toEqual(shapeOf(FIRST));
		}
	);

	it('are all used', () => {
		const used = usedMessages('src', '$messages', (file) => Object.keys(read(FIRST, file)));
		const unused = filesIn(`${FOLDER}/${FIRST}`).flatMap((file) =>
			Object.keys(read(FIRST, file))
				.map((key) => `${file} ${key}`)
				.filter((message) => !used.has(message))
		);
		expect(unused).toEqual([]);
	});

	it.each([
		['en-GB', ''],
		[
			'xx-XX',
			`story.config.ts:5:2: found "xx-XX" as locale, expected the tag of a language in ${FOLDER} (${foldersIn(FOLDER).join(', ')}), such as en-US.\n`
		]
	])('are those of the story’s language, for %s', (locale, message) => {
		const folder = temporaryFolder();
		cpSync('tests/second-story', folder, { recursive: true });
		if (message) editFile(folder, 'story.config.ts', 'en-GB', locale);
		writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
		const { status, stderr } = spawnSync(process.execPath, ['tools/story.mjs'], {
			env: { ...process.env, STORY: relative('.', folder) },
			encoding: 'utf8'
		});
		expect([status, stderr.replace(`${folder}/`, '')]).toEqual([message ? 1 : 0, message]);
	});
});

/** The attributes that a reader sees or hears. Those of components are passed on to one of these. */
const READ = ['alt', 'aria-label', 'label', 'legend', 'placeholder', 'title'];

/** The texts in the markup of a component. */
function textsIn(node: unknown): string[] {
	if (typeof node !== 'object' || node === null) return [];
	if (Array.isArray(node)) return node.flatMap(textsIn);
	const { type, name, data } = node as Record<string, unknown>;
	if (type === 'Text') return [String(data)];
	if (type === 'Attribute' && !READ.includes(String(name))) return [];
	if (type === 'StyleDirective' || name === 'style' || name === 'script') return [];
	return Object.values(node).flatMap(textsIn);
}

describe('the components of the engine', () => {
	const components = ['src/lib', 'src/routes'].flatMap((folder) =>
		filesIn(folder)
			.filter((file) => file.endsWith('.svelte'))
			.map((file) => `${folder}/${file}`)
	);

	it.each(components)('have no text of their own: %s', (file) => {
		const { fragment } = parse(readFileSync(file, 'utf8'), { modern: true });
		expect(textsIn(fragment).filter((text) => /\p{L}/u.test(text))).toEqual([]);
	});
});

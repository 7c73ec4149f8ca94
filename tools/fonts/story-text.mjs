import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesIn, textOf } from '../files-in.mjs';
import { STORY } from '../folders.mjs';
import { root } from '../install.mjs';
import { MESSAGES, story } from '../story.mjs';
import { WORDS } from '../words.mjs';

/** Files that readers see text of: the code of charts has labels too. */
const TEXT = /\.(csv|json|md|svelte|ts)$/;
const DATA = /\.(csv|json|md)$/;

/** What is in the folder of a story, but in no page. */
const UNSEEN = /^(build|node_modules)\/|(^|\/)\.|\.test\.ts$|^tsconfig\.json$/;

/**
 * The texts of some files in a folder from the root, which may not be there.
 * @param {string} folder
 * @param {RegExp} named
 */
const textsIn = (folder, named) =>
	existsSync(resolve(root, folder))
		? filesIn(resolve(root, folder))
				.filter((file) => named.test(file) && !UNSEEN.test(file))
				.map((file) => readFileSync(resolve(root, folder, file), 'utf8'))
		: [];

/** The copy of the story: text as readers read most of it. */
export const copyText = () => textOf(story.copy);

/** All text that pages of the story may have: copy, words of charts, code, data and messages. */
export const storyText = () =>
	[
		...[copyText(), story.methods ? textOf(story.methods) : ''],
		...[textsIn(WORDS, DATA), textsIn(STORY, TEXT), textsIn(story.data, DATA)].flat(),
		...textsIn(MESSAGES, DATA)
	].join('\n');

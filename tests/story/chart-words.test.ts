import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';
import { STORY } from '../../tools/folders.mjs';
import { WORDS } from '../../tools/words.mjs';
import { usedMessages } from '../support/used-messages';

/** The keys of the texts: statements are for the check of the story alone. */
const keysOf = (file: string) =>
	Object.keys(JSON.parse(readFileSync(`${WORDS}/${file}`, 'utf8')) as object).filter(
		(key) => key !== 'trueWhile'
	);
const files = existsSync(WORDS) ? filesIn(WORDS) : [];

it.each(files)('the words in %s are all used', (file) => {
	const used = usedMessages(STORY, '$words', keysOf);
	expect(keysOf(file).filter((key) => !used.has(`${file} ${key}`))).toEqual([]);
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from './files-in.mjs';
import { STORY } from './folders.mjs';
import { root } from './install.mjs';

/** What a folder of sources may hold beside them. */
const NO_SOURCE = /(^|\/)(node_modules|build|\.[^/]*)\/|\.test\./;

/**
 * The version of the site: the same for the same sources, and another one for others. It names the
 * folder of the files that only pages of that version fetch.
 */
function version() {
	const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
	for (const folder of new Set(['src', 'data', STORY])) {
		const files = filesIn(resolve(root, folder)).filter((file) => !NO_SOURCE.test(file));
		for (const file of files) hash.update(readFileSync(resolve(root, folder, file)));
	}
	return hash.digest('hex').slice(0, 10);
}

export const VERSION = version();

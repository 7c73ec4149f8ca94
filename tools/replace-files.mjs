import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes files so that each is either the old one or the new one, whole, whenever the command ends:
 * all of them are written under another name first, and none takes its place before the last is there.
 * @param {readonly (readonly [path: string, content: string | Uint8Array])[]} files
 */
export function replaceFiles(files) {
	const written = files.map(([path]) => `${path}.new`);
	try {
		for (const [path, content] of files) writeFileSync(`${path}.new`, content, { flush: true });
		for (const [path] of files) renameSync(`${path}.new`, path);
	} finally {
		// What has taken its place is gone from here; what is left belongs to a failure.
		for (const path of written) rmSync(path, { force: true });
	}
}

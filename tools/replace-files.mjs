import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Replaces files so that each is either the complete old one or the complete new one, whenever the
 * command ends: all are written under temporary names before the first is renamed.
 * @param {readonly (readonly [path: string, content: string | Uint8Array])[]} files
 */
export function replaceFiles(files) {
	const written = files.map(([path]) => `${path}.new`);
	try {
		for (const [path, content] of files) writeFileSync(`${path}.new`, content, { flush: true });
		for (const [path] of files) renameSync(`${path}.new`, path);
	} finally {
		// After success none of these files exist; after a failure some are left.
		for (const path of written) rmSync(path, { force: true });
	}
}

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of what takes long to make and does not change while its ingredients are the same, such
 * as pictures. It may be deleted at any time.
 */
export const CACHE = process.env.BUILD_CACHE || 'node_modules/.cache/story-build';

/** Another version of a package may make another file of the same ingredients. */
const packages = readFileSync('package-lock.json');

/** The name of a file in the cache, by all that it is made of. */
function fileFor(kind: string, ingredients: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256').update(packages);
	for (const each of ingredients) hash.update(`\0${each.length}\0`).update(each);
	return join(CACHE, `${hash.digest('hex').slice(0, 32)}.${kind}`);
}

/** Writes a file that other builds may read at the same time. */
function write(path: string, bytes: Uint8Array): void {
	const unfinished = `${path}.${process.pid}`;
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, path);
}

/** What is being made, or has been made, in this build. */
const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * Makes a file, unless the same was made before, in this build or in an earlier one.
 * @param kind the ending of its name, such as `png`
 * @param ingredients all that the file depends on, besides the packages that make it
 * @returns the path of the file in the cache, and its bytes
 */
export async function cached(
	kind: string,
	ingredients: readonly (string | Uint8Array)[],
	make: () => Uint8Array | Promise<Uint8Array>
): Promise<{ path: string; bytes: Uint8Array<ArrayBuffer> }> {
	const path = fileFor(kind, ingredients);
	const read = async () => {
		try {
			return new Uint8Array(readFileSync(path));
		} catch {
			const bytes = await make();
			write(path, bytes);
			return new Uint8Array(bytes);
		}
	};
	const made = files.get(path) ?? read();
	files.set(path, made);
	return { path, bytes: await made };
}

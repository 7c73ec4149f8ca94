import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The part of a file name that changes with its content: `start.DxL3fbPw.js`, `chunks/Bq1zK2xY.js`. */
const HASH = /(?<=[./])[\w-]{8}(?=\.(?:js|css|woff2)$)/;

/** What one of two builds has and the other lacks. */
export interface Difference {
	lost: string[];
	added: string[];
}

/** Every address that a build answers, hashes aside. */
export function addressesIn(build: string): Set<string> {
	const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile()
	);
	return new Set(
		files.map(({ parentPath, name }) => addressOf(join(parentPath, name).slice(build.length)))
	);
}

/**
 * The address of a file of a build, hashes aside.
 * @param path in the build, with a slash before it
 */
export function addressOf(path: string): string {
	const address = path.replaceAll('\\', '/').replace(/\/index\.html$/, '/');
	return address.startsWith('/_app/') ? address.replace(HASH, '*') : address;
}

export function compareAddresses(before: Set<string>, after: Set<string>): Difference {
	return {
		lost: [...before].filter((address) => !after.has(address)).sort(),
		added: [...after].filter((address) => !before.has(address)).sort()
	};
}

import { filesIn } from '../../tools/files-in.mjs';

/** The part of a file name that changes with its content: `start.DxL3fbPw.js`, `chunks/Bq1zK2xY.js`. */
const HASH = /(?<=[./])[\w-]{8}(?=\.(?:js|css|woff2)$)/;

/** What one of two builds has and the other lacks. */
export interface Difference {
	lost: string[];
	added: string[];
}

/** Every address that a build answers, hashes aside. */
export const builtAddresses = (build: string): Set<string> =>
	new Set(filesIn(build).map((file) => addressOfFile(`/${file}`)));

/**
 * The address of a file of a build, hashes aside.
 * @param path in the build, with a slash before it
 */
export function addressOfFile(path: string): string {
	const address = path.replace(/\/index\.html$/, '/');
	return address.startsWith('/_app/') ? address.replace(HASH, '*') : address;
}

export function compareAddresses(before: Set<string>, after: Set<string>): Difference {
	return {
		lost: [...before].filter((address) => !after.has(address)).sort(),
		added: [...after].filter((address) => !before.has(address)).sort()
	};
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD } from './folders.mjs';
import { stop } from './install.mjs';

/**
 * The site's public address with a trailing slash: PUBLIC_ORIGIN, or else the preview's address.
 * It may have a path (GitHub Pages). Exits with an error if PUBLIC_ORIGIN is not an HTTP URL of
 * plain characters.
 * @returns {URL}
 */
export function siteAddress() {
	const named = process.env.PUBLIC_ORIGIN || 'http://localhost:4173';
	const address = URL.canParse(named) ? new URL(named) : undefined;
	// It becomes part of configuration and policies, where others such as `;` or `$` have a meaning.
	if (!address || !/^https?:\/\/[\p{L}\p{M}\p{N}.:/[\]~_+-]+$/iu.test(named)) {
		stop(
			`PUBLIC_ORIGIN is “${named}”, expected a full URL such as https://example.org/upstream, with letters, digits and . : / - _ ~ + only.`
		);
	}
	address.pathname = address.pathname.replace(/\/*$/, '/');
	return address;
}

/**
 * The site's public address that a build was made for, with a trailing slash.
 * @param {string} folder the build
 * @returns {URL}
 */
export function siteOfBuild(folder) {
	const page = join(folder, 'index.html');
	if (!existsSync(page)) stop(`There is no story in ${BUILD}/ yet: run \`npm run build\` first.`);
	const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(page, 'utf8')) ?? [];
	if (!address || !URL.canParse(address)) {
		return stop(
			`${page}: found no canonical address, expected a page that \`npm run build\` wrote.`
		);
	}
	return new URL(address);
}

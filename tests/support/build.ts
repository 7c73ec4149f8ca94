import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage, type Markup } from './markup';

export const BUILD = 'build';

if (!existsSync(join(BUILD, 'index.html'))) {
	throw new Error(
		'There is no build/ to look at: run `npm run build` first, or `npm test`, which does.'
	);
}

/** The public address that the site was built for, with a trailing slash. */
export const ROOT = (process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173').replace(/\/*$/, '/');

/** The path below which the site is served, without a trailing slash: as `base` of SvelteKit. */
export const BASE = new URL(ROOT).pathname.replace(/\/$/, '');

/** The path in build/ of every file, with slashes. */
export const builtFiles = readdirSync(BUILD, { recursive: true, encoding: 'utf8' }).map((file) =>
	file.replaceAll('\\', '/')
);

/** The content of the file in build/ for an address of the site. */
export function builtFile(address: string): Buffer {
	if (!address.startsWith(ROOT)) throw new Error(`${address} is not below ${ROOT}`);
	const path = address.slice(ROOT.length).replace(/(^|\/)$/, '$1index.html');
	return readFileSync(join(BUILD, path));
}

export const builtText = (address: string): string => builtFile(address).toString('utf8');

export const builtPage = (address: string): Markup => parsePage(builtText(address));

/** A page without its body, which takes long to parse. */
export const builtHead = (address: string): Markup =>
	parsePage(builtText(address).split('<body', 1)[0] ?? '');

/** The files in build/ that are pages of the site. The single-file build is none. */
export const sitePages = builtFiles.filter((file) => /(^|\/)(index|404)\.html$/.test(file));

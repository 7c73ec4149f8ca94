import { join } from 'node:path';
import { BASE, BUILD, builtText, ROOT } from '../support/build';
import { elementsIn, parsePage } from '../support/markup';

export const html = builtText(ROOT);
/** The page of the story as it is served. */
export const storyPage = parsePage(html);

/** The file in build/ for an address that a page of the site names. */
export function fileOf(address: string): string {
	const path = decodeURI(new URL(address, 'http://localhost').pathname);
	const below = path.startsWith(`${BASE}/`) ? path.slice(BASE.length) : path;
	return join(BUILD, below.endsWith('/') ? `${below}index.html` : below);
}

/** The addresses that a browser loads with the page. */
export const fetched = elementsIn(storyPage).flatMap(
	({ name, attributes: { href, src, srcset, poster, data, rel } }) => {
		if (name === 'a' || name === 'base' || rel === 'canonical') return [];
		return [href, src, srcset, poster, data].flatMap((address) => address ?? []);
	}
);

export const styles = fetched.filter((address) => address.endsWith('.css'));

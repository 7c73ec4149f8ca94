/** Where each surface of the story is, relative to the page that links to it or from the root of its host. */
export interface Pages {
	story: string;
	deck: string;
	speaker: string;
	handout: string;
}

/** The pages of the site. @param root its front page, with a slash at its end */
export const pagesOf = (root: string): Pages => ({
	story: root,
	deck: `${root}present/`,
	speaker: `${root}present/speaker/`,
	handout: `${root}handout/`
});

/**
 * The address of a page with some things in it, relative to the page that is open. A value of ""
 * leaves its key away.
 * @param page one of `Pages`
 * @param query what stands behind its question mark, beside what it already has there
 */
export function linkTo(
	page: string,
	query: Readonly<Record<string, string>> = {},
	id = ''
): string {
	const [path = '', search = ''] = page.split('?');
	const all = new URLSearchParams(search);
	for (const [key, value] of Object.entries(query)) if (value) all.set(key, value);
	// Lists are read by people too: a comma may stand in a query as it is.
	const text = all.toString().replaceAll('%2C', ',');
	return `${path}${text && `?${text}`}${id && `#${id}`}`;
}

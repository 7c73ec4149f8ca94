/** The URL of each view of the story, relative to the linking page or to the root of the host. */
export interface Pages {
	story: string;
	deck: string;
	speaker: string;
	handout: string;
}

/** The pages of the site. @param root its front page, with a trailing slash */
export const pagesOf = (root: string): Pages => ({
	story: root,
	deck: `${root}present/`,
	speaker: `${root}present/speaker/`,
	handout: `${root}handout/`
});

/**
 * The target of a link from slides to the story: another tab where the story is on the site and the
 * slides are in a file, as there may be no network.
 */
export const storyTarget = ({ story }: Pages): '_blank' | undefined =>
	story.includes('://') ? '_blank' : undefined;

/**
 * The URL of a page with query parameters and a fragment, relative to the current page.
 * @param page one of `Pages`
 * @param query parameters to add to those that `page` already has; "" leaves a key out
 */
export function linkTo(
	page: string,
	query: Readonly<Record<string, string>> = {},
	id = ''
): string {
	const [path = '', search = ''] = page.split('?');
	const all = new URLSearchParams(search);
	for (const [key, value] of Object.entries(query)) if (value) all.set(key, value);
	// People read these lists, and a query may contain a plain comma.
	const text = all.toString().replaceAll('%2C', ',');
	return `${path}${text && `?${text}`}${id && `#${id}`}`;
}

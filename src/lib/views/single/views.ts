import type { Pages } from '../pages';

/** The views of the single-file build, as named in its URL. */
export type View = keyof Pages;

/** The query key that names a view. */
export const VIEW = 'view';

/** The URL of each view: the same file with another query. */
export const SINGLE_PAGES: Pages = {
	story: `?${VIEW}=story`,
	deck: `?${VIEW}=deck`,
	speaker: `?${VIEW}=speaker`,
	handout: `?${VIEW}=handout`
};

export const isView = (name: string): name is View => Object.hasOwn(SINGLE_PAGES, name);

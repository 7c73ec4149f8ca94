import type { Pages } from '../pages';

/** The surfaces of the one file, by the names that its address has for them. */
export type View = keyof Pages;

/** The key of the address under which a view is named. */
export const VIEW = 'view';

/** Where each surface is in the one file: the same file, with another query. */
export const SINGLE_PAGES: Pages = {
	story: `?${VIEW}=story`,
	deck: `?${VIEW}=deck`,
	speaker: `?${VIEW}=speaker`,
	handout: `?${VIEW}=handout`
};

export const isView = (name: string): name is View => Object.hasOwn(SINGLE_PAGES, name);

/** How many slides a printed page can have, by the key in the URL. One is the page as on screen. */
export const PER_PAGE = ['1', '2', '4'] as const;
export type PerPage = (typeof PER_PAGE)[number];

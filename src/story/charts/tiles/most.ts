/** The most jurisdictions that are drawn together. */
export const MOST = 3;

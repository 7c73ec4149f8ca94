/** The newest of some days, each `YYYY-MM-DD`; undefined if there are none. */
export const newest = (days: readonly string[]): string | undefined => [...days].sort().at(-1);

/** The URL of a step's chart page, without a trailing slash. */
export const pageOf = ({ chart, id }: { chart: string; id: string }, root: string): string =>
	`${root}charts/${chart}/${id}`;

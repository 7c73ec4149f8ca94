import type { StepData } from './scroll-data';

/** The URL of a step's chart page, without a trailing slash. */
export const pageOf = ({ chart, id }: Pick<StepData, 'chart' | 'id'>, root: string): string =>
	`${root}charts/${chart}/${id}`;

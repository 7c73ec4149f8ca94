import { only } from '$lib/data/only';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { Tables } from '../../tables/table-types';

/** What is said of an end of the route, or of both. */
export const endOf = ({ routeEnds }: Tables, end: RouteEnd['end']): RouteEnd =>
	only(routeEnds, `the end ${end} of the route`, (each) => each.end === end);

/** The share of the world's chemical sales that industry in China had, in whole percent, and when. */
export function salesOf({ stated }: Tables): { share: number; period: string } {
	const found = only(stated, 'a share of chemical sales', ({ id }) => id === 'chemical-sales-2017');
	return { share: Math.round(found.value), period: found.period };
}

import { only } from '$lib/data/only';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { Tables } from '../../tables/table-types';

/** What is said of an end of the route. */
export const endOf = ({ routeEnds }: Tables, end: RouteEnd['end']): RouteEnd =>
	only(routeEnds, `the end ${end} of the route`, (each) => each.end === end);

import words from '$words/route.json';
import { only } from '$lib/data/only';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';

/** The states that draw legs of the route. */
export type RiverState = RouteLeg['period'] | 'answer';

/** The places that names of the table end with. */
export const [CHINA = '', INDIA = '', MEXICO = '', COUNTRY = '', GOVERNMENT = ''] = words.places;

/** @throws RangeError if the chart does not draw the place that a name ends with */
function placeOf(name: string): string {
	const place = words.places.find((each) => name.endsWith(each));
	if (place) return place;
	throw new RangeError(`route.csv: found ${name}, expected one of ${words.places.join(', ')}`);
}

/** The places that a leg leads from and to. */
export const placesOf = ({ from, to }: RouteLeg) => [placeOf(from), placeOf(to)] as const;

/** Whether a leg is known to exist. What the government is said to do is alleged, or has no source. */
export const isKnown = ({ from }: RouteLeg): boolean => placeOf(from) !== GOVERNMENT;

/** The legs that a state draws. */
export const legsIn = ({ route }: Tables, state: RiverState): RouteLeg[] =>
	state === 'answer'
		? route.filter(({ period, standing }) => period === 'after' && standing !== 'largely ended')
		: route.filter((leg) => leg.period === state && isKnown(leg));

/** What is said of an end of the route. */
export const endOf = ({ routeEnds }: Tables, end: RouteEnd['end']): RouteEnd =>
	only(routeEnds, `the end ${end} of the route`, (each) => each.end === end);

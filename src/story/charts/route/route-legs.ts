import words from '$words/route.json';
import { only } from '$lib/data/only';
import type { RouteEnd } from '../../tables/route-ends-table';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';

/** The states that draw legs of the route. */
export type RiverState = RouteLeg['period'] | 'answer';

const PLACES = ['China', 'India', 'Mexico', 'United States', 'government'] as const;
type Place = (typeof PLACES)[number];

/**
 * The places that the names at both ends of a leg end with.
 * @throws RangeError if the chart does not draw one of them
 */
export function placesOf({ from, to }: RouteLeg): [from: Place, to: Place] {
	const placeOf = (name: string) => {
		const place = PLACES[words.places.findIndex((each) => name.endsWith(each))];
		if (place) return place;
		throw new RangeError(
			`route.csv: found ${name}, expected the name of a place: ${words.places.join(', ')}`
		);
	};
	return [placeOf(from), placeOf(to)];
}

/** Whether a leg is known to exist. What the government is said to do is alleged, or has no source. */
export const isKnown = (leg: RouteLeg): boolean => placesOf(leg)[0] !== 'government';

/** The legs that a state draws. */
export const legsIn = ({ route }: Tables, state: RiverState): RouteLeg[] =>
	state === 'answer'
		? route.filter(({ period, standing }) => period === 'after' && standing !== 'largely ended')
		: route.filter((leg) => leg.period === state && isKnown(leg));

/** What is said of an end of the route. */
export const endOf = ({ routeEnds }: Tables, end: RouteEnd['end']): RouteEnd =>
	only(routeEnds, `the end ${end} of the route`, (each) => each.end === end);

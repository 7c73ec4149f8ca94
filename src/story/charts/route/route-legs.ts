import words from '$words/route.json';
import type { RouteLeg } from '../../tables/route-table';
import type { Tables } from '../../tables/table-types';
import { X } from './route-states';

/**
 * The four courses of legs, by the places at their ends, with the position of their data points.
 */
export const COURSES = {
	'India to Mexico': { x: 0.03, track: 'low' },
	'China to Mexico': { x: 0.32, track: 'main' },
	'China to United States': { x: X.mail, track: 'top' },
	'Mexico to United States': { x: X.ports, track: 'main' }
} as const;

export type Course = keyof typeof COURSES;

/** The places in the names of a course, in the order of `words.places`. */
const PLACES = ['China', 'India', 'Mexico', 'United States'];

/**
 * The course of a leg on the drawing, from the places that its two names end with.
 * @throws Error if there is no such course
 */
export function courseOf({ from, to }: RouteLeg): Course {
	const named = words.places;
	const place = (name: string) => PLACES[named.findIndex((each) => name.endsWith(each))] ?? name;
	const course = `${place(from)} to ${place(to)}`;
	if (Object.hasOwn(COURSES, course)) return course as Course;
	throw new Error(`route.csv: no course on the chart leads from ${from} to ${to}`);
}

/** The legs of a period: before the control of fentanyl as a class, or since. */
export const legsIn = ({ route }: Tables, period: RouteLeg['period']): RouteLeg[] =>
	route.filter((leg) => leg.period === period);

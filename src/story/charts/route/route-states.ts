import type { RouteLeg } from '../../tables/route-table';
import { CLASS_CONTROL } from '../../tables/selectors';

/** The route before the control of fentanyl as a class and since, and its two ends. */
export const states = ['before', 'after', 'ends'] as const;

export type RouteState = (typeof states)[number];

/** The states that draw the route. */
export type Period = RouteLeg['period'];

/** How far down the track by way of Mexico runs: a third track, from India, needs room below it. */
const MAIN: Readonly<Record<Period, number>> = { before: 0.8, after: 0.5 };

/** The year of that control. */
export const YEAR = Math.floor(CLASS_CONTROL / 12);

/** The positions of the stations, as shares of the width. */
export const X = { left: 0, Mexico: 0.485, mail: 0.66, ports: 0.86, right: 1 };

/** The three tracks, from top to bottom: by mail, by way of Mexico, and from India. */
export const tracksIn = (state: Period) => ({ top: 0, main: MAIN[state], low: 1 });

import type { JurisdictionTile } from './jurisdiction-tiles';

/** The thirteen states of the Census region West. */
export const WEST: readonly string[] = [
	...['AK', 'AZ', 'CA', 'CO', 'HI', 'ID', 'MT', 'NV', 'NM', 'OR', 'UT', 'WA', 'WY']
];

/** By what share the estimates of several jurisdictions fell together, and which have no count for both months. */
interface RegionFall {
	fall: number;
	unknown: readonly string[];
}

function fallOf(tiles: readonly JurisdictionTile[]): RegionFall {
	const sum = (month: 'from' | 'to') =>
		tiles.reduce((all, { change }) => all + (change?.[month] ?? 0), 0);
	return {
		fall: 1 - sum('to') / sum('from'),
		unknown: tiles.flatMap(({ code, change }) => (change ? [] : [code]))
	};
}

/** The fall in the West and in all other jurisdictions since the country’s highest estimate. */
export const regionFalls = (
	tiles: readonly JurisdictionTile[]
): Record<'west' | 'rest', RegionFall> => ({
	west: fallOf(tiles.filter(({ code }) => WEST.includes(code))),
	rest: fallOf(tiles.filter(({ code }) => !WEST.includes(code)))
});

import { usStates } from '$lib/charts/tiles/us-states';

export type { TilePlace } from '$lib/charts/tiles/tile-map';

/** The size of the grid, in tiles, and where each jurisdiction is in it. */
export const { across: ACROSS, down: DOWN, tiles: tilePlaces } = usStates;

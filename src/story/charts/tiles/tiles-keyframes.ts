import type { Keyframe } from '$lib/chart/chart-types';
import { deathsIn } from '../../tables/series';
import { changeMonth } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { lineOf, topOf } from '../states/find';

export const keyframes = {
	/** Each tile has a line since the first month. */
	lines: { change: 0 },
	/** Each tile has a column, which shows what is left of its highest. */
	change: { change: 1 }
} as const satisfies Record<string, Keyframe>;

export type TilesState = keyof typeof keyframes;

/** 1 for the chosen state, 0 for any other. */
type ChoiceKey = `choice-${string}`;

export type TilesKeyframe = Record<'change' | 'top' | 'index', number> &
	Readonly<Record<ChoiceKey, number>>;

/** The counts of the chosen state or of the country as percent of those in the first month. */
export function indexOf(
	data: Tables,
	series: Tables['deaths']['synthetic_opioids']
): { x: number; y: number | null }[] {
	const from = changeMonth(data);
	const start = deathsIn(series, 'predicted', from);
	return series.predicted.slice(from - series.first).map((deaths, i) => ({
		x: from + i,
		y: deaths === null || start === null ? null : (deaths / start) * 100
	}));
}

/** The end of the scale of changes: above both lines, at a multiple of ten. */
const indexEnd = (data: Tables): number => {
	const lines = [lineOf(data).deaths, data.deaths.synthetic_opioids];
	const values = lines.flatMap((series) => indexOf(data, series).map(({ y }) => y ?? 0));
	return Math.ceil((Math.max(...values) * 1.02) / 10) * 10;
};

/**
 * The keyframe of a state, with the scales of the large drawing: rates up to `top`, and percent up to
 * `index`. Every state has a number, so that a line moves from its tile and back.
 */
export function keyframeOf(data: Tables, state: TilesState): TilesKeyframe {
	const { code: chosen } = lineOf(data);
	const choices = data.states.tiles.map(({ code }): [ChoiceKey, number] => [
		`choice-${code}`,
		Number(code === chosen)
	]);
	return {
		...keyframes[state],
		top: topOf(data),
		index: indexEnd(data),
		...Object.fromEntries(choices)
	};
}

/** How far a state's line has moved from its tile to the large drawing, from 0 to 1. */
export const moved = (keyframe: TilesKeyframe, code: string) => keyframe[`choice-${code}`] ?? 0;

/** The opacity of what is drawn of the chosen state once its line has arrived. */
export const arrived = (keyframe: TilesKeyframe, code: string) =>
	Math.max(0, 16 * moved(keyframe, code) - 15);

/** The opacities of the lines and of the columns: one fades out before the other fades in. */
export const shown = (part: number) => Math.max(0, 2 * part - 1);

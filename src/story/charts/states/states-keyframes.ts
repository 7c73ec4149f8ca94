import type { Tables } from '../../tables/table-types';
import type { Keyframe } from '$lib/chart/chart-types';
import { lineOf, topOf } from './find';

/**
 * Everything that a state can show, switched off. `rates`, `counts` and `find` are three views,
 * only one of which is ever visible (see `shown`); `claim` and `fall` are annotations of the
 * counts. `top` is the end of the chosen state's scale, which is known only with the data.
 */
const nothing = { rates: 0, counts: 0, find: 0, claim: 0, fall: 0, top: 0 };

export const keyframes = {
	rates: { ...nothing, rates: 1 },
	'west-virginia': { ...nothing, counts: 1, claim: 1 },
	since: { ...nothing, counts: 1, fall: 1 },
	find: { ...nothing, find: 1 }
} as const satisfies Record<string, Keyframe>;

export type StatesState = keyof typeof keyframes;
export type StatesKeyframe = Record<keyof typeof nothing, number> &
	Readonly<Record<ChoiceKey, number>>;

/** 1 for the chosen line, 0 for any other. */
type ChoiceKey = `choice-${string}`;

/**
 * The keyframe of a state, with the scale of the chosen line. Every line has a number, because a
 * tween moves only numbers that both keyframes have.
 */
export function keyframeOf(data: Tables, state: StatesState): StatesKeyframe {
	const { code: chosen } = lineOf(data);
	const choice = data.states.compared.map(({ code }): [ChoiceKey, number] => [
		`choice-${code}`,
		Number(code === chosen)
	]);
	return { ...keyframes[state], top: topOf(data), ...Object.fromEntries(choice) };
}

/** The opacity of a view: one fades out before the next one fades in. */
export const shown = (view: number) => Math.max(0, 2 * view - 1);

/** The opacity of the chosen line: it fades in once the scale is nearly its own. */
export const arrived = (keyframe: StatesKeyframe, code: string) =>
	Math.max(0, 4 * (keyframe[`choice-${code}`] ?? 0) - 3);

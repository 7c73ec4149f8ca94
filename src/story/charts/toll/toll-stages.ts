import { parseMonth } from '$lib/data/month';
import { mix, stage } from '$lib/motion/stage';
import type { TollKeyframe } from './toll-keyframes';

/**
 * The stages of the transition of the rings, one after the other. Each is a function of the
 * keyframe alone, so that a reader can scroll back at any moment. At rest, each is 0 or 1.
 */

/** The ends of the axis in the close-up of the twelve months of the rings, with a margin. */
export const CLOSE_UP = {
	x0: parseMonth('2021-06') - 0.5,
	x1: parseMonth('2022-10') + 0.5
} as const;

/** How far the axis is zoomed in on the twelve months of the rings. */
export const closeUpOf = ({ trace }: TollKeyframe) => 1 - stage(trace, 0, 0.55);

/** The ends of the axis. */
export function monthsOf(keyframe: TollKeyframe): [from: number, to: number] {
	const close = closeUpOf(keyframe);
	return [mix(keyframe.x0, CLOSE_UP.x0, close), mix(keyframe.x1, CLOSE_UP.x1, close)];
}

/** How far the line of all drugs is traced. */
export const tracedOf = ({ trace }: TollKeyframe) => stage(trace, 0.5, 0.9);

/** How far the rings have folded into the stem. */
export const foldOf = ({ trace, unfold }: TollKeyframe) =>
	stage(trace, 0.65, 1) * (1 - stage(unfold, 0.37, 0.62));

/** How far the rings have gathered over their twelve months. */
export const gatherOf = ({ gather, unfold }: TollKeyframe) =>
	Math.min(gather, 1 - stage(unfold, 0.5, 1));

/** The opacity of the axes and of everything on them: a field of rings has no axes. */
export const plotOpacity = (keyframe: TollKeyframe) => {
	const left = 1 - gatherOf(keyframe);
	return Math.max(0, 1 - left / 0.2);
};

/** The opacity of the labels below a field of rings. */
export const fieldOpacity = (keyframe: TollKeyframe) => Math.max(0, 1 - 3 * gatherOf(keyframe));

/** The filled share of the rings with synthetic opioids. */
export const filledOf = ({ filled }: TollKeyframe) => stage(filled, 0.6, 1);

/** The opacity of the stem that the rings leave under their point. */
export const stemOpacity = (keyframe: TollKeyframe) =>
	Math.min(1, 4 * keyframe.stem) * foldOf(keyframe);

/** The opacities of annotations and marks that appear after the line, or disappear before it. */
export const opacitiesOf = (keyframe: TollKeyframe) => {
	const { trace, crossing, stem, unfold, peak, below } = keyframe;
	return {
		months: Math.max(0, 12 * closeUpOf(keyframe) - 11),
		// The layer of the question labels the peak, clear of the reader's line.
		peak: peak * (1 - below),
		start: crossing * stage(trace, 0.5, 0.65),
		crossing: crossing * stage(trace, 0.75, 1),
		stem: stem * stage(trace, 0.9, 1) * (1 - stage(unfold, 0, 0.3))
	};
};

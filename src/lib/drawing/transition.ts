import type { Drawing } from './drawing-types';
import type { Place } from './place';
import type { ResolvedDrawing } from './resolve';
import type { Direction } from './timing';

/** A drawing and the state that it is of. */
export interface Shown {
	resolved: ResolvedDrawing;
	state: string;
}

/** How one drawing becomes another. */
export interface Transition {
	direction: Direction;
	/** That of the two drawings which follows the other: its times apply. */
	timed: Drawing;
	/** Where everything was in the drawing before. */
	before: Place | undefined;
}

/** The transition from a drawing, if there is one, to the next. */
export function transitionBetween(before: Shown | undefined, after: Shown): Transition {
	const direction = directionOf(before, after);
	const { drawing } = (direction === 'backwards' && before ? before : after).resolved;
	return { direction, timed: drawing, before: before?.resolved.place };
}

/** Whether a drawing follows the one before it, or the other way round. */
function directionOf(before: Shown | undefined, after: Shown): Direction {
	if (!before) return 'jump';
	if (after.resolved.drawing.follows === before.state) return 'forwards';
	return before.resolved.drawing.follows === after.state ? 'backwards' : 'jump';
}

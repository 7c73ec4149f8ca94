import m from '$messages/common.json';
import { fillMessage } from '../messages/fill-message';
import type { Chosen, Outlined } from './chosen';

/** The number of a step, the same in all views of a talk. */
export interface StepNumber<S> {
	/** The number of its stop, from 1. A detail has that of its main step. */
	number: number;
	/** The stop: the step itself, or the main step of a detail. */
	stop: S;
	/** The details of the stop, which have no number of their own. */
	details: readonly S[];
	/** The place of a detail among these, from 1; 0 for a stop. */
	detail: number;
}

/** Finds the number of a step among these. */
export function numberOf<S extends Outlined>(
	{ steps, stops }: Pick<Chosen<S>, 'steps' | 'stops'>,
	step: S
): StepNumber<S> {
	const stop = stops.includes(step) ? step : (stops.find(({ id }) => id === step.detail) ?? step);
	const details = steps.filter((each) => each.detail === stop.id && !stops.includes(each));
	return { number: stops.indexOf(stop) + 1, stop, details, detail: details.indexOf(step) + 1 };
}

/** A number as views show it: “3”, or “3, detail 1”. */
export const numberText = ({ number, detail }: StepNumber<unknown>): string =>
	detail > 0 ? fillMessage(m.numberOfDetail, { number, detail }) : String(number);

/** What lists call a step whose finding they may not tell: “Step 3”, or “Step 3, detail 1”. */
export const nameByNumber = (number: string): string => fillMessage(m.step, { number });

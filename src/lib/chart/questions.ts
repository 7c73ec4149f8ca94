import type { ChartInputs, ChartReference, FigureStep, Tables } from './chart-types';
import type { Answers, Question } from './question.svelte';

/** The question of a step, if its chart asks one before it shows that state. */
export function questionOf(
	charts: ChartInputs,
	{ chart = '', state = '' }: ChartReference
): Question | undefined {
	const question = Object.hasOwn(charts, chart) ? charts[chart]?.question : undefined;
	return question?.state === state ? question : undefined;
}

/**
 * A step as a view shows it that asks questions: while its question is open, with the question and
 * not the answer.
 */
export function withQuestion<S extends ChartReference>(
	charts: ChartInputs,
	step: S,
	tables: Tables
): S & Pick<FigureStep, 'question'> {
	const question = questionOf(charts, step);
	return question?.asked ? { ...step, ...question.shown(tables), question } : step;
}

/**
 * The steps whose findings no list may tell yet: those after the first question that is open.
 * @param ahead the steps that a view is still to show, by default all
 */
export function heldBack<S extends ChartReference>(
	charts: ChartInputs,
	steps: readonly S[],
	ahead: readonly S[] = steps
): readonly S[] {
	const asked = ahead.find((step) => questionOf(charts, step)?.open);
	return asked ? steps.slice(steps.indexOf(asked) + 1) : [];
}

/**
 * Starts the questions of all charts. Browser only.
 * @returns a function that stops it
 */
export function startQuestions(charts: ChartInputs, answers: Answers): () => void {
	const stops = Object.values(charts).flatMap(({ question }) => question?.start(answers) ?? []);
	return () => stops.forEach((stop) => stop());
}

import type { StageStep, StepData } from './scroll-data';

/** The title in the section of a step. That of a detail is below that of its main step. */
export const TITLE = 'h3, h4';

/** Completes the data of a step with the texts that its section shows. */
export function readStep(step: StepData): StageStep {
	const section = document.getElementById(step.id);
	const textOf = (selector: string) => section?.querySelector(selector)?.textContent ?? '';
	const headline = textOf(TITLE);
	if (step.words) return { ...step, headline };
	return {
		...step,
		headline,
		subtitle: textOf('figcaption .subtitle'),
		alt: section?.querySelector('figure img')?.getAttribute('alt') ?? '',
		tall: section?.classList.contains('tall') ?? false
	};
}

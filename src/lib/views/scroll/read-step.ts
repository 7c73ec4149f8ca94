import type { SourceNote } from '../../data/sources';
import type { StageStep, StepData } from './scroll-data';

/** The title in the section of a step. That of a detail is below that of its main step. */
export const TITLE = 'h3, h4';

/** Completes the data of a step with the texts that its section shows. */
export function readStep(step: StepData): StageStep {
	const section = document.getElementById(step.id);
	const textOf = (selector: string) => section?.querySelector(selector)?.textContent ?? '';
	const links = section?.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]') ?? [];
	const read = { headline: textOf(TITLE), sources: [...links].map(readSource) };
	if (step.words) return { ...step, ...read };
	return {
		...step,
		...read,
		subtitle: textOf('figcaption .subtitle'),
		alt: section?.querySelector('figure img')?.getAttribute('alt') ?? '',
		tall: section?.classList.contains('tall') ?? false
	};
}

/** The source that a link leads to, as the list of sources describes it. */
function readSource({ hash, textContent }: HTMLAnchorElement): SourceNote {
	const entry = document.querySelector(hash);
	return {
		id: hash.slice('#source-'.length),
		short: textContent,
		address: entry?.querySelector('a')?.getAttribute('href') ?? null,
		method: entry?.querySelector('.method')?.textContent ?? ''
	};
}

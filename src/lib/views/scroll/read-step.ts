import type { SourceNote } from '../../data/sources';
import type { StageStep, StepData } from './scroll-data';

/** Completes the data of a step with the texts that its section and its still show. */
export function readStep(step: StepData): StageStep {
	const section = document.getElementById(step.id);
	const textOf = (selector: string) => section?.querySelector(selector)?.textContent ?? '';
	const links = section?.querySelectorAll<HTMLAnchorElement>('figure a[href^="#source-"]') ?? [];
	return {
		...step,
		headline: textOf('h3'),
		subtitle: textOf('figcaption .subtitle'),
		alt: section?.querySelector('figure img')?.getAttribute('alt') ?? '',
		sources: [...links].map(readSource),
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

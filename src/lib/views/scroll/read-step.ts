import type { SourceNote } from '../../data/sources';
import type { StageStep, StepData } from './scroll-data';

/** Completes the data of a step with the texts that its section shows. */
export function readStep(step: StepData): StageStep {
	const section = document.getElementById(step.id);
	const textOf = (selector: string) => section?.querySelector(selector)?.textContent ?? '';
	const links = section?.querySelectorAll<HTMLAnchorElement>('a[href^="#source-"]') ?? [];
	const read = { headline: textOf('h3'), sources: [...links].map(readSource) };
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

import { readSections } from './sections';
import type { Template } from './template';

/** The words of one step, figures not yet filled in. A part that is not written is empty. */
export interface StepCopy {
	id: string;
	headline: Template;
	prose: readonly Template[];
	short: Template;
	notes: Template;
	/** Most steps have none. */
	before: Template;
}

export interface SceneCopy {
	id: string;
	title: string;
	steps: readonly StepCopy[];
}

/** All the words of the story in one language. */
export interface Copy {
	title: string;
	subject: Template;
	standfirst: Template;
	contentNote: Template;
	help: Template;
	corrections: Template;
	about: Template;
	notFound: Template;
	scenes: readonly SceneCopy[];
}

/**
 * Parses a file of copy: a front section, scenes as `#`, steps as `##`, the headline as a
 * blockquote. `file` is only named in errors. Throws a StoryError that lists every slip of form;
 * what is missing or too long is the business of `checkStory`.
 */
export function parseCopy(markdown: string, file: string): Copy {
	const [front, ...sections] = readSections(markdown, file);
	const scenes: (SceneCopy & { steps: StepCopy[] })[] = [];
	for (const { id, title, depth, headline, prose, labelled } of sections) {
		if (depth === 1) scenes.push({ id, title, steps: [] });
		else {
			scenes.at(-1)?.steps.push({
				id,
				headline,
				prose,
				short: labelled.get('Short') ?? [],
				notes: labelled.get('Notes') ?? [],
				before: labelled.get('Before') ?? []
			});
		}
	}
	return {
		title: front?.title ?? '',
		subject: front?.labelled.get('Subject') ?? [],
		standfirst: front?.labelled.get('Standfirst') ?? [],
		contentNote: front?.labelled.get('Content note') ?? [],
		help: front?.labelled.get('Help') ?? [],
		corrections: front?.labelled.get('Corrections') ?? [],
		about: front?.labelled.get('About') ?? [],
		notFound: front?.labelled.get('Not found') ?? [],
		scenes
	};
}

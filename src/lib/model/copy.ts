import { placeAt } from '../data/input-error';
import { offsetIn, readSections } from './sections';
import type { Template } from './template';

/** The text of one step, before figures are filled in. A missing part is empty. */
export interface StepCopy {
	id: string;
	headline: Template;
	prose: readonly Template[];
	/** What was claimed, a colon, and how it came out. */
	evidence: Template;
	short: Template;
	notes: Template;
	/** The content warning. Most steps have none. */
	before: Template;
	/** The statements that its words rest on: see `readStatements`. Empty if they rest on no figure. */
	trueWhile: Template;
}

export interface SceneCopy {
	id: string;
	title: string;
	steps: readonly StepCopy[];
}

/** All text of the story in one language. Any part may be empty, but the title and the scenes. */
export interface Copy {
	title: string;
	subject: Template;
	rings: Template;
	standfirst: Template;
	contentNote: Template;
	/** The same in a few words, where it is folded. */
	contentShort: Template;
	help: Template;
	corrections: Template;
	about: Template;
	notFound: Template;
	scenes: readonly SceneCopy[];
	/**
	 * A position as `file:line:column`: that of a text within a template, or else of the template, or
	 * else of the heading of the section with that id.
	 */
	at: (id: string, template?: Template, text?: string) => string;
}

/**
 * Parses a file of copy: a front section, scenes as `#`, steps as `##`, the headline as a
 * blockquote. `checkStory` reports parts that are too long, and steps without a headline or prose.
 * @param file its path, for messages
 * @throws InputError with a sentence for each mistake of form.
 */
export function parseCopy(markdown: string, file: string): Copy {
	// Normalize line breaks as the Markdown parser does, so that its offsets match this text.
	const text = markdown.replace(/\r\n?/g, '\n');
	const { sections: all, blocks } = readSections({ path: file, text });
	const [front, ...sections] = all;
	const scenes: (SceneCopy & { steps: StepCopy[] })[] = [];
	for (const { id, title, depth, headline, prose, labelled } of sections) {
		if (depth === 1) scenes.push({ id, title, steps: [] });
		else {
			scenes.at(-1)?.steps.push({
				id,
				headline,
				prose,
				evidence: labelled.get('Evidence') ?? [],
				short: labelled.get('Short') ?? [],
				notes: labelled.get('Notes') ?? [],
				before: labelled.get('Before') ?? [],
				trueWhile: labelled.get('True while') ?? []
			});
		}
	}
	return {
		title: front?.title ?? '',
		subject: front?.labelled.get('Subject') ?? [],
		standfirst: front?.labelled.get('Standfirst') ?? [],
		rings: front?.labelled.get('Rings') ?? [],
		contentNote: front?.labelled.get('Content note') ?? [],
		contentShort: front?.labelled.get('Content note, short') ?? [],
		help: front?.labelled.get('Help') ?? [],
		corrections: front?.labelled.get('Corrections') ?? [],
		about: front?.labelled.get('About') ?? [],
		notFound: front?.labelled.get('Not found') ?? [],
		scenes,
		at: (id, template, words) => {
			const heading = all.find((section) => section.id === id)?.heading;
			const block = (template && blocks.get(template)) ?? heading;
			const { line, column } = placeAt(text, block ? offsetIn(block, words) : 0);
			return `${file}:${line}:${column}`;
		}
	};
}

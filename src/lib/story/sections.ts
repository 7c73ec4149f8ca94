import { lexer, type Token, type Tokens } from 'marked';
import { StoryError } from './error';
import { toTemplate, trimTemplate, type Template } from './template';

/** One section of the file: the front matter (`story`), a scene or, two deep, a step. */
export interface Section {
	id: string;
	title: string;
	depth: number;
	headline: Template;
	prose: Template[];
	/** The parts that begin with a label, such as `**Short:**`. */
	labelled: Map<string, Template>;
}

/** Hears what is wrong with a section, as the end of a sentence that its id begins. */
type Complain = (what: string) => void;

/** The labels that a section may hold, by its place in the file. */
function labelsOf({ depth, id }: Section): readonly string[] {
	if (depth === 2) return ['Short', 'Notes', 'Before'];
	return id === 'story'
		? ['Subject', 'Standfirst', 'Content note', 'Help', 'Corrections', 'About', 'Not found']
		: [];
}

function openSection({ text, depth }: Tokens.Heading): Section {
	const [id = '', ...title] = text.split(':');
	const parts = { headline: [], prose: [], labelled: new Map<string, Template>() };
	return { id: id.trim(), title: title.join(':').trim(), depth, ...parts };
}

function outOfForm(heading: string): string {
	const expected = 'expected “# scene-id: Title” and under it “## step-id”';
	return `heading “${heading.trim()}” is out of form, ${expected}`;
}

/** A scene has a title; a step has none and comes after a scene's heading. */
function isInForm({ depth, title }: Section, before: Section | undefined): boolean {
	if (depth === 1) return title !== '';
	return depth === 2 && title === '' && before !== undefined && before.id !== 'story';
}

function readLabelled(section: Section, label: string, words: Template, complain: Complain): void {
	const allowed = labelsOf(section);
	if (!allowed.includes(label) || section.labelled.has(label)) {
		const expected = allowed.length > 0 ? `${allowed.join(' and ')}, each once` : 'no labels';
		complain(`has a part “${label}” that it cannot place, expected ${expected}`);
	}
	section.labelled.set(label, words);
}

function readBlock(section: Section, token: Token, complain: Complain): void {
	const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
	const [first, ...rest] = tokens;
	const words = (inline: readonly Token[]) => trimTemplate(toTemplate(inline, complain));
	const label = first?.type === 'strong' ? /^([^{}]+):$/.exec(String(first.text))?.[1] : undefined;

	if (token.type === 'paragraph' && label !== undefined) {
		readLabelled(section, label, words(rest), complain);
	} else if (token.type === 'paragraph' && section.depth === 2) {
		section.prose.push(words(tokens));
	} else if (token.type === 'blockquote' && section.depth === 2 && first?.type === 'paragraph') {
		if (section.headline.length > 0 || rest.length > 0) complain('has two headlines, expected one');
		section.headline = words(first.tokens ?? []);
	} else {
		const start = token.raw.trim().slice(0, 40);
		complain(`has a ${token.type} that does not belong there, “${start}”`);
	}
}

/**
 * Cuts a file of copy into its sections. `file` is only named in errors. Throws a StoryError that
 * lists every slip of form.
 */
export function readSections(markdown: string, file: string): Section[] {
	const sections: Section[] = [];
	const problems: string[] = [];
	for (const token of lexer(markdown).filter(({ type }) => type !== 'space')) {
		const section = sections.at(-1);
		if (token.type === 'heading') {
			const next = openSection(token as Tokens.Heading);
			if (!isInForm(next, section)) problems.push(`${file}: ${outOfForm(token.raw)}.`);
			sections.push(next);
		} else if (section) {
			readBlock(section, token, (what) => problems.push(`${file}: ${section.id} ${what}.`));
		} else {
			problems.push(`${file}: text before the first heading, expected “# story: Title”.`);
		}
	}
	if (sections[0]?.id !== 'story') {
		problems.push(`${file}: the first heading is not “# story: Title”.`);
	}
	if (problems.length > 0) throw new StoryError(problems);
	return sections;
}

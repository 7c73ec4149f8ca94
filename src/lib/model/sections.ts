import type { Token, Tokens } from 'marked';
import { faultAt, InputError, shortened, type InputFile } from '../data/input-error';
import { readBlocks } from '../data/markdown-blocks';
import { toTemplate, trimTemplate, type LinkRule, type Template } from './template';

/** One section of the file: the front section (`story`), a scene, or a step at depth 2. */
export interface Section {
	id: string;
	title: string;
	depth: number;
	heading: Block;
	headline: Template;
	prose: Template[];
	/** The parts that begin with a label, such as `**Short:**`. */
	labelled: Map<string, Template>;
}

/** A block of the file, as written. */
export interface Block {
	/** Where it begins in the text. */
	offset: number;
	raw: string;
}

/** The sections of a file, and the blocks that their templates were read from. */
export interface Sections {
	sections: readonly Section[];
	blocks: ReadonlyMap<Template, Block>;
}

/**
 * Reports a fault: the end of a sentence that begins with the section's id, and the text at fault
 * within the block.
 */
type Complain = (what: string, text?: string) => void;

/** The labels that the parts of each kind of section may have. */
export const LABELS = {
	story: [
		'Subject',
		'Standfirst',
		'Rings',
		'Content note',
		'Content note, short',
		'Help',
		'Corrections',
		'About',
		'Not found'
	],
	scene: [],
	step: ['Evidence', 'Short', 'Notes', 'Before', 'True while']
} as const;

/** Where the text of a step and its slide may lead. Other parts are also shown as plain text. */
export const LINKS: LinkRule = {
	form: /^(https?:\/\/\S+|#\S+)$/,
	expected: 'https://, http:// or # with the id of a step'
};

function labelsOf({ depth, id }: Section): readonly string[] {
	if (depth === 2) return LABELS.step;
	return id === 'story' ? LABELS.story : LABELS.scene;
}

function openSection({ text, depth }: Tokens.Heading, heading: Block): Section {
	const [id = '', ...title] = text.split(':');
	const parts = { headline: [], prose: [], labelled: new Map<string, Template>() };
	return { id: id.trim(), title: title.join(':').trim(), depth, heading, ...parts };
}

function malformedHeading(heading: string, isFirst: boolean): string {
	const expected = isFirst
		? 'expected “# story: Title”'
		: 'expected “# scene-id: Title” and under it “## step-id”';
	return `heading “${shortened(heading.trim())}” is malformed, ${expected}`;
}

/** A scene has a title; a step has none and comes after a scene's heading. */
function isWellFormed({ depth, title }: Section, before: Section | undefined): boolean {
	if (depth === 1) return title !== '';
	return depth === 2 && title === '' && before !== undefined && before.id !== 'story';
}

function readLabelled(section: Section, label: string, words: Template, complain: Complain): void {
	const allowed = labelsOf(section);
	if (!allowed.includes(label) || section.labelled.has(label)) {
		const expected =
			allowed.length > 0
				? `${allowed.map((each) => `“${each}”`).join(', ')}, each once`
				: 'no labels';
		complain(`has a part “${shortened(label)}” that it cannot place, expected ${expected}`);
	}
	section.labelled.set(label, words);
}

/** A note to those who write the story, as in HTML: `<!-- … -->`. */
const isComment = ({ type, raw }: Token): boolean =>
	type === 'html' && /^<!--[^]*?-->\s*$/.test(raw);

/** Reads one block into its section. @returns the template of the block, if it has one */
function readBlock(section: Section, token: Token, complain: Complain): Template | undefined {
	const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
	const [first, ...rest] = tokens;
	const words = (inline: readonly Token[], links?: LinkRule) =>
		trimTemplate(toTemplate(inline, complain, links));
	const label = first?.type === 'strong' ? /^([^{}]+):$/.exec(String(first.text))?.[1] : undefined;

	if (token.type === 'paragraph' && label !== undefined) {
		const template = words(rest, label === 'Short' ? LINKS : undefined);
		readLabelled(section, label, template, complain);
		return template;
	}
	if (token.type === 'paragraph' && section.depth === 2) {
		const template = words(tokens, LINKS);
		section.prose.push(template);
		return template;
	}
	if (token.type === 'blockquote' && section.depth === 2 && first?.type === 'paragraph') {
		if (section.headline.length > 0 || rest.length > 0) complain('has two headlines, expected one');
		section.headline = words(first.tokens ?? []);
		return section.headline;
	}
	const start = shortened(token.raw.trim());
	complain(`has a ${token.type} that does not belong there, “${start}”, expected paragraphs`);
	return undefined;
}

/** The offset of a text within a block, or else of the block. */
export function offsetIn({ offset, raw }: Block, text = ''): number {
	return offset + Math.max(0, raw.indexOf(text));
}

/**
 * Splits a file of copy into its sections.
 * @throws InputError with a sentence for each mistake of form.
 */
export function readSections(file: InputFile): Sections {
	const sections: Section[] = [];
	const blocks = new Map<Template, Block>();
	const problems: string[] = [];
	readBlocks(file, (token, offset) => {
		if (token.type === 'space' || isComment(token)) return;
		const block = { offset, raw: token.raw };
		const section = sections.at(-1);
		const fault = (what: string, text?: string) => {
			problems.push(faultAt(file, offsetIn(block, text), what));
		};
		if (token.type === 'heading') {
			const next = openSection(token as Tokens.Heading, block);
			if (!isWellFormed(next, section)) fault(malformedHeading(token.raw, !section));
			sections.push(next);
		} else if (section) {
			const complain: Complain = (what, text) =>
				fault(`${shortened(section.id) || 'a section without an id'} ${what}`, text);
			const template = readBlock(section, token, complain);
			if (template) blocks.set(template, block);
		} else {
			fault('text before the first heading, expected “# story: Title”');
		}
	});
	if (sections[0]?.id !== 'story') {
		const what = 'the first heading is not “# story: Title”, expected that';
		problems.push(faultAt(file, sections[0]?.heading.offset ?? 0, what));
	}
	if (problems.length > 0) throw new InputError(problems);
	return { sections, blocks };
}

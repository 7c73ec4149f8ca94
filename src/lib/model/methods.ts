import type { Tokens } from 'marked';
import type { Figures } from '../data/figure';
import { faultAt, InputError, placeAt, shortened, type InputFile } from '../data/input-error';
import { readBlocks } from '../data/markdown-blocks';
import { checkTemplate, checkTrueWhile, type WordRules } from './check-words';
import { fillParagraph, fillText } from './fill';
import type { Paragraph } from './story-types';
import { toTemplate, trimTemplate, type Template } from './template';

/** A section of the text on methods. The first one has neither id nor title. */
interface Section<P> {
	id: string;
	title: string;
	prose: readonly P[];
}

/** The text on how figures are computed. */
export interface Methods {
	title: string;
	sections: readonly Section<Paragraph>[];
}

/** The same before figures are filled in. */
export interface MethodsCopy {
	title: string;
	sections: readonly (Section<Template> & { trueWhile: Template })[];
	/** The position of a text in the file, or of the file. */
	at: (text?: string) => string;
}

const LABEL = 'True while';
const EXPECTED = 'expected “# Title”, then paragraphs and “## section-id: Title”';

/** Addresses within the site, relative to its front page, and of other sites. */
const LINKS = {
	form: /^(https:\/\/\S+|[a-z0-9./-]*(#[a-z0-9-]+)?)$/,
	expected: 'https:// or a page of the site'
};

/**
 * Parses the text on methods: a title as `#`, sections as `## id: Title`, and paragraphs. A section
 * may have statements that it rests on, labelled `**True while:**`.
 * @throws InputError with a sentence for each mistake of form
 */
export function parseMethods(source: InputFile): MethodsCopy {
	const file = { ...source, text: source.text.replace(/\r\n?/g, '\n') };
	const sections: { id: string; title: string; prose: Template[]; trueWhile: Template }[] = [];
	const problems: string[] = [];
	let title = '';
	readBlocks(file, (token, offset) => {
		if (token.type === 'space') return;
		const complain = (what: string) => {
			problems.push(faultAt(file, offset, what));
		};
		const section = sections.at(-1);
		const tokens = 'tokens' in token ? (token.tokens ?? []) : [];
		const heading = token.type === 'heading' ? (token as Tokens.Heading) : undefined;
		const [, id = '', name = ''] = /^([a-z0-9-]+): (.+)$/.exec(heading?.text ?? '') ?? [];
		if (heading?.depth === 1 && !section) {
			title = heading.text;
			sections.push({ id: '', title: '', prose: [], trueWhile: [] });
		} else if (heading?.depth === 2 && section && id) {
			if (sections.some((other) => other.id === id))
				complain(`found a second section “${shortened(id)}”, expected another id`);
			sections.push({ id, title: name, prose: [], trueWhile: [] });
		} else if (token.type === 'paragraph' && section) {
			const [first, ...rest] = tokens;
			const isStatement = first?.type === 'strong' && first.text === `${LABEL}:`;
			const words = trimTemplate(toTemplate(isStatement ? rest : tokens, complain, LINKS));
			if (isStatement) section.trueWhile = words;
			else section.prose.push(words);
		} else complain(`found “${shortened(token.raw.trim())}”, ${EXPECTED}`);
	});
	if (!title) problems.push(faultAt(file, 0, `found no title, ${EXPECTED}`));
	if (problems.length > 0) throw new InputError(problems);
	return {
		title,
		sections,
		at: (text = '') => {
			const { line, column } = placeAt(file.text, Math.max(0, file.text.indexOf(text)));
			return `${file.path}:${line}:${column}`;
		}
	};
}

/**
 * Checks the figures, bare numbers, banned words and statements of the text on methods. Each problem
 * is one sentence.
 */
export function checkMethods(
	{ title, sections, at }: MethodsCopy,
	{ figures, banned }: Omit<WordRules, 'at'>
): string[] {
	const rules: WordRules = {
		figures,
		banned,
		at: (_id, template, text) => at(text ?? (template && fillText(template, {})))
	};
	return [
		...checkTemplate('methods', 'title', [{ text: title }], rules),
		...sections.flatMap(({ id, title, prose, trueWhile }) => {
			const part = id || 'methods';
			return [
				...(prose.length === 0
					? [`${at(id)}: ${part}: it has no paragraph, expected at least one.`]
					: []),
				...checkTemplate(part, 'title', [{ text: title }], rules),
				...prose.flatMap((template) => checkTemplate(part, 'text', template, rules)),
				...checkTrueWhile({ id: part, trueWhile }, rules)
			];
		})
	];
}

/** Fills the figures into the text on methods. */
export const fillMethods = ({ title, sections }: MethodsCopy, figures: Figures): Methods => ({
	title,
	sections: sections.map(({ id, title, prose }) => ({
		id,
		title,
		prose: prose.map((template) => fillParagraph(template, figures))
	}))
});

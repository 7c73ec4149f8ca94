import type { Token, Tokens } from 'marked';

/** How a run of copy is shown. */
interface Look {
	strong?: true;
	/** Where it leads, if it is a link. */
	href?: string;
}

/** A run of copy: text as written, or the id of a figure to fill in. */
export type Piece = ({ text: string } | { figure: string }) & Look;

/** A paragraph before its figures are filled in. */
export type Template = readonly Piece[];

// A figure's id in braces. Any other brace is a mistake.
const figure = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/;

/** Spaces and line breaks as a page folds them: non-breaking spaces stay. */
const spaces = /[ \t\n]+/g;

/** Splits text from figures: `up to {latest-month}` is two pieces. */
export function splitFigures(text: string, look: Look = {}): Piece[] {
	// With one group in the pattern, every odd part is a figure's id.
	return text
		.split(figure)
		.map((part, index) =>
			index % 2 === 1 ? { figure: part, ...look } : { text: part.replace(spaces, ' '), ...look }
		)
		.filter((piece) => 'figure' in piece || piece.text !== '');
}

/** Where the links of a text may lead. `expected` completes “expected …”. */
export interface LinkRule {
	form: RegExp;
	expected: string;
}

/**
 * Converts inline Markdown to a template. Views show only text, figures, `**strong**` and links, so
 * anything else goes to `complain`, as the end of a sentence and with the text at fault.
 * @param links where links may lead; a text without it has none
 */
export function toTemplate(
	tokens: readonly Token[],
	complain: (what: string, text: string) => void,
	links?: LinkRule,
	look: Look = {}
): Piece[] {
	return tokens.flatMap((token) => {
		if (token.type === 'strong' && token.tokens)
			return toTemplate(token.tokens, complain, links, { ...look, strong: true });
		if (token.type === 'link' && token.tokens && links) {
			const { href } = token as Tokens.Link;
			if (!links.form.test(href))
				complain(`has a link to “${href}”, expected ${links.expected}`, href);
			return toTemplate(token.tokens, complain, links, { ...look, href });
		}
		if (token.type !== 'text' && token.type !== 'escape') {
			const marks = links ? '{figure}, **strong** and [links](…)' : '{figure} and **strong**';
			complain(`has ${token.type} in “${token.raw.trim()}”, expected words, ${marks}`, token.raw);
			return [];
		}
		const text = token.type === 'escape' ? String(token.text) : token.raw;
		const pieces = splitFigures(text, look);
		const plain = pieces.map((piece) => ('text' in piece ? piece.text : '')).join(' ');
		const [stray] = /\{[^{}]*\}|[{}].{0,20}/.exec(plain) ?? [];
		if (stray) complain(`has a stray brace in “${stray.trim()}”, expected {figure-id}`, stray);
		return pieces;
	});
}

/** Trims the spaces at both ends of a template. */
export function trimTemplate(template: Template): Template {
	return template
		.map((piece, index) => {
			if ('figure' in piece) return piece;
			let text = index === 0 ? piece.text.trimStart() : piece.text;
			if (index === template.length - 1) text = text.trimEnd();
			return { ...piece, text };
		})
		.filter((piece) => 'figure' in piece || piece.text !== '');
}

import type { Token } from 'marked';

/** A run of copy: text as written, which may be a link, or the id of a figure to fill in. */
export type Piece =
	{ text: string; strong?: true; href?: string } | { figure: string; strong?: true };

/** A paragraph before its figures are filled in. */
export type Template = readonly Piece[];

// A figure's id in braces. Any other brace is a mistake.
const figure = /\{([a-z0-9]+(?:-[a-z0-9]+)*)\}/;

/** Spaces and line breaks as a page folds them: non-breaking spaces stay. */
const spaces = /[ \t\n]+/g;

/** Splits text from figures: `up to {latest-month}` is two pieces. */
export function splitFigures(text: string, strong: boolean): Piece[] {
	const mark = strong ? { strong: true as const } : {};
	// With one group in the pattern, every odd part is a figure's id.
	return text
		.split(figure)
		.map((part, index) =>
			index % 2 === 1 ? { figure: part, ...mark } : { text: part.replace(spaces, ' '), ...mark }
		)
		.filter((piece) => 'figure' in piece || piece.text !== '');
}

/**
 * Converts inline Markdown to a template. Views show only text, figures and `**strong**`, so
 * anything else goes to `complain`, as the end of a sentence and with the text at fault.
 */
export function toTemplate(
	tokens: readonly Token[],
	complain: (what: string, text: string) => void,
	strong = false
): Piece[] {
	return tokens.flatMap((token) => {
		if (token.type === 'strong' && token.tokens) return toTemplate(token.tokens, complain, true);
		if (token.type !== 'text' && token.type !== 'escape') {
			complain(
				`has ${token.type} in “${token.raw.trim()}”, expected words, {figure} and **strong**`,
				token.raw
			);
			return [];
		}
		const text = token.type === 'escape' ? String(token.text) : token.raw;
		const pieces = splitFigures(text, strong);
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

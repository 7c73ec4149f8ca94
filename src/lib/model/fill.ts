import type { Claim } from '../data/claims';
import type { Figures } from '../data/figure';
import { readStatements } from './statements';
import { splitFigures, type Template } from './template';
import type { Inline, Paragraph } from './story-types';

/**
 * Fills the figures into a paragraph. Joins runs of the same weight and link, so that a number and
 * the words around it are one run. An unknown figure stays as `{id}`: `checkStory` reports it and the
 * build stops.
 */
export function fillParagraph(template: Template, figures: Figures): Paragraph {
	const runs: Inline[] = [];
	for (const piece of template) {
		const figure = 'figure' in piece ? figures[piece.figure] : undefined;
		const text = 'figure' in piece ? (figure?.text ?? `{${piece.figure}}`) : piece.text;
		const href = piece.href ?? figure?.href;
		const last = runs.at(-1);
		if (last && last.href === href && last.strong === piece.strong) last.text += text;
		else runs.push({ text, ...(piece.strong && { strong: true }), ...(href && { href }) });
	}
	return runs;
}

/** The same as plain text, for a title or a speaker's notes. */
export function fillText(template: Template, figures: Figures): string {
	return fillParagraph(template, figures)
		.map((run) => run.text)
		.join('');
}

/** The ids of the figures in a template, in order. */
export function figuresIn(template: Template): string[] {
	return template.flatMap((piece) => ('figure' in piece ? [piece.figure] : []));
}

/**
 * A claim with the figures of its sentences filled in. If a statement that its verdict rests on is
 * false, it has the other verdict.
 */
export function fillClaim(claim: Claim, figures: Figures): Claim {
	const fill = (text: string): string => fillText(splitFigures(text), figures);
	const { trueWhile, otherwise, verdict } = claim;
	const isTrue = !trueWhile || readStatements(trueWhile, figures).every(({ isTrue }) => isTrue);
	return {
		...claim,
		claim: fill(claim.claim),
		finding: fill(claim.finding),
		verdict: isTrue ? verdict : (otherwise ?? verdict)
	};
}

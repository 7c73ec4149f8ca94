import { counted } from '../data/counted';
import { VERDICTS } from '../data/verdicts';
import type { WordRules } from './check-words';
import type { StepCopy } from './copy';
import { fillText } from './fill';
import { countWords } from './wording';

/** The most words of a claim in the row of the evidence. */
const mostWords = 6;

/** What was claimed, and after the last colon how it came out. A verdict alone has no claim. */
function split(text: string): { claim: string; outcome?: string } {
	const colon = VERDICTS.includes(text) ? 0 : text.lastIndexOf(':');
	if (colon < 0) return { claim: text };
	return { claim: text.slice(0, colon), outcome: text.slice(colon).replace(/^:/, '').trim() };
}

/**
 * Checks the line in the row of the evidence, such as “CNN said two-thirds: holds”, or, where nothing
 * was claimed, “Estimated”. Each problem is one sentence.
 * @param verdicts the verdicts on the claims of the step
 */
export function checkEvidence(
	{ id, evidence }: Pick<StepCopy, 'id' | 'evidence'>,
	verdicts: readonly string[],
	{ figures, at }: Pick<WordRules, 'figures' | 'at'>
): string[] {
	if (evidence.length === 0) return [];
	const { claim, outcome } = split(fillText(evidence, figures));
	const words = countWords(claim);
	const problems: string[] = [];
	if (words < 1 || words > mostWords) {
		const place = outcome === undefined ? 'without a colon' : 'before the colon';
		problems.push(`found ${counted(words, 'word')} ${place}, expected 1 to ${mostWords}`);
	}
	if (outcome === '')
		problems.push('found nothing after the colon, expected how the claim came out');
	if (outcome && VERDICTS.includes(outcome) && !verdicts.includes(outcome)) {
		const expected = verdicts.length > 0 ? `“${verdicts.join('” or “')}”` : 'a claim of the step';
		problems.push(`found the verdict “${outcome}”, expected ${expected}`);
	}
	return problems.map((what) => `${at(id, evidence)}: ${id}: ${what} in the evidence.`);
}

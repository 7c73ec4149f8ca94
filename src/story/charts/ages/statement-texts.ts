import words from '$words/ages.json';
import { textWidth } from '$lib/chart/wrap';
import type { Paragraph, SizeClass, StackPart } from '$lib/drawing/drawing-types';
import { fillMessages, fillMessage } from '$lib/messages/fill-message';
import type { AgeClaim } from '../../tables/ages-table';
import { ageClaims } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { isLowest, isNarrowest } from '../size-names';
import { agesOf, saidBy, statementOf } from './ages';
import { smallIn } from './ages-layout';

/** The text above the first bar, and that below the second one. */
export interface Texts {
	above: StackPart[];
	below: StackPart[];
}

/** The font sizes of statements, of which the largest is drawn that takes one line. */
const SIZES = [20, 19, 18, 17] as const;

/** Where there is no room for more. */
const SMALLEST = 12;

/** The cause alone, without a comma at its end. */
const causeOf = ({ cause }: AgeClaim) => cause.replace(/,$/, '');

function sizeFor(text: string, box: SizeClass): number {
	if (isLowest(box)) return SMALLEST;
	if (box.compact) return isNarrowest(box) ? 14 : 15;
	return SIZES.find((size) => textWidth(text, size, true) < box.width) ?? 17;
}

/** What the texts say, in a narrow drawing without the ages, which are in the bars. */
function sentencesOf({ overdose, fentanyl }: ReturnType<typeof ageClaims>, compact: boolean) {
	const pick = (texts: readonly string[]) => texts[compact ? 1 : 0] ?? '';
	const said = saidBy(fentanyl);
	return {
		overdoseSaid: saidBy(overdose),
		overdose: pick(
			fillMessages(words.overdose, { statement: statementOf(overdose), ages: agesOf(overdose) })
		),
		fentanylSaid: pick(fillMessages(words.claim, { said })),
		fentanyl: pick(fillMessages(words.fentanyl, { cause: fentanyl.cause, ages: agesOf(fentanyl) })),
		note: fentanyl.note,
		overdoseBrief: fillMessage(words.overdoseBrief, {
			said: saidBy(overdose),
			cause: causeOf(overdose)
		}),
		fentanylBrief: fillMessage(words.fentanylBrief, { said, cause: causeOf(fentanyl) })
	};
}

/** From full to brief: with the note, without it, and with only the speakers and the causes. */
export function textsOf(tables: Tables, size: SizeClass): Texts[] {
	const sentences = sentencesOf(ageClaims(tables), size.compact);
	const small = smallIn(size);
	const large = sizeFor(sentences.overdose, size);
	const part = (text: string, key: string, rest: Omit<Paragraph, 'key' | 'text'>): StackPart => ({
		text: { key, text, even: true, ...rest }
	});
	const said = (text: string, key: string) =>
		part(text, key, { size: small, pitch: small * 1.35, tone: 'soft' });
	const says = (text: string, key: string, tone: 'ink' | 'accent') =>
		part(text, key, { size: large, pitch: large * 1.3, bold: true, tone });
	const above = [
		said(sentences.overdoseSaid, 'overdose said'),
		says(sentences.overdose, 'overdose', 'ink')
	];
	const below = [
		said(sentences.fentanylSaid, 'fentanyl said'),
		says(sentences.fentanyl, 'fentanyl', 'accent')
	];
	const note = part(sentences.note, 'note', { size: small, pitch: small * 1.3 });
	return [
		{ above, below: [...below, note] },
		{ above, below },
		{
			above: [said(sentences.overdoseBrief, 'overdose said')],
			below: [said(sentences.fentanylBrief, 'fentanyl said')]
		}
	];
}

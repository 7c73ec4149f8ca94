import words from '$words/precursors.json';
import { shortMonth } from '$lib/data/month';
import type { StackPart, StackVersion } from '$lib/drawing/drawing-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { Statement } from '../../tables/precursor-statements-table';
import { when } from './precursors';

type Claim = Statement & { share: number };

/** A sentence of the caption. */
interface Sentence {
	key: string;
	text: string;
	bold?: true;
}

/** How the sentences are set, in pixels. */
interface Setting {
	size: number;
	pitch: number;
	/** Above the first line. */
	above: number;
}

const LARGE: Setting = { size: 15, pitch: 22, above: 7.75 };
const SMALL: Setting = { size: 13, pitch: 15.5, above: 1.65 };

/** The width from which the caption is large. */
const WIDE = 220;

/** The caption beside the hundred dots: who, when, how much of what, and by which method. */
export const captionOf = (claim: Claim): StackVersion[] => [
	{ least: WIDE, parts: partsOf(fullCaption(claim), LARGE) },
	{ parts: partsOf(briefCaption(claim), SMALL) }
];

/** A claim, its speaker and the missing method. */
const TITLE: Sentence = { key: 'title', text: words.captionTitle, bold: true };
const OF_WHAT: Sentence = { key: 'of what', text: words.captionOf };

const methodOf = ({ methodPublished }: Claim): Sentence => ({
	key: 'method',
	text: fillMessage(words.captionMethod, { method: methodPublished })
});

const speakerOf = (speaker: string, month: string): Sentence => ({
	key: 'speaker',
	text: fillMessage(words.said, { speaker, month })
});

const fullCaption = (claim: Claim): Sentence[] => [
	TITLE,
	speakerOf(claim.speaker, when(claim)),
	{ key: 'share', text: shareOf(claim), bold: true },
	methodOf(claim),
	OF_WHAT
];

/** The dots show the share. Without it, the missing method is what matters most. */
const briefCaption = (claim: Claim): Sentence[] => [
	TITLE,
	speakerOf(claim.speakerShort, when(claim, shortMonth)),
	{ ...methodOf(claim), bold: true },
	OF_WHAT
];

function shareOf({ share, bound }: Claim): string {
	if (bound === 'about') return fillMessage(words.captionAbout, { share });
	if (bound === 'more than') return fillMessage(words.captionMoreThan, { share });
	return fillMessage(words.captionExactly, { share });
}

const partsOf = (sentences: readonly Sentence[], { size, pitch, above }: Setting): StackPart[] => [
	{ height: above },
	...sentences.map((sentence, i): StackPart => ({
		text: { ...sentence, tone: sentence.bold ? 'ink' : 'soft', size, pitch },
		// The space between two sentences.
		...(i < sentences.length - 1 ? { height: pitch * 0.45 } : {})
	}))
];

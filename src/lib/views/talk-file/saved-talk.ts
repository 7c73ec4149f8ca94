import type { OwnNotes } from '../own-notes';
import type { Shared } from '../deck/talk-state';

/** What a talk in one file begins with. It opens at its first step, with its questions open. */
export type TalkStart = Pick<Shared, 'names' | 'minutes' | 'choices'>;

/** A talk as it is saved in one file. */
export interface SavedTalk {
	/** A unique name, so that a browser takes up the notes of a file once. */
	id: string;
	talk: TalkStart;
	/** The speaker's own notes. */
	notes: OwnNotes;
	/** The rehearsed times, in seconds by step id. */
	times: Readonly<Record<string, number>>;
}

/** The element of the page that the views fill, after which a saved file has its talk. */
export const PAGE = '<div data-page></div>';

/** The talk that is saved in this file, if it is such a file. */
export function savedTalk(): SavedTalk | undefined {
	const text = document.querySelector('script[data-talk]')?.textContent;
	return text ? (JSON.parse(text) as SavedTalk) : undefined;
}

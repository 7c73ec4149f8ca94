import { hasForm } from '../../data/checks';
import { START } from '../deck/check-message';
import { timesOf } from '../deck/speaker/rehearsal.svelte';
import { notesOf, type OwnNotes } from '../own-notes';
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

/** Says that the file did not open. It is served, and removed by what comes last in the file. */
export const NOT_OPENED = 'data-not-opened';

/** The talk in a file, given the text of its element. @returns undefined if it is malformed */
export function savedTalkIn(text: string): SavedTalk | undefined {
	try {
		const { id, talk, notes, times } = JSON.parse(text) as SavedTalk;
		const isTalk = hasForm({ id, talk }, { id: /^"\w+"$/, talk: START });
		return isTalk ? { id, talk, notes: notesOf(notes), times: timesOf(times) } : undefined;
	} catch {
		return undefined;
	}
}

import { stored } from '../../storage/stored';
import { mergeNotes } from '../deck/speaker/merge-notes';
import { rehearsal } from '../deck/speaker/rehearsal.svelte';
import { holdNotes, keepNotes, ownNotes } from '../own-notes';
import type { SavedTalk } from './saved-talk';

/** The files whose notes this browser has taken up. */
const taken = stored('talk-files');

/**
 * Takes up the notes and the times of a saved talk in this browser, beside its own, the first time
 * that it opens the file: what is then deleted here stays deleted.
 */
export function takeUpTalk({ id, notes, times }: SavedTalk): void {
	const before = taken.read().split(' ').filter(Boolean);
	if (before.includes(id)) return;
	// Without storage, they are taken up each time.
	const merged = mergeNotes(ownNotes(), notes).notes;
	if (!keepNotes(merged)) holdNotes(merged);
	rehearsal.start();
	rehearsal.take(times);
	taken.write([...before, id].join(' '));
}

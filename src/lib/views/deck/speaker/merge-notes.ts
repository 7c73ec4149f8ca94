import type { OwnNotes } from '../../own-notes';

/** Two merged sets of notes, with counts of the incoming notes. */
export interface Merged {
	notes: OwnNotes;
	/** Notes of steps that had none. */
	added: number;
	/** Notes appended to another note, or extending it. */
	joined: number;
	/** Notes that were already there. */
	same: number;
}

const GAP = '\n\n';

/** Whether a note contains the paragraphs of another. */
const has = (note: string, other: string) => `${GAP}${note}${GAP}`.includes(`${GAP}${other}${GAP}`);

/** Merges notes without loss: a different note of the same step is appended as a new paragraph. */
export function mergeNotes(mine: OwnNotes, theirs: OwnNotes): Merged {
	const merged = { added: 0, joined: 0, same: 0 };
	const notes = { ...mine };
	for (const [id, text] of Object.entries(theirs)) {
		const note = text.replaceAll('\r\n', '\n').trim();
		const own = (mine[id] ?? '').trim();
		if (note === '') continue;
		if (own === '') {
			notes[id] = note;
			merged.added += 1;
		} else if (has(own, note)) merged.same += 1;
		else {
			notes[id] = has(note, own) ? note : `${own}${GAP}${note}`;
			merged.joined += 1;
		}
	}
	return { notes, ...merged };
}

/** A summary of an import. @param strange the number of notes whose step is not in the story */
export function mergedText({ added, joined, same }: Merged, strange: number): string {
	const all = added + joined + same;
	const parts = [
		added && `${added} new`,
		joined && `${joined} put below a note that was there`,
		same && `${same} there already`
	].filter((part) => part !== 0);
	const others = strange > 0 ? ` ${strange} of steps that are not in this story: kept too.` : '';
	if (all === 0) return 'The file has no notes in it.';
	return `${all === 1 ? '1 note' : `${all} notes`} imported: ${parts.join(', ')}.${others}`;
}

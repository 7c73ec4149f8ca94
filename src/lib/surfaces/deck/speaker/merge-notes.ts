import type { OwnNotes } from '../../own-notes';

/** Two sets of notes made one, and by how many notes that came in. */
export interface Merged {
	notes: OwnNotes;
	/** Of steps that had none. */
	added: number;
	/** Put below another note, or longer by what was added to the same one. */
	joined: number;
	/** There already. */
	same: number;
}

const GAP = '\n\n';

/** Whether a note has the paragraphs of another in it. */
const has = (note: string, other: string) => `${GAP}${note}${GAP}`.includes(`${GAP}${other}${GAP}`);

/** Adds notes to those that there are. Nothing is lost: two different notes of a step stand one below the other. */
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

/** What an import has done, in words. @param strange how many came of steps that the story does not have */
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

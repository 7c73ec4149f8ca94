import m from '$messages/notes.json';
import { pluralOf } from '$lib/data/plural-of';
import { fillMessage } from '$lib/messages/fill-message';
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
	if (all === 0) return m.empty;
	const parts = [
		added && fillMessage(m.added, { count: added }),
		joined && fillMessage(m.joined, { count: joined }),
		same && fillMessage(m.same, { count: same })
	]
		.filter((part) => part !== 0)
		.join(', ');
	const imported = fillMessage(pluralOf(m.imported, all), { count: all, parts });
	return strange > 0 ? `${imported} ${fillMessage(m.strange, { count: strange })}` : imported;
}

import type { Label } from '$lib/drawing/drawing-types';
import type { ActorsLayout } from './actors-layout';
import { noteHelpers, type Note, type NoteHelpers } from './note-helpers';
import type { ActorsState } from './actors-states';
import { briefControlNotes, controlNotes } from './control-notes';
import { briefLettersNotes, lettersNotes } from './letters-notes';
import { briefTripNotes, tripNotes } from './trip-notes';

/** The notes of a state, and those of a tight drawing. */
const NOTES: Readonly<
	Record<
		ActorsState,
		readonly [notes: (helpers: NoteHelpers) => Note[], brief: (helpers: NoteHelpers) => Note[]]
	>
> = {
	letters: [lettersNotes, briefLettersNotes],
	levers: [() => [], () => []],
	trip: [tripNotes, briefTripNotes],
	control: [controlNotes, briefControlNotes]
};

/** The texts beside marks, the most important ones first. */
export function labelsOf(layout: ActorsLayout): Label[] {
	const helpers = noteHelpers(layout);
	const [notes, brief] = NOTES[layout.state];
	return (layout.tight ? brief : notes)(helpers).map((note, i) => ({
		...note,
		id: `${layout.state} ${i}`,
		size: helpers.size
	}));
}

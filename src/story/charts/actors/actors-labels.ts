import type { Label } from '$lib/drawing/drawing-types';
import type { ActorsLayout } from './actors-layout';
import { penOf, type Note, type Pen } from './actors-pen';
import type { ActorsState } from './actors-states';
import { briefControlNotes, controlNotes } from './control-notes';
import { briefLettersNotes, lettersNotes } from './letters-notes';
import { briefTripNotes, tripNotes } from './trip-notes';

/** The notes of a state, and those of a tight drawing. */
const NOTES: Readonly<
	Record<ActorsState, readonly [notes: (pen: Pen) => Note[], brief: (pen: Pen) => Note[]]>
> = {
	letters: [lettersNotes, briefLettersNotes],
	levers: [() => [], () => []],
	trip: [tripNotes, briefTripNotes],
	control: [controlNotes, briefControlNotes]
};

/** The texts beside marks, the most important ones first. */
export function labelsOf(layout: ActorsLayout): Label[] {
	const pen = penOf(layout);
	const [notes, brief] = NOTES[layout.state];
	return (layout.tight ? brief : notes)(pen).map((note, i) => ({
		...note,
		id: `${layout.state} ${i}`,
		size: pen.size
	}));
}

import type { Annotation } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import type { Tables } from '../../tables/table-types';
import { textOpacity, sharesOf } from './actors-layout';
import type { ActorsKeyframe, ActorsState } from './actors-states';
import { controlNotes } from './control-notes';
import { lettersNotes } from './letters-notes';
import { penOf, type Note, type Pen } from './notes-pen';
import { tripNotes } from './trip-notes';

const NOTES: Readonly<Partial<Record<ActorsState, (pen: Pen, data: Tables) => Note[]>>> = {
	letters: lettersNotes,
	trip: tripNotes,
	control: (pen, data) => controlNotes(data, pen)
};

/** The texts of a keyframe, the most important ones first. Those of two states are never seen at once. */
export function annotationsOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Annotation[] {
	const pen = penOf(data, keyframe, plot);
	return sharesOf(keyframe).flatMap(([state, share]) =>
		(NOTES[state]?.(pen, data) ?? []).map((note) => ({
			...note,
			id: `${state}-${note.id}`,
			size: pen.size,
			opacity: textOpacity(share)
		}))
	);
}

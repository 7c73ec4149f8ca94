import m from '$messages/handout.json';
import { fillMessage } from '$lib/messages/fill-message';
import { isOwnId } from '../own-slides/own-slide';

/** The page number of the first step, after the title page. */
const FIRST = 2;

/** A line of the table of contents: consecutive steps of one scene. */
export interface Entry<S> {
	scene: string;
	/** The first step. */
	opens: S;
	/** The page numbers of the first and the last step. */
	from: number;
	to: number;
}

/**
 * The table of contents of a handout with one page for each step. A scene whose steps are not
 * consecutive has a line for each run of steps, and a speaker's own slide has one to itself.
 */
export function contentsOf<S extends { id: string; scene: string }>(
	steps: readonly S[]
): Entry<S>[] {
	const entries: Entry<S>[] = [];
	for (const [i, step] of steps.entries()) {
		const last = entries.at(-1);
		if (last?.scene === step.scene && !isOwnId(step.id)) last.to += 1;
		else entries.push({ scene: step.scene, opens: step, from: FIRST + i, to: FIRST + i });
	}
	return entries;
}

/** The page range of an entry: "7" or "2–6". */
export const pagesIn = ({ from, to }: Pick<Entry<unknown>, 'from' | 'to'>): string =>
	from === to ? String(from) : fillMessage(m.pages, { from, to });

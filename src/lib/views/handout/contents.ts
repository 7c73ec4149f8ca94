import m from '$messages/handout.json';
import { fillMessage } from '$lib/messages/fill-message';
import { PER_PAGE, type PerPage } from './slides-per-page';
import { isOwnId } from '../own-slides/own-slide';

/** The page number of the first step, after the title page. */
const FIRST = 2;

/** A line of the table of contents: consecutive steps of one scene. */
export interface Entry<S> {
	scene: string;
	/** The first step. */
	opens: S;
	/** The places of the first and the last step among all steps, from 0. */
	from: number;
	to: number;
}

/**
 * The table of contents of a handout. A scene whose steps are not consecutive has a line for each run
 * of steps, and a speaker's own slide has one to itself.
 */
export function contentsOf<S extends { id: string; scene: string }>(
	steps: readonly S[]
): Entry<S>[] {
	const entries: Entry<S>[] = [];
	for (const [i, step] of steps.entries()) {
		const last = entries.at(-1);
		if (last?.scene === step.scene && !isOwnId(step.id)) last.to += 1;
		else entries.push({ scene: step.scene, opens: step, from: i, to: i });
	}
	return entries;
}

/** The page range of an entry, with so many steps on a page: "7" or "2–6". */
export function pagesIn({ from, to }: Pick<Entry<unknown>, 'from' | 'to'>, per: PerPage): string {
	const [first, last] = [from, to].map((place) => FIRST + Math.floor(place / Number(per)));
	return first === last
		? String(first)
		: fillMessage(m.pages, { from: String(first), to: String(last) });
}

/** The page ranges of an entry, one for each number of steps on a page. */
export const allPagesIn = (
	entry: Pick<Entry<unknown>, 'from' | 'to'>
): { per: PerPage; pages: string }[] =>
	PER_PAGE.map((per) => ({ per, pages: pagesIn(entry, per) }));

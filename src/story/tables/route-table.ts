import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { oneOf, text } from '$lib/data/fields';

const row = v.object({
	/** Before 2019, or since. */
	period: oneOf(['before', 'after']),
	/** Who sends and who receives; the name ends with the place that it is drawn at. */
	from: text,
	to: text,
	/** What it passes through on the way; empty if nothing is named. */
	via: v.string(),
	carries: oneOf([
		'finished fentanyl',
		'precursors',
		'finished fentanyl and precursors',
		'subsidies'
	]),
	about: text,
	/**
	 * `largely ended`: little is said to go this way any more. The others are not known to exist: a
	 * committee alleges it, or it has been said and no source was found.
	 */
	standing: oneOf(['in use', 'largely ended', 'alleged and denied', 'no source found']),
	source: text
});

/** One leg of the route: who passes what on to whom. The amounts are unknown. */
export type RouteLeg = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'route',
	file: 'route.csv',
	row,
	key: ['period', 'from', 'to']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}

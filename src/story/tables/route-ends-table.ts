import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { oneOf, shortText, text } from '$lib/data/fields';

const row = v.pipe(
	v.object({
		/** The end of the route that it is about. */
		end: oneOf(['start', 'finish']),
		title: shortText(18),
		about: text,
		/** The same in fewer words, for a narrow chart. */
		brief: text,
		who: text,
		who_short: shortText(26),
		standing: text,
		source: text
	}),
	v.transform(({ who_short, ...row }) => ({ ...row, whoShort: who_short }))
);

/** What somebody says of the ends of the route. */
export type RouteEnd = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'routeEnds',
	file: 'route-ends.csv',
	row,
	key: ['end']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}

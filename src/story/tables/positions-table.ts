import * as v from 'valibot';
import { defineTable, type FieldsOf } from '$lib/data/define-table';
import { oneOf, oneOfOrNull, shortText, text } from '$lib/data/fields';
import { LANES } from './actor-lanes';

const row = v.pipe(
	v.object({
		topic: oneOf(['asks', 'levers', 'explanations', 'substitutes']),
		/** At most 26 characters. */
		title: shortText(26),
		about: text,
		who: text,
		who_short: shortText(26),
		/** The lane of its holder, in a chart of lanes. */
		lane: oneOfOrNull(LANES),
		standing: text,
		source: text
	}),
	v.transform(({ who_short, ...row }) => ({ ...row, whoShort: who_short }))
);

/** What somebody asks for or reports, or how they explain the fall in deaths. */
export type Position = v.InferOutput<typeof row>;

export const table = defineTable({
	name: 'positions',
	file: 'positions.csv',
	row,
	key: ['topic', 'title']
});

declare module './table-types' {
	interface Tables extends FieldsOf<typeof table> {}
}

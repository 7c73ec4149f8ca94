import * as v from 'valibot';
import { record } from '$lib/data/check-json';

/** Checks a month in the snapshot of a release, which is a number there. */
export const monthNumber = v.pipe(
	v.number('a month as a number'),
	v.integer('a month as a whole number')
);

/** Checks deaths month by month. `null` is "not published", never zero. */
export const monthlyDeaths = v.pipe(
	v.array(v.nullable(v.number('a number or null')), 'a list of numbers and nulls'),
	v.readonly()
);

/** Checks a `Series` in the snapshot of a release. */
export const seriesSchema = record({
	first: monthNumber,
	/** Death records received. */
	reported: monthlyDeaths,
	/** CDC's estimate once the pending records are in. */
	predicted: monthlyDeaths
});

/**
 * Deaths in the 12 months ending each month, one value per month from `first`. `null` is "not
 * published", never zero.
 */
export type Series = v.InferOutput<typeof seriesSchema>;

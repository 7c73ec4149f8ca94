import * as v from 'valibot';
import { parseMonth } from './month';

// Each message completes the sentence "found …, expected …". A blank is always `null` and never
// zero, because CDC leaves a cell blank where it does not publish a count.

/** Words that must be there. */
export const text = v.pipe(v.string(), v.nonEmpty('some text'));

/** Words that must fit a narrow place on a chart. */
export const shortText = (limit: number) =>
	v.pipe(text, v.maxLength(limit, `at most ${limit} characters`));

/** A count of zero or more, without separators. */
export const whole = v.pipe(
	v.string(),
	v.regex(/^\d+$/, 'a whole number'),
	v.transform((field) => Number(field))
);

/** A count, or nothing where none is published. */
export const wholeOrNull = v.pipe(
	v.string(),
	v.regex(/^\d*$/, 'a whole number or nothing'),
	v.transform((field) => (field === '' ? null : Number(field)))
);

/** A change, which may be a fall. */
export const changeOrNull = v.pipe(
	v.string(),
	v.regex(/^(-?\d+)?$/, 'a whole number, which may be negative, or nothing'),
	v.transform((field) => (field === '' ? null : Number(field)))
);

/** A measured amount of zero or more, with or without decimals. */
export const amount = v.pipe(
	v.string(),
	v.regex(/^\d+(\.\d+)?$/, 'a number'),
	v.transform((field) => Number(field))
);

/** A percentage, or nothing where a speaker gave words only. */
export const shareOrNull = v.pipe(
	v.string(),
	v.regex(/^(\d{1,2}(\.\d+)?|100)?$/, 'a percentage from 0 to 100 or nothing'),
	v.transform((field) => (field === '' ? null : Number(field)))
);

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** `YYYY-MM`, as the number that charts place on an axis. */
export const month = v.pipe(
	v.string(),
	v.regex(MONTH, 'a month as YYYY-MM'),
	v.transform(parseMonth)
);

/** The release that a row comes from. It stays text, because it is compared and printed only. */
export const vintage = v.pipe(v.string(), v.regex(MONTH, 'a release as YYYY-MM'));

/** A day, or a month where the day is not known. */
export const date = v.pipe(
	v.string(),
	v.regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, 'a date as YYYY-MM or YYYY-MM-DD')
);

/** A day, or a month or a year where no more is known. */
export const dateOrYear = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'a date as YYYY, YYYY-MM or YYYY-MM-DD'
	)
);

/** A day, or nothing. */
export const dateOrNull = v.pipe(
	v.string(),
	v.regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, 'a date as YYYY-MM-DD or nothing'),
	v.transform((field) => field || null)
);

/** "yes" or "no". */
export const yesNo = v.pipe(
	v.picklist(['yes', 'no'], 'yes or no'),
	v.transform((field) => field === 'yes')
);

/** One of a fixed list of words. */
export const oneOf = <const W extends readonly [string, ...string[]]>(words: W) =>
	v.picklist(words, `one of ${words.join(', ')}`);

/** Some of a fixed list of words, with a space between two. */
export const listOf = <const W extends readonly [string, ...string[]]>(words: W) =>
	v.pipe(
		v.string(),
		v.transform((field) => field.split(' ')),
		v.array(v.picklist(words, `words out of ${words.join(', ')}`))
	);

/** One of a fixed list of words, or nothing. */
export const oneOfOrNull = <const W extends readonly [string, ...string[]]>(words: W) =>
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			v.picklist(words)
		],
		`one of ${words.join(', ')}, or nothing`
	);

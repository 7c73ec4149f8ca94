import * as v from 'valibot';
import formats from '$messages/formats.json';
import { parseDay } from './day-number';
import { POINT } from './input-error';
import { parseMonth } from './month';

// Each message completes the sentence "found …, expected …". A blank is always `null` and never
// zero, because publishers leave a cell blank where they give no count.

/** Required text. */
export const text = v.pipe(v.string('some text'), v.nonEmpty('some text'));

/** Text that ends with a full stop. */
export const sentence = v.pipe(text, v.endsWith('.', 'a sentence that ends with a full stop'));

/** The most characters of a short text, of which a locale with longer words allows more than English. */
export const textLimit = (english: number): number =>
	Math.floor(english * Number(formats.textLength));

/**
 * Text for a narrow place on a chart.
 * @param characters the most that it has in English
 */
export const shortText = (characters: number) => {
	const limit = textLimit(characters);
	return v.pipe(text, v.maxLength(limit, `at most ${limit} characters`));
};

/** What is expected of a number, with the point that a field such as 11,7 should have. */
const numberForm = (form: RegExp, expected: string) =>
	v.regex<string, (issue: v.RegexIssue<string>) => string>(form, ({ input }) =>
		// A whole number has no decimals, so that 12,345 gets no such hint there.
		form.test(input.replace(',', '.')) ? expected + POINT : expected
	);

const numberIn = (form: RegExp, expected: string) =>
	v.pipe(v.string(), numberForm(form, expected), v.transform(Number));

const numberOrNull = (form: RegExp, expected: string) =>
	v.pipe(
		v.string(),
		numberForm(form, expected),
		v.transform((field) => (field === '' ? null : Number(field)))
	);

/** A count of zero or more, without separators. Fifteen digits are the most that a number keeps exactly. */
export const whole = numberIn(/^\d{1,15}$/, 'a whole number of 0 or more');

/** A count, or nothing where none is published. */
export const wholeOrNull = numberOrNull(/^\d{0,15}$/, 'a whole number of 0 or more, or nothing');

/** A change, negative for a fall. */
export const changeOrNull = numberOrNull(
	/^(-?\d{1,15})?$/,
	'a whole number, which may be negative, or nothing'
);

/** A measured amount of zero or more, with or without decimals. */
export const amount = numberIn(/^\d{1,15}(\.\d+)?$/, 'a number of 0 or more');

/** A measured amount, or nothing where none is published. */
export const amountOrNull = numberOrNull(
	/^(\d{1,15}(\.\d+)?)?$/,
	'a number of 0 or more, or nothing'
);

/** A measured value that may be negative, such as a temperature. */
export const signed = numberIn(/^-?\d{1,15}(\.\d+)?$/, 'a number, such as 4.2 or -3');

/** A measured value that may be negative, or nothing where none is published. */
export const signedOrNull = numberOrNull(
	/^(-?\d{1,15}(\.\d+)?)?$/,
	'a number, such as 4.2 or -3, or nothing'
);

/** A percentage, or nothing where a speaker gave words only. */
export const shareOrNull = numberOrNull(
	/^(\d{1,2}(\.\d+)?|100)?$/,
	'a percentage from 0 to 100 or nothing'
);

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether a date of at least a year exists: April has no 31st. */
function exists(date: string): boolean {
	const [year, month = '01', day = '01'] = date.split('-');
	const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.getUTCDate() === Number(day);
}

const DATE_OR_NULL = 'a date that exists, as YYYY-MM-DD, or nothing';

/** `YYYY-MM`, as the number that charts place on an axis. */
export const month = v.pipe(
	v.string(),
	v.regex(MONTH, 'a month as YYYY-MM'),
	v.transform(parseMonth)
);

const RELEASE = 'a release as YYYY-MM';

/** The release that a row comes from. It stays text, because it is only compared and printed. */
export const vintage = v.pipe(v.string(RELEASE), v.regex(MONTH, RELEASE));

const dateIn = (form: RegExp, expected: string) =>
	v.pipe(v.string(expected), v.regex(form, expected), v.check(exists, expected));

/** `YYYY-MM-DD`, as the number that charts place on an axis. */
export const day = v.pipe(
	dateIn(/^\d{4}-\d\d-\d\d$/, 'a date that exists, as YYYY-MM-DD'),
	v.transform(parseDay)
);

/** The same, or nothing. */
export const dayOrNull = v.pipe(
	v.string(),
	v.regex(/^(\d{4}-\d\d-\d\d)?$/, DATE_OR_NULL),
	v.check((field) => field === '' || exists(field), DATE_OR_NULL),
	v.transform((field) => (field === '' ? null : parseDay(field)))
);

/** A day, or a month where the day is not known. */
export const date = dateIn(/^\d{4}-\d\d(-\d\d)?$/, 'a date that exists, as YYYY-MM or YYYY-MM-DD');

/** A day, or a month or a year where no more is known. */
export const dateOrYear = dateIn(
	/^\d{4}(-\d\d(-\d\d)?)?$/,
	'a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD'
);

/** A day, or nothing. */
export const dateOrNull = v.pipe(
	v.string(),
	v.regex(/^(\d{4}-\d\d-\d\d)?$/, DATE_OR_NULL),
	v.check((field) => field === '' || exists(field), DATE_OR_NULL),
	v.transform((field) => field || null)
);

/** "yes" or "no". */
export const yesNo = v.pipe(
	v.picklist(['yes', 'no'], 'yes or no'),
	v.transform((field) => field === 'yes')
);

/** One of a fixed list of words. */
export const oneOf = <const W extends readonly string[]>(words: W) =>
	v.picklist(words, `one of ${words.join(', ')}`);

/** Words from a fixed list, separated by spaces. */
export const listOf = <const W extends readonly [string, ...string[]]>(words: W) =>
	v.pipe(
		v.string(),
		v.transform((field) => field.split(' ')),
		v.array(v.picklist(words, `words out of ${words.join(', ')}`))
	);

/** Words from a fixed list, separated by spaces, or none. */
export const listOrNone = <const W extends readonly string[]>(words: W) =>
	v.pipe(
		v.string(),
		v.transform((field) => (field === '' ? [] : field.split(' '))),
		v.array(v.picklist(words, `words out of ${words.join(', ')}, or nothing`))
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

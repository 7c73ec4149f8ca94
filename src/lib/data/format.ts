import m from '$messages/formats.json';

const WHOLE = new Intl.NumberFormat(m.numbers, { maximumFractionDigits: 0 });
const HUNDREDTH = new Intl.NumberFormat(m.numbers, { maximumFractionDigits: 2 });
const TENTH = new Intl.NumberFormat(m.numbers, { maximumFractionDigits: 1 });

/** Prints a count with thousands separators, rounded to a whole number: "107,583". */
export function count(value: number): string {
	return WHOLE.format(value);
}

/** Prints a measured amount as it is, to a hundredth, with thousands separators: "2,577.75". */
export function exact(value: number): string {
	return HUNDREDTH.format(value);
}

/** Prints a share between 0 and 1 as whole percent, without the sign: 0.674 is "67". */
export function percent(share: number): string {
	return WHOLE.format(share * 100);
}

/** Prints a number with one decimal at most: 3.33 is "3.3", 500 is "500". */
export function decimal(value: number): string {
	return TENTH.format(value);
}

/** Capitalizes the first letter. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

import m from '$messages/formats.json';

/**
 * A function that prints numbers with at most `maximumFractionDigits` decimals. It makes its format
 * when it is first called: on a slow phone, the first format of a page takes some 30 ms.
 */
function printer(maximumFractionDigits: number): (value: number) => string {
	let format: Intl.NumberFormat | undefined;
	return (value) =>
		(format ??= new Intl.NumberFormat(m.numbers, { maximumFractionDigits }))
			.format(value)
			.replace('-', '−');
}

/** Prints a count with thousands separators, rounded to a whole number: "107,583". */
export const count = printer(0);

/** Prints a measured amount as it is, to a hundredth, with thousands separators: "2,577.75". */
export const exact = printer(2);

/** Prints a share between 0 and 1 as whole percent, without the sign: 0.674 is "67". */
export function percent(share: number): string {
	return count(share * 100);
}

/** Prints a number with one decimal at most: 3.33 is "3.3", 500 is "500". */
export const decimal = printer(1);

/** Capitalizes the first letter. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A count with its English noun, for messages: “1 word”, “2 words”. */
export const counted = (count: number | string, noun: string): string =>
	`${count} ${noun}${Number(count) === 1 ? '' : 's'}`;

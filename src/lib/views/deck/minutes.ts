/** The longest talk that can be planned, in minutes. */
export const LONGEST = 600;

/** A planned length in minutes, from an address or a field; 0 if the text is none. */
export function minutesIn(text: string): number {
	const minutes = Number(text);
	return minutes >= 1 && minutes <= LONGEST ? minutes : 0;
}

/** A planned length for an address or a field; "" for none. */
export const minutesText = (minutes: number): string => (minutes > 0 ? String(minutes) : '');

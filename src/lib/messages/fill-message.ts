/**
 * Fills the placeholders of a message: `Step {number} of {count}`. The build replaces a call by the
 * text itself: see `tools/inline-messages.mjs`. An unknown placeholder stays as it is.
 */
export const fillMessage = (
	message: string,
	values: Readonly<Record<string, string | number>>
): string => message.replace(/\{(\w+)\}/g, (all, name: string) => String(values[name] ?? all));

/** Fills the placeholders of each text of a list, from full to brief. Each may use some values only. */
export const fillMessages = (
	messages: readonly string[],
	values: Readonly<Record<string, string | number>>
): string[] => messages.map((message) => fillMessage(message, values));

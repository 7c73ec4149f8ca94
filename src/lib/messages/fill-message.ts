/**
 * Fills the placeholders of a message: `Step {number} of {count}`. The build replaces a call with a
 * list of values by the text itself: see `tools/inline-messages.mjs`.
 * @throws RangeError for a placeholder without a value
 */
export const fillMessage = (
	message: string,
	values: Readonly<Record<string, string | number>>
): string =>
	message.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined)
			throw new RangeError(
				`found no value for {${name}} in “${message}”, expected one of ${Object.keys(values).join(', ')}`
			);
		return String(value);
	});

/** Fills the placeholders of each text of a list, from full to brief. Each may use some values only. */
export const fillMessages = (
	messages: readonly string[],
	values: Readonly<Record<string, string | number>>
): string[] => messages.map((message) => fillMessage(message, values));

/** Whether a value from elsewhere, such as a message, a file or storage, is as expected. */
export type Check = (value: unknown) => boolean;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Checks for a number from the least to the most, which neither NaN nor Infinity is. */
export const isWithin =
	(least: number, most: number): Check =>
	(value) =>
		typeof value === 'number' && value >= least && value <= most;

/** Checks for a text that a pattern matches. */
export const isLike =
	(pattern: RegExp): Check =>
	(value) =>
		isText(value) && pattern.test(value);

/** Checks for an object with these fields and no others. */
export const hasFields =
	(fields: Readonly<Record<string, Check>>): Check =>
	(value) =>
		isObject(value) &&
		Object.keys(value).length === Object.keys(fields).length &&
		Object.keys(fields).every((name) => fields[name]?.(value[name]));

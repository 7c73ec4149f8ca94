/** What a value must be: a pattern of its text, in which texts have quotation marks, or its fields. */
export type Form = RegExp | { readonly [field: string]: Form };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** The fields of a value that pass a check; none if it is no object. */
export const fieldsOf = <T>(
	value: unknown,
	passes: (each: unknown) => each is T
): Readonly<Record<string, T>> =>
	Object.fromEntries(
		Object.entries(isObject(value) ? value : {}).filter((entry): entry is [string, T] =>
			passes(entry[1])
		)
	);

/** Whether a value from elsewhere, such as a message, has a form, and no other fields. */
export function hasForm(value: unknown, form: Form): boolean {
	if (form instanceof RegExp)
		return !isObject(value) && form.test(isText(value) ? `"${value}"` : String(value));
	const fields = Object.entries(form);
	return (
		isObject(value) &&
		Object.keys(value).length === fields.length &&
		fields.every(([name, each]) => hasForm(value[name], each))
	);
}

/** What the values of a column are, in the terms of a Table Schema. */
export type ColumnType = 'integer' | 'number' | 'date' | 'yearmonth' | 'string';

/** A value of a table: a blank is `null`, because it means “not published”. */
export type Value = string | number | null;

/** Fifteen digits are the most that a number keeps exactly. A leading zero makes a number text. */
const FORMS: readonly (readonly [ColumnType, RegExp])[] = [
	['integer', /^-?(0|[1-9]\d{0,14})$/],
	['number', /^-?(0|[1-9]\d{0,14})(\.\d+)?$/],
	['yearmonth', /^\d{4}-\d\d$/],
	['date', /^\d{4}-\d\d-\d\d$/]
];

/** The narrowest type that fits every value of a column that is not blank. */
export function columnType(texts: readonly string[]): ColumnType {
	const filled = texts.filter((text) => text !== '');
	if (filled.length === 0) return 'string';
	return FORMS.find(([, form]) => filled.every((text) => form.test(text)))?.[0] ?? 'string';
}

/** A field of a CSV file as a value of its column's type. */
export function valueOf(text: string, type: ColumnType): Value {
	if (text === '') return null;
	return type === 'integer' || type === 'number' ? Number(text) : text;
}

/** Serializes data for a script element. An unescaped "<" could close the element or open a comment. */
export const toJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

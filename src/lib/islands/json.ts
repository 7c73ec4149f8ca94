/** Data as it may stand inside a script element: a "<" could end the element, or open a comment in it. */
export const toJson = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');

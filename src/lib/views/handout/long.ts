/** The maximum length of own notes, in characters, that fits on the fullest page. */
const LONG = 240;

/** Whether a speaker's own notes may need another page. */
export const isLong = (own: string): boolean => own.length > LONG;

/** So many characters are more than the fullest page has room for, below the speaker's notes. */
const LONG = 240;

/** Whether notes of a speaker's own may take a page more. */
export const isLong = (own: string): boolean => own.length > LONG;

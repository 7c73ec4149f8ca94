import formats from '$messages/formats.json';
import signs from './signs.json';

/** Printable ASCII. `signs` has those in the text of the site and of its readers. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** The characters that the fonts of pages have: these, the letters of the locale, and others of the story. */
export const LETTERS = ASCII + signs + formats.letters + STORY_LETTERS;

/** The arrows of keys, of which the published fonts have two in four: all come from the system's font. */
export const ARROWS = '←↑→↓';

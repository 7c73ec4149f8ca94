import formats from '$messages/formats.json';
import signs from './signs.json';

/**
 * The characters that the fonts of pages have: printable ASCII without braces and others that only code has,
 * signs in the text of the site and of its readers, the letters of the locale, and others of the story.
 */
export const LETTERS = signs + formats.letters + STORY_LETTERS;

/** The arrows of keys, of which the published fonts have two in four: all come from the system's font. */
export const ARROWS = '←↑→↓';

import formats from '$messages/formats.json';

/** Printable ASCII, and the signs in the text of the site and of its readers. */
const ASCII = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const SIGNS = '\u00a0©«°±·»¼½¾×÷–—‘’“”†•…‹›−';

/** The characters that the fonts have: these, and the letters of the locale. */
export const LETTERS = ASCII + SIGNS + formats.letters;

/** The arrows of keys, of which the published fonts have two in four: all come from the system's font. */
export const ARROWS = '←↑→↓';

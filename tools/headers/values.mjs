/** @typedef {readonly (readonly [name: string, value: string])[]} Headers */

/** @type {Headers} */
export const NOSNIFF = [['X-Content-Type-Options', 'nosniff']];

/**
 * For what any page may read, whoever published it: a script of a frame without an origin of its
 * own, a page that isolates itself, a chart drawn elsewhere from these figures.
 * @type {Headers}
 */
export const OPEN = [
	['Access-Control-Allow-Origin', '*'],
	['Cross-Origin-Resource-Policy', 'cross-origin']
];

/** @type {(value: string) => Headers} */
export const policy = (value) => [['Content-Security-Policy', value]];

/** @type {(value: string) => Headers} */
const cache = (value) => [['Cache-Control', value]];

/** Names with a hash: another content has another name. */
export const FOREVER = cache('public, max-age=31536000, immutable');

/**
 * A kept release says the same for good. Its page still names today's scripts, so that a browser
 * asks again once a day, while it shows what it has.
 */
export const KEPT = cache('public, max-age=86400, stale-while-revalidate=604800');

/** A face that arrives late would move a chart's lines after they have been read. */
export const FACE = cache('public, max-age=604800');

/** A page and what it asks for must be of one build, so that a browser asks each time; most answers are "not modified". */
export const REVALIDATE = cache('public, max-age=0, must-revalidate');

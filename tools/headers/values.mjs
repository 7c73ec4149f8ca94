/** @typedef {readonly (readonly [name: string, value: string])[]} Headers */

/**
 * The input for the headers.
 * @typedef {object} Site
 * @property {string} base the base path of the site without a trailing slash, or ''
 * @property {string[]} files the paths of all files, relative to the build
 * @property {{ embed: string[], site: string[] }} pages the HTML files among them
 * @property {{ embed: string, picture: string, site: string }} policies
 */

/** @type {Headers} */
export const NOSNIFF = [['X-Content-Type-Options', 'nosniff']];

/**
 * Lets pages of any origin read a file: scripts of a sandboxed frame without an origin,
 * cross-origin isolated pages, charts that other sites draw from these figures.
 * @type {Headers}
 */
export const OPEN = [
	['Access-Control-Allow-Origin', '*'],
	['Cross-Origin-Resource-Policy', 'cross-origin']
];

/** What no page uses, so that no script may. A name that Chromium does not know makes it warn. */
const UNUSED =
	'accelerometer camera display-capture encrypted-media geolocation gyroscope hid idle-detection local-fonts magnetometer microphone midi payment publickey-credentials-get serial usb xr-spatial-tracking';

/**
 * For what is opened as a page.
 * @type {(value: string) => Headers}
 */
export const policy = (value) => [
	['Content-Security-Policy', value],
	// Other sites learn only the origin.
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', `${UNUSED.replaceAll(' ', '=(), ')}=()`]
];

/** @type {(value: string) => Headers} */
const cache = (value) => [['Cache-Control', value]];

/**
 * Not all hosts know the type of a web app manifest by its extension.
 * @type {Headers}
 */
export const MANIFEST = [['Content-Type', 'application/manifest+json']];

/** For names with a hash: new content gets a new name. */
export const FOREVER = cache('public, max-age=31536000, immutable');

/**
 * The snapshot of a release never changes, but its page names the current scripts. So a browser
 * revalidates it once a day, and shows the cached page meanwhile.
 */
export const KEPT = cache('public, max-age=86400, stale-while-revalidate=604800');

/** A font that loads late would move a chart's text after it has been read. */
export const FONT = cache('public, max-age=604800');

/** A page and its files must come from one build, so browsers ask each time; most answers are 304. */
export const REVALIDATE = cache('public, max-age=0, must-revalidate');

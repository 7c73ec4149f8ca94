import { VERSIONED } from '../folders.mjs';
import { FONT, FOREVER, KEPT, NOSNIFF, OPEN, policy, REVALIDATE } from './values.mjs';

/** The types of the files in a build. A server's default list often lacks CSV. */
const TYPES = {
	'text/html': 'html',
	'text/css': 'css',
	'text/csv': 'csv',
	'text/javascript': 'js mjs',
	'text/plain': 'txt',
	'text/xml': 'xml',
	'application/json': 'json',
	'application/manifest+json': 'webmanifest',
	'application/pdf': 'pdf',
	'font/woff2': 'woff2',
	'image/png': 'png',
	'image/svg+xml': 'svg',
	'image/x-icon': 'ico'
};

const WITH_CHARSET = 'text/css text/csv text/javascript text/plain text/xml';

/** The types that nginx compresses as it sends them, besides HTML. */
const COMPRESSED = `${WITH_CHARSET} application/json application/manifest+json image/svg+xml`;

/** What the owner of a server adds, such as HSTS: a location inherits no header. It may be missing. */
const MORE = 'include more-headers*.conf;';

const escape = (/** @type {string} */ text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Sends a page for unknown addresses. A folder without an index page is not found either. */
const notFound = (/** @type {string} */ page) => [
	`\terror_page 404 ${page};`,
	`\terror_page 403 =404 ${page};`
];

/**
 * @param {string} match a prefix, or `~` with a regular expression
 * @param {import('./values.mjs').Headers} headers all of them: a location that adds a header
 * inherits none
 * @param {string[]} more other lines
 */
function location(match, headers, more = []) {
	const added = headers.map(([name, value]) => `\tadd_header ${name} "${value}" always;`);
	const lines = [...more, ...added, `\t${MORE}`].map((line) => `\t${line}`);
	return ['', `\tlocation ${match} {`, ...lines, '\t}'];
}

/**
 * Formats the same headers as a fragment of nginx configuration.
 * @param {import('./values.mjs').Site} site
 * @returns {string}
 */
export function nginxHeaders({ base, policies }) {
	const here = escape(base);
	const data = [...NOSNIFF, ...OPEN];
	const embed = [...NOSNIFF, ...OPEN, ...policy(policies.embed)];
	const noEmbed = notFound(`${base}/embed/404.html`);
	return [
		'# Written by the build, with the hashes of its scripts: do not edit. Include it in a server block',
		`# whose root is the folder that ${base ? `holds build/ under the name ${base.slice(1)}` : 'build/ was copied to'}:`,
		'#',
		'#   server {',
		'#     listen 80;',
		'#     server_name example.org;',
		'#     root /srv/www;',
		`#     include /srv/www${base}/headers.nginx.conf;`,
		'#   }',
		'',
		...(base
			? [`location = ${base} { absolute_redirect off; return 301 ${base}/$is_args$args; }`, '']
			: []),
		`location ${base}/ {`,
		'\tindex index.html;',
		'\tabsolute_redirect off;',
		...notFound(`${base}/404.html`),
		'\tcharset utf-8;',
		`\tcharset_types ${WITH_CHARSET};`,
		'\tgzip on;',
		'\tgzip_vary on;',
		'\t# Also for a proxy in front of this server, which may ask in HTTP/1.0.',
		'\tgzip_proxied any;',
		'\tgzip_http_version 1.0;',
		`\tgzip_types ${COMPRESSED};`,
		'\ttypes {',
		...Object.entries(TYPES).map(([type, endings]) => `\t\t${type} ${endings};`),
		'\t}',
		...[...data, ...REVALIDATE].map(([name, value]) => `\tadd_header ${name} "${value}" always;`),
		`\t${MORE}`,
		...location(`^~ ${base}/_app/immutable/`, [...data, ...FOREVER]),
		// Pictures and data, for which a policy means nothing.
		...location(`^~ ${base}/v/`, [...data, ...policy(policies.picture), ...FOREVER]),
		...location(`${base}/embed/`, [...data, ...REVALIDATE], noEmbed),
		// nginx uses the first regular expression that matches.
		...location(`~ "^${here}/embed/(.*/)?@.*\\.html$"`, [...embed, ...KEPT], noEmbed),
		...location(`~ "^${here}/embed/.*\\.html$"`, [...embed, ...REVALIDATE], noEmbed),
		...location(`~ "^${here}/embed/.*\\.woff2$"`, [...data, ...FONT]),
		...location(`~ "^${here}/${VERSIONED.source.slice(1)}"`, [...data, ...FOREVER]),
		...location('~ "\\.html$"', [...NOSNIFF, ...policy(policies.site), ...REVALIDATE]),
		...location('~ "\\.svg$"', [...data, ...policy(policies.picture), ...REVALIDATE]),
		'}',
		''
	].join('\n');
}

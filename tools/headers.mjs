import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in.mjs';
import { netlifyHeaders } from './headers/netlify.mjs';
import { nginxHeaders } from './headers/nginx.mjs';
import { embedPolicy, picturePolicy, sitePolicy } from './headers/policy.mjs';

/** @param {string} file */
const isEmbed = (file) => file.startsWith('embed/');

/**
 * Writes the headers that hosts must send with the files of a build into that build:
 * `_headers` for Netlify, Cloudflare Pages and similar hosts, `headers.nginx.conf` for nginx.
 * @param {string} folder the complete build
 * @param {URL} address the site's public address
 */
export function writeHeaders(folder, address) {
	const base = address.pathname.replace(/\/$/, '');
	const files = filesIn(folder);
	const html = files.filter((file) => file.endsWith('.html'));
	const pages = {
		embed: html.filter(isEmbed),
		site: html.filter((file) => !isEmbed(file))
	};
	const read = (/** @type {string[]} */ list) =>
		list.map((file) => readFileSync(join(folder, file), 'utf8'));
	const policies = {
		embed: embedPolicy(read(pages.embed), address.origin),
		picture: picturePolicy,
		site: sitePolicy(read(pages.site))
	};
	const site = { base, files, pages, policies };
	writeFileSync(join(folder, '_headers'), netlifyHeaders(site));
	writeFileSync(join(folder, 'headers.nginx.conf'), nginxHeaders(site));
}

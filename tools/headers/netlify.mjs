import { VERSIONED } from '../folders.mjs';
import { FONT, FOREVER, KEPT, MANIFEST, NOSNIFF, OPEN, policy, REVALIDATE } from './values.mjs';

/** The limits of Cloudflare Pages. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * Patterns, as few as possible, for the pages outside /embed/. No two match the same address.
 * @param {string[]} pages
 */
function siteAddresses(pages) {
	const patterns = pages.flatMap((page) => {
		const [folder = '', ...below] = page.split('/');
		if (below.length > 0) return [`/${folder}/*`];
		// Some hosts serve pages without the extension.
		return page === 'index.html' ? ['/', '/index.html'] : [`/${page}`, `/${page.slice(0, -5)}`];
	});
	return [...new Set(patterns)].sort();
}

/**
 * Formats the headers as the file `_headers` that Netlify, Cloudflare Pages and others read.
 * @param {import('./values.mjs').Site} site
 * @returns {string}
 */
export function netlifyHeaders({ base, files, pages, policies }) {
	/** @type {[address: string, headers: import('./values.mjs').Headers][]} */
	const rules = [
		// All files are public, so any origin may read them.
		['/*', [...NOSNIFF, ...OPEN]],
		['/_app/immutable/*', FOREVER],
		['/v/*', [...FOREVER, ...policy(policies.picture)]],
		['/embed/*', policy(policies.embed)],
		...siteAddresses(pages.site).map(
			(address) => /** @type {typeof rules[number]} */ ([address, policy(policies.site)])
		)
	];
	if (files.some((file) => /^embed\/.*\/@/.test(file))) {
		for (const address of ['/embed/:chart/@*', '/embed/:chart/:step/@*']) {
			rules.push([address, KEPT]);
		}
	}
	for (const file of files) {
		if (/^embed\/[^/]+\.woff2$/.test(file)) rules.push([`/${file}`, FONT]);
		if (VERSIONED.test(file)) rules.push([`/${file}`, FOREVER]);
	}
	// The pictures of charts have the policy of the pages beside them.
	if (files.includes('favicon.svg')) rules.push(['/favicon.svg', policy(policies.picture)]);
	if (files.includes('manifest.webmanifest')) rules.push(['/manifest.webmanifest', MANIFEST]);
	// Set explicitly: hosts' defaults differ, and a stale service worker keeps everything else stale.
	if (files.includes('service-worker.js')) rules.push(['/service-worker.js', REVALIDATE]);

	const lines = rules.flatMap(([address, headers]) => [
		'',
		base + address,
		...headers.map(([name, value]) => `  ${name}: ${value}`)
	]);
	const longest = Math.max(...lines.map((line) => line.length));
	if (rules.length > MOST_RULES || longest > LONGEST_LINE) {
		throw new RangeError(
			`build/_headers would have ${rules.length} rules and a line of ${longest} characters; ` +
				`hosts read ${MOST_RULES} rules and ${LONGEST_LINE} characters at most.`
		);
	}
	return [
		'# Written by the build, with the hashes of its scripts: do not edit.',
		'# All rules that match an address apply together, and two policies would be enforced together.',
		'# So each address matches at most one policy and one Cache-Control. Files without one are',
		'# revalidated on each request, which is the default of these hosts.',
		...(base ? [`# It belongs at the root of the host, above ${base}/.`] : []),
		...lines,
		''
	].join('\n');
}

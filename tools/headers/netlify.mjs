import { FACE, FOREVER, KEPT, NOSNIFF, OPEN, policy, REVALIDATE } from './values.mjs';

/** The most that Cloudflare Pages reads. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * The addresses of pages outside of /embed/, as few patterns of which no two match one address.
 * @param {string[]} pages
 */
function siteAddresses(pages) {
	const patterns = pages.flatMap((page) => {
		const [folder = '', ...below] = page.split('/');
		if (below.length > 0) return [`/${folder}/*`];
		// Some hosts leave the ending away.
		return page === 'index.html' ? ['/', '/index.html'] : [`/${page}`, `/${page.slice(0, -5)}`];
	});
	return [...new Set(patterns)].sort();
}

/**
 * Headers as Netlify, Cloudflare Pages and others read them from a file `_headers`.
 * @param {import('../headers.mjs').Site} site
 * @returns {string}
 */
export function netlifyHeaders({ base, files, pages, policies }) {
	/** @type {[address: string, headers: import('./values.mjs').Headers][]} */
	const rules = [
		// Nothing here is private: what any page may read is all of it.
		['/*', [...NOSNIFF, ...OPEN]],
		['/_app/immutable/*', FOREVER],
		['/embed/*', policy(policies.embed)],
		...siteAddresses(pages.site).map(
			(address) => /** @type {typeof rules[number]} */ ([address, policy(policies.site)])
		)
	];
	if (files.some((file) => file.startsWith('embed/@') || file.includes('/@'))) {
		for (const address of ['/embed/@*', '/embed/:chart/@*', '/embed/:chart/:step/@*']) {
			rules.push([address, KEPT]);
		}
	}
	if (files.includes('embed/sans.woff2')) rules.push(['/embed/sans.woff2', FACE]);
	// Said, since a host's own habit may be another one, and a script that lingers keeps all else with it.
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
		'# All rules that match an address apply together. A policy given twice would be the narrower',
		'# of both, so that each address is matched by one policy and one Cache-Control at most; what',
		'# has none is asked for again each time, as these hosts do of themselves.',
		...(base ? [`# It belongs at the root of the host, above ${base}/.`] : []),
		...lines,
		''
	].join('\n');
}

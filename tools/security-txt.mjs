import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `security.txt` (RFC 9116) if the story names a contact. It expires a year after the newest
 * source was retrieved, and not after the build, so that builds are reproducible.
 * @param {string} folder the build
 * @param {URL} address the site's public address
 * @param {Pick<import('../src/lib/model/story-config').StoryConfig, 'data' | 'reuse'>} story
 */
export function writeSecurityTxt(folder, address, { data, reuse }) {
	if (!reuse?.contact) return;
	/** @type {{ retrieved: string }[]} */
	const sources = JSON.parse(readFileSync(join(data, 'sources.json'), 'utf8'));
	const newest = Math.max(...sources.map(({ retrieved }) => Date.parse(retrieved)));
	const expires = new Date(newest + 365 * 24 * 60 * 60 * 1000).toISOString();
	const text = `Contact: ${new URL(reuse.contact, address).href}\nExpires: ${expires}\n`;
	mkdirSync(join(folder, '.well-known'), { recursive: true });
	writeFileSync(join(folder, '.well-known/security.txt'), text);
}

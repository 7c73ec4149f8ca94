import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '$story/story.config';
import { loadStory } from '$story/story';
import { writeSecurityTxt } from '../../tools/security-txt.mjs';
import { serve } from '../../tools/serve.mjs';
import { builtText, ROOT } from '../support/build';
import { temporaryFolder } from '../support/temporary-folder';

const PATH = '.well-known/security.txt';
const LICENCE = { licence: 'CC0', address: 'https://example.org/cc0' };

/** The file for a story with this contact and these dates of its sources, if one is written. */
function textFor(address: string, contact?: string, dates = ['2025-03-01', '2024-02-29']) {
	const [folder, data] = [temporaryFolder(), temporaryFolder()];
	const sources = dates.map((retrieved) => ({ retrieved }));
	writeFileSync(join(data, 'sources.json'), JSON.stringify(sources));
	writeSecurityTxt(folder, new URL(address), { data, reuse: { ...LICENCE, contact } });
	return existsSync(join(folder, PATH)) ? readFileSync(join(folder, PATH), 'utf8') : undefined;
}

describe('security.txt', () => {
	it('names the contact of the story, and expires a year after its newest source', () => {
		const newest = Object.values(loadStory().sources)
			.map(({ retrieved }) => retrieved)
			.sort()
			.at(-1);
		const [, contact, expires] =
			/^Contact: (.+)\nExpires: (.+)\n$/.exec(builtText(ROOT + PATH)) ?? [];
		expect(contact).toBe(ROOT + config.reuse.contact);
		expect(Date.parse(expires ?? '') - Date.parse(newest ?? '')).toBe(365 * 24 * 60 * 60 * 1000);
	});

	it.each([
		['methods/#contact', 'https://example.org/up/methods/#contact'],
		['https://example.com/ask', 'https://example.com/ask'],
		['mailto:desk@example.com', 'mailto:desk@example.com']
	])('has the whole address of %s', (contact, address) => {
		expect(textFor('https://example.org/up/', contact)).toBe(
			`Contact: ${address}\nExpires: 2026-03-01T00:00:00.000Z\n`
		);
	});

	it('is not written for a story without a contact', () => {
		expect(textFor('https://example.org/')).toBeUndefined();
		const folder = temporaryFolder();
		writeSecurityTxt(folder, new URL('https://example.org/'), { data: 'nowhere' });
		expect(existsSync(join(folder, '.well-known'))).toBe(false);
	});

	it('is served by the preview', async () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, '.well-known'));
		for (const file of ['index.html', PATH]) writeFileSync(join(folder, file), 'Contact:');
		const { address, close } = await serve(0, { folder, base: '/' });
		const answer = await fetch(address + PATH);
		await close();
		expect([answer.status, answer.headers.get('content-type')]).toEqual([
			200,
			expect.stringContaining('text/plain')
		]);
	});
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { webManifest } from '$lib/export/web-manifest';
import { story } from '../support/built-site';
import { builtFile, builtHead, builtText, ROOT, sitePages } from '../support/build';
import { valuesOf, withAttribute } from '../support/markup';

const manifest = JSON.parse(builtText(`${ROOT}manifest.webmanifest`)) as ReturnType<
	typeof webManifest
>;
const address = (path: string) => new URL(path, `${ROOT}manifest.webmanifest`).href;

describe('the web app manifest', () => {
	it('names the story, and starts at its page', () => {
		expect(manifest.short_name).toBe(story.title);
		expect(manifest.description).toBe(story.standfirst);
		expect([manifest.start_url, manifest.scope].map(address)).toEqual([ROOT, ROOT]);
	});

	it('has icons of the sizes that it says', () => {
		for (const { src, sizes } of manifest.icons) {
			const icon = builtFile(address(src));
			// The header of a PNG has width and height at fixed offsets (RFC 2083, 11.2.1).
			if (sizes === 'any') expect(icon.toString()).toContain('<svg');
			else expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
		}
	});

	it('has the background of the light theme', () => {
		const [, paper] = /--paper: (#[0-9a-f]{6});/.exec(readFileSync('src/app.css', 'utf8')) ?? [];
		expect(manifest.background_color).toBe(paper);
		expect(manifest.theme_color).toBe(paper);
	});

	it('is linked from each page of the site, and from no embed', () => {
		for (const file of sitePages) {
			const links = valuesOf(withAttribute(builtHead(ROOT + file), 'rel', 'manifest'), 'href');
			const expected = file.startsWith('embed/') ? [] : [`${ROOT}manifest.webmanifest`];
			expect(links.map(address), file).toEqual(expected);
		}
	});
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/lib/export/addresses';
import { pagesOf } from '../../src/lib/views/pages';
import { writeServiceWorker } from '../../tools/offline.mjs';
import { keptFiles, PAGES } from '../../tools/offline/files.mjs';
import { BASE, BUILD, builtText, ROOT } from '../support/build';
import { temporaryFolder } from '../support/temporary-folder';

function site(files: Record<string, string>): string {
	const folder = temporaryFolder();
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
	return folder;
}

const paths = (folder: string, base = '') => keptFiles(folder, base).map(([path]) => path);

describe('keptFiles', () => {
	it('covers the pages that present the story, its tables and its methods', () => {
		const { data, methods } = addressesIn('');
		const { story, deck, speaker, handout } = pagesOf('');
		const pages = [story, deck, speaker, handout, data(), methods];
		expect([...PAGES].sort()).toEqual(pages.sort());
	});

	it('lists what pages and their style sheets name, relative to the base path', () => {
		const folder = site({
			'index.html':
				'<link rel="canonical" href="https://example.org/up/"><link href="/up/a.css" rel="stylesheet">' +
				'<link rel="alternate" href="/up/feed.xml"><a href="/up/charts/">all</a>' +
				'<link rel="icon" href="data:,"><link rel="manifest" href="/up/j.webmanifest">' +
				'<script type="module" src="/up/b.js"></script>' +
				'<div data-island data-fetches="/up/charts/h.json /up/i.json"></div>',
			'handout/index.html':
				'<style>p{background:url(c.svg)}</style><source srcset="k.svg"><img alt="" src="/up/d.png">',
			'charts/index.html': '<img src="/up/e.png">',
			'a.css': "@import 'f.css'; a{background:url(data:,);mask:url(#m)}",
			'f.css': '@font-face{src:url("./g.woff2?v=1")}',
			...{
				'b.js': '',
				'handout/c.svg': '',
				'handout/k.svg': '',
				'd.png': '',
				'e.png': '',
				'g.woff2': ''
			},
			...{ 'charts/h.json': '[]', 'i.json': '[]', 'j.webmanifest': '{}' }
		});
		expect(paths(folder, '/up')).toEqual([
			...['', 'a.css', 'b.js', 'charts/h.json', 'd.png', 'f.css', 'g.woff2'],
			...['handout/', 'handout/c.svg', 'i.json', 'j.webmanifest']
		]);
	});

	it('lists the page of a talk in one file, which names nothing that it lacks', () => {
		const folder = site({
			'present/index.html': '<title>Slides</title>',
			'present/talk.html': '<script>const icon = \'<img src="/gone.png">\'</script>'
		});
		expect(paths(folder)).toEqual(['present/', 'present/talk.html']);
		expect(paths(BUILD, BASE)).toContain('present/talk.html');
	});

	it('throws if a named file is missing or on another site', () => {
		const lacking = site({ 'index.html': '<script src="/gone.js"></script>' });
		expect(() => paths(lacking)).toThrow(/names gone\.js, which is not/);
		const elsewhere = site({ 'index.html': '<script src="https://example.org/a.js"></script>' });
		expect(() => paths(elsewhere)).toThrow(/of another site/);
	});
});

describe('the service worker', () => {
	it('is byte-identical for the same files, and different for others', async () => {
		const write = async (text: string) => {
			const folder = site({ 'index.html': text });
			await writeServiceWorker(folder, new URL('https://example.org'));
			return readFileSync(join(folder, 'service-worker.js'), 'utf8');
		};
		expect(await write('one')).toBe(await write('one'));
		expect(await write('one')).not.toBe(await write('two'));
	});

	it('precaches the fonts and the script of the story, and no embed', () => {
		const worker = builtText(`${ROOT}service-worker.js`);
		const kept = paths(BUILD, BASE);
		for (const path of kept) expect(worker).toContain(`["${path}",`);
		expect(kept.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
		expect(kept.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
		expect(kept.filter((path) => path.startsWith('embed/'))).toEqual([]);
	});
});

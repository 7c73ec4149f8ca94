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

/** The paths of each list. */
const lists = (folder: string, base = '') => {
	const { story, talk, more } = keptFiles(folder, base);
	const paths = (files: typeof story) => files.map(([path]) => path);
	return { story: paths(story), talk: paths(talk), more: paths(more) };
};

describe('keptFiles', () => {
	it('covers the pages that present the story, its tables and its methods', () => {
		const { data, methods } = addressesIn('');
		const { story, deck, speaker, handout } = pagesOf('');
		const pages = [story, deck, speaker, handout, data(), methods];
		expect([...PAGES].sort()).toEqual(pages.sort());
	});

	it('lists what pages and their style sheets name, relative to the base path, each once', () => {
		const folder = site({
			'index.html':
				'<link rel="canonical" href="https://example.org/up/"><link href="/up/a.css" rel="stylesheet">' +
				'<link rel="alternate" href="/up/feed.xml"><a href="/up/charts/">all</a>' +
				'<link rel="icon" href="data:,"><link rel="manifest" href="/up/j.webmanifest">' +
				'<script type="module" src="/up/b.js"></script><script data-drawings="/up/v/1/a.json /up/v/1/b.json"></script><img loading="lazy" src="/up/late.png">' +
				'<div data-island data-fetches="/up/v/1/h.json /up/i.json"></div>',
			'handout/index.html':
				'<link href="/up/a.css" rel="stylesheet"><style>p{background:url(c.svg)}</style>' +
				'<source srcset="k.svg"><img alt="" src="/up/d.png">',
			'data/index.html': '<link href="/up/a.css" rel="stylesheet"><img src="/up/l.png">',
			'charts/index.html': '<img src="/up/e.png">',
			'a.css': "@import 'f.css'; a{background:url(data:,);mask:url(#m)}",
			'f.css': '@font-face{src:url("./g.woff2?v=1")}',
			...{ 'b.js': '', 'handout/c.svg': '', 'handout/k.svg': '', 'late.png': '' },
			...{ 'd.png': '', 'e.png': '', 'g.woff2': '', 'l.png': '' },
			...{
				'v/1/a.json': '',
				'v/1/b.json': '',
				'v/1/h.json': '[]',
				'i.json': '[]',
				'j.webmanifest': '{}'
			}
		});
		expect(lists(folder, '/up')).toEqual({
			story: [
				'',
				'a.css',
				'b.js',
				'f.css',
				'g.woff2',
				'i.json',
				'j.webmanifest',
				'v/1/a.json',
				'v/1/b.json',
				'v/1/h.json'
			],
			talk: ['d.png', 'handout/', 'handout/c.svg'],
			more: ['data/', 'l.png']
		});
	});

	it('lists what scripts fetch for a talk, and the stills, of this version only', () => {
		const chart = (version: string, file: string) => ({ [`v/${version}/charts/toll/${file}`]: '' });
		const folder = site({
			'index.html': '<html data-files="/v/now/">',
			'present/index.html': '<title>Slides</title>',
			...chart('before', 'points.json'),
			...chart('before', 'toll-climb.still-288.svg'),
			...chart('now', 'drawings/288-190-12.json'),
			...chart('now', 'points.json'),
			...chart('now', 'tables/climb.json'),
			...chart('now', '@2026-08/points.json'),
			...chart('now', 'toll-climb.still-288.svg')
		});
		const now = (file: string) => `v/now/charts/toll/${file}`;
		expect(lists(folder)).toEqual({
			story: [''],
			talk: [
				'present/',
				...['drawings/288-190-12', 'points', 'tables/climb'].map((file) => now(`${file}.json`))
			],
			more: [now('toll-climb.still-288.svg')]
		});
	});

	it('lists the page of a talk in one file, which names nothing that it lacks', () => {
		const folder = site({
			'index.html': '',
			'present/index.html': '<title>Slides</title>',
			'present/talk.html': '<script>const icon = \'<img src="/gone.png">\'</script>'
		});
		expect(lists(folder).talk).toEqual(['present/', 'present/talk.html']);
		expect(lists(BUILD, BASE).talk).toContain('present/talk.html');
	});

	it('throws if a named file is missing or on another site', () => {
		const lacking = site({ 'index.html': '<script src="/gone.js"></script>' });
		expect(() => lists(lacking)).toThrow(/names gone\.js, which is not/);
		const elsewhere = site({ 'index.html': '<script src="https://example.org/a.js"></script>' });
		expect(() => lists(elsewhere)).toThrow(/of another site/);
	});

	it('lists the drawings of the first chart and no stills for the first visit to the story', () => {
		const { story } = lists(BUILD, BASE);
		expect(story.filter((path) => path.includes('/drawings/')).length).toBeLessThan(5);
		expect(story.filter((path) => path.includes('.still-'))).toEqual([]);
		expect(story.length).toBeLessThan(30);
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
		const { story, talk, more } = lists(BUILD, BASE);
		const kept = [...story, ...talk, ...more];
		for (const path of kept) expect(worker).toContain(`["${path}",`);
		expect(story.filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
		expect(story.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
		expect(kept.filter((path) => path.startsWith('embed/'))).toEqual([]);
	});
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtText, ROOT } from '../support/build';

interface Bill {
	metadata: object;
	components: { name: string; version: string; licenses: { expression: string }[]; purl: string }[];
}
const bill = JSON.parse(builtText(`${ROOT}sbom.cdx.json`)) as Bill;

const [own = '', ...others] = builtText(`${ROOT}licences.txt`)
	.split(/^={80}\n(?=.*\n={80}\n)/m)
	.slice(1);

/** Packages that the source imports but readers are not sent: they run only in the build. */
const BUILD_ONLY = [
	'@resvg/resvg-js',
	'@sveltejs/kit',
	'culori',
	// Only stories with an axis of days are sent it.
	'd3-time',
	'd3-dsv',
	'flesch-kincaid',
	'harfbuzzjs',
	'lightningcss',
	'marked',
	'sharp',
	'subset-font',
	'syllable',
	'valibot',
	'vitest'
];

/** The packages that the files of `src` import. */
function imported(): string[] {
	const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte|css)$/.test(file))
		.map((file) => readFileSync(`src/${file}`, 'utf8'));
	const names = files.flatMap((text) =>
		[...text.matchAll(/(?:from|import|url\()\s*'((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^']*)?'/g)].map(
			([, name = '']) => name
		)
	);
	return [...new Set(names)].filter((name) => !['node', ...BUILD_ONLY].includes(name));
}

describe('licences.txt', () => {
	it('begins with the licence of the project', () => {
		expect(own).toMatch(/^Upstream \(MIT\)\n/);
		expect(own).toContain(readFileSync('LICENSE', 'utf8').trim());
	});

	it('names every package that readers are sent, in its installed version', () => {
		const names = imported();
		expect(names).toEqual(expect.arrayContaining(['svelte', 'layercake', 'd3-scale']));
		for (const name of names) {
			const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
				version: string;
			};
			expect(others.map((section) => section.split(' (')[0])).toContain(`${name} ${version}`);
		}
	});

	it('has the text of each licence with its copyright line', () => {
		for (const section of others) {
			const [title = ''] = section.split('\n');
			expect(title).toMatch(/^\S+ \d+\.\d+\.\d+(-\w+)? \([\w.() -]+\)$/);
			expect(section, title).toMatch(/copyright/i);
			expect(section.length, title).toBeGreaterThan(500);
		}
	});

	it('has the SIL Open Font License of both fonts, and names no package twice', () => {
		const titles = others.map((section) => section.split('\n')[0] ?? '');
		expect(titles.filter((title) => title.endsWith('(OFL-1.1)'))).toHaveLength(2);
		expect(new Set(titles).size).toBe(titles.length);
	});
});

describe('sbom.cdx.json', () => {
	it('is a bill of materials of CycloneDX without a date', () => {
		expect(bill).toEqual({
			bomFormat: 'CycloneDX',
			specVersion: '1.6',
			metadata: { component: { type: 'application', name: 'upstream', version: '0.1.0' } },
			components: expect.any(Array) as unknown
		});
	});

	it('lists the packages of licences.txt', () => {
		const titles = bill.components.map(
			({ name, version, licenses: [licence] }) =>
				`${name} ${version} (${licence?.expression ?? ''})`
		);
		expect(titles.length).toBeGreaterThan(10);
		expect(titles).toEqual(others.map((section) => section.split('\n')[0]));
	});

	it('identifies each package as npm does', () => {
		for (const { name, version, purl } of bill.components) {
			expect(purl).toMatch(/^pkg:npm\/(%40[\w-]+\/)?[\w.-]+@[\w.-]+$/);
			expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
		}
	});
});

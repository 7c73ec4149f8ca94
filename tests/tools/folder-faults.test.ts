import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderFaults } from '../../tools/folder-faults.mjs';
import { temporaryFolder } from '../support/temporary-folder';

/** The faults of a folder, without the folder. */
const faultsIn = (folder: string) =>
	folderFaults(folder).map((fault) => fault.replaceAll(`${folder}/`, ''));

const svgFaults = (inner: string, attributes = '') => {
	const folder = temporaryFolder();
	const svg = `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>\n${inner}</svg>`;
	writeFileSync(join(folder, 'icon.svg'), svg);
	return faultsIn(folder);
};

describe('an SVG picture', () => {
	it.each([
		['<script>alert(1)</script>', '<script'],
		['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', '<x:script'],
		['<circle r="1" onclick="alert(1)"/>', 'onclick='],
		["<circle r='1'\nonload = 'alert(1)'/>", 'onload ='],
		['<a href="javascript:alert(1)"><circle r="1"/></a>', 'href="'],
		['<a xlink:href="https://example.org"><circle r="1"/></a>', 'href="'],
		['<image href="data:image/svg+xml,a"/>', 'href="'],
		['<foreignObject><p/></foreignObject>', '<foreignObject'],
		['<set attributeName="xlink:href" to="a"/>', 'attributeName="xlink:href'],
		['<style>@import "a.css";</style>', '@import'],
		['<rect fill="url(https://example.org/#a)"/>', 'url('],
		['<title>&#115;</title>', '&#'],
		['<!DOCTYPE svg [<!ENTITY a "b">]>', '<!DOCTYPE'],
		['<?xml-stylesheet href="a.css"?>', '<?xml-'],
		['a\0', '\0']
	])('is refused with %j', (inner, found) => {
		const [fault = '', ...others] = svgFaults(inner);
		expect(others).toEqual([]);
		expect(fault).toMatch(/^icon\.svg:\d+:\d+: /);
		expect(fault).toContain(`found ${JSON.stringify(found)}, expected a picture without scripts`);
	});

	it('may refer to its own parts and hold pictures of dots', () => {
		const parts =
			'<defs><linearGradient id="a"/></defs><style>.b { fill: url( "#a" ) }</style>' +
			'<rect fill="url(#a)"/><use xlink:href="#a" href="#a"/><image href="data:image/png;base64,AA"/>';
		expect(svgFaults(parts, ' xmlns:xlink="http://www.w3.org/1999/xlink"')).toEqual([]);
	});
});

describe('a file of a story', () => {
	it('may be a link within the folder, or to nothing, as editors make them', () => {
		const folder = temporaryFolder();
		symlinkSync(resolve('README.md'), join(folder, 'copy.md'));
		symlinkSync('nothing', join(folder, '.#copy.md'));
		expect(faultsIn(folder)).toEqual([]);
	});

	it('is refused where it is no file, leads out of the folder, in a circle, or is too large', () => {
		const folder = temporaryFolder();
		mkdirSync(join(folder, 'data'));
		spawnSync('mkfifo', [join(folder, 'data/a.csv')]);
		symlinkSync('/dev/zero', join(folder, 'data/b.csv'));
		symlinkSync('c.csv', join(folder, 'data/c.csv'));
		writeFileSync(join(folder, 'data/d.json'), '');
		truncateSync(join(folder, 'data/d.json'), 3e6);
		symlinkSync(resolve('node_modules'), join(folder, 'data/e'));
		expect(faultsIn(folder)).toEqual([
			'data/a.csv: found a pipe or a device, expected a file.',
			'data/b.csv: found a link to /dev/zero, expected one within the folder of the story.',
			'data/c.csv: found ELOOP, expected a file or a folder that can be read.',
			'data/d.json: found 3.0 MB, expected at most 2.',
			expect.stringMatching(/^data\/e: found a link to .*node_modules, expected one within/)
		]);
	});

	it('is not looked at in a build, among packages or in a hidden folder', () => {
		const folder = temporaryFolder();
		for (const name of ['build', 'node_modules', '.git']) {
			mkdirSync(join(folder, name));
			writeFileSync(join(folder, name, 'a.svg'), '<script>');
		}
		expect(faultsIn(folder)).toEqual([]);
	});
});

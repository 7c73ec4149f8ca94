import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { VERSIONED } from '../../tools/folders.mjs';
import { builtFile, builtFiles, builtPage, builtText, ROOT } from '../support/build';
import { named, parseHtml, rawText, valuesOf } from '../support/markup';

const integrityOf = (file: string) =>
	`sha384-${createHash('sha384')
		.update(builtFile(ROOT + file))
		.digest('base64')}`;

describe.each(['v1', 'element'])('the script %s.js for host pages', (name) => {
	const versioned = builtFiles.filter(
		(file) => VERSIONED.test(file) && file.startsWith(`embed/${name}.`)
	);

	it('has a second address with a hash, and the same content there', () => {
		expect(versioned).toHaveLength(1);
		for (const file of versioned)
			expect(builtText(ROOT + file)).toBe(builtText(`${ROOT}embed/${name}.js`));
	});

	it('is named with this address and its hash in the code to copy', () => {
		const codes = named(builtPage(`${ROOT}charts/toll/`), 'textarea')
			.map(rawText)
			.filter((code) => code.includes(`embed/${name}.`));
		expect(codes).toHaveLength(name === 'v1' ? 2 : 1);
		for (const code of codes) {
			const script = named(parseHtml(code), 'script').map(({ attributes }) => attributes);
			expect(script).toEqual([
				{
					src: ROOT + (versioned[0] ?? ''),
					integrity: integrityOf(versioned[0] ?? ''),
					crossorigin: 'anonymous',
					async: ''
				}
			]);
		}
	});

	it('knows the site that it was built for', () => {
		expect(builtText(`${ROOT}embed/${name}.js`)).toContain(JSON.stringify(ROOT));
	});
});

describe('the helper', () => {
	it('is under 1 kB', () => {
		expect(builtText(`${ROOT}embed/v1.js`).length).toBeLessThan(1000);
	});
});

describe('the page for unknown embeds', () => {
	const page = builtPage(`${ROOT}embed/404.html`);

	it('has one sentence, a link to the gallery, and neither script nor style sheet', () => {
		expect(named(page, 'script')).toEqual([]);
		expect(valuesOf(named(page, 'a'), 'href')).toEqual([new URL('charts/', ROOT).pathname]);
		expect(valuesOf(named(page, 'link'), 'rel')).toEqual(['icon']);
	});
});

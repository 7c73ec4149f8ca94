import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { showLinks } from '../../tools/pdf/links.mjs';
import { builtText, ROOT } from '../support/build';
import { named, only, parsePage } from '../support/markup';
import { temporaryFolder } from '../support/temporary-folder';

/** The attributes of the link to the PDF in a page, hidden or not. */
function linkIn(html: string): Record<string, string> {
	const links = named(parsePage(html), 'a').filter(
		({ attributes: { href, 'data-when-made': made } }) => (href ?? made)?.endsWith('/upstream.pdf')
	);
	return only(links, 'links to the PDF').attributes;
}

it('shows the link to the PDF once the PDF is made', () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'handout'));
	const page = join(folder, 'handout/index.html');
	const served = builtText(`${ROOT}handout/`);
	writeFileSync(page, served);
	writeFileSync(join(folder, 'index.html'), '<a hidden data-when-made="/other.pdf">PDF</a>');
	// If the PDF was made before, the build already has the link.
	const made = !('hidden' in linkIn(served));
	expect(showLinks(folder, 'upstream.pdf')).toBe(made ? 0 : 1);
	const link = linkIn(readFileSync(page, 'utf8'));
	expect(link.href).toMatch(/\/upstream\.pdf$/);
	expect(link).not.toHaveProperty('hidden');
	expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('hidden');
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { showLinks } from '../../tools/pdf/links.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const HANDOUT = 'build/handout/index.html';
if (!existsSync(HANDOUT)) {
	throw new Error('There is no handout in build/ to look at: run `npm run build` first.');
}

/** The link to the PDF in a page, hidden or not. */
const linkIn = (html: string) => /<a\b[^>]*upstream\.pdf[^>]*>/.exec(html)?.[0] ?? '';

it('shows the link to the PDF once the PDF is made', () => {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'handout'));
	const page = join(folder, 'handout/index.html');
	const served = readFileSync(HANDOUT, 'utf8');
	expect(linkIn(served)).not.toBe('');
	writeFileSync(page, served);
	writeFileSync(join(folder, 'index.html'), '<a hidden data-when-made="/other.pdf">PDF</a>');
	// If the PDF was made before, the build already has the link.
	const made = !linkIn(served).includes('hidden');
	expect(showLinks(folder, 'upstream.pdf')).toBe(made ? 0 : 1);
	expect(linkIn(readFileSync(page, 'utf8'))).toMatch(/href="[^"]*\/upstream\.pdf"/);
	expect(linkIn(readFileSync(page, 'utf8'))).not.toContain('hidden');
	expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('hidden');
});

import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { bundling } from './bundling.mjs';
import { launchChromium } from './chromium.mjs';
import { counted } from './counted.mjs';
import { BUILD } from './folders.mjs';
import { root, stop } from './install.mjs';
import { readOptions } from './options.mjs';
import { showLinks } from './pdf/links.mjs';
import { replaceBuild } from './replace-build.mjs';
import { siteOfBuild } from './site.mjs';
import { story } from './story.mjs';

const BUILT = resolve(root, BUILD);
const PAGE = 'handout/index.html';
const FILE = `${story.slug}.pdf`;

/** Rules for fonts that Chromium prints as text. */
async function paperRules() {
	/** @type {{ module: typeof import('../src/lib/export/font.server') }} */
	const { module } = await runnerImport(resolve('src/lib/export/font.server.ts'), {
		...bundling,
		logLevel: 'error'
	});
	return module.paperRules();
}

/**
 * Prints the handout. Requests to the site's public address are answered from build/, so that links
 * in the PDF lead to the public site and not to this machine.
 * @returns {Promise<Buffer>}
 */
async function print() {
	const browser = await launchChromium();
	const page = await browser.newPage();
	await page.route('**/*', (route) => {
		const { origin, pathname } = new URL(route.request().url());
		const path = pathname.slice(site.pathname.length).replace(/(^|\/)$/, '$1index.html');
		const file = join(BUILT, path);
		if (origin !== site.origin || !existsSync(file)) return route.abort();
		return route.fulfill({ path: file });
	});
	await page.goto(new URL('handout/', site).href);
	await page.emulateMedia({ media: 'print' });
	await page.addStyleTag({ content: await paperRules() });
	await page.evaluate(() => document.fonts.ready);
	const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
	await browser.close();
	return pdf;
}

readOptions('npm run build:pdf');
if (!existsSync(join(BUILT, PAGE)))
	stop(`There is no handout in ${BUILD}/ yet: run \`npm run build\` first.`);
const site = siteOfBuild(BUILT);
const pdf = await print();
let linked = 0;
await replaceBuild(BUILT, site, (folder) => {
	cpSync(BUILT, folder, { recursive: true, preserveTimestamps: true });
	writeFileSync(join(folder, FILE), pdf);
	linked = showLinks(folder, FILE);
});
const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const size = Math.round(pdf.length / 1000);
console.log(
	`${BUILD}/${FILE}: ${counted(pages, 'page')}, ${size} kB; ${linked} ${linked === 1 ? 'page links' : 'pages link'} to it from now on`
);

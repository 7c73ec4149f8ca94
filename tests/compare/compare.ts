// Compares this tree with another commit, both built on this machine: `npm run compare -- <git ref>`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { openBrowser } from '../browser/browser';
import { Cleanup } from '../full/support/cleanup';
import { copyProject } from '../support/copy-project';
import { builtAddresses, compareAddresses } from './addresses';
import { buildCommit, buildIn, removeCheckout } from './build';
import { readCompareOptions } from './options';
import { embedsIn, readTexts, THEMES, WIDTHS } from './pages';
import { comparePictures } from './pictures';
import { reportOf, summaryOf, type Comparison } from './report';

/** Both builds have to name the same origin. */
const ORIGIN = 'https://example.org';

const { ref, commit, folder } = readCompareOptions(process.argv.slice(2));
const cleanup = new Cleanup();
const say = (line: string) => console.error(line);
try {
	const checkout = join(cleanup.folder(), 'checkout');
	say(`Building ${ref}`);
	cleanup.add(() => removeCheckout(checkout));
	const before = await buildCommit(commit, ORIGIN, checkout);
	say('Building this tree');
	const after = await buildIn(copyProject(cleanup.folder()), ORIGIN);

	const servers = await Promise.all([before, after].map((build) => serve(0, { folder: build })));
	for (const { close } of servers) cleanup.add(close);
	const [old = '', current = ''] = servers.map(({ address }) => address);
	const browser = await openBrowser();
	cleanup.add(() => browser.close());

	const [had, has] = [builtAddresses(before), builtAddresses(after)];
	say('Reading texts');
	const [textsBefore, textsAfter] = await Promise.all([
		readTexts(browser, before, old),
		readTexts(browser, after, current)
	]);
	say('Comparing pictures');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const embeds = embedsIn(after).filter((address) => had.has(address));
	const comparison: Comparison = {
		ref,
		addresses: compareAddresses(had, has),
		common: [...had].filter((address) => has.has(address)).length,
		texts: { before: textsBefore, after: textsAfter },
		pictures: await comparePictures(
			browser,
			{ before: old, after: current },
			embeds,
			join(folder, 'pictures')
		),
		compared: embeds.length * WIDTHS.length * THEMES.length
	};
	const report = join(folder, 'index.html');
	writeFileSync(report, reportOf(comparison));
	for (const line of summaryOf(comparison)) console.log(line);
	console.log(report);
} finally {
	await cleanup.run();
}

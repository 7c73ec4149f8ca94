import { findChromium } from '../../tools/chromium.mjs';
import { openBrowser } from './browser.mjs';
import { bundleOthers } from './contenders.mjs';
import { CONDITIONS, visit } from './measure.mjs';
import { goals, table } from './report.mjs';
import { serve } from './server.mjs';

const ROUNDS = 11;
const OURS = {
	name: 'Upstream embed',
	version: '',
	path: '/embed/toll/toll-climb/',
	served: true,
	mark: '[data-chart=toll] path[stroke="var(--ink)"]'
};

/** What is open before a chart is. */
const BLANK = '<!doctype html><title>Blank</title>';

/** @param {string} message */
function stop(message) {
	console.error(message);
	process.exit(1);
}

async function run() {
	const inline = process.argv.includes('--inline');
	const executablePath = await findChromium();
	if (!executablePath) return stop('There is no Chromium: `npm test` in the root installs one.');
	const others = await bundleOthers({ inline });
	const contenders = [OURS, ...others].map((contender) => ({ ...contender, visits: [] }));
	const pages = others.flatMap(({ files }) => [...files]);
	const { origin, close } = await serve(new Map([...pages, ['/blank/', BLANK]]));
	const browser = await openBrowser(executablePath);
	try {
		// The round before the first one warms the browser, and does not count.
		for (let round = -1; round < ROUNDS; round++) {
			// Each round begins with another contender, so that none always follows the same one.
			const order = contenders.map((_, i) => contenders[(i + round + 1) % contenders.length]);
			for (const contender of order) {
				const result = await visit(browser.client, origin + contender.path, contender);
				if (round >= 0) contender.visits.push(result);
			}
		}
	} finally {
		await browser.close();
		close();
	}
	const { cpuSlowdown } = CONDITIONS;
	console.log(
		`Medians of ${ROUNDS} rounds in ${browser.product}, processor slowed ${cpuSlowdown} times, ` +
			`nothing cached, scripts ${inline ? 'in the page' : 'in a file'}.\n`
	);
	console.log(table(contenders));
	const [ours, ...theirs] = contenders;
	const checked = goals(ours, theirs);
	for (const { goal, holds } of checked)
		console.log(`${holds ? 'holds' : 'does not hold'}: ${goal}`);
	if (checked.some(({ holds }) => !holds)) process.exitCode = 1;
}

run().catch((error) => stop(error.message));

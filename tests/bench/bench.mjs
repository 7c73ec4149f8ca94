import { findChromium } from '../../tools/chromium.mjs';
import { openBrowser } from './browser.mjs';
import { bundleOthers } from './contenders.mjs';
import { CONDITIONS, HOST, visit } from './measure.mjs';
import { goals, table } from './report.mjs';
import { serve } from './server.mjs';

const ROUNDS = 11;
const OURS = {
	name: 'Upstream embed',
	version: '',
	path: '/embed/toll/toll-climb/',
	mark: '[data-chart=toll] path[stroke="var(--ink)"]'
};

/** The lower bound: a page with a heading, a line and no script. */
const LEAST = {
	name: 'A heading and one line',
	version: '',
	path: '/least/',
	mark: 'path',
	page: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Least</title>
<h1>One line</h1><svg viewBox="0 0 600 350"><path d="M0 0L600 350" stroke="#1d2126"/></svg></html>`
};

/** @param {string} message */
function stop(message) {
	console.error(message);
	process.exit(1);
}

async function run() {
	const inline = process.argv.includes('--inline');
	const executablePath = findChromium();
	if (!executablePath) return stop('There is no Chromium: `npm test` in the root installs one.');
	const others = await bundleOthers({ inline });
	const contenders = [OURS, ...others, LEAST].map((contender) => ({ ...contender, visits: [] }));
	const pages = others.flatMap(({ files }) => [...files]);
	const { origin, close } = await serve(new Map([...pages, ['/', HOST], [LEAST.path, LEAST.page]]));
	const browser = await openBrowser(executablePath);
	try {
		// Round -1 warms up the browser and does not count.
		for (let round = -1; round < ROUNDS; round++) {
			// Each round starts with another contender, so that none always follows the same one.
			const order = contenders.map((_, i) => contenders[(i + round + 1) % contenders.length]);
			for (const contender of order) {
				const result = await visit(
					browser.client,
					{ host: `${origin}/`, chart: origin + contender.path },
					contender.mark
				);
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
	const checked = goals(contenders[0], contenders.slice(1, -1));
	for (const { goal, holds } of checked)
		console.log(`${holds ? 'holds' : 'does not hold'}: ${goal}`);
	if (checked.some(({ holds }) => !holds)) process.exitCode = 1;
}

run().catch((error) => stop(error.message));

// Measures the build behind nginx, with the settings that the build wrote: `npm run load`.
import { join } from 'node:path';
import { openBrowser } from '../browser/browser';
import { Cleanup } from '../full/support/cleanup';
import { base, serveSite } from '../full/support/site';
import { measureOffline } from './offline';
import { measureVisits } from './visits';
import { measureLoad } from './wrk';

const PATHS = [
	'',
	'present/',
	'handout/',
	'embed/toll/',
	'charts/toll/',
	'charts/toll.csv',
	'charts/toll.png'
];
/** Pages that work offline, and a file that is cached when they do. */
const CACHED = [
	['', /\/tally\/drawings\//],
	['present/', /\/present\/talk\.html$/]
] as const;
const VISITED = ['', 'present/', 'embed/toll/', 'charts/toll/'];

const cleanup = new Cleanup();
try {
	const log = join(cleanup.folder(), 'access.log');
	const site = await serveSite(cleanup, base, { log });
	console.log('| address | requests per second | p99, ms | errors |\n| --- | ---: | ---: | ---: |');
	for (const path of PATHS) {
		const { requestsPerSecond, p99, errors } = await measureLoad(site + path);
		console.log(
			`| \`/${path}\` | ${Math.round(requestsPerSecond)} | ${p99.toFixed(1)} | ${errors} |`
		);
	}
	const browser = await openBrowser();
	cleanup.add(() => browser.close());
	console.log('\n| address | first visit | second visit |\n| --- | ---: | ---: |');
	for (const path of VISITED) {
		const visits = await measureVisits(browser, site + path);
		const cells = visits.map(
			({ bytes, requests }) => `${(bytes / 1000).toFixed(1)} kB in ${requests} requests`
		);
		console.log(`| \`/${path}\` | ${cells.join(' | ')} |`);
	}
	console.log('\n| address | until it works offline |\n| --- | ---: |');
	for (const [path, last] of CACHED) {
		const { bytes, requests } = await measureOffline(browser, site + path, log, last);
		console.log(`| \`/${path}\` | ${(bytes / 1000).toFixed(1)} kB in ${requests} requests |`);
	}
} finally {
	await cleanup.run();
}

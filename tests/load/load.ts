// Measures the build behind nginx, with the settings that the build wrote: `npm run load`.
import { openBrowser } from '../browser/browser';
import { Cleanup } from '../full/support/cleanup';
import { serveSite } from '../full/support/site';
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
const VISITED = ['', 'present/', 'embed/toll/', 'charts/toll/'];

const cleanup = new Cleanup();
try {
	const site = await serveSite(cleanup);
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
} finally {
	await cleanup.run();
}

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSources } from '../src/lib/data/sources';
import { releasesIn } from '../src/lib/model/kept';
import { releaseName } from '../src/lib/model/release';
import config from '../src/story/story.config';
import { fromRoot } from '../tools/folders.mjs';
import { stop } from '../tools/install.mjs';
import { readOptions } from '../tools/options.mjs';
import { printProblems } from '../tools/problems.mjs';
import { ADDRESS } from './refresh/cdc-dataset';
import { download } from './refresh/download';
import { progressOn } from './refresh/progress';
import { refreshTables } from './refresh/refresh-tables';
import { printReport } from './refresh/report';

/** A path that the configuration of the story names, from the root. */
const pathOf = (path: string): string => fromRoot(path, 'src/story');

const COMMAND = 'npm run data:refresh';
const FALSE_STATEMENTS = 2;

const options = readOptions(COMMAND, {
	from: 'CDC’s file, packed by gzip or not',
	url: 'the address of CDC’s file',
	vintage: 'a release as YYYY-MM',
	'dry-run': '',
	json: ''
});
const { from, url = ADDRESS, vintage } = options;
if (from !== undefined && options.url !== undefined) {
	stop(`${COMMAND}: found --from and --url, expected one of them.`);
}
if (!/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) {
	stop(`${COMMAND}: found the address "${url}", expected one that begins with https://.`);
}
if (vintage !== undefined && !/^20\d\d-(0[1-9]|1[0-2])$/.test(vintage)) {
	stop(`${COMMAND}: found the release "${vintage}", expected one as YYYY-MM.`);
}

/** Makes a snapshot of the release in the tables, unless there is one already. */
async function snapshot() {
	const name = releaseName(loadSources(pathOf(config.data)));
	if (existsSync(join(releasesIn(pathOf(config.data)), `${name}.json`))) return undefined;
	// Imported only now: it needs Vite, and most refreshes do not need it.
	const { releaseSnapshot } = await import('../tools/release-snapshot.mjs');
	return releaseSnapshot();
}

const folder = mkdtempSync(join(tmpdir(), 'refresh-'));
const progress = progressOn(process.stderr);
try {
	const file = { path: from ?? join(folder, 'download'), name: from ?? url };
	if (from === undefined) {
		progress.show('Connecting');
		await download(url, file.path, { onProgress: progress.showBytes });
	}
	progress.show('Reading');
	const report = await refreshTables({
		file,
		vintage,
		dataDir: pathOf(config.data),
		copyFile: pathOf(config.copy),
		methodsFile: pathOf(config.methods),
		day: new Date().toISOString().slice(0, 10),
		dryRun: options['dry-run'] !== undefined,
		snapshot
	});
	progress.end();
	console.log(
		options.json === undefined ? printReport(report) : JSON.stringify(report, null, '\t')
	);
	if (report.statements.length > 0) process.exitCode = FALSE_STATEMENTS;
} catch (error) {
	progress.end();
	if (options.json !== undefined) {
		const { problems = [String(error)] } = error as { problems?: readonly string[] };
		console.log(JSON.stringify({ refused: problems }, null, '\t'));
	}
	printProblems(error);
} finally {
	rmSync(folder, { recursive: true });
}

import { statSync } from 'node:fs';
import { importModule } from '../tools/import-story.mjs';
import { stop } from '../tools/install.mjs';
import { readOptions } from '../tools/options.mjs';
import { printProblems } from '../tools/problems.mjs';
import type * as Make from './make/make';

const COMMAND = 'npm run data:tables';

const { from } = readOptions(COMMAND, { from: 'the folder of the working figures' });
if (from === undefined) {
	stop(`${COMMAND}: found no folder, expected one: ${COMMAND} -- --from FOLDER.`);
}
if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) {
	stop(`${COMMAND}: found no folder ${from}, expected the folder of the working figures.`);
}
try {
	const { makeTables } = (await importModule('data/make/make.ts')) as typeof Make;
	for (const [file, rows] of makeTables(from, import.meta.dirname)) {
		console.log(`${file}: ${rows} rows`);
	}
} catch (error) {
	printProblems(error);
}

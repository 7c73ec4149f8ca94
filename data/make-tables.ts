import { parseArgs } from 'node:util';
import { makeTables } from './make/make';

const USAGE = 'Usage: npx tsx data/make-tables.ts --from FOLDER';

function run(): void {
	const { values } = parseArgs({ options: { from: { type: 'string' } } });
	if (values.from === undefined) throw new Error(`No folder of working figures is named. ${USAGE}`);
	for (const [file, rows] of makeTables(values.from, import.meta.dirname)) {
		console.log(`${file}: ${rows} rows`);
	}
}

try {
	run();
} catch (error) {
	// A fault in the figures is for a person to read, so the sentence is printed without a stack.
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { InputError } from '../../src/lib/data/input-error';
import { isoMonth } from '../../src/lib/data/month';
import type { Figures } from '../../src/lib/data/figure';
import { replaceFiles } from '../../tools/replace-files.mjs';
import { DATASET, LAG } from './cdc-dataset';
import { checkFigures } from './check-figures';
import { checkRelease } from './check-release';
import { checkSpan } from './check-span';
import { changedFigures, falseStatements } from './compare-figures';
import { changedTables } from './compare-tables';
import type { CdcFile } from './file-bytes';
import { readFigures } from './read-figures';
import { readRelease } from './read-release';
import type { Release } from './release';
import { mainVintage, releaseTables } from './release-tables';
import { readRecord, RECORD_FILE, type RefreshRecord } from './refresh-record';
import type { Report } from './report';
import { locatingFaults } from './row-fault';
import { sourcesText } from './source-entry';
import { textParts } from './story-text';
import { readTables, tableTexts, type RefreshedTables } from './table-files';

/** What to refresh from, and where. */
export interface RefreshOptions {
	/** CDC’s file. */
	file: CdcFile;
	/** The release, as `YYYY-MM`; computed from its last month if it is not named. */
	vintage?: string | undefined;
	/** The folder of the data. */
	dataDir: string;
	/** The file of the story’s text. */
	copyFile: string;
	/** The file of the page on methods, if there is one. */
	methodsFile?: string | undefined;
	/** Today, `YYYY-MM-DD`. */
	day: string;
	/** Whether to write nothing. */
	dryRun: boolean;
	/** Makes a snapshot of the release in the tables; `undefined` if there is one already. */
	snapshot: () => Promise<{ file: string; text: string } | undefined>;
}

/** The prefix of the temporary folder’s name. Git ignores such folders. */
const STAGING = '.refresh-';

/** A path and the text that belongs there. */
type NewFile = readonly [path: string, text: string];

/** Removes what a killed process left behind. */
function removeStaging(dataDir: string): void {
	for (const name of readdirSync(dataDir)) {
		if (name.startsWith(STAGING)) rmSync(join(dataDir, name), { recursive: true });
	}
}

/**
 * Writes the new tables to a temporary folder, beside copies of the others, and reads all of them back.
 * @throws InputError or Error if the story cannot read them
 */
async function figuresOf(
	tables: RefreshedTables,
	{ dataDir, dryRun }: RefreshOptions
): Promise<Figures> {
	const staging = mkdtempSync(join(dryRun ? tmpdir() : dataDir, STAGING));
	try {
		cpSync(join(dataDir, 'tables'), staging, { recursive: true });
		for (const [file, text] of tableTexts(tables)) writeFileSync(join(staging, file), text);
		return await readFigures(staging, dataDir);
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		// The temporary folder no longer exists when the message is read.
		throw new InputError(
			error.problems.map((problem) => problem.replace(join(staging, '/'), 'new tables/'))
		);
	} finally {
		rmSync(staging, { recursive: true });
	}
}

/** Makes the tables of a release, and checks them against the current ones. */
async function checkedTables(
	current: RefreshedTables,
	release: Release,
	vintage: string,
	record: RefreshRecord | undefined
): Promise<RefreshedTables> {
	checkRelease(release);
	checkSpan(current, release, vintage, record?.rows ?? 0);
	return locatingFaults(release.file, () => {
		const made = releaseTables(current, release, vintage);
		checkFigures(current, made, release, vintage);
		return made;
	});
}

const differs = ([path, text]: NewFile): boolean =>
	!existsSync(path) || readFileSync(path, 'utf8') !== text;

/** The files that change: tables, sources and record, and the snapshot of the release before. */
async function changedFiles(
	made: RefreshedTables,
	record: RefreshRecord,
	formerVintage: string,
	{ dataDir, day, snapshot }: RefreshOptions
): Promise<NewFile[]> {
	const tables = tableTexts(made).map(([file, text]): NewFile => {
		return [join(dataDir, 'tables', file), text];
	});
	const earlier = readRecord(dataDir);
	const isSame = earlier?.sha256 === record.sha256 && earlier.vintage === record.vintage;
	// Take a snapshot of the former release only if another one replaces it.
	const former = record.vintage === formerVintage ? undefined : await snapshot();
	const files: NewFile[] = [
		...(former ? [[former.file, former.text] as const] : []),
		...tables,
		...(isSame
			? []
			: [
					[join(dataDir, 'sources.json'), sourcesText(dataDir, record.vintage, day)] as const,
					[join(dataDir, RECORD_FILE), `${JSON.stringify(record, null, '\t')}\n`] as const
				])
	];
	return files.filter(differs);
}

/** The releases in the tables, oldest first. */
const vintagesOf = (tables: RefreshedTables): string[] =>
	[
		...new Set(
			[...tables['overdose-12mo.csv'], ...tables['states-12mo.csv']].map(
				({ vintage = '' }) => vintage
			)
		)
	].sort();

/**
 * Refreshes the tables from CDC’s file. All checks come first; then the files are replaced together.
 * @returns what changed, and which statements of the story are false now
 * @throws InputError with a sentence that says what was found and expected; nothing is written then
 */
export async function refreshTables(options: RefreshOptions): Promise<Report> {
	const { file, dataDir, copyFile, methodsFile, day, dryRun } = options;
	if (!dryRun) removeStaging(dataDir);
	const release = await readRelease(file);
	const vintage = options.vintage ?? isoMonth(release.last + LAG);
	const current = readTables(join(dataDir, 'tables'));
	const made = await checkedTables(current, release, vintage, readRecord(dataDir));
	const before = await readFigures(join(dataDir, 'tables'), dataDir);
	const after = await figuresOf(made, options);
	const parts = textParts({ copy: copyFile, methods: methodsFile, data: dataDir });
	const { rows, sha256 } = release;
	const record = { dataset: DATASET, vintage, rows, sha256, retrieved: day };
	const formerVintage = mainVintage(current);
	const files = await changedFiles(made, record, formerVintage, options);
	const remaining = vintagesOf(made);
	const report: Report = {
		vintage,
		vintageIsComputed: options.vintage === undefined,
		formerVintage,
		lastMonth: isoMonth(release.last),
		rows,
		sha256,
		figures: changedFigures(before, after, parts),
		statements: falseStatements(before, after, parts),
		tables: changedTables(current, made),
		replacedVintages: vintagesOf(current).filter(
			(each) => each !== formerVintage && !remaining.includes(each)
		),
		files: files.map(([path]) => path),
		dryRun
	};
	if (!dryRun) {
		for (const [path] of files) mkdirSync(dirname(path), { recursive: true });
		replaceFiles(files);
	}
	return report;
}

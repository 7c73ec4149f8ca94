import { count } from '../../src/lib/data/format';
import { formatMonth, parseMonth } from '../../src/lib/data/month';
import type { ChangedFigure, FalseStatement } from './compare-figures';
import type { ChangedTable } from './compare-tables';

/** What a refresh does, or would do. */
export interface Report {
	/** CDC’s release, as `YYYY-MM`. */
	vintage: string;
	/** Whether the release was computed from its last month, because none was given. */
	vintageIsComputed: boolean;
	/** The release of the tables before. */
	formerVintage: string;
	/** The last month of the release, as `YYYY-MM`. */
	lastMonth: string;
	/** The rows of CDC’s file. */
	rows: number;
	/** The SHA-256 checksum of CDC’s file. */
	sha256: string;
	figures: readonly ChangedFigure[];
	/** The statements that are false now. */
	statements: readonly FalseStatement[];
	tables: readonly ChangedTable[];
	/** Newer releases of which the tables have no row any more. */
	replacedVintages: readonly string[];
	/** The files that were written, or would be without `--dry-run`. */
	files: readonly string[];
	dryRun: boolean;
}

/** The most changed values of a table to print. */
const MOST = 10;

const list = new Intl.ListFormat('en');
const text = (value: string): string => value || 'blank';

function introduction(report: Report): string[] {
	const { vintage, vintageIsComputed, lastMonth, rows, sha256 } = report;
	const month = formatMonth(parseMonth(lastMonth));
	const named = `CDC’s release ${vintage} has ${count(rows)} rows, to ${month}.`;
	const computed =
		'The file does not name its release: this is its last month plus five. Name it with `--vintage`.';
	return [vintageIsComputed ? `${named} ${computed}` : named, '', `SHA-256: \`${sha256}\``];
}

function tableLines({ table, added, removed, changed }: ChangedTable): string[] {
	const cells = changed.slice(0, MOST).map(({ row, column, old, new: now }) => {
		return `  - ${row}, ${column}: ${text(old)}, now ${text(now)}`;
	});
	const more = changed.length - cells.length;
	return [
		`- \`${table}\`: values changed: ${count(changed.length)}, rows added: ${count(added)}, rows removed: ${count(removed)}`,
		...cells,
		...(more > 0 ? [`  - ${count(more)} more`] : [])
	];
}

function figureLine({ id, old, new: now, printedIn }: ChangedFigure): string {
	const where = printedIn.length > 0 ? `in ${list.format(printedIn)}` : 'not printed';
	return `- \`${id}\`: ${text(old ?? 'none')}, now ${text(now ?? 'none')} (${where})`;
}

function statementLines({ of, statement, values, words, wasFalse }: FalseStatement): string[] {
	const before = wasFalse ? ' It was false before.' : '';
	return [
		`- ${of}: \`${statement}\` is false, as it now says that ${values}.${before}`,
		`  - Words: ${words}`
	];
}

const section = (title: string, lines: readonly string[]): string[] => [
	'',
	`## ${title}`,
	'',
	...(lines.length > 0 ? lines : ['None.'])
];

/** Prints a report as Markdown, for a terminal or a pull request. */
export function printReport(report: Report): string {
	const { figures, statements, tables, replacedVintages, files, dryRun } = report;
	const replaced = replacedVintages.map(
		(vintage) =>
			`- The lines reach the release ${vintage}, so no table has rows of it. Steps that cite its source still do.`
	);
	return [
		...introduction(report),
		...section(`Figures that changed: ${figures.length}`, figures.map(figureLine)),
		...section(
			`Statements that are false now: ${statements.length}`,
			statements.flatMap(statementLines)
		),
		...section('Tables', [...tables.flatMap(tableLines), ...replaced]),
		...section(
			dryRun ? 'Files that a refresh would write' : 'Files written',
			files.map((file) => `- ${file}`)
		)
	].join('\n');
}

import { join } from 'node:path';
import { readTable, TableError } from './csv';
import { dateWords, stretchOf } from './day';
import { inMonthOrder, loadOverdose } from './overdose';
import {
	announcedRow,
	eventRow,
	namedDrugRow,
	positionRow,
	potencyRow,
	publishedRow,
	routeRow,
	seizureRow,
	statementRow
} from './schemas';
import { loadNation, loadStateLines, statesOf } from './states';
import type {
	Announced,
	NamedDrug,
	PolicyEvent,
	Position,
	Potency,
	Published,
	Seizure,
	Statement,
	Tables
} from './types';

function loadNamedDrug(dir: string): NamedDrug {
	const file = 'fentanyl-by-name-12mo.csv';
	const path = join(dir, file);
	const rows = inMonthOrder(path, 'fentanyl', readTable(dir, file, namedDrugRow, ['month']));
	const [first] = rows;
	if (!first) throw new TableError(`${path}: the file has no rows`);
	const other = rows.find((row) => row.vintage !== first.vintage);
	if (other) {
		throw new TableError(`${path}: releases ${first.vintage} and ${other.vintage} are mixed`);
	}
	return {
		first: first.month,
		deaths: rows.map((row) => row.deaths),
		vintage: first.vintage
	};
}

function loadAnnounced(dir: string): Announced[] {
	const rows = readTable(dir, 'announced.csv', announcedRow, ['announced', 'month']);
	const other = rows.find((row) => row.drug_class !== 'all_drugs');
	if (other) {
		throw new TableError(
			`${join(dir, 'announced.csv')}: found ${other.drug_class}, expected totals of all_drugs`
		);
	}
	return rows.map((row) => ({
		announced: row.announced,
		month: row.month,
		value: row.value,
		change: row.change,
		laterValue: row.later_value,
		laterVintage: row.later_vintage,
		source: row.source
	}));
}

function loadPotency(dir: string): Potency[] {
	const rows = readTable(dir, 'potency.csv', potencyRow, ['substance', 'against']);
	const reversed = rows.find((row) => row.low > row.high || row.low === 0);
	if (reversed) {
		throw new TableError(
			`${join(dir, 'potency.csv')}: ${reversed.substance} runs from ${reversed.low} to ` +
				`${reversed.high}, expected a low end above zero and not above the high end`
		);
	}
	return rows;
}

function loadStatements(dir: string): Statement[] {
	const file = 'precursor-statements.csv';
	return readTable(dir, file, statementRow, ['source']).map((row) => {
		if ((row.share === null) !== (row.bound === null)) {
			throw new TableError(
				`${join(dir, file)}: ${row.speaker} has a share without a bound or a bound without a share`
			);
		}
		return {
			date: row.date,
			speaker: row.speaker,
			speakerShort: row.speaker_short,
			share: row.share,
			bound: row.bound,
			ofWhat: row.of_what,
			ofShort: row.of_short,
			methodPublished: row.method_published,
			source: row.source
		};
	});
}

function loadSeizures(dir: string): Seizure[] {
	return readTable(dir, 'seizures.csv', seizureRow, ['fiscal_year', 'place']).map((row) => ({
		fiscalYear: row.fiscal_year,
		partial: row.partial,
		place: row.place,
		pounds: row.pounds,
		vintage: row.vintage
	}));
}

function loadEvents(dir: string): PolicyEvent[] {
	const rows = readTable(dir, 'events.csv', eventRow, ['id']);
	const wrong = rows.find(
		({ date, end }) => end && !(date.slice(0, 8) === end.slice(0, 8) && date < end)
	);
	if (wrong) {
		throw new TableError(
			`${join(dir, 'events.csv')}: ${wrong.id} lasts from ${wrong.date} to ${wrong.end}, ` +
				`expected two days of one month, the later one last`
		);
	}
	return rows
		.map((row) => ({
			...row,
			when: dateWords(row.date, row.end),
			...stretchOf(row.date, row.end)
		}))
		.sort((a, b) => a.from - b.from);
}

function loadPositions(dir: string): Position[] {
	return readTable(dir, 'positions.csv', positionRow, ['topic', 'title']).map(
		({ who_short, ...row }) => ({ ...row, whoShort: who_short })
	);
}

function loadPublished(dir: string): Published[] {
	return readTable(dir, 'published.csv', publishedRow, ['id']).map(({ speaker_short, ...row }) => ({
		...row,
		speakerShort: speaker_short
	}));
}

/**
 * Reads and checks every table that the story draws. Reads files, so it runs at build only.
 * @throws TableError with a sentence that names the file and the fault.
 */
export function loadTables(dir = 'data/tables'): Tables {
	return {
		...loadOverdose(dir),
		fentanylByName: loadNamedDrug(dir),
		announced: loadAnnounced(dir),
		potency: loadPotency(dir),
		statements: loadStatements(dir),
		seizures: loadSeizures(dir),
		states: statesOf(loadStateLines(dir), loadNation(dir)),
		published: loadPublished(dir),
		events: loadEvents(dir),
		positions: loadPositions(dir),
		route: readTable(dir, 'route.csv', routeRow, ['period', 'from', 'to'])
	};
}

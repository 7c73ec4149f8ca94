import { readTable, rowFault } from '$lib/data/csv';
import { dateWords, monthRange } from '$lib/data/day';
import { InputError } from '$lib/data/input-error';
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
} from './table-types';

function loadNamedDrug(dir: string): NamedDrug {
	const rows = inMonthOrder(
		'fentanyl',
		readTable(dir, 'fentanyl-by-name-12mo.csv', namedDrugRow, ['month'])
	);
	const { month: first = 0, vintage = '' } = rows[0] ?? {};
	const other = rows.find((row) => row.vintage !== vintage);
	if (other) {
		const what = `found the release ${other.vintage}, expected ${vintage} in every row`;
		throw new InputError(rowFault(other, 'vintage', what));
	}
	return { first, deaths: rows.map((row) => row.deaths), vintage };
}

function loadAnnounced(dir: string): Announced[] {
	return readTable(dir, 'announced.csv', announcedRow, ['announced', 'month']).map((row) => ({
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
	return readTable(dir, 'potency.csv', potencyRow, ['substance', 'against']);
}

function loadStatements(dir: string): Statement[] {
	return readTable(dir, 'precursor-statements.csv', statementRow, ['source']).map((row) => ({
		date: row.date,
		speaker: row.speaker,
		speakerShort: row.speaker_short,
		share: row.share,
		bound: row.bound,
		ofWhat: row.of_what,
		ofShort: row.of_short,
		methodPublished: row.method_published,
		source: row.source
	}));
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
	return readTable(dir, 'events.csv', eventRow, ['id'])
		.map((row) => ({
			...row,
			when: dateWords(row.date, row.end),
			...monthRange(row.date, row.end)
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
 * Reads and checks the tables of the charts. Runs only at build time, because it reads files.
 * @throws InputError with a sentence for each fault of a file.
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

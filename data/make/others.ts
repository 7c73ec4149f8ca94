import { isoMonth } from '../../src/lib/data/month';
import { MAIN_VINTAGE } from './cdc';
import type { OverdoseRow } from './overdose';
import { readWorking } from './working';

/** One row of a table to write: fields by column name. */
export type Row = Readonly<Record<string, string>>;

/** Deaths whose certificate names fentanyl; the release is the month of "data as of". */
export function fentanylByNameRows(folder: string): Row[] {
	const file = 'national_specific_drugs_12mo.csv';
	return readWorking(folder, file, ['month', 'drug', 'deaths', 'data_as_of'])
		.filter((row) => row.drug === 'Fentanyl')
		.map((row) => {
			const found = /^(\d{2})\/\d{2}\/(\d{4})$/.exec(row.data_as_of);
			if (!found) throw new Error(`${file} has "${row.data_as_of}" as a date, not MM/DD/YYYY.`);
			return { month: row.month, deaths: row.deaths, vintage: `${found[2]}-${found[1]}` };
		})
		.sort((a, b) => a.month.localeCompare(b.month));
}

const ANNOUNCED_SOURCE = new Map([
	['2025-06', 'npr-2025'],
	['2021-11-17', 'axios-2021']
]);

/**
 * Announced totals. The values of a later release are checked against the overdose table, because
 * one chart shows both side by side.
 */
export function announcedRows(folder: string, overdose: readonly OverdoseRow[]): Row[] {
	const file = 'announced-figures.csv';
	const columns = [
		'announced',
		'window_end',
		'indicator',
		'value',
		'kind',
		'later_value',
		'later_release'
	] as const;
	return readWorking(folder, file, columns).map((row) => {
		const source = ANNOUNCED_SOURCE.get(row.announced);
		if (!source) throw new Error(`${file} has a total of ${row.announced} without a known source.`);
		const ours = overdose.find(
			({ month, drug_class, vintage }) =>
				month === row.window_end && drug_class === row.indicator && vintage === row.later_release
		);
		if (row.later_release !== MAIN_VINTAGE || ours?.predicted !== row.later_value) {
			throw new Error(
				`${file} gives ${row.later_value} for ${row.window_end} in release ` +
					`${row.later_release}, the overdose table ${ours?.predicted ?? 'nothing'}.`
			);
		}
		const change = /\b(up|down) about ([\d,]+)/.exec(row.kind);
		const sign = change?.[1] === 'down' ? '-' : '';
		return {
			announced: row.announced,
			month: row.window_end,
			drug_class: row.indicator,
			value: row.value,
			change: change?.[2] ? sign + change[2].replaceAll(',', '') : '',
			later_value: row.later_value,
			later_vintage: row.later_release,
			source
		};
	});
}

/** The last month that the seizure figures reach: August of fiscal year 2026. */
const SEIZURES_VINTAGE = isoMonth(2026 * 12 + 7);

/** Seizures summed over regions, in hundredths of a pound to avoid rounding errors in the sums. */
export function seizureRows(folder: string): Row[] {
	const columns = ['fiscal_year', 'partial_year', 'at_port_of_entry', 'fentanyl_lbs'] as const;
	const sums = new Map<string, { row: Row; hundredths: number }>();
	for (const found of readWorking(folder, 'seizures.csv', columns)) {
		const row = {
			fiscal_year: found.fiscal_year,
			partial: found.partial_year === '1' ? 'yes' : 'no',
			place: found.at_port_of_entry === '1' ? 'ports of entry' : 'between ports'
		};
		const pounds = Number(found.fentanyl_lbs);
		if (found.fentanyl_lbs === '' || !Number.isFinite(pounds)) {
			throw new Error(`seizures.csv has "${found.fentanyl_lbs}" as pounds in ${row.fiscal_year}.`);
		}
		const key = Object.values(row).join('|');
		const before = sums.get(key)?.hundredths ?? 0;
		sums.set(key, { row, hundredths: before + Math.round(pounds * 100) });
	}
	return [...sums.values()].map(({ row, hundredths }) => ({
		...row,
		pounds: String(hundredths / 100),
		vintage: SEIZURES_VINTAGE
	}));
}

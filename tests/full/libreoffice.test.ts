import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import spawn from 'nano-spawn';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/lib/chart/chart-types';
import { charts } from '../../src/story/charts';
import { loadStory } from '../../src/story/story';
import { has } from '../../tools/packages.mjs';
import { BUILD } from '../support/build';
import { named, parseXml, rawText, type Markup } from '../support/markup';
import { Cleanup } from './support/cleanup';

const { tables } = loadStory();

/** A cell of a spreadsheet: a number, a text, or `null` if it is empty. A date is its text. */
function cellOf({ attributes, content }: Markup): Cell {
	if (attributes['table:formula']) return `a formula: ${attributes['table:formula']}`;
	if (attributes['office:value-type'] === 'float') return Number(attributes['office:value']);
	const paragraphs = content.filter((child) => typeof child !== 'string').map(rawText);
	return paragraphs.length > 0 ? paragraphs.join('\n') : null;
}

/** The cells of a row, up to the last column. LibreOffice writes equal cells once, with a count. */
const rowOf = (row: Markup, columns: number): Cell[] =>
	named(row, 'table:table-cell')
		.flatMap((cell) =>
			Array<Cell>(Number(cell.attributes['table:number-columns-repeated'] ?? 1)).fill(cellOf(cell))
		)
		.slice(0, columns);

const asText = (rows: readonly (readonly Cell[])[]) =>
	rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));

describe.skipIf(!has('libreoffice'))('LibreOffice', () => {
	const cleanup = new Cleanup();
	afterAll(() => cleanup.run());

	it('opens the CSV of each chart with its months, numbers and words as they are', async () => {
		const folder = cleanup.folder();
		const files = Object.keys(charts).map((id) => join(BUILD, 'charts', `${id}.csv`));
		await spawn('soffice', [
			`-env:UserInstallation=file://${folder}/profile`,
			...['--headless', '--convert-to', 'fods', '--outdir', folder],
			...files
		]);
		for (const chart of Object.values(charts)) {
			const sheet = parseXml(readFileSync(join(folder, `${chart.id}.fods`), 'utf8'));
			const { columns, rows } = chart.rows(tables, chart.default);
			const opened = named(sheet, 'table:table-row').map((row) => rowOf(row, columns.length));
			expect(opened[0], chart.id).toEqual(columns.map(({ key }) => key));
			// A year among words is a number there, which reads the same.
			expect(asText(opened.slice(1, rows.length + 1)), chart.id).toEqual(asText(rows));
		}
	});
});

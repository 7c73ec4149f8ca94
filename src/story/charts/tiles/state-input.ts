import words from '$words/tiles.json';
import type { ChoiceInput, NamedChoice } from '$lib/chart/chart-types';
import { ReaderChoice } from '$lib/chart/choice/reader-choice.svelte';
import { fetchJson } from '$lib/islands/fetch-json';
import { unpack, type PackedLine } from '../../tables/lines';
import type { JurisdictionLine } from '../../tables/states-12mo-table';
import { MOST, withChosen, type FindTables, type TileTables } from './tile-tables';

/** The file with the lines of all jurisdictions, below the chart's page. */
export const LINES = 'lines.json';

/** What the file contains: the lines, and the tables that the tiles are drawn from. */
export interface LinesFile {
	tables: TileTables;
	lines: readonly PackedLine[];
}

/** The line of a jurisdiction. @throws RangeError if there is none */
export function lineWith(lines: readonly JurisdictionLine[], code: string): JurisdictionLine {
	const line = lines.find((each) => each.code === code);
	if (!line) throw new RangeError(`no line of ${code}`);
	return line;
}

/** All that readers can choose. */
export const choices = ({ states }: FindTables): readonly NamedChoice[] =>
	states.compared.map(({ code, name }) => ({ value: code, name, code }));

const KEY = 'state';

/** A reader's jurisdiction, which the tiles draw large. */
export const stateInput: ChoiceInput<FindTables> = {
	key: KEY,
	label: words.find,
	noun: words.keyState,
	states: ['lines', 'change'],
	forget: { label: words.forget, done: words.forgotten },
	// The rest comes with the lines.
	selectTables: import.meta.env.SSR
		? ({ states: { chosen, beside, compared } }) => ({
				states: { chosen, beside, compared: compared.map(({ code, name }) => ({ code, name })) }
			})
		: undefined,
	choice: new ReaderChoice({
		key: KEY,
		most: MOST,
		choices,
		search: async () => (await import('./find-state')).findStates,
		load: async () => {
			const { tables, lines } = (await fetchJson(`charts/tiles/${LINES}`)) as LinesFile;
			return { tables, lines: lines.map(unpack) };
		},
		add: (tables: FindTables, loaded, codes) => {
			const [line, ...beside] = codes.map((code) => lineWith(loaded.lines, code));
			return line ? withChosen({ ...tables, ...loaded.tables }, line, beside) : tables;
		}
	})
};

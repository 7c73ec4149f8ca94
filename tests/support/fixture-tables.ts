import { inject } from 'vitest';
import { loadJurisdictionLines, type JurisdictionLine } from '$story/tables/states-12mo-table';
import { loadTables } from '$story/tables/tables';
import type { Tables } from '$story/tables/table-types';
import { computeFigures } from '$story/figures/figures';
import { figuresById, type Figures } from '$lib/data/figure';

/**
 * The folder of the tables of one release, which no later release changes. A table that is newer than
 * that is the current one.
 */
export const FIXTURE = inject('fixtureFolder');

/** The tables for tests that name a value. */
export const fixtureTables = loadTables(FIXTURE);
/** The line of each state in these tables. */
export const fixtureLines = loadJurisdictionLines(FIXTURE);

/** The fixture tables after a reader has chosen a state. */
export function chosen(code: string): Tables {
	const line = fixtureLines.find((each) => each.code === code);
	if (!line) throw new Error(`no state ${code}`);
	return withChosen(fixtureTables, line);
}

/** The same with several: the first one, and others beside it. */
export function chosenTogether(...codes: readonly string[]): Tables {
	const [main, ...beside] = codes.map(chosen).map(({ states }) => states.chosen);
	const tables = chosen(main?.code ?? '');
	return { ...tables, states: { ...tables.states, beside: beside.flatMap((line) => line ?? []) } };
}

/** The tables of the story after a reader has chosen a state, for each state. */
export function everyChoice(): { code: string; data: Tables }[] {
	const tables = loadTables();
	return loadJurisdictionLines().map((line) => ({
		code: line.code,
		data: withChosen(tables, line)
	}));
}

const withChosen = (tables: Tables, line: JurisdictionLine): Tables => ({
	...tables,
	states: { ...tables.states, chosen: line }
});

/** The figures that follow from a folder of tables. */
export const figuresOf = (dir: string): Figures =>
	figuresById(computeFigures(loadTables(dir), dir));

import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';

/** The most jurisdictions that are drawn together. */
export const MOST = 3;

/** The tables that the tiles are drawn from. */
export interface TileTables extends Pick<Tables, 'states' | 'vintage'> {
	deaths: Pick<Tables['deaths'], 'synthetic_opioids'>;
}

/** The tables that the texts of a choice are made from. */
export interface ChosenTables extends Pick<TileTables, 'deaths'> {
	states: Pick<Tables['states'], 'nation' | 'westVirginia' | 'chosen' | 'beside'> &
		Partial<Pick<Tables['states'], 'tiles'>> & {
			compared: readonly { code: string; name: string }[];
		};
}

/** The tables that finding a jurisdiction needs. Pages contain them; the others come with the lines. */
export interface FindTables {
	states: Pick<ChosenTables['states'], 'chosen' | 'beside' | 'compared'>;
}

/** Whether a reader has chosen, with which all tables have come. */
export const hasChosen = (tables: FindTables | ChosenTables): tables is ChosenTables =>
	tables.states.chosen !== null;

/**
 * The tables with a jurisdiction that a reader has chosen.
 * @param beside others that are drawn beside it
 */
export const withChosen = <T extends { states: object }>(
	tables: T,
	chosen: JurisdictionLine,
	beside: readonly JurisdictionLine[] = []
): T => ({
	...tables,
	states: { ...tables.states, chosen, beside }
});

/** Jurisdictions as an address names them: “OH,WV”. */
export const codesOf = (lines: readonly { code: string }[]): string =>
	lines.map(({ code }) => code).join(',');

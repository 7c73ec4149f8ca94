import type { JurisdictionLine } from '../../tables/states-12mo-table';
import type { Tables } from '../../tables/table-types';

/** The tables that the tiles are drawn from. */
export interface TileTables extends Pick<Tables, 'states' | 'vintage'> {
	deaths: Pick<Tables['deaths'], 'synthetic_opioids'>;
}

/** The tables that finding a jurisdiction needs before a reader has chosen one. Pages contain them. */
export interface FindTables extends Pick<TileTables, 'deaths'> {
	states: Pick<Tables['states'], 'nation' | 'westVirginia' | 'chosen' | 'beside'> &
		// They come with the lines, once a reader has chosen.
		Partial<Pick<Tables['states'], 'tiles'>> & {
			compared: readonly { code: string; name: string }[];
		};
}

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

/** Leaves out of the tables what only drawing the tiles needs. */
export const findTables = ({ deaths, states }: FindTables): FindTables => ({
	deaths: { synthetic_opioids: deaths.synthetic_opioids },
	states: {
		nation: states.nation,
		westVirginia: states.westVirginia,
		chosen: states.chosen,
		beside: states.beside,
		compared: states.compared.map(({ code, name }) => ({ code, name }))
	}
});

/** Leaves out of the tables what the tiles are not drawn from. */
export const tileTables = ({ deaths, states, vintage }: TileTables): TileTables => ({
	deaths: { synthetic_opioids: deaths.synthetic_opioids },
	states,
	vintage
});

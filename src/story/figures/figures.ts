import {
	ageRanges,
	announcedBlip,
	claimedShares,
	potencyRanges,
	statedFigures
} from './figures-claims';
import { eventDates } from './figures-events';
import { contacts } from './figures-help';
import { seizureFigures } from './figures-seizures';
import { atControl, newestLines, sinceThePeak } from './figures-since';
import { stateRates, statesChange, westVirginiaLine } from './figures-states';
import { classLines, drugsNamed, fentanylByName, storyWindow, wholeLine } from './figures-toll';
import { verdictCounts } from './figures-verdicts';
import { loadClaims, type Claim } from '$lib/data/claims';
import { loadHelp, type Help } from '$lib/data/help';
import { table as drugs } from '../tables/drugs-named-table';
import { table as stated } from '../tables/stated-table';
import type { Tables } from '../tables/table-types';
import type { Figure } from '$lib/data/figure';

/**
 * Computes every figure that the text may name.
 * @param dir the folder of the tables that no chart draws
 * @throws Error when the tables lack a row that a figure needs
 */
export function computeFigures(
	tables: Tables,
	dir = 'data/tables',
	help: readonly Help[] = loadHelp(),
	claims: readonly Claim[] = loadClaims()
): readonly Figure[] {
	return [
		...storyWindow(tables),
		...wholeLine(tables),
		...classLines(tables),
		...fentanylByName(tables),
		...announcedBlip(tables),
		...potencyRanges(tables),
		...seizureFigures(tables),
		...claimedShares(tables),
		...ageRanges(tables),
		...statedFigures(stated.read(dir)),
		...eventDates(tables),
		...atControl(tables),
		...stateRates(tables),
		...westVirginiaLine(tables),
		...statesChange(tables),
		...sinceThePeak(tables),
		...newestLines(tables),
		...drugsNamed(drugs.read(dir)),
		...contacts(help),
		...verdictCounts(claims)
	];
}

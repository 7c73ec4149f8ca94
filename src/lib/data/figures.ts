import { loadAges, type AgeClaim } from './ages';
import { ageRanges, announcedBlip, claimedShares, potencyRanges } from './figures-claims';
import { seizureFigures } from './figures-seizures';
import { classLines, fentanylByName, storyWindow, wholeLine } from './figures-toll';
import type { Figures, Tables } from './types';

/**
 * Computes every figure that the prose may name, by id. The age ranges are read from the
 * project's own tables unless given.
 * @throws Error when the tables lack a row that a figure needs, or two figures share an id.
 */
export function computeFigures(tables: Tables, ages: readonly AgeClaim[] = loadAges()): Figures {
	const figures = [
		...storyWindow(tables),
		...wholeLine(tables),
		...classLines(tables),
		...fentanylByName(tables),
		...announcedBlip(tables),
		...potencyRanges(tables),
		...seizureFigures(tables),
		...claimedShares(tables),
		...ageRanges(ages)
	];
	const byId = Object.fromEntries(figures.map((figure) => [figure.id, figure]));
	if (Object.keys(byId).length !== figures.length) throw new Error('two figures share an id');
	return byId;
}

import { figuresFrom, type Figure } from '$lib/data/figure';
import { monthSlug, parseMonth } from '$lib/data/month';
import { ageClaims, announcedRise, heroinRange, potencyOf, shareSaid } from '../tables/selectors';
import { deathsAt } from '../tables/series';
import type { Stated } from '../tables/stated-table';
import type { Potency } from '../tables/potency-table';
import type { Tables } from '../tables/table-types';

/** The total that was announced as a rise and that later records turned into a fall. */
export function announcedBlip(tables: Tables): Figure[] {
	const make = figuresFrom('announced.csv');
	const blip = announcedRise(tables);
	const { newestAll: newest } = tables;
	const window = monthSlug(blip.month);
	return [
		make.count(`announced-${window}`, blip.value),
		make.count('announced-rise', blip.change),
		make.month('announced-month', parseMonth(blip.announced.slice(0, 7))),
		make.month('announced-window', blip.month),
		figuresFrom('newest-12mo.csv').count(
			`later-${window}`,
			deathsAt({ ...newest, reported: newest.predicted }, 'predicted', blip.month)
		)
	];
}

/** How potent each drug is, and what the two ranges for fentanyl allow for heroin. */
export function potencyRanges(tables: Tables): Figure[] {
	const make = figuresFrom('potency.csv');
	const row = (substance: string, against: Potency['against']) =>
		potencyOf(tables, substance, against);
	const heroin = heroinRange(tables);
	const fentanyl = row('Fentanyl', 'morphine');
	const toHeroin = row('Fentanyl', 'heroin');
	const nitazenes = row('Nitazenes', 'fentanyl');
	return [
		make.decimal('potency-low', fentanyl.low),
		make.decimal('potency-high', fentanyl.high),
		make.decimal('heroin-potency-low', toHeroin.low),
		make.decimal('heroin-potency-high', toHeroin.high),
		make.decimal('heroin-derived-low', heroin.low),
		make.decimal('heroin-derived-high', heroin.high),
		make.decimal('heroin-stated', row('Heroin', 'morphine').low),
		make.decimal('nitazenes-low', nitazenes.low),
		make.decimal('nitazenes-high', nitazenes.high),
		make.count('nitazenes-morphine-low', nitazenes.low * fentanyl.low),
		make.count('nitazenes-morphine-high', nitazenes.high * fentanyl.high),
		make.decimal('etonitazene', row('Etonitazene', 'morphine').low),
		make.decimal('isotonitazene', row('Isotonitazene', 'morphine').high),
		make.decimal('carfentanil', row('Carfentanil', 'morphine').high),
		make.decimal('oxycodone', row('Oxycodone', 'morphine').high)
	];
}

/** What was said of China's share. These are claims; the figures only repeat them. */
export function claimedShares(tables: Tables): Figure[] {
	const { statements } = tables;
	const make = figuresFrom('precursor-statements.csv');
	const share = (source: string) => shareSaid(tables, source).share / 100;
	return [
		make.share('claimed-share', share('cnn-wire-2023')),
		make.share('claimed-share-committee', share('house-committee-video')),
		make.share('claimed-share-newhouse', share('newhouse-2024')),
		make.count('statements', statements.length),
		make.count('statements-with-number', statements.filter((row) => row.share !== null).length)
	];
}

/** The age ranges of the two claims about the leading cause of death. */
export function ageRanges(tables: Tables): Figure[] {
	const make = figuresFrom('ages.csv');
	const { overdose, fentanyl } = ageClaims(tables);
	return [
		make.year('age-overdose-low', overdose.low),
		make.year('age-overdose-high', overdose.high),
		make.year('age-claim-low', fentanyl.low),
		make.year('age-claim-high', fentanyl.high)
	];
}

/** Figures quoted as their publishers state them, each under its own id. */
export function statedFigures(stated: readonly Stated[]): Figure[] {
	const make = figuresFrom('stated.csv');
	return stated.map(({ id, value }) => make.decimal(id, value));
}

import type { Month } from '$lib/data/month';
import { changeMonth } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { ChosenTables } from './tile-tables';

/** Percentages that rest on fewer deaths than this in one of the months are drawn lighter. */
export const FEW = 50;

/** The percentages from which a fall has one of the darker tones. */
export const TONES = { most: 50, some: 25 };

/** The months that a change is counted between. */
export const changeMonths = (data: Pick<ChosenTables, 'deaths'>): [from: Month, to: Month] => [
	changeMonth(data),
	lastMonth(data.deaths.synthetic_opioids)
];

/** A change as a share: -0.6 is 60 percent fewer. */
export const changeOf = ({ from, to }: { from: number; to: number }) => to / from - 1;

/** Whether a change rests on so few deaths that a few more would change it much. */
export const isFew = ({ from, to }: { from: number; to: number }) => Math.min(from, to) < FEW;

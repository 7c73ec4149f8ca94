import monthly from '$words/monthly.json';
import words from '$words/toll.json';
import { count } from '$lib/data/format';
import { isoMonth, type Month } from '$lib/data/month';
import type { Field } from '$lib/marks';
import { fillMessage } from '$lib/messages/fill-message';
import { MONTH, RELEASE, STATUS } from '../monthly';
import { twelve } from './toll-months';

/** The deaths of some kind in twelve months, as a release has them. */
export interface Amount {
	what: string;
	month: Month;
	deaths: number;
	status: string;
	release: string;
	/** What the tooltip says after the number. */
	said: string;
}

/** What a table has of amounts of several kinds, or of several releases: one row for each. */
export const AMOUNT_FIELDS: readonly Field<Amount>[] = [
	{ key: 'what', label: words.what, of: ({ what }) => what },
	{ ...MONTH, of: ({ month }) => isoMonth(month), say: ({ month }) => twelve(month) },
	{
		key: 'deaths',
		label: words.deathsColumn,
		unit: monthly.deaths,
		of: ({ deaths }) => deaths,
		say: ({ deaths, said }) => fillMessage(monthly.value, { count: count(deaths), what: said })
	},
	{ ...STATUS, of: ({ status }) => status },
	{ ...RELEASE, of: ({ release }) => release }
];

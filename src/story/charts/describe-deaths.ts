import words from '$words/monthly.json';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import type { Estimate } from './newest-deaths';
import { RECENT_MONTHS } from '../tables/selectors';

const said = (month: Estimate | undefined) =>
	month
		? fillMessage(words.deathsIn, { count: count(month.deaths), month: formatMonth(month.at) })
		: '';

/** The course of CDC's newest estimates of deaths with any drug, in words. */
export const describeDeaths = (months: readonly Estimate[]): string =>
	fillMessage(words.newestDeaths, {
		first: said(months[0]),
		peak: said(months.toSorted((a, b) => b.deaths - a.deaths)[0]),
		last: said(months.at(-1)),
		recent: RECENT_MONTHS
	});

// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { regionFalls } from '../../tables/region-falls';
import type { Series } from '../../tables/series-schema';
import { codesOf, type ChosenTables } from './tile-tables';
import type { ChoiceDescription } from '$lib/chart/chart-types';
import { changeMonths } from './change';
import { describeChosen, finding } from './chosen-description';
import { comparedIn, headlineOf } from './chosen-headline';
import { largeLines, largeNames } from './chosen-values';

/** How the deaths of a state, or of the country, changed since the country’s were highest. */
function changeIn(name: string, series: Series, data: ChosenTables): string {
	const compared = comparedIn(series, data);
	if (compared.blank !== undefined) {
		return fillMessage(words.noCount, { name, month: formatMonth(compared.blank) });
	}
	const { share, before, after } = compared;
	return compared.to < compared.from
		? fillMessage(words.fewer, { name, share, before, after })
		: fillMessage(words.more, { name, share, before, after });
}

/** The changes in the states that a reader has chosen, and in the country. */
const changes = (data: ChosenTables) =>
	sentences(
		...(data.states.chosen ? largeLines(data) : []).map(({ name, deaths }) =>
			changeIn(name, deaths, data)
		),
		changeIn(words.unitedStates, data.deaths.synthetic_opioids, data)
	);

/** The same as an answer to the reader’s choice, which also says what is compared. */
export function changeFinding(data: ChosenTables): string {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	return sentences(changes(data), fillMessage(words.compared, { from, to }));
}

/** What the map shows, with the falls of both regions and the names of chosen tiles. */
function describeMap(data: ChosenTables): string {
	const { states } = data;
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	const { west, rest } = regionFalls(states.tiles ?? []);
	return sentences(
		fillMessage(words.mapOfTiles, { count: states.compared.length, from, to }),
		words.mapTones,
		fillMessage(words.regionsFell, { west: percent(west.fall), rest: percent(rest.fall) }),
		states.chosen ? fillMessage(words.thickBorder, { name: largeNames(data) }) : '',
		changes(data)
	);
}

/**
 * The title and the description for the U.S. state that is drawn large, or has a thick border on the map.
 * @param chartState the state of the chart
 */
export function describeTile(data: ChosenTables, chartState?: string): ChoiceDescription {
	const named = { value: codesOf(largeLines(data)), headline: headlineOf(data) };
	if (chartState !== 'change') return { ...named, summary: finding(data), ...describeChosen(data) };
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	return {
		...named,
		summary: changes(data),
		subtitle: data.states.chosen
			? fillMessage(words.subtitleChange, { name: largeNames(data) })
			: fillMessage(words.subtitleMap, { from, to }),
		alt: describeMap(data)
	};
}

// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { formatMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import type { Series } from '../../tables/series-schema';
import { codesOf, type FindTables } from './tile-tables';
import type { ChoiceDescription } from '$lib/chart/chart-types';
import { changeMonths } from './change';
import { describeChosen, finding } from './chosen-description';
import { comparedIn, headlineOf } from './chosen-headline';
import { largeLines, largeNames } from './chosen-values';

/** How the deaths of a state, or of the country, changed since the country’s were highest. */
function changeIn(name: string, series: Series, data: FindTables): string {
	const compared = comparedIn(series, data);
	if (compared.blank !== undefined) {
		return fillMessage(words.noCount, { name, month: formatMonth(compared.blank) });
	}
	const { share, before, after } = compared;
	return compared.to < compared.from
		? fillMessage(words.fewer, { name, share, before, after })
		: fillMessage(words.more, { name, share, before, after });
}

/** The changes in the states that are drawn large, and in the country. */
const changes = (data: FindTables) =>
	sentences(
		...largeLines(data).map(({ name, deaths }) => changeIn(name, deaths, data)),
		changeIn(words.unitedStates, data.deaths.synthetic_opioids, data)
	);

/** The same as an answer to the reader’s choice, which also says what is compared. */
export function changeFinding(data: FindTables): string {
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	return sentences(changes(data), fillMessage(words.compared, { from, to }));
}

/**
 * The title and the description of the tiles for the U.S. state that is drawn large.
 * @param chartState the state of the chart
 */
export function describeTile(data: FindTables, chartState?: string): ChoiceDescription {
	const named = { value: codesOf(largeLines(data)), headline: headlineOf(data) };
	if (chartState !== 'change') {
		const { subtitle, alt } = describeChosen(data);
		return {
			...named,
			summary: finding(data),
			subtitle,
			alt: sentences(
				fillMessage(words.lineTiles, { count: data.states.compared.length }),
				fillMessage(words.drawnLarge, { chosen: alt })
			)
		};
	}
	const [from = '', to = ''] = changeMonths(data).map(formatMonth);
	return {
		...named,
		summary: changes(data),
		subtitle: fillMessage(words.subtitleChange, { name: largeNames(data) }),
		alt: sentences(
			fillMessage(words.columnTiles, {
				count: data.states.compared.length,
				from,
				to
			}),
			changes(data)
		)
	};
}

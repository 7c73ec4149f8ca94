// Readers download this code: they choose the state, so no build can write the text in advance.
import words from '$words/tiles.json';
import { count, percent } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { deathsIn } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { FindTables } from './tile-tables';
import type { Description } from '$lib/chart/chart-types';
import { describeChosen } from './chosen-description';
import { lineOf } from './chosen-values';
import { changeMonth } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';

/** What became of the deaths of a state or of the country since the highest of the country. */
function changeIn(name: string, series: Series, data: FindTables): string {
	const [from, to] = [changeMonth(data), lastMonth(data.deaths.synthetic_opioids)];
	const [before, after] = [from, to].map((month) => deathsIn(series, 'predicted', month));
	if (typeof before !== 'number' || typeof after !== 'number') {
		return fillMessage(words.noCount, { name, month: formatMonth(before === null ? from : to) });
	}
	const change = after / before - 1;
	const share = percent(Math.abs(change));
	return change < 0
		? fillMessage(words.fewer, { name, share, before: count(before), after: count(after) })
		: fillMessage(words.more, { name, share, before: count(before), after: count(after) });
}

/** The change in the state that is drawn large, and in the country. */
const changes = (data: FindTables) =>
	sentences(
		changeIn(lineOf(data).name, lineOf(data).deaths, data),
		changeIn(words.unitedStates, data.deaths.synthetic_opioids, data)
	);

/** The same as an answer, which says what is compared. */
export const changeFinding = (data: FindTables) =>
	sentences(
		changes(data),
		fillMessage(words.compared, {
			from: formatMonth(changeMonth(data)),
			to: formatMonth(lastMonth(data.deaths.synthetic_opioids))
		})
	);

/** The description of the tiles for the state that is drawn large. */
export function describeTile(data: FindTables, state?: string): Description {
	if (state !== 'change') {
		const { subtitle, alt } = describeChosen(data);
		return {
			subtitle,
			alt: sentences(
				fillMessage(words.lineTiles, { count: data.states.compared.length }),
				fillMessage(words.drawnLarge, { chosen: alt })
			)
		};
	}
	return {
		subtitle: fillMessage(words.subtitleChange, { name: lineOf(data).name }),
		alt: sentences(
			fillMessage(words.columnTiles, {
				count: data.states.compared.length,
				to: formatMonth(lastMonth(data.deaths.synthetic_opioids)),
				from: formatMonth(changeMonth(data))
			}),
			changes(data)
		)
	};
}

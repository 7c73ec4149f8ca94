import words from '$words/timeline.json';
import { count } from '$lib/data/format';
import { formatMonth, type Month } from '$lib/data/month';
import { area, chart, column, dot, lanes, listed, plot, rule, sheetOf, text } from '$lib/marks';
import type { PlotMark, View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { CLASS_CONTROL } from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { countsIn, dashedEnd, monthFields, monthLine, monthsBetween, thousands } from '../monthly';
import { EVENT_FIELDS, POSITION_FIELDS } from '../policy-fields';
import { explanationCards } from './explanation-cards';
import { parcels } from './parcels';
import { newestOf } from '../toll/toll-values';
import { eventsOf, groupsOf, monthsOf, positionsOf, timelineDescription } from './timeline-values';

/** Above the highest estimate, at a number with round quarters. */
const most = ({ deaths }: Tables) =>
	Math.ceil(highestEstimate(deaths.synthetic_opioids).value / 20_000) * 20_000;

/** What is under no control: from the first control on, as it is reported and not measured. */
const substitute = ({ title, about, whoShort: who }: Position, from: number) => ({
	key: 'band',
	name: title,
	source: who,
	tone: 'slate' as const,
	events: [{ key: 'band', from, lasts: true, as: 'said' as const }],
	inside: [about, words.makers].flatMap((each) => [
		fillMessage(words.reported, { text: each, who }),
		each
	])
});

/** An estimate on the edge of the area, in large type. */
function estimate(t: Tables, key: string, month: Month): PlotMark {
	const at = deathsAt(t.deaths.synthetic_opioids, 'predicted', month);
	const texts = fillMessages(words.estimate, { count: count(at), month: formatMonth(month) });
	const label = { texts, side: ['nw', 'n'], tone: 'ink', number: true, free: true } as const;
	return dot(key, [month, at], { r: 5, as: 'estimated', tone: 'accent', label });
}

/** The deaths to the year of the wire story, below the parcels of the same years. */
function climb(t: Tables): View {
	const ends = monthsOf(t).climb;
	const { syntheticReported, syntheticPredicted } = countsIn(t);
	return {
		block: plot(
			{ x: { ends, ticks: 'months' }, y: { ends: [0, most(t)], parts: 4, format: thousands } },
			monthLine('deaths', monthsBetween(t.deaths.synthetic_opioids.first, ends[1]), {
				y: syntheticPredicted.of,
				tone: 'accent',
				fill: 1,
				// The area is still there while the lanes of chemicals fade in.
				leaving: [0, 1],
				fields: monthFields(t, [syntheticReported, syntheticPredicted])
			}),
			parcels(ends, eventsOf(t, 'climb')),
			estimate(t, 'control', CLASS_CONTROL),
			estimate(t, 'end', ends[1]),
			text('name', [ends[1] - 1, 0], words.area, {
				side: 'nw',
				tone: 'paper',
				bold: true,
				rim: false
			})
		)
	};
}

function substitutes(t: Tables): View {
	const groups = groupsOf(t);
	const first = Math.min(...groups.flatMap(({ events }) => events.map(({ from }) => from)));
	const positions = positionsOf(t, 'substitutes');
	const rules = eventsOf(t, 'controls');
	return {
		follows: 'climb',
		yEnds: [0, most(t)],
		block: lanes([...groups, ...positions.map((each) => substitute(each, first))], {
			x: { ends: monthsOf(t).substitutes, ticks: 'months' },
			axis: true,
			beside: 620,
			sheets: [
				sheetOf(positions, POSITION_FIELDS, () => null),
				sheetOf(rules, EVENT_FIELDS, ({ from, to }) => [(from + to) / 2, 0])
			]
		})
	};
}

/** The deaths with any drug, of which the fall alone is shaded, and what is said of it, which has no place on its axis. */
function explanations(t: Tables): View {
	const ends = monthsOf(t).explanations;
	const [months, { newestAll }] = [monthsBetween(...ends), countsIn(t)];
	const { peak, said } = newestOf(t.newestAll);
	const x = (month: Month) => month;
	return {
		block: column(
			plot(
				{ x: { ends, ticks: false }, y: { ticks: false }, least: 56 },
				area('fall', monthsBetween(peak.month, ends[1]), {
					x,
					low: newestAll.of,
					high: () => peak.value,
					tone: 'slate'
				}),
				...dashedEnd('all drugs', months, { y: newestAll.of, width: 3 }),
				text('name', [peak.month, 'bottom'], fillMessages(words.fallen, said), {
					side: 'n',
					number: true,
					rank: 'may'
				}),
				rule('zero', { y: 0 }, { as: 'measured', tone: 'axis' }),
				// The table is one of positions.
				listed(
					months,
					monthFields(t, [newestAll]),
					(month) => [month, newestAll.of(month) ?? 0],
					'tips'
				)
			),
			explanationCards(positionsOf(t, 'explanations'))
		)
	};
}

/** The line of deaths after a date, what is under control, and explanations of the fall: order, never cause. */
export const timeline = chart({
	id: 'timeline',
	states: { climb, substitutes, explanations },
	default: 'substitutes',
	description: import.meta.env.SSR ? timelineDescription : null
});

import words from '$words/timeline.json';
import { count } from '$lib/data/format';
import { shortMonth } from '$lib/data/month';
import {
	cards,
	chart,
	column,
	dot,
	lanes,
	plot,
	reportedBand,
	sheetOf,
	text,
	type View
} from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { SYNTHETIC } from '../monthly';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import { CLASS_CONTROL, RECENT_MONTHS } from '../../tables/selectors';
import { deathsAt, highestEstimate, lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { countsFields, saying } from '../counts-fields';
import { EVENT_FIELDS, POSITION_FIELDS } from '../policy-fields';
import { timelineDescription } from './timeline-description';
import { eventsOf, groupsOf, monthsOf, positionsOf } from './timeline-data';

const thousands = (value: number, brief: boolean) =>
	brief && value > 0 ? fillMessage(words.thousands, { count: count(value / 1000) }) : count(value);

/** Above the highest estimate, at a number with round quarters. */
const most = ({ deaths }: Tables) =>
	Math.ceil(highestEstimate(deaths.synthetic_opioids).value / 20_000) * 20_000;

const y = (t: Tables) => ({ ends: [0, most(t)] as const, parts: 4, format: thousands });

/** The line of deaths. It is still there while the lanes of chemicals fade in. */
function deaths(t: Tables, [from, until]: readonly [number, number], show?: 'tips') {
	const series = t.deaths.synthetic_opioids;
	const [reported, predicted] = SYNTHETIC;
	return reportedBand('deaths', series, {
		from,
		until,
		recent: RECENT_MONTHS,
		leaving: [0, 1],
		point: 'reported',
		fields: countsFields(t.vintage, lastMonth(series), {
			reported: { ...reported.column, say: saying(reported.words, (each) => each.reported) },
			predicted: { ...predicted.column, say: saying(predicted.words, (each) => each.predicted) }
		}),
		...(show ? { show } : {})
	});
}

/** An estimate of a month, with its figure. */
const estimate = (t: Tables, key: string, month: number, texts: readonly string[]) => {
	const at = deathsAt(t.deaths.synthetic_opioids, 'predicted', month);
	const label = {
		texts: texts.map((each) => `**${count(at)}**\n${each}`),
		side: 'nw',
		tone: 'ink'
	} as const;
	return dot(key, [month, at], { r: 5, as: 'estimated', tone: 'accent', label });
};

/** What is under no control: from the first control on, as it is reported and not measured. */
const substitute = ({ title, about, whoShort: who }: Position, from: number) => ({
	key: 'band',
	name: title,
	source: who,
	tone: 'accent' as const,
	events: [{ key: 'band', from, lasts: true, as: 'said' as const }],
	inside: [about, words.makers].flatMap((each) => [
		fillMessage(words.reported, { text: each, who }),
		each
	])
});

/** The lane of an event. A day has a line down to the axis; a year has none. */
const climbLane = ({ id, from, to, date, short, brief, when, standing }: PolicyEvent) => ({
	key: id,
	events: [
		{
			key: id,
			from,
			to,
			as: standing === 'planned' ? ('planned' as const) : ('measured' as const),
			exact: date.length > 7,
			guide: date.length > 7,
			texts: [short, brief],
			when: when.month
		}
	]
});

function climb(t: Tables): View {
	const ends = monthsOf(t).climb;
	const x = { ends, ticks: 'months' } as const;
	const [, last] = ends;
	return {
		block: column(
			lanes(eventsOf(t, 'climb').map(climbLane), { x }),
			plot(
				{ x, y: y(t), least: 30 },
				deaths(t, ends),
				estimate(t, 'end', last, [fillMessage(words.estimated, { month: shortMonth(last) })]),
				estimate(
					t,
					'control',
					CLASS_CONTROL,
					fillMessages(words.estimatedTo, { month: shortMonth(CLASS_CONTROL) })
				),
				text('name', ['end', 'bottom'], words.syntheticOpioids, { side: 'nw', tone: 'accent' })
			)
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

function explanations(t: Tables): View {
	const ends = monthsOf(t).explanations;
	const positions = positionsOf(t, 'explanations');
	const title = (top: string) =>
		fillMessages(words.scale, { most: top }).map((lead) => ({
			lead,
			text: words.syntheticOpioids,
			tone: 'accent' as const
		}));
	return {
		block: column(
			cards(positions, {
				by: (each) => each.title,
				across: [4, 2],
				title: (each) => each.title,
				body: ({ about }) => about,
				foot: ({ whoShort }) => whoShort,
				sheets: [sheetOf(positions, POSITION_FIELDS, () => null)]
			}),
			plot(
				{ x: { ends, ticks: 'months' }, y: { ...y(t), title }, least: 42 },
				deaths(t, ends, 'tips')
			)
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

import words from '$words/timeline.json';
import { formatMonth, parseMonth, type Month } from '$lib/data/month';
import type { ChartDescription } from '$lib/chart/chart-types';
import { count } from '$lib/data/format';
import { sentences } from '$lib/data/sentences';
import { fillMessage } from '$lib/messages/fill-message';
import { CLASS_CONTROL, STORY_YEAR_END } from '../../tables/selectors';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { deathsAt } from '../../tables/series';
import { describeDeaths } from '../monthly';
import { newestOf } from '../toll/toll-values';

/** The events of a topic, oldest first. */
export const eventsOf = ({ events }: Tables, topic: PolicyEvent['topics'][number]): PolicyEvent[] =>
	events.filter(({ topics }) => topics.includes(topic));

export const positionsOf = ({ positions }: Tables, topic: Position['topic']): Position[] =>
	positions.filter((each) => each.topic === topic);

/** Groups of chemicals by their first date in China: name, what they are, and controls by date. */
const GROUPS: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] =
	[
		[words.fentanyl, words.fentanylAbout, { 'control-in-force': words.fentanylControl }],
		[
			words.three,
			words.threeAbout,
			{ 'un-2022': words.threeListed, 'china-precursors': words.threeControl }
		],
		[
			words.nitazenes,
			words.nitazenesAbout,
			{ 'china-46': words.nitazenesKey, 'china-nitazenes': words.nitazenesClass }
		],
		[words.two, words.twoAbout, { 'white-paper': words.twoFollow }],
		[words.thirteen, words.thirteenAbout, { 'china-licences': words.thirteenLicences }]
	];

/** The first and the last month in view. The climb ends with the year of the wire story. */
export const monthsOf = ({ newestAll }: Tables) =>
	({
		climb: [parseMonth('2015-01'), STORY_YEAR_END],
		// Ends just before a tick whose label would not fit.
		substitutes: [parseMonth('2018-10'), parseMonth('2026-07') - 0.1],
		explanations: [parseMonth('2021-01'), newestAll.first + newestAll.predicted.length - 1]
	}) as const;

/** A lane for each group: from its last date on, it is under control as a whole. */
export const groupsOf = (t: Tables) =>
	GROUPS.flatMap(([name, about, texts]) => {
		const found = eventsOf(t, 'controls').filter(({ id }) => id in texts);
		const events = found.map(({ id, from, to, date, when }, i) => ({
			key: id,
			from,
			to,
			exact: date.length > 4,
			lasts: i === found.length - 1,
			as: id === 'white-paper' ? ('planned' as const) : ('measured' as const),
			texts: texts[id] ?? [],
			when: when.month,
			full: when.full
		}));
		return events.length > 0 ? [{ key: name, name, about, events }] : [];
	});

export type Group = ReturnType<typeof groupsOf>[number];

const SUBTITLES = {
	climb: words.subtitleClimb,
	substitutes: words.subtitleSubstitutes,
	explanations: words.subtitleExplanations
};

const synthetic = ({ deaths }: Tables, month: Month) =>
	count(deathsAt(deaths.synthetic_opioids, 'predicted', month));

function climb(data: Tables): string {
	const { first } = data.deaths.synthetic_opioids;
	const [, last] = monthsOf(data).climb;
	return sentences(
		words.climbParcels,
		fillMessage(words.climbArea, { first: synthetic(data, first), start: formatMonth(first) }),
		fillMessage(words.climbControl, {
			month: formatMonth(CLASS_CONTROL),
			then: synthetic(data, CLASS_CONTROL)
		}),
		fillMessage(words.climbEnd, { last: synthetic(data, last), month: formatMonth(last) }),
		words.notCause
	);
}

/** A group with its controls, one after another. */
const group = ({ name, about, events }: Group) =>
	fillMessage(words.group, {
		name,
		about,
		controls: events
			.map(({ as, texts: [what = ''], full: date }) =>
				as === 'planned'
					? fillMessage(words.controlIntended, { what, date })
					: fillMessage(words.control, { what, date })
			)
			.join('; ')
	});

function substitutes(data: Tables): string {
	const [open] = positionsOf(data, 'substitutes');
	return sentences(
		words.ruleLanes,
		...groupsOf(data).map(group),
		open && fillMessage(words.openBand, { title: open.title }),
		open && fillMessage(words.openAbout, { about: open.about, who: open.who }),
		words.noAmounts
	);
}

function explanations(data: Tables): string {
	const positions = positionsOf(data, 'explanations');
	const [start] = monthsOf(data).explanations;
	const { fall } = newestOf(data.newestAll).said;
	return sentences(
		fillMessage(words.explanationList, {
			count: positions.length,
			list: positions
				.map(({ title, who }) => fillMessage(words.position, { title, who }))
				.join('; ')
		}),
		words.notSettled,
		fillMessage(words.course, { deaths: describeDeaths(data, start), fall })
	);
}

const DESCRIBE = { climb, substitutes, explanations };

/** The description of the timeline chart in each state. */
export const timelineDescription: ChartDescription<Tables, keyof typeof DESCRIBE> = {
	subtitle: (_, state) => SUBTITLES[state],
	describe: (data, state) => DESCRIBE[state](data)
};

import words from '$words/states.json';
import { count } from '$lib/data/format';
import { formatMonth, isoMonth, type Month } from '$lib/data/month';
import {
	chart,
	column,
	dot,
	legend,
	listed,
	plot,
	reportedBand,
	rule,
	swarm,
	text
} from '$lib/marks';
import type { CountsAt, Field, LabelSpec, PlotMark, View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { MONTH, standingOf, STATUS } from '../monthly';
import { oneDecimal, rateText } from '../rates';
import { BASIS_WORDS, BOUND_WORDS } from '../value-words';
import { RECENT_MONTHS, STORY_YEAR_END } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { countsFields } from '../counts-fields';
import {
	claimOf,
	countryOf,
	countsEnd,
	endOf,
	fallOf,
	highestOf,
	isState,
	lineOf,
	newerOf,
	peakOf,
	ratesEnd,
	ratesOf,
	unknownOf,
	type Rated
} from './states-values';
import { statesDescription } from './states-description';

const twelve = (month: Month) => fillMessage(words.pointMonths, { month: formatMonth(month) });

/** The dots, or the line, appear before the others have faded, so that the chart is never empty. */
const during = [0.25, 0.75] as const;

const rateFields = (highest: Rated): Field<Rated>[] => [
	{
		key: 'state',
		label: words.state,
		of: ({ name }) => name,
		say: (each) =>
			isState(each) ? each.name : fillMessage(words.pointNotState, { name: each.name })
	},
	{ key: 'year', label: words.year, of: ({ year }) => String(year) },
	{ key: 'deaths', label: words.deaths, unit: words.deathsUnit, of: ({ deaths }) => deaths },
	{
		key: 'residents',
		label: words.residents,
		unit: words.residentsUnit,
		of: ({ population }) => population
	},
	{
		key: 'rate',
		label: words.rate,
		unit: words.per,
		of: ({ rate, deaths }) => (deaths === null ? null : oneDecimal(rate)),
		say: ({ code, rate, year, deaths }) =>
			deaths === null
				? fillMessage(words.pointUnknown, { year })
				: code === 'US'
					? fillMessage(words.pointCountry, { rate: rateText(rate) })
					: code === highest.code
						? fillMessage(words.pointHighest, { rate: rateText(rate), year })
						: fillMessage(words.pointRate, { rate: rateText(rate), year })
	},
	{
		key: 'counted',
		label: words.countedBy,
		blank: words.notCounted,
		of: ({ basis }) => basis && BASIS_WORDS[basis],
		say: ({ basis, deaths }) =>
			deaths === null
				? null
				: basis === 'residents'
					? fillMessage(words.pointResidents, { count: count(deaths) })
					: fillMessage(words.pointPlace, { count: count(deaths) })
	},
	{ ...STATUS, of: ({ deaths }) => (deaths === null ? words.notPublished : words.derived) }
];

/** One dot for each state. Solid: counted by residents. Hollow: by where the death happened. */
function rates(t: Tables): PlotMark[] {
	const [highest, country, unknown] = [highestOf(t), countryOf(t), unknownOf(t)];
	const named = ({ name, rate }: Rated) =>
		fillMessage(words.nameAndRate, { name, rate: rateText(rate) });
	const label = (each: Rated): LabelSpec | null => {
		if (each.code === highest.code) {
			const texts = `**${named(each)}**\n${words.highestLabel}`;
			return { texts, side: 'n', tone: 'accent', free: true };
		}
		if (isState(each)) return null;
		const names = fillMessages(words.capital, { name: each.name, rate: rateText(each.rate) });
		const texts = names.map((name) => `**${name}**\n${words.notState}`);
		return { texts: [...texts, `**${names.at(-1) ?? ''}**`], side: 'se' };
	};
	const fields = rateFields(highest);
	const names = unknown.map(({ name }) => name).join(', ');
	return [
		rule('country', { x: country.rate }, { legend: words.formula, by: [0, -2, 0, 0] }),
		text('country', [country.rate, 'top'], `**${named(country)}**`, { side: 'n', free: true }),
		text('unknown', ['end', 'bottom'], fillMessage(words.unknown, { names }), {
			side: 'nw+',
			free: true
		}),
		swarm('states', ratesOf(t), {
			x: ({ rate }) => rate,
			wide: 3,
			inside: ({ code }) => code,
			kind: ({ basis, code }) => ({
				as: basis === 'residents' ? 'measured' : 'estimated',
				tone: code === highest.code ? 'accent' : 'soft'
			}),
			label,
			fields,
			during,
			legend: words.hollow
		}),
		listed(
			unknown.map((each) => ({ ...each, rate: 0 })),
			fields,
			() => [ratesEnd(t), -Infinity]
		),
		listed([country], fields, ({ rate }) => [rate, Infinity])
	];
}

const values = ({ reported, predicted }: CountsAt) => {
	const said = { reported: count(reported ?? 0), predicted: count(predicted ?? 0) };
	return reported === null
		? fillMessage(words.pointPredicted, said)
		: fillMessage(words.pointCounts, said);
};

const reported = { key: 'reported', label: words.reported, unit: words.deathsUnit, say: values };
const predicted = { key: 'predicted', label: words.predicted, unit: words.deathsUnit };

const estimate = { r: 3.5, as: 'estimated', tone: 'accent' } as const;

/** West Virginia's counts, with its name and its peak. */
function counts(t: Tables, isClaim: boolean, right: Month, ...marks: readonly PlotMark[]): View {
	const { deaths, name } = t.states.westVirginia;
	const peak = peakOf(lineOf(t, isClaim));
	const most = countsEnd(t);
	const texts = fillMessages(words.peakLabel, peak.said);
	return {
		units: 'counts',
		...(isClaim ? { follows: 'rates' } : {}),
		block: plot(
			{
				x: { ends: [deaths.first, right], ticks: 'months' },
				y: { ends: [0, most], ticks: 6, format: count }
			},
			reportedBand('counts', deaths, {
				until: isClaim ? STORY_YEAR_END : right,
				recent: RECENT_MONTHS,
				fill: 0.14,
				during,
				fields: countsFields(t.vintage, lastMonth(deaths), { reported, predicted })
			}),
			...marks,
			dot('peak', [peak.month, peak.predicted], {
				...estimate,
				label: { texts, side: ['w', 'nw', 'n+'], tone: 'ink' }
			}),
			text('name', ['start', most * 0.49], `**${name}**`, {
				side: 'e',
				tone: 'accent',
				clear: true
			})
		)
	};
}

/** A claim is dashed and hatched, and stands above CDC's counts of the same months. */
function claimMarks(t: Tables): PlotMark[] {
	const claim = claimOf(t);
	const { month } = claim;
	const standing = standingOf(month, lastMonth(t.states.westVirginia.deaths));
	const bound = BOUND_WORDS[claim.bound];
	const fields = [
		{ ...MONTH, of: () => isoMonth(month), say: () => twelve(month) },
		{
			key: 'claim',
			label: words.asPublished,
			unit: words.deathsUnit,
			blank: words.nonePublished,
			of: () => claim.value,
			say: () => fillMessage(words.pointClaim, claim.published)
		},
		{ ...STATUS, of: () => fillMessage(words.claimStatus, { standing, bound }) }
	];
	const label = {
		texts: fillMessages(words.counted, claim.said),
		side: 's+',
		leader: 'ink',
		rim: false
	} as const;
	return [
		rule(
			'claim line',
			[
				[month, countsEnd(t)],
				[month, claim.reported]
			],
			{ by: [0, -3, 0, 0] }
		),
		text('published', ['end', 'top'], fillMessages(words.published, claim.published), {
			side: 'nw',
			free: true
		}),
		dot('claim', [month, claim.value], { r: 6.5, as: 'said', fields }),
		dot('predicted then', [month, claim.predicted], estimate),
		dot('reported then', [month, claim.reported], { r: 3.5, tone: 'accent', label })
	];
}

/** The fall, the end of the line, and the newer release below it. We derive the fall, so its path is dotted. */
function fallMarks(t: Tables): PlotMark[] {
	const { deaths } = t.states.westVirginia;
	const [{ month, predicted: high }, end, fall] = [peakOf(deaths), endOf(deaths), fallOf(deaths)];
	const low = end.predicted;
	return [
		rule(
			'fall line',
			[
				[month, high],
				[end.month, high],
				[end.month, low]
			],
			{ by: [6, 0, 0, 0, 0, -6] }
		),
		text('fall', ['end', high], fillMessages(words.fall, fall), { side: 'e' }),
		text('end', ['end', low], fillMessage(words.end, end.said), { side: 'e' }),
		...newerOf(t).flatMap((newer) => [
			text('newer counts', ['end', newer.predicted], fillMessages(words.newer, newer.said), {
				side: 'e'
			}),
			dot('newer', [newer.at, newer.predicted], {
				...estimate,
				row: newer,
				fields: countsFields(newer.vintage, newer.at, {
					reported,
					predicted: { ...predicted, say: () => fillMessage(words.pointRelease, newer.release) },
					status: words.newerStatus
				})
			})
		])
	];
}

/** States by their rates in one year, and the counts of West Virginia. */
export const states = chart({
	id: 'states',
	states: {
		rates: (t: Tables) => ({
			units: 'rates',
			follows: 'since',
			block: column(plot({ x: { ends: [0, ratesEnd(t)] } }, ...rates(t)), legend())
		}),
		'west-virginia': (t: Tables) => counts(t, true, STORY_YEAR_END, ...claimMarks(t)),
		since: (t: Tables) =>
			counts(
				t,
				false,
				newerOf(t)[0]?.at ?? lastMonth(t.states.westVirginia.deaths),
				...fallMarks(t)
			)
	},
	description: import.meta.env.SSR ? statesDescription : null
});

import words from '$words/states.json';
import { count } from '$lib/data/format';
import type { Month } from '$lib/data/month';
import { chart, column, dot, legend, listed, plot, rule, swarm, text } from '$lib/marks';
import type { Field, LabelSpec, PlotMark, View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { dashedEnd, monthFields, monthsBetween, standingOf, STATUS } from '../monthly';
import { oneDecimal, rateText } from '../rates';
import { sized } from '../sized';
import { VALUE_WORDS } from '../value-words';
import { comparedRates, STORY_YEAR_END } from '../../tables/selectors';
import { deathsIn, lastMonth } from '../../tables/series';
import type { Series } from '../../tables/series-schema';
import type { Tables } from '../../tables/table-types';
import {
	claimOf,
	countryOf,
	countsEnd,
	fallOf,
	highestOf,
	isState,
	peakOf,
	ratesEnd,
	statesDescription,
	unknownOf,
	type CountsAt,
	type Rated
} from './states-values';

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
		of: ({ basis }) => basis && VALUE_WORDS[basis],
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
		swarm('states', comparedRates(t), {
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

const estimate = { r: 5, as: 'estimated', tone: 'accent' } as const;

/** The estimate of a month, with a label. */
const ring = (key: string, { month, predicted }: CountsAt, label: LabelSpec): PlotMark =>
	dot(key, [month, predicted], { ...estimate, label: { tone: 'ink', ...label } });

/** Thick as estimated, and thin as reported. */
const LINES = {
	reported: { tone: 'slate', width: 1.25 },
	predicted: { tone: 'accent', width: 3.5 }
} as const;

/** Half of the dash at the published figure, in months. */
const HALF_DASH = 3;

/** CDC's two counts of a month. */
const measured = (series: Series) => ({
	reported: (month: Month) => deathsIn(series, 'reported', month),
	predicted: (month: Month) => deathsIn(series, 'predicted', month)
});

/** What the table and the tooltips have of a month: both counts, and the published figure, a claim. */
function countsFields(t: Tables): Field<Month>[] {
	const { deaths } = t.states.westVirginia;
	const { month, value, bound, published } = claimOf(t);
	const { reported, predicted } = measured(deaths);
	const unit = words.deathsUnit;
	const say = (each: Month) => {
		const said = { reported: count(reported(each) ?? 0), predicted: count(predicted(each) ?? 0) };
		return reported(each) === null
			? fillMessage(words.pointPredicted, said)
			: fillMessage(words.pointCounts, said);
	};
	const columns: Field<Month>[] = [
		{ key: 'reported', label: words.reported, unit, of: reported, say },
		{ key: 'predicted', label: words.predicted, unit, of: predicted },
		{
			key: 'claim',
			label: words.asPublished,
			unit,
			blank: words.nonePublished,
			of: (each) => (each === month ? value : null),
			say: (each) => (each === month ? fillMessage(words.pointClaim, published) : null)
		}
	];
	const last = lastMonth(deaths);
	const status = fillMessage(words.claimStatus, {
		standing: standingOf(month, last),
		bound: VALUE_WORDS[bound]
	});
	return monthFields(t, columns, { last, vintage: t.vintage }).map((field) =>
		field.key === STATUS.key
			? { ...field, of: (each) => (each === month ? status : field.of(each)) }
			: field
	);
}

/** West Virginia's two lines, with their names and the figure that they never reach. */
function counts(t: Tables, last: Month, ...marks: readonly PlotMark[]): View {
	const { deaths, name } = t.states.westVirginia;
	const { month, value } = claimOf(t);
	const [most, counted] = [countsEnd(t), measured(deaths)];
	const all = monthsBetween(deaths.first, lastMonth(deaths));
	const dash = [-HALF_DASH, HALF_DASH].map((by) => [month + by, value] as const);
	return {
		units: 'counts',
		block: plot(
			{
				x: { ends: [deaths.first, last], ticks: 'months' },
				y: { ends: [0, most], ticks: 4, format: count }
			},
			...marks,
			...(['reported', 'predicted'] as const).flatMap((of) =>
				dashedEnd(of, all, { y: counted[of], ...LINES[of], during })
			),
			rule('claim', dash, { as: 'measured', width: 3 }),
			text('name', ['start', most * 0.62], fillMessage(words.lines, { name }), {
				side: 'e',
				clear: true
			}),
			listed(monthsBetween(deaths.first, last), countsFields(t), (month) => {
				const predicted = counted.predicted(month);
				return predicted === null ? null : [month, predicted];
			})
		)
	};
}

/** The published figure above CDC's counts of the same months, and their highest to the year of the wire story. */
function figure(t: Tables): View {
	const [claim, peak] = [claimOf(t), peakOf(t)];
	const { month, published, reported } = claim;
	const counted = {
		texts: fillMessages(words.counted, claim.said),
		side: 's+',
		tone: 'ink'
	} as const;
	return {
		follows: 'rates',
		...counts(
			t,
			STORY_YEAR_END,
			text('published', ['end', 'top'], fillMessages(words.published, published), {
				side: 'nw',
				free: true
			}),
			ring('peak', peak, {
				texts: fillMessages(words.peakLabel, peak.said),
				side: ['w', 'nw', 'n+']
			}),
			dot('predicted then', [month, claim.predicted], estimate),
			dot('reported then', [month, reported], {
				r: 3.5,
				tone: 'slate',
				label: { ...counted, leader: 'ink', rim: false }
			})
		)
	};
}

/** How far the estimate has fallen, and what was published for an earlier year. */
function since(t: Tables): View {
	const { month, value, published, said } = claimOf(t);
	const { from, to, said: fallen } = fallOf(t);
	const then = fillMessages(words.publishedThen, { ...published, ...said });
	const early = Math.round((2 * from.month + to.month) / 3);
	const height = deathsIn(t.states.westVirginia.deaths, 'predicted', early) ?? 0;
	return counts(
		t,
		to.month,
		sized(({ compact }) =>
			text('published', [month, value], then, {
				side: 'n+',
				free: true,
				size: compact ? 15 : 17
			})
		),
		ring('from', from, {
			texts: fillMessages(words.from, from.said),
			// The line falls through what is below the ring.
			side: ['ne', 'n', 'e'],
			rank: 'may'
		}),
		ring('to', to, { texts: fillMessages(words.to, to.said), side: ['sw', 's+'], rank: 'may' }),
		sized(({ compact }) =>
			text('fall', [early, height], fillMessages(words.fall, fallen).slice(Number(compact)), {
				side: 'sw+',
				tone: 'accent',
				number: true,
				rank: 'may'
			})
		)
	);
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
		'west-virginia': figure,
		since
	},
	description: import.meta.env.SSR ? statesDescription : null
});

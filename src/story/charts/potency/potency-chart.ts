import words from '$words/potency.json';
import { count, decimal } from '$lib/data/format';
import { bar, chart, dot, listed, plot, rule, sheetOf, text } from '$lib/marks';
import type { Field, PlotMark, View } from '$lib/marks';
import { fillMessage, fillMessages } from '$lib/messages/fill-message';
import { potencyOf } from '../../tables/selectors';
import type { Tables } from '../../tables/table-types';
import { equalSquares } from './equal-squares';
import { drugOf, equalParts, isDrawn, potencyDescription, shown, valueOf } from './potency-values';
import type { Drug } from './potency-values';

/** Synthetic opioids of code T40.4, which have the accent colour. */
const SYNTHETIC = ['Fentanyl', 'Isotonitazene', 'Nitazenes', 'Carfentanil'];

const STATUSES: Readonly<Record<Drug['status'], string>> = {
	stated: words.stated,
	derived: words.derived,
	disputed: words.disputed
};

const hundredths = (times: number) => Math.round(times * 100) / 100;

const FIELDS: readonly Field<Drug>[] = [
	{
		key: 'drug',
		label: words.drug,
		of: ({ name }) => name,
		say: ({ name, against }) => fillMessage(words.against, { name, against })
	},
	{ key: 'against', label: words.comparedWith, of: ({ against }) => against },
	{
		key: 'low',
		label: words.from,
		unit: words.times,
		of: ({ low }) => hundredths(low),
		say: (drug) => fillMessage(words.byWeight, { value: valueOf(drug) })
	},
	{ key: 'high', label: words.to, unit: words.times, of: ({ high }) => hundredths(high) },
	{
		key: 'status',
		label: words.status,
		of: ({ status }) => STATUSES[status],
		say: ({ status, note }) =>
			status === 'stated' ? note : fillMessage(words.withNote, { status: STATUSES[status], note })
	},
	{ key: 'note', label: words.note, of: ({ note }) => note }
];

/** How far the axis goes on after the highest value: by this factor. */
const PAST = 1.2;

/**
 * A bar, or a dot for a single number. Of many, each has its value, on the side where more of the axis
 * is left; few have other texts.
 */
function rangeOf(drug: Drug, highest: number, isFew: boolean): PlotMark[] {
	const { name, low, high, status } = drug;
	const tone = SYNTHETIC.includes(name) ? 'accent' : 'ink';
	const value = `**${valueOf(drug)}**`;
	const isRight = highest / high > low;
	const label = {
		texts: status === 'disputed' ? [fillMessage(words.disagree, { value }), value] : value,
		side: isFew ? 'n' : isRight ? 'e' : 'w',
		rank: 'may'
	} as const;
	if (low === high) return [dot(name, [low, name], { tone, r: 6, label })];
	return [
		bar('range', [drug], {
			x: () => [low, high],
			y: () => name,
			by: () => name,
			as: ({ stated: 'measured', derived: 'derived', disputed: 'said' } as const)[status],
			tone,
			thick: isFew ? 0.14 : 0.42
		}),
		...(isFew
			? []
			: [text(`value ${name}`, [isRight ? high : low, name], label.texts, { ...label, tone })])
	];
}

/** Drugs on a logarithmic axis, weakest first, between marks behind them and in front of them. */
function ranges(
	drugs: readonly Drug[],
	behind: readonly PlotMark[],
	front: readonly PlotMark[]
): View {
	const drawn = drugs.filter(isDrawn);
	const highest = Math.max(...drawn.map(({ high }) => high)) * PAST;
	const isFew = front.length > 0;
	return {
		block: plot(
			{
				x: { log: true, ends: [isFew ? 0.9 : 0.4, highest], grid: true, format: count },
				y: { bands: drawn.map(({ name }) => name), pad: isFew ? 0.7 : 0.5 }
			},
			...behind,
			...drawn.flatMap((drug) => rangeOf(drug, highest, isFew)),
			...front,
			listed(drugs, FIELDS, (drug) =>
				isDrawn(drug) ? [Math.sqrt(drug.low * drug.high), drug.name] : null
			)
		)
	};
}

/** Both ends of a drug joined to those of the next one, each with how many times as much that is. */
const factors = (from: Drug, to: Drug): PlotMark[] =>
	(['low', 'high'] as const).flatMap((end) => {
		const points = [from, to].map((drug, i) => [drug[end], 1 - i] as const);
		const times = fillMessage(words.factor, { times: decimal(to[end] / from[end]) });
		const side = end === 'low' ? 'sw' : 'ne';
		return [
			rule(`line ${end}`, points, { as: 'measured', tone: 'accent', width: 1 }),
			text(`factor ${end}`, [Math.sqrt(from[end] * to[end]), 0.5], times, {
				side,
				tone: 'accent',
				bold: true
			})
		];
	});

/** The number that a drawing shows, below the bar of fentanyl. */
const number = (t: Tables, texts: readonly string[]): PlotMark => {
	const { high, name } = drugOf(t, 'Fentanyl');
	return text('number', [high, name], texts, { side: 'sw+', tone: 'accent', number: true });
};

/** Heroin has a dotted outline, as we derived it, with the one number that a source gives in it. */
function heroin(t: Tables): View {
	const [heroin, stated] = [drugOf(t, 'Heroin'), potencyOf(t, 'Heroin').low];
	const { name, note: formula } = heroin;
	const values = { value: valueOf(heroin), formula, stated };
	const toHeroin = { value: valueOf(drugOf(t, 'Fentanyl', 'heroin')) };
	return ranges(shown(t, 'heroin'), factors(heroin, drugOf(t, 'Fentanyl')), [
		dot('stated', [stated, name], {
			r: 4,
			label: { texts: fillMessages(words.derivedFrom, values), side: 'ne+' }
		}),
		number(t, fillMessages(words.timesHeroin, toHeroin))
	]);
}

/** Potency by weight against morphine: ranges, never single numbers if sources give a range. */
export const potency = chart({
	id: 'potency',
	states: {
		range: (t: Tables): View => {
			const [morphine, fentanyl] = [drugOf(t, 'Morphine'), drugOf(t, 'Fentanyl')];
			return ranges(shown(t, 'range'), factors(morphine, fentanyl), [
				number(t, fillMessages(words.timesMorphine, { value: valueOf(fentanyl) }))
			]);
		},
		heroin,
		equal: (t: Tables): View => ({
			units: 'squares',
			block: equalSquares(equalParts(t), [sheetOf(shown(t, 'equal'), FIELDS, () => null)])
		}),
		others: (t: Tables) => ranges(shown(t, 'others'), [], [])
	},
	default: 'others',
	description: import.meta.env.SSR ? potencyDescription : null
});

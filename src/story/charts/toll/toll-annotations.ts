import type { Annotation, Point, TextLine } from '$lib/chart/place-annotations';
import type { Plot } from '$lib/chart/plot';
import { count } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth, type Month } from '$lib/data/month';
import { points, valueAt } from '$lib/chart/series';
import { announcedRise, BEFORE_PANDEMIC, YEAR_IN_HAND } from '../../tables/selectors';
import { highestEstimate } from '../../tables/series';
import type { DrugClass, Tables } from '../../tables/table-types';
import { classLines, crossing, ends, july, shareMarks, since } from './toll-layout';
import { brackets } from './brackets';
import type { TollKeyframe } from './toll-keyframes';

type Annotate = (data: Tables, plot: Plot) => Annotation[];

/** A point of the data in a plot, in pixels. */
const at = ({ xScale, yScale }: Plot, x: number, y: number) => ({ x: xScale(x), y: yScale(y) });

const strong = (text: string, more = ''): TextLine => ({ text, bold: true, more });
const soft = (text: string): TextLine => ({ text, tone: 'soft' });
const accent = (text: string): TextLine => ({ text, tone: 'accent', bold: true });

const bracket: Annotate = (_data, plot) => [
	...brackets.map(({ end, first, y }) => ({
		id: `year to ${end}`,
		...at(plot, first - 0.5, y),
		texts: [[strong(`${formatMonth(first)} to ${formatMonth(end)}`)]],
		offsets: [[1, -9] as const]
	})),
	...brackets.map(({ end, first, y, texts }) => ({
		id: `note on ${end}`,
		...at(plot, first - 0.5, y),
		texts: texts.map((text) => [soft(text)]),
		offsets: [[1, 32] as const]
	}))
];

const ofJuly: Annotate = (data, plot) => {
	const { x, y, text } = july(data, 'all_drugs');
	return [
		{
			id: 'July',
			...at(plot, x, y),
			texts: [[strong(`${formatMonth(x)}: ${text}`)], [strong(text)]],
			offsets: [[-1, -13]]
		}
	];
};

const ofCrossing: Annotate = (data, plot) => {
	const [estimated, counted] = [crossing(data, 'predicted'), crossing(data, 'reported')];
	const { first, reported } = data.deaths.all_drugs;
	const from = at(plot, Math.min(estimated.x, counted.x), estimated.y);
	const texts = ({ x, y }: { x: Month; y: number }, kind: string) => [
		[{ text: `${formatMonth(x)}, ${kind}: ${count(y)}` }],
		[{ text: `${shortMonth(x)}, ${kind}` }]
	];
	return [
		{ id: 'estimated', ...from, texts: texts(estimated, 'estimated'), offsets: [[-14, 0]] },
		{ id: 'counted', ...from, texts: texts(counted, 'counted'), offsets: [[-40, 22]] },
		{
			id: 'start',
			...at(plot, first, reported[0] ?? 0),
			texts: [[strong(count(reported[0] ?? 0))]],
			offsets: [[6, 20]]
		}
	];
};

const announced: Annotate = (data, plot) => {
	const { month, value, change, laterValue, announced } = announcedRise(data);
	const when = formatMonth(parseMonth(announced.slice(0, 7)));
	const then = strong(`${count(value)} announced`);
	return [
		{
			id: 'announced',
			...at(plot, month, value),
			texts: [
				[soft(`${when}, as a rise of about ${count(change)}`), then],
				[soft(when), then]
			],
			offsets: [[12, -8]]
		},
		{
			id: 'now',
			...at(plot, month, laterValue),
			texts: [[strong(`${count(laterValue)} estimated now`)], [strong(`${count(laterValue)} now`)]],
			offsets: [[-10, 22]]
		}
	];
};

const shares: Annotate = (data, plot) => {
	const [start, peak] = shareMarks(data);
	const [total, part] = [ends(data, 'all_drugs'), ends(data, 'synthetic_opioids')];
	const from = at(plot, start.x, start.low);
	const month = soft(shortMonth(start.x));
	return [
		{
			id: 'share at the start',
			...from,
			texts: [[accent(start.label), month], [accent(start.label)]],
			// High enough that the rising line does not run through the text.
			offsets: [[6, plot.yScale(30_000) - from.y]],
			leader: 'accent'
		},
		{
			id: 'highest share',
			...at(plot, peak.x, peak.low * 0.4),
			texts: [`${peak.label} of all`, peak.label].map((text) => [
				accent(text),
				{ text: shortMonth(peak.x) }
			]),
			offsets: [[-8, 0]],
			rim: false
		},
		{
			id: 'all drugs',
			...at(plot, total.x, (total.predicted + total.reported) / 2),
			texts: [[strong('All drugs')]],
			offsets: [[8, 0]]
		},
		{
			id: 'synthetic opioids',
			...at(plot, part.x, (part.predicted + part.reported) / 2),
			texts: [[accent('Synthetic opioids')], [accent('Synthetic'), accent('opioids')]],
			offsets: [[8, 0]]
		}
	];
};

/** The two values at the end of the band: the estimate above it, the count below. */
const ofEnds: Annotate = (data, plot) => {
	const { x, predicted, reported } = ends(data, 'all_drugs');
	return [
		{
			id: 'estimate at the end',
			...at(plot, x, predicted),
			texts: [[strong(count(predicted)), soft('estimated')]],
			offsets: [[8, -3]]
		},
		{
			id: 'count at the end',
			...at(plot, x, reported),
			texts: [[strong(count(reported)), soft('counted')], [strong(count(reported))]],
			offsets: [[8, 14]]
		}
	];
};

/** The lines by name, and their sum compared with the deaths there were. */
const classes: Annotate = (data, plot) => {
	const lines = classLines(data);
	const total = july(data, 'all_drugs');
	const sum = lines.reduce((all, { id }) => all + july(data, id).y, 0);
	const [bottom, top] = plot.yRange;
	const end = ends(data, 'all_drugs').x;
	return [
		...lines.map(({ id, label, end: y, accent: isAccent }) => ({
			id,
			...at(plot, end, y),
			texts: [label, label.replace(' opioids', '')].map((text) => [
				isAccent ? accent(text) : strong(text)
			]),
			offsets: [[8, 0] as const],
			dodges: true
		})),
		{
			id: 'sum',
			x: plot.xScale(total.x),
			y: bottom,
			texts: [`${total.text} deaths, ${shortMonth(total.x)}`, `${total.text} deaths`].map(
				(text) => [strong(`${count(sum)} drug by drug`), soft(text)]
			),
			offsets: [[-8, top + 22 - bottom]],
			leader: 'slate',
			clear: true
		}
	];
};

const named: Annotate = (data, plot) => {
	const code = july(data, 'synthetic_opioids');
	const { first, deaths } = data.fentanylByName;
	const byName = valueAt(first, deaths, code.x) ?? 0;
	return [
		{
			id: 'by code',
			...at(plot, code.x, code.y),
			texts: [
				[accent(`${code.text} under code T40.4`), soft(formatMonth(code.x))],
				[accent(`${code.text} under code T40.4`)]
			],
			offsets: [
				[-10, -13],
				[-10, -21]
			]
		},
		{
			id: 'by name',
			...at(plot, code.x, byName),
			texts: [[strong(`${count(byName)} name fentanyl`)]],
			// Far enough below the lines that their falling end does not reach the text.
			offsets: [[0, 64]],
			leader: 'slate'
		}
	];
};

const peakOf = (data: Tables, drugClass: DrugClass) => highestEstimate(data.deaths[drugClass]);

const peak: Annotate = (data, plot) => {
	const { month, value } = peakOf(data, 'all_drugs');
	return [
		{
			id: 'peak',
			...at(plot, month, value),
			texts: [[strong(count(value), shortMonth(month))], [strong(count(value))]],
			offsets: [
				[0, -12],
				[9, 0]
			]
		}
	];
};

/** Later releases, the levels of 2019, and the peak between the rise and the fall of all drugs. */
const later: Annotate = (data, plot) => {
	const highest = peakOf(data, 'synthetic_opioids');
	const text = accent(count(highest.value));
	return [
		...since(data).flatMap(({ name, accent: isAccent, level, newest }): Annotation[] => [
			{
				id: `${name}, newest`,
				...at(plot, newest.x, newest.y),
				texts: [
					[
						isAccent ? accent(name) : strong(name),
						strong(count(newest.y), shortMonth(newest.x)),
						soft('newer estimate')
					],
					[
						isAccent ? accent(name.replace(' opioids', '')) : strong(name),
						strong(count(newest.y)),
						soft(shortMonth(newest.x))
					]
				],
				offsets: [[8, 0]],
				dodges: true
			},
			{
				id: `${name}, level`,
				...at(plot, BEFORE_PANDEMIC, level),
				texts: [
					[{ text: count(level), more: formatMonth(BEFORE_PANDEMIC) }],
					[{ text: count(level) }, soft(shortMonth(BEFORE_PANDEMIC))],
					[{ text: count(level) }]
				],
				offsets: [[-3, -7]]
			}
		]),
		{
			id: 'synthetic peak',
			...at(plot, highest.month - 10, highest.value),
			texts: [
				[{ ...text, more: shortMonth(highest.month) }],
				[text, soft(shortMonth(highest.month))],
				[text]
			],
			offsets: [[0, -9]]
		}
	];
};

/** The annotations by the part of the keyframe that shows them, the most important ones first. */
const PARTS = {
	bracket,
	july: ofJuly,
	crossing: ofCrossing,
	announced,
	ends: ofEnds,
	shares,
	classes,
	named,
	peak,
	later
};

/** What the chart says on its drawing. */
export const annotationsOf = (data: Tables, keyframe: TollKeyframe, plot: Plot): Annotation[] =>
	(Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) => {
		const opacity = keyframe[part];
		return opacity > 0.01 ? PARTS[part](data, plot).map((each) => ({ ...each, opacity })) : [];
	});

/** The lines that annotations keep clear of. */
export function obstaclesOf({ deaths }: Tables, keyframe: TollKeyframe, plot: Plot): Point[][] {
	const line = (drugClass: DrugClass) =>
		points(deaths[drugClass].first, deaths[drugClass].reported).flatMap(({ x, y }): Point[] =>
			y === null ? [] : [[plot.xScale(x), plot.yScale(y)]]
		);
	return [
		...(keyframe.total > 0 ? [line('all_drugs')] : []),
		...(keyframe.synthetic > 0 ? [line('synthetic_opioids')] : [])
	];
}

import type { Annotation, Offset, Point } from '$lib/chart/place-annotations';
import { pixelsOf, type Plot } from '$lib/chart/plot';
import { count } from '$lib/data/format';
import { formatMonth, parseMonth, shortMonth } from '$lib/data/month';
import { points, valueAt } from '$lib/chart/series';
import { announcedRise, BEFORE_PANDEMIC, YEAR_IN_HAND } from '../../tables/selectors';
import { deathsAt, highestEstimate } from '../../tables/series';
import type { Tables } from '../../tables/table-types';
import { accent, name, soft, strong, type Annotate } from './annotation-texts';
import { brackets } from './brackets';
import { ofAsked, ofFrom } from './guess/guess-annotations';
import { classLines, crossing, ends, july, shareMarks, since, stackedClasses } from './toll-layout';
import type { TollKeyframe } from './toll-keyframes';
import { opacitiesOf, tracedOf } from './toll-stages';

/** The height of the note on the stem, in deaths: well below the line. */
const STEM_NOTE = 30_000;

const ofBrackets: Annotate = (_data, plot) => [
	...brackets.map(({ end, first, y }) =>
		name(
			`year to ${end}`,
			plot,
			[first - 0.5, y],
			[[1, -9]],
			[strong(`${formatMonth(first)} to ${formatMonth(end)}`)]
		)
	),
	...brackets.map(({ end, first, y, texts }) =>
		name(`note on ${end}`, plot, [first - 0.5, y], [[1, 32]], ...texts.map((text) => [soft(text)]))
	)
];

const ofJuly: Annotate = (data, plot) => {
	const { x, y, text } = july(data, 'all_drugs');
	const long = `${formatMonth(x)}: ${text}`;
	return [name('July', plot, [x, y], [[-1, -13]], [strong(long)], [strong(text)])];
};

const ofCrossing: Annotate = (data, plot) => {
	const [estimated, counted] = [crossing(data, 'predicted'), crossing(data, 'reported')];
	const from = [Math.min(estimated.x, counted.x), estimated.y] as const;
	const texts = ({ x, y }: typeof counted, kind: string) => [
		[{ text: `${formatMonth(x)}, ${kind}: ${count(y)}` }],
		[{ text: `${shortMonth(x)}, ${kind}` }]
	];
	return [
		name('estimated', plot, from, [[-14, 0]], ...texts(estimated, 'estimated')),
		name('counted', plot, from, [[-40, 22]], ...texts(counted, 'counted'))
	];
};

const ofStart: Annotate = (data, plot) => {
	const { first, reported } = data.deaths.all_drugs;
	const start = reported[0] ?? 0;
	return [name('start', plot, [first, start], [[6, 20]], [strong(count(start))])];
};

/** What is new in the block of rings: those that are estimated, and the point beside it. */
const ofMonths: Annotate = (data, plot) => {
	const next = YEAR_IN_HAND + 1;
	const deaths = deathsAt(data.deaths.all_drugs, 'reported', next);
	return [name('next', plot, [next, deaths], [[12, -13]], [soft('the next point')])];
};

const ofStem: Annotate = (_data, plot) => [
	name(
		'stem',
		plot,
		[YEAR_IN_HAND, STEM_NOTE],
		[[-9, 0]],
		[soft('the field of rings,'), soft('drawn together into'), soft('its last month')],
		[soft('the rings,'), soft('drawn together')]
	)
];

const ofRise: Annotate = (data, plot) => {
	const { month, value, change, laterValue, announced } = announcedRise(data);
	const when = formatMonth(parseMonth(announced.slice(0, 7)));
	const then = strong(`${count(value)} announced`);
	const now = count(laterValue);
	return [
		name(
			'announced',
			plot,
			[month, value],
			[[12, -8]],
			[then, soft(`in ${when}, as a rise of about ${count(change)}`)],
			[then, soft(`in ${when}`)]
		),
		name(
			'now',
			plot,
			[month, laterValue],
			[[-10, 22]],
			[strong(`${now} estimated now`)],
			[strong(`${now} now`)]
		)
	];
};

const ofShares: Annotate = (data, plot) => {
	const [start, peak] = shareMarks(data);
	const [total, part] = [ends(data, 'all_drugs'), ends(data, 'synthetic_opioids')];
	// High enough that the rising line does not run through the text.
	const up = plot.yScale(30_000) - plot.yScale(start.low);
	const first = accent(start.label);
	const month = { text: shortMonth(peak.x) };
	const end = (predicted: number, reported: number) =>
		[total.x, (predicted + reported) / 2] as const;
	return [
		{
			...name(
				'first share',
				plot,
				[start.x, start.low],
				[[6, up]],
				[first, soft(shortMonth(start.x))],
				[first]
			),
			leader: 'accent'
		},
		{
			...name(
				'highest share',
				plot,
				[peak.x, peak.low * 0.4],
				[[-8, 0]],
				[accent(`${peak.label} of all`), month],
				[accent(peak.label), month]
			),
			rim: false
		},
		name('all drugs', plot, end(total.predicted, total.reported), [[8, 0]], [strong('All drugs')]),
		name(
			'synthetic opioids',
			plot,
			end(part.predicted, part.reported),
			[[8, 0]],
			[accent('Synthetic opioids')],
			[accent('Synthetic'), accent('opioids')]
		)
	];
};

/** The two values at the end of the band: the estimate above it, the count below. */
const ofEnds: Annotate = (data, plot) => {
	const { x, predicted, reported } = ends(data, 'all_drugs');
	const [estimate, counted] = [strong(count(predicted)), strong(count(reported))];
	return [
		name('estimate at the end', plot, [x, predicted], [[8, -3]], [estimate, soft('estimated')]),
		name('count at the end', plot, [x, reported], [[8, 14]], [counted, soft('counted')], [counted])
	];
};

/** The lines by name, and their sum beside the deaths there were. */
const ofClasses: Annotate = (data, plot) => {
	const lines = classLines(data);
	const total = july(data, 'all_drugs');
	const sum = stackedClasses(data).at(-1)?.to ?? 0;
	const deaths = strong(`${total.text} deaths`);
	const beside: Offset[] = [[-18, 4]];
	return [
		...lines.map(({ id, label, end, accent: accented }) => {
			const texts = [label, label.replace(' opioids', '')].map((text) => [
				accented ? accent(text) : strong(text)
			]);
			const x = ends(data, 'all_drugs').x;
			return { ...name(id, plot, [x, end], [[8, 0]], ...texts), dodges: true };
		}),
		name('sum', plot, [total.x, sum], beside, [soft(`${count(sum)} drug by drug`)]),
		name(
			'total',
			plot,
			[total.x, total.y],
			beside,
			[deaths, soft(`any drug, ${shortMonth(total.x)}`)],
			[deaths]
		)
	];
};

const ofNames: Annotate = (data, plot) => {
	const { x, y, text } = july(data, 'synthetic_opioids');
	const { first, deaths } = data.fentanylByName;
	const named = valueAt(first, deaths, x) ?? 0;
	const code = accent(`${text} under code T40.4`);
	const above: Offset[] = [
		[-10, -13],
		[-10, -21]
	];
	// Far enough below the lines that their falling end does not reach the text.
	const below: Offset[] = [[0, 64]];
	return [
		name('by code', plot, [x, y], above, [code, soft(formatMonth(x))], [code]),
		{
			...name('by name', plot, [x, named], below, [strong(`${count(named)} name fentanyl`)]),
			leader: 'slate'
		}
	];
};

const ofPeak: Annotate = (data, plot) => {
	const { month, value } = highestEstimate(data.deaths.all_drugs);
	const text = count(value);
	const offsets: Offset[] = [
		[0, -12],
		[9, 0]
	];
	const texts = [[strong(text, shortMonth(month))], [strong(text)]];
	return [name('peak', plot, [month, value], offsets, ...texts)];
};

/** Later releases, the levels of 2019, and the peak between the rise and the fall of all drugs. */
const ofLater: Annotate = (data, plot) => {
	const { month, value } = highestEstimate(data.deaths.synthetic_opioids);
	const [peak, when] = [count(value), shortMonth(month)];
	return [
		...since(data).flatMap(({ name: drug, accent: accented, level, newest }): Annotation[] => {
			const title = (text: string) => (accented ? accent(text) : strong(text));
			const [number, before] = [count(newest.y), { text: count(level) }];
			const last = shortMonth(newest.x);
			return [
				{
					...name(
						`${drug}, newest`,
						plot,
						[newest.x, newest.y],
						[[8, 0]],
						[title(drug), strong(number, last), soft('newer estimate')],
						[title(drug.replace(' opioids', '')), strong(number), soft(last)]
					),
					dodges: true
				},
				name(
					`${drug}, level`,
					plot,
					[BEFORE_PANDEMIC, level],
					[[-3, -7]],
					[{ ...before, more: formatMonth(BEFORE_PANDEMIC) }],
					[before, soft(shortMonth(BEFORE_PANDEMIC))],
					[before]
				)
			];
		}),
		name(
			'synthetic peak',
			plot,
			[month - 10, value],
			[[0, -9]],
			[accent(peak, when)],
			[accent(peak), soft(when)],
			[accent(peak)]
		)
	];
};

/** The annotations by the part of the keyframe that shows them. */
const PARTS = {
	bracket: ofBrackets,
	july: ofJuly,
	months: ofMonths,
	crossing: ofCrossing,
	start: ofStart,
	stem: ofStem,
	announced: ofRise,
	ends: ofEnds,
	shares: ofShares,
	classes: ofClasses,
	named: ofNames,
	peak: ofPeak,
	from: ofFrom,
	asked: ofAsked,
	later: ofLater
};

/** What the chart says on its drawing. */
export const annotationsOf = (data: Tables, keyframe: TollKeyframe, plot: Plot): Annotation[] => {
	const opacities = opacitiesOf(keyframe);
	return (Object.keys(PARTS) as (keyof typeof PARTS)[]).flatMap((part) => {
		const opacity =
			part in opacities
				? opacities[part as keyof typeof opacities]
				: keyframe[part as keyof TollKeyframe];
		return opacity > 0.01 ? PARTS[part](data, plot).map((each) => ({ ...each, opacity })) : [];
	});
};

/** The lines that annotations keep clear of. */
export const obstaclesOf = ({ deaths }: Tables, keyframe: TollKeyframe, plot: Plot): Point[][] =>
	(['all_drugs', 'synthetic_opioids'] as const)
		.filter(
			(drugClass) =>
				(drugClass === 'all_drugs' ? keyframe.total * tracedOf(keyframe) : keyframe.synthetic) > 0
		)
		.map((drugClass) =>
			pixelsOf(plot, points(deaths[drugClass].first, deaths[drugClass].reported))
		);

import type { AreaMark, Mark, Series, Style } from '$lib/drawing/drawing-types';
import { RECENT_MONTHS } from '../../tables/selectors';
import { lastMonth } from '../../tables/series';
import type { DrugClass } from '../../tables/classes';
import type { Tables } from '../../tables/table-types';
import type { DrawPart } from './toll-parts';
import type { TollExtent } from './toll-states';
import { CLASSES } from './toll-values';

/** The names of the series, which are the keys of their lines too. */
const REPORTED = 'all';
const PREDICTED = 'all predicted';
const SYNTHETIC = 'synthetic';
const SYNTHETIC_PREDICTED = 'synthetic predicted';
const NAMED = 'fentanyl named';

const seriesOf = (
	tables: Tables,
	drugClass: DrugClass,
	measure: 'reported' | 'predicted'
): Series => {
	const { first, [measure]: y } = tables.deaths[drugClass];
	return { x: first, y };
};

const line = (name: string, tone: 'ink' | 'slate' | 'accent', width: number, dash = ''): Mark => ({
	type: 'line',
	key: name,
	series: [name],
	style: {
		stroke: `var(--${tone})`,
		fill: 'none',
		'stroke-width': width,
		...(dash ? { 'stroke-dasharray': dash } : {}),
		'stroke-linejoin': 'round'
	}
});

const area = (key: string, high: string, style: Style, rest: Partial<AreaMark> = {}): Mark => ({
	type: 'area',
	key,
	high: [high],
	style,
	...rest
});

/** Between what is reported and what is predicted, hatched where CDC still revises most. */
function bandOf(
	tables: Tables,
	{ until }: TollExtent,
	low: string,
	high: string,
	tone: 'slate' | 'accent'
): Mark[] {
	const from = lastMonth(tables.deaths.all_drugs) - RECENT_MONTHS;
	return [
		area(`${low} band`, high, { fill: `var(--${tone})`, 'fill-opacity': 0.35 }, { low: [low] }),
		...(from < until
			? [area(`${low} recent`, high, { fill: `hatch-${tone}` }, { low: [low], from })]
			: [])
	];
}

/** The reported deaths of all drugs. */
export const totalLine: DrawPart = (tables) => ({
	series: { [REPORTED]: seriesOf(tables, 'all_drugs', 'reported') },
	plot: [line(REPORTED, 'ink', 2)],
	obstacles: [REPORTED]
});

/** From them to the predicted ones. */
export const band: DrawPart = (tables, _size, extent) => ({
	series: { [PREDICTED]: seriesOf(tables, 'all_drugs', 'predicted') },
	plot: bandOf(tables, extent, REPORTED, PREDICTED, 'slate')
});

export const predictedLine: DrawPart = () => ({ plot: [line(PREDICTED, 'slate', 1.5)] });

/** The reported deaths with synthetic opioids. */
export const syntheticLine: DrawPart = (tables) => ({
	series: { [SYNTHETIC]: seriesOf(tables, 'synthetic_opioids', 'reported') },
	plot: [line(SYNTHETIC, 'accent', 2.5)],
	obstacles: [SYNTHETIC]
});

/** The area below them. */
export const syntheticArea: DrawPart = (tables, _size, extent) => ({
	series: { [SYNTHETIC_PREDICTED]: seriesOf(tables, 'synthetic_opioids', 'predicted') },
	plot: [
		area('synthetic area', SYNTHETIC, { fill: 'var(--accent)', 'fill-opacity': 0.16 }),
		...bandOf(tables, extent, SYNTHETIC, SYNTHETIC_PREDICTED, 'accent')
	]
});

/** The other classes, which differ by their dashes. */
export const otherLines: DrawPart = (tables) => {
	const others = CLASSES.filter(({ accent }) => !accent);
	return {
		series: Object.fromEntries(others.map(({ id }) => [id, seriesOf(tables, id, 'reported')])),
		plot: others.map(({ id, dash }) => line(id, 'ink', 1.75, dash))
	};
};

/** The deaths whose certificate names fentanyl. */
export const namedLine: DrawPart = ({ fentanylByName: { first, deaths } }) => ({
	series: { [NAMED]: { x: first, y: deaths } },
	plot: [line(NAMED, 'ink', 1.75, '5 3')]
});

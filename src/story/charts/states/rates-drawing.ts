import { rule } from '$lib/charts/marks';
import type { Aspect, DotsMark, Drawing, Mark, SizeClass } from '$lib/drawing/drawing-types';
import { padded } from '$lib/drawing/compile/padding';
import { fixedAxis, roundTicks } from '$lib/drawing/compile/ticks';
import type { Tables } from '../../tables/table-types';
import { hasTwoRows, ratesLabels, ratesNotes } from './rates-notes';
import { countryOf, DOT, dotsOf, highestOf, ratesEnd, unknownY, type Dot } from './states-values';
import { APPEARS, RATES } from './swarm-and-line';

/** Dots are round, and nearer to their scale than to the upper edge. */
const ASPECT: Aspect = { x: DOT, free: [8, 1], below: 1 / 3 };

/** One dot for each state on a scale of rates, none over another. */
export function ratesDrawing(tables: Tables, size: SizeClass): Drawing {
	const { compact } = size;
	const dots = dotsOf(tables);
	const end = ratesEnd(tables);
	const { rate } = countryOf(tables);
	return {
		x: [0, end],
		y: [unknownY(dots) - 0.5, Math.max(...dots.map(({ y }) => y)) + 0.5],
		units: RATES,
		aspect: ASPECT,
		edges: padded({ top: 22, right: 12, bottom: hasTwoRows(size) ? 62 : 46, left: 8 }),
		by: 'both',
		axisX: fixedAxis(roundTicks([0, end], compact ? 4 : 8, String)),
		series: {},
		// The country is dotted: we derive it from the deaths and the residents of all states.
		back: [
			rule(
				'country',
				[rate, 0, rate, 1],
				'ink',
				{ width: 1.5, dash: '1.5 3' },
				{ anchors: 'dp', by: [0, -2, 0, 0] }
			)
		],
		plot: [],
		front: [...swarmOf(dots, highestOf(tables).code), ...ratesNotes(tables, size)],
		labels: ratesLabels(tables),
		// The dots have times for this transition and its reverse, as the line has for the figure.
		follows: 'since'
	};
}

/** Solid: counted by residents. Hollow: by where the death happened. In colour: the highest state. */
function swarmOf(dots: readonly Dot[], highest: string): Mark[] {
	const isSolid = ({ basis }: Dot) => basis === 'residents';
	const others = dots.filter(({ code }) => code !== highest);
	return [
		dotsMark('states', others.filter(isSolid), 'soft', true),
		dotsMark(
			'states by place of death',
			others.filter((dot) => !isSolid(dot)),
			'soft',
			false
		),
		...dots
			.filter(({ code }) => code === highest)
			.map((dot) => dotsMark('highest state', [dot], 'accent', isSolid(dot))),
		codesOf('codes', dots.filter(isSolid), 'paper'),
		codesOf(
			'codes by place of death',
			dots.filter((dot) => !isSolid(dot)),
			'ink'
		)
	];
}

const dotsMark = (
	key: string,
	dots: readonly Dot[],
	tone: 'soft' | 'accent',
	solid: boolean
): DotsMark => ({
	type: 'dots',
	key,
	total: dots.length,
	...(solid ? { filled: dots.length } : {}),
	tones: [tone, tone],
	during: APPEARS,
	rim: 1.8,
	gap: 1.2,
	arrange: { kind: 'points', at: dots.flatMap(({ rate, y }) => [rate, y]), cell: 1 }
});

/** Dots that are larger, in pixels, have room for a postal code. */
const LETTERS = 23.1;

const codesOf = (key: string, dots: readonly Dot[], tone: 'paper' | 'ink'): Mark => ({
	type: 'texts',
	key,
	at: dots.flatMap(({ rate, y }) => [rate, y]),
	by: [0, 4.3],
	texts: dots.map(({ code }) => code),
	room: LETTERS,
	style: { fill: `var(--${tone})`, 'font-size': 12, 'text-anchor': 'middle' }
});

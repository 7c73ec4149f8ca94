import { box, linkMark } from '$lib/charts/lanes/draw-lanes';
import { pixels, plus } from '$lib/drawing/height';
import type { Mark } from '$lib/drawing/drawing-types';
import { CLASS_CONTROL } from '../../tables/selectors';
import { eventOf } from './actors-events';
import type { ActorsLayout } from './actors-layout';

/** The control of 2019 as a bar, which begins on the day it came into force. */
export function ruleMarks(layout: ActorsLayout): Mark[] {
	const { x, y, tight } = layout;
	const [, end] = x;
	const china = y('china');
	const bar = tight ? 4 : 5;
	return [
		box('in force', [CLASS_CONTROL, end], [plus(china, pixels(-bar)), plus(china, pixels(bar))], {
			fill: 'var(--ink)'
		}),
		...announcedLine(layout)
	];
}

/** On a phone, the label of this day stands above that of the day before it. */
const announcedLine = ({ data, tight, low, y }: ActorsLayout): Mark[] =>
	tight && !low
		? [
				linkMark({
					key: 'line of control-announced',
					at: eventOf(data, 'control-announced').from,
					from: plus(y('china'), pixels(-8)),
					to: plus(y('china'), pixels(-34)),
					style: {
						stroke: 'var(--slate)',
						'stroke-width': 1.5,
						'stroke-dasharray': '1 2.5',
						'stroke-linecap': 'round'
					}
				})
			]
		: [];

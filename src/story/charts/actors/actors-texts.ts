import type { Annotation } from '$lib/chart/place-annotations';
import type { PlacedLabel } from '$lib/chart/placed-label';
import type { Plot } from '$lib/chart/plot';
import { LANES } from '../../tables/actor-lanes';
import type { Tables } from '../../tables/table-types';
import { cardsOf } from './actors-cards';
import { isTight, laneAt, sharesOf, textOpacity } from './actors-layout';
import { NAMES, type ActorsKeyframe, type ActorsState } from './actors-states';
import { controlNotes } from './control-notes';
import { lettersNotes } from './letters-notes';
import { penOf, type Note, type Pen } from './notes-pen';
import { tripNotes } from './trip-notes';

const NOTES: Readonly<Record<ActorsState, (pen: Pen, data: Tables) => Note[]>> = {
	letters: lettersNotes,
	levers: () => [],
	trip: tripNotes,
	control: controlNotes
};

/** The texts beside marks, the most important ones first. Those of two states are never seen at once. */
export function annotationsOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): Annotation[] {
	const pen = penOf(data, keyframe, plot);
	return sharesOf(keyframe).flatMap(([state, share]) =>
		NOTES[state](pen, data).map((note, i) => ({
			...note,
			id: `${state}${i}`,
			size: pen.size,
			opacity: textOpacity(share)
		}))
	);
}

/** The names beside the lanes, what the line of deaths is, and the texts in the cards. */
export function labelsOf(data: Tables, keyframe: ActorsKeyframe, plot: Plot): PlacedLabel[] {
	const tight = isTight(plot);
	const beside: PlacedLabel[] = LANES.flatMap((lane) => {
		const { y, opacity } = laneAt(lane, keyframe, tight);
		const [text, who] = NAMES[lane];
		const at = plot.yScale(y);
		return [
			{ x: 0, y: who ? at - 4 : at + 4.5, text, size: 14, bold: true, opacity },
			{
				x: 0,
				y: at + 13,
				text: who,
				tone: 'soft',
				opacity: opacity * textOpacity(1 - keyframe.levers)
			}
		];
	});
	const about = [
		'Synthetic opioids:',
		'deaths in 12 months,',
		'CDC’s estimate,',
		'scale from zero'
	];
	const deaths = about.map((text, i): PlacedLabel => {
		const y = plot.yScale(1) + 6 + 17 * i;
		const opacity = textOpacity(keyframe.control);
		return { x: 0, y, text, tone: i ? 'soft' : 'accent', bold: !i, opacity };
	});
	const cards = cardsOf(data, keyframe, plot).flatMap(({ lines }) =>
		lines.map((line) => ({ ...line, opacity: textOpacity(keyframe.levers) }))
	);
	return [...(tight ? [] : [...beside, ...deaths]), ...cards].filter(
		({ opacity, text }) => opacity && text
	);
}

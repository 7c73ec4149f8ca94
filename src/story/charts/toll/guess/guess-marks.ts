import words from '$words/toll.json';
import type { ReaderMarks } from '$lib/chart/question.svelte';
import { count } from '$lib/data/format';
import { formatMonth } from '$lib/data/month';
import { fillMessage } from '$lib/messages/fill-message';
import { endOf, monthAt, pointsOf, valueOf, type Guess } from './guess';

/** The value of the chosen month: “March 2026, 121,000 deaths”. */
export const chosenText = (guess: Guess): string =>
	fillMessage(words.chosen, {
		month: formatMonth(monthAt(guess.at)),
		count: count(valueOf(guess, guess.at))
	});

/** Pixels from the end of the line to its name, above or below it. */
const [ABOVE, BELOW] = [-10, 22];

/** The reader's line in the drawing: dots that are named “You”. */
export const marksOf = (guess: Guess): ReaderMarks | undefined => {
	const points = pointsOf(guess);
	const end = points.at(-1);
	if (!end || endOf(guess) === 0) return undefined;
	return {
		front: [
			{
				type: 'path',
				key: 'you',
				at: points.flatMap(({ x, y }) => [x, y]),
				style: {
					stroke: 'var(--soft)',
					fill: 'none',
					'stroke-width': 5,
					'stroke-linecap': 'round',
					'stroke-dasharray': '0 9'
				}
			}
		],
		labels: [
			{
				id: 'label of you',
				at: [end.x, end.y],
				texts: [[{ text: words.you, bold: true, tone: 'soft' }]],
				offsets: [
					[-1, ABOVE],
					[-1, BELOW],
					[-1, 2 * ABOVE],
					[-1, 2 * BELOW]
				]
			}
		],
		obstacles: ['you']
	};
};

import words from '$words/timeline.json';
import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { eventsOf, positionsOf } from './timeline-states';

/** The event of a control, and its texts: in full and for a phone. */
type ControlText = readonly [id: string, texts: readonly string[]];

/** Groups of chemicals by their first date in China: name, what they are, and controls by date. */
const GROUPS: readonly (readonly [
	name: string,
	about: string,
	controls: readonly ControlText[]
])[] = [
	[words.fentanyl, words.fentanylAbout, [['control-in-force', words.fentanylControl]]],
	[
		words.three,
		words.threeAbout,
		[
			['un-2022', words.threeListed],
			['china-precursors', words.threeControl]
		]
	],
	[
		words.nitazenes,
		words.nitazenesAbout,
		[
			['china-46', words.nitazenesKey],
			['china-nitazenes', words.nitazenesClass]
		]
	],
	[words.two, words.twoAbout, [['white-paper', words.twoFollow]]],
	[words.thirteen, words.thirteenAbout, [['china-licences', words.thirteenLicences]]]
];

export interface Control {
	event: PolicyEvent;
	full: string;
	brief: string;
	/** Announced and not done: it is drawn hollow. */
	intended: boolean;
}

/** A group of chemicals in a lane. */
export interface Group {
	name: string;
	about: string;
	controls: Control[];
}

/** The groups of chemicals with the controls of each. */
export function groupsOf(data: Tables): Group[] {
	const events = eventsOf(data, 'substitutes');
	return GROUPS.map(([name, about, texts]) => ({
		name,
		about,
		controls: texts.flatMap(([id, [full = '', brief = full]]) => {
			const event = events.find((each) => each.id === id);
			return event ? [{ event, full, brief, intended: id === 'white-paper' }] : [];
		})
	})).filter(({ controls }) => controls.length > 0);
}

/** What makers turned to, as it is reported. */
export const substituteOf = (data: Tables): Position | undefined =>
	positionsOf(data, 'substitutes')[0];

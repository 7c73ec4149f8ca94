import type { PolicyEvent } from '../../tables/events-table';
import type { Position } from '../../tables/positions-table';
import type { Tables } from '../../tables/table-types';
import { eventsOf, positionsOf } from './views';

/** The event of a control, and its text in full and for a phone. */
type ControlText = readonly [id: string, full: string, brief: string];

/** Groups of chemicals by their first date in China: name, what they are, and controls by date. */
const GROUPS: readonly (readonly [
	name: string,
	about: string,
	controls: readonly ControlText[]
])[] = [
	[
		'Fentanyl',
		'and its relatives',
		[['control-in-force', 'under control in China as one class', 'China, one class']]
	],
	[
		'Three precursors',
		'chemicals to make it from',
		[
			['un-2022', 'on the list of the United Nations', 'UN list'],
			['china-precursors', 'under control in China', 'China']
		]
	],
	[
		'Nitazenes',
		'other opioids',
		[
			['china-46', 'key ones under control in China', 'key ones'],
			['china-nitazenes', 'as one class', 'class']
		]
	],
	[
		'Two more precursors',
		'intended',
		[['white-paper', 'China says that they will follow', 'China: will follow']]
	],
	[
		'13 chemicals',
		'for three countries',
		[['china-licences', 'China asks for export licences', 'export licences']]
	]
];

interface Control {
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
		controls: texts.flatMap(([id, full, brief]) => {
			const event = events.find((each) => each.id === id);
			return event ? [{ event, full, brief, intended: id === 'white-paper' }] : [];
		})
	})).filter(({ controls }) => controls.length > 0);
}

/** What makers turned to, as it is reported. */
export const substituteOf = (data: Tables): Position | undefined =>
	positionsOf(data, 'substitutes')[0];

import { laneChart } from '$lib/charts/lanes/lane-chart';
import type { Tables } from '../../tables';

/** The works in the harbour, place by place. */
export const works = laneChart({
	id: 'works',
	subtitle: 'Works in the harbour',
	rows: ({ works }: Tables) => works,
	x: { unit: 'years', of: ({ start }) => start, to: ({ end }) => end },
	lane: ({ place }) => place,
	name: ({ work }) => work,
	planned: ({ planned }) => planned,
	label: 'Work',
	laneLabel: 'Place',
	states: {
		all: { about: 'The works are invented.' },
		late: {
			from: 2018,
			highlight: ({ planned }) => planned,
			subtitle: 'Works in the harbour since 2018',
			about: 'The planned works are marked.'
		}
	}
});

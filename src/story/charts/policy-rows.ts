import type { DataPoint, Table } from '$lib/chart/chart-types';
import type { PolicyEvent } from '../tables/events-table';
import type { Position } from '../tables/positions-table';

/** The rows of positions, and below them those of events. */
export const policyRows = (
	positions: readonly Position[],
	events: readonly PolicyEvent[]
): Table => ({
	columns: [
		{ key: 'what', label: 'What', unit: '' },
		{ key: 'date', label: 'Date', unit: 'day, month or year', blank: 'no date' },
		{ key: 'who', label: 'Who', unit: '' },
		{ key: 'about', label: 'About', unit: '' },
		{ key: 'status', label: 'Status', unit: '' },
		{ key: 'source', label: 'Source', unit: '' }
	],
	rows: [
		...positions.map((each) => ({ ...each, what: each.title, date: null })),
		...events.map(({ date, end, ...each }) => ({
			...each,
			what: each.short,
			date: end ? `${date} to ${end}` : date,
			who: each.actor
		}))
	].map(({ what, date, who, about, standing, source }) => [
		what,
		date,
		who,
		about,
		standing,
		source
	])
});

/** What a tooltip says. */
type Words = Pick<DataPoint, 'label' | 'lines'>;

export const eventWords = ({ when, standing, about }: PolicyEvent): Words => ({
	label: `${when.full}${standing === 'planned' ? ', planned' : ''}`,
	lines: [about]
});

export const positionWords = ({ title, about, who, standing }: Position): Words => ({
	label: title,
	lines: [about, `${who} (${standing})`]
});

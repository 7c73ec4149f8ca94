import words from '$words/policy.json';
import type { DataPoint, Table } from '$lib/chart/chart-types';
import { fillMessage } from '$lib/messages/fill-message';
import type { PolicyEvent } from '../tables/events-table';
import type { Position } from '../tables/positions-table';
import { EVENT_WORDS } from './value-words';

/** The rows of positions, and below them those of events. */
export const policyRows = (
	positions: readonly Position[],
	events: readonly PolicyEvent[]
): Table => ({
	columns: [
		{ key: 'what', label: words.what, unit: '' },
		{ key: 'date', label: words.date, unit: words.dateUnit, blank: words.noDate },
		{ key: 'who', label: words.who, unit: '' },
		{ key: 'about', label: words.about, unit: '' },
		{ key: 'status', label: words.status, unit: '' },
		{ key: 'source', label: words.source, unit: '' }
	],
	rows: [
		...positions.map((each) => ({ ...each, what: each.title, date: null })),
		...events.map(({ date, end, ...each }) => ({
			...each,
			what: each.short,
			standing: EVENT_WORDS[each.standing],
			date: end ? fillMessage(words.days, { date, end }) : date,
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

export const eventWords = ({ when: { full }, standing, about }: PolicyEvent): Words => ({
	label: standing === 'planned' ? fillMessage(words.planned, { date: full }) : full,
	lines: [about]
});

export const positionWords = ({ title, about, who, standing }: Position): Words => ({
	label: title,
	lines: [about, fillMessage(words.held, { who, standing })]
});
